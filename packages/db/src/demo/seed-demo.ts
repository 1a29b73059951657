import { connect, transactionSql } from '../client/index.ts';
import type { Sql } from '../client/index.ts';
import { randomPerson } from './corpus/names.ts';
import { nth } from './nth.ts';
import { renderDemoPictures } from './pictures/render.ts';
import { installBasics } from './world/basics.ts';
import { addApplications } from './world/applications.ts';
import { addHiringDesk } from './world/hiring-desk.ts';
import type { DemoResume } from './world/resumes.ts';
import { addCompanyReviews, countResponses } from './world/company-reviews.ts';
import { addCompanies } from './world/companies.ts';
import { addCompanyPapers } from './world/company-papers.ts';
import { addCurrentLeads, marketOf } from './world/current-leads.ts';
import { engagementBuilder } from './world/engagements.ts';
import { addHistory } from './world/history.ts';
import type { CustomerBook } from './world/history.ts';
import { addInbox, assessInbox } from './world/inbox.ts';
import { addJobs } from './world/jobs.ts';
import { addDashboards, addKnowledge } from './world/knowledge.ts';
import { addNamedLeads } from './world/named-leads.ts';
import { addNamedPeople } from './world/named.ts';
import { addCustomerProfile, addUser, DEMO_DOMAIN } from './world/people.ts';
import type { DemoUser } from './world/people.ts';
import { addFiles, openGallery } from './world/pictures.ts';
import { addProfessionals } from './world/headcount.ts';
import { professionalBuilder } from './world/professionals.ts';
import { addStaff } from './world/staff.ts';
import { addVerificationQueue, addWaitingFile } from './world/verification-queue.ts';
import { drawSpecimen } from './specimens/draw-specimen.ts';
import { addTrust } from './world/trust.ts';
import { countBadges } from './world/badges.ts';
import { WalletBook } from './world/wallets.ts';
import type { WaitingDocument } from './world/verification-queue.ts';
import { createWorld } from './world/world.ts';
import type { World } from './world/world.ts';

export interface SeedOptions {
  /** The instant that the demo calls now: open leads and held coins are young at it. */
  now?: Date;
  /** Where to draw the pictures; without it the database knows their names and nothing else. */
  filesDir?: string;
  /** Seals a private file into the store under this key; without it waiting documents have no pages. */
  keepPrivate?: (storageKey: string, bytes: Uint8Array) => Promise<void>;
  /** Argon2 hash of the password of the named accounts; without it nobody can sign in. */
  passwordHash?: string;
}

export const DEMO_NOW = new Date('2026-11-20T06:30:00.000Z');
const LOCK = 7_215_401;
const CUSTOMERS = 900;

/** The order in which the tables are loaded: everything comes after what it refers to. */
const LOAD_ORDER = [
  'users',
  'user_identities',
  'user_roles',
  'departments',
  'designations',
  'employees',
  'files',
  'customer_profiles',
  'candidate_profiles',
  'company_profiles',
  'company_members',
  'user_role_profiles',
  'profile_service_areas',
  'photographer_profiles',
  'tutor_profiles',
  'makeup_artist_profiles',
  'developer_profiles',
  'video_editor_profiles',
  'graphic_designer_profiles',
  'social_media_manager_profiles',
  'fitness_trainer_profiles',
  'catering_service_profiles',
  'ugc_content_creator_profiles',
  'portfolio_items',
  'portfolio_images',
  'services',
  'verification_requests',
  'verification_documents',
  'verification_logs',
  'leads',
  'lead_answers',
  'lead_requests',
  'lead_request_events',
  'contact_reveals',
  'conversations',
  'messages',
  'reviews',
  'review_links',
  'tracecoin_wallets',
  'tracecoin_holds',
  'tracecoin_ledger',
  'jobs',
  'job_stages',
  'rejection_reasons',
  'candidates',
  'user_candidate_assignments',
  'candidate_notes',
  'entitlements',
  'resumes',
  'resume_sections',
  'job_applications',
  'company_review_links',
  'scorecards',
  'application_events',
  'entity_revisions',
  'approval_requests',
  'approval_logs',
  'notifications',
  'kb_categories',
  'kb_sections',
  'kb_articles',
  'kb_article_related',
  'dashboard_configs',
  'dashboard_widgets',
] as const;

function addCustomers(world: World): CustomerBook {
  const random = world.random.fork('customers');
  const byCity = new Map<string, DemoUser[]>();
  const all: DemoUser[] = [];
  for (let i = 0; i < CUSTOMERS; i += 1) {
    const place = world.places.draw(random);
    const user = addUser(world, {
      person: randomPerson(random),
      createdAt: world.ago(random.between(200, 910)),
      roles: ['customer'],
    });
    addCustomerProfile(world, user, place.cityName);
    all.push(user);
    byCity.set(place.citySlug, [...(byCity.get(place.citySlug) ?? []), user]);
  }
  return { all, inCity: (chance, citySlug) => chance.pick(byCity.get(citySlug) ?? all) };
}

function buildWorld(
  world: World,
  pictures: Awaited<ReturnType<typeof renderDemoPictures>> | undefined,
): { documents: WaitingDocument[]; resumes: DemoResume[] } {
  const gallery = openGallery(pictures);
  addFiles(world, pictures);
  const staff = addStaff(world);
  const checkers = { approvers: staff.approvers, verifier: staff.verifier };
  const addProfile = professionalBuilder(world, gallery);
  const named = addNamedPeople(world, addProfile, checkers);
  const professionals = [named.ravi, ...named.meera, ...addProfessionals(world, addProfile, checkers)];
  const customers = addCustomers(world);
  const wallets = new WalletBook(world);
  for (const profile of professionals)
    if (profile.state !== 'WAITING' && profile.state !== 'DRAFT' && profile.state !== 'SENT_BACK')
      wallets.open(profile.user, profile.approvedAt, profile.id);
  wallets.grant(
    named.ravi.user,
    world.ago(12),
    120,
    'BR bonus',
    'Season bonus for active professionals',
    named.ravi.id,
    `season:${named.ravi.user.id}`,
  );
  const addRequest = engagementBuilder(world, wallets);
  const working = professionals.filter((profile) => profile.state === 'PUBLIC' || profile.state === 'HIDDEN');
  const counts = new Map([
    [named.ravi, 38],
    [named.meera[0], 24],
    [named.meera[1], 7],
  ]);
  for (const profile of working) addHistory(world, profile, customers, addRequest, counts.get(profile));
  const desk = {
    world,
    customers,
    market: marketOf(professionals),
    professionals: working,
    approvers: staff.approvers,
    addRequest,
  };
  addNamedLeads(desk, named);
  addCurrentLeads(desk);
  wallets.settle();
  const companies = addCompanies(world, staff);
  const hiring = addApplications(world, addJobs(world, companies, staff));
  addHiringDesk(world, nth(companies, 0), hiring.applications);
  addCompanyReviews(world, hiring.applications);
  addKnowledge(world, staff);
  addDashboards(world);
  addInbox(desk);
  const documents = addVerificationQueue(world, professionals, staff);
  addCompanyPapers(world, companies, staff.verifier);
  return { documents, resumes: hiring.resumes };
}

async function finish(sql: Sql, now: Date): Promise<void> {
  await addTrust(sql, now);
  await sql`
    update user_role_profiles p set rating_sum = r.sum, rating_count = r.count
    from (select entity_id, sum(rating) as sum, count(*)::int as count from reviews
      where entity_type = 'professional' and status = 'PUBLISHED' group by entity_id) r
    where r.entity_id = p.id`;
  await countBadges(sql, now);
  await countResponses(sql, now);
  await assessInbox(sql);
  await sql`select refresh_profile_search(null)`;
  await sql`
    update candidate_profiles set search = search_vector(
      concat_ws(' ', headline, array_to_string(preferred_roles, ' '), array_to_string(skills, ' ')), concat_ws(' ', bio, location))`;
  await sql`select refresh_job_search(null)`;
}

/**
 * Fills a migrated database with the demo: people, profiles, leads in every state, jobs, staff. Does nothing when it is
 * there already; all or nothing otherwise. The same `now` gives the same rows.
 */
export async function seedDemo(url: string, options: SeedOptions = {}): Promise<void> {
  const connection = connect(url, {
    poolSize: 2,
    applicationName: 'nxtgauge demo',
    statementTimeoutMs: 0,
    lockTimeoutMs: 0,
    idleInTransactionTimeoutMs: 0,
  });
  try {
    const pictures = options.filesDir === undefined ? undefined : await renderDemoPictures(options.filesDir);
    const seeded = await connection.db.transaction(async (tx) => {
      const sql = transactionSql(tx);
      await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`;
      const [known] = await sql`select 1 from users where email = ${`asha@${DEMO_DOMAIN}`}`;
      if (known) return false;
      const basics = await installBasics(sql);
      const world = createWorld({
        now: options.now ?? DEMO_NOW,
        passwordHash: options.passwordHash ?? null,
        ...basics,
      });
      const files = buildWorld(world, pictures);
      for (const { storageKey, bytes } of files.resumes) await options.keepPrivate?.(storageKey, bytes);
      for (const file of files.documents) {
        const specimen = options.keepPrivate ? await drawSpecimen(file.kind, file.holder) : null;
        if (specimen) await options.keepPrivate?.(file.storageKey, specimen.bytes);
        addWaitingFile(world, file, specimen);
      }
      await world.rows.load(sql, LOAD_ORDER);
      await finish(sql, world.now);
      return true;
    });
    if (seeded) await connection.sql`analyze`;
  } finally {
    await connection.end();
  }
}
