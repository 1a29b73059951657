import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { grantRoles } from '@nxtgauge/testing/sessions';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const database = await cloneDatabase();
const world = new World(database);
const server = await testServer(database.url);
afterAll(() => server.stop());

const customer = await world.customer();
await grantRoles(database, customer.userId, 'customer');
const professional = await world.professional();
await grantRoles(database, professional.userId, 'customer', 'professional');
const stranger = await world.customer('Nikhil Rao');
await grantRoles(database, stranger.userId, 'customer');
const { slug } = await world.place();
const leadId = await world.openLead(customer);
const asCustomer = { cookie: await server.signIn(customer) };
const asProfessional = { cookie: await server.signIn(professional) };
const asStranger = { cookie: await server.signIn(stranger) };

const lead = (extra: object = {}) => ({
  professionKey: 'photographer',
  title: 'Photographer for a two-day wedding',
  description: 'Haldi at home and the wedding in a hall, about two hundred guests.',
  placeSlug: slug,
  budgetInr: 6_000_000,
  requiredDate: null,
  urgency: 'SOON',
  answers: { occasion: 'wedding', hours: 14 },
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});
const request = (extra: object = {}) => ({
  leadId,
  profileId: professional.profileId,
  message: 'I have shot many small home functions and know how to stay out of the way.',
  quoteInr: null,
  expectedCoins: 8,
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});
const profile = (extra: object = {}) => ({
  profileId: professional.profileId,
  displayName: 'Ravi Studio',
  headline: 'Weddings without fuss',
  bio: 'Twelve years of weddings in and around Pune.',
  placeSlug: slug,
  details: {},
  ...extra,
});

interface Case {
  name: string;
  path: string;
  body: unknown;
  as: Record<string, string>;
  /** HTTP status and reason that must come back. */
  expects: [number, string];
  /** A field that must be named. */
  field?: string;
}
const BIG = 'x'.repeat(1_050_000);
const post = (name: string, extra: object, field?: string, reason = 'INVALID_INPUT'): Case => ({
  name: `a lead with ${name}`,
  path: 'leads.post',
  body: lead(extra),
  as: asCustomer,
  expects: [400, reason],
  ...(field ? { field } : {}),
});
const ask = (name: string, extra: object, expects: Case['expects'], field?: string): Case => ({
  name: `a request with ${name}`,
  path: 'leadRequests.send',
  body: request(extra),
  as: asProfessional,
  expects,
  ...(field ? { field } : {}),
});

const CASES: Case[] = [
  post('a number as title', { title: 42 }, 'title'),
  post('null as title', { title: null }, 'title'),
  post('an array as description', { description: ['a', 'b'] }, 'description'),
  post('a title of spaces', { title: '            ' }, 'title'),
  post('a title over the limit', { title: 'y'.repeat(121) }, 'title'),
  post('a line break in the title', { title: 'Photographer\nfor a wedding' }, 'title'),
  post('a NUL character in the title', { title: 'Photographer\u0000for a wedding' }, 'title'),
  post('a description over the limit', { description: 'z'.repeat(3_001) }, 'description'),
  post(
    'a phone number in the description',
    { description: 'Please call me on 98765 43210 in the evening.' },
    'description',
  ),
  post(
    'a spelled-out phone number',
    { description: 'Call nine eight seven six five four three two one zero after six.' },
    'description',
  ),
  post(
    'a phone number in Devanagari digits',
    { description: 'मुझे ९८७६५४३२१० पर फ़ोन कीजिए, शाम को।' },
    'description',
  ),
  post('an e-mail address in the title', { title: 'Photographer, mail asha@gmail.com' }, 'title'),
  post(
    'a link in the description',
    { description: 'See my earlier pictures at www.example.com/album please.' },
    'description',
  ),
  post(
    'a UPI id in the description',
    { description: 'I can pay the advance at once to ravi@okaxis if needed.' },
    'description',
  ),
  post('a negative budget', { budgetInr: -500 }, 'budgetInr'),
  post('no budget', { budgetInr: 0 }, 'budgetInr'),
  post('a budget with a fraction', { budgetInr: 1000.5 }, 'budgetInr'),
  post('a budget as text', { budgetInr: '60000' }, 'budgetInr'),
  post('a budget beyond every price', { budgetInr: 9_007_199_254_740_993 }, 'budgetInr'),
  post('a budget of ten to the three hundredth', { budgetInr: 1e300 }, 'budgetInr'),
  post('a day that has passed', { requiredDate: '2020-01-01' }, 'requiredDate'),
  post('a day that does not exist', { requiredDate: '2027-02-30' }, 'requiredDate'),
  post('SQL as a date', { requiredDate: "2027-01-01'; drop table leads; --" }, 'requiredDate'),
  post('an unknown profession', { professionKey: 'astronaut' }, 'professionKey'),
  post('an unknown place', { placeSlug: 'atlantis' }, 'placeSlug'),
  post('a path as place', { placeSlug: '../../etc/passwd' }, 'placeSlug'),
  post('an urgency that is not one', { urgency: 'YESTERDAY' }, 'urgency'),
  post(
    'an answer that is not on the list',
    { answers: { occasion: 'coronation', hours: 4 } },
    'answers.occasion',
  ),
  post('a missing answer', { answers: { occasion: 'wedding' } }, 'answers.hours'),
  post(
    'an answer to a question nobody asked',
    { answers: { occasion: 'wedding', hours: 4, admin: true } },
    'answers',
  ),
  post('answers as a list', { answers: [] }, 'answers'),
  post('a key that is not a UUID', { idempotencyKey: 'again' }, 'idempotencyKey'),
  post('a field that is not ours to set', { status: 'OPEN' }, 'status'),
  post('another owner', { createdByUserId: newId() }, 'createdByUserId'),
  {
    name: 'a body of one megabyte',
    path: 'leads.post',
    body: lead({ description: BIG }),
    as: asCustomer,
    expects: [413, 'INVALID_INPUT'],
  },
  {
    name: 'half a JSON',
    path: 'leads.post',
    body: '{"title": "Photo',
    as: asCustomer,
    expects: [400, 'INVALID_INPUT'],
  },
  {
    name: 'a JSON of 100,000 brackets',
    path: 'leads.post',
    body: '['.repeat(100_000),
    as: asCustomer,
    expects: [400, 'INVALID_INPUT'],
  },
  { name: 'no body at all', path: 'leads.post', body: '', as: asCustomer, expects: [400, 'INVALID_INPUT'] },
  { name: 'a list as body', path: 'leads.post', body: '[]', as: asCustomer, expects: [400, 'INVALID_INPUT'] },
  {
    name: 'a prototype key',
    path: 'leads.post',
    body: `{"__proto__":{"admin":true},"constructor":1,${JSON.stringify(lead()).slice(1)}`,
    as: asCustomer,
    expects: [400, 'INVALID_INPUT'],
  },
  {
    name: 'somebody else’s lead closed',
    path: 'leads.close',
    body: { leadId, reason: 'NO_HIRE' },
    as: asStranger,
    expects: [404, 'NO_SUCH_THING'],
  },
  {
    name: 'a lead that never was',
    path: 'leads.close',
    body: { leadId: newId(), reason: 'NO_HIRE' },
    as: asStranger,
    expects: [404, 'NO_SUCH_THING'],
  },
  {
    name: 'SQL as an id',
    path: 'leads.close',
    body: { leadId: "1' or '1'='1", reason: 'NO_HIRE' },
    as: asCustomer,
    expects: [400, 'INVALID_INPUT'],
    field: 'leadId',
  },
  {
    name: 'a customer sending a request',
    path: 'leadRequests.send',
    body: request(),
    as: asCustomer,
    expects: [403, 'PERMISSION_MISSING'],
  },
  {
    name: 'a visitor sending a request',
    path: 'leadRequests.send',
    body: request(),
    as: {},
    expects: [401, 'SIGN_IN_REQUIRED'],
  },
  ask('a price of its own making', { expectedCoins: 0 }, [409, 'PRICE_CHANGED']),
  ask('a negative price', { expectedCoins: -8 }, [400, 'INVALID_INPUT'], 'expectedCoins'),
  ask('a foreign profile', { profileId: newId() }, [404, 'NO_SUCH_THING']),
  ask('a message of one word', { message: 'Hi' }, [400, 'INVALID_INPUT'], 'message'),
  ask(
    'a phone number in the message',
    { message: 'Happy to help. Ring me at +91-98220 12345 any time.' },
    [400, 'INVALID_INPUT'],
    'message',
  ),
  ask('a huge quote', { quoteInr: 10_000_000_001 }, [400, 'INVALID_INPUT'], 'quoteInr'),
  {
    name: 'a profile with a link in its bio',
    path: 'profiles.save',
    body: profile({ bio: 'See ravistudio.in for all my work and prices of 2026.' }),
    as: asProfessional,
    expects: [400, 'INVALID_INPUT'],
    field: 'bio',
  },
  {
    name: 'a profile with an unknown detail',
    path: 'profiles.save',
    body: profile({ details: { githubUrl: 'x' } }),
    as: asProfessional,
    expects: [400, 'INVALID_INPUT'],
  },
  {
    name: 'somebody else’s profile',
    path: 'profiles.save',
    body: profile({ profileId: newId() }),
    as: asProfessional,
    expects: [404, 'NO_SUCH_THING'],
  },
  {
    name: 'a short password',
    path: 'identity.register',
    body: {
      fullName: 'Asha',
      email: 'asha@example.in',
      phone: null,
      password: 'short',
      accountType: 'INDIVIDUAL',
    },
    as: {},
    expects: [400, 'INVALID_INPUT'],
    field: 'password',
  },
  {
    name: 'an e-mail address without a host',
    path: 'identity.register',
    body: {
      fullName: 'Asha',
      email: 'asha@',
      phone: null,
      password: 'a long enough sentence',
      accountType: 'INDIVIDUAL',
    },
    as: {},
    expects: [400, 'INVALID_INPUT'],
    field: 'email',
  },
  {
    name: 'a code of letters',
    path: 'identity.verifyEmail',
    body: { email: 'asha@example.in', code: 'abcdef' },
    as: {},
    expects: [400, 'INVALID_INPUT'],
    field: 'code',
  },
  {
    name: 'a rating of six',
    path: 'reviews.write',
    body: { requestId: newId(), rating: 6, text: 'More than five stars for this work.' },
    as: asCustomer,
    expects: [400, 'INVALID_INPUT'],
    field: 'rating',
  },
  {
    name: 'a procedure that does not exist',
    path: 'leads.dropAll',
    body: {},
    as: asCustomer,
    expects: [404, 'INVALID_INPUT'],
  },
];

const stored = async () => {
  const [row] = await database.sql`
    select (select count(*)::int from leads) as leads, (select count(*)::int from lead_requests) as requests,
      (select count(*)::int from users) as users, (select count(*)::int from reviews) as reviews,
      (select count(*)::int from tracecoin_ledger) as lines, (select count(*)::int from audit_logs where event not like 'session.%') as audits,
      (select bio from user_role_profiles where id = ${professional.profileId}) as bio`;
  return row;
};

describe(`${CASES.length} bad inputs`, () => {
  it('are at least forty', () => expect(CASES.length).toBeGreaterThanOrEqual(40));

  it.each(CASES)('$name: a typed error, and nothing stored', async ({ path, body, as, expects, field }) => {
    const before = await stored();
    const answer = await server.mutate(path, body, as);
    expect([answer.status, answer.error?.reason]).toEqual(expects);
    if (field) expect(answer.error?.fieldErrors?.map((fault) => fault.path).join(' ')).toContain(field);
    expect(answer.text).not.toMatch(/select |insert into|params:|at \w+ \(|node_modules|\.ts:\d/iu);
    expect(await stored()).toEqual(before);
  });

  it('emoji, quotes and HTML are ordinary text: stored and given back as typed', async () => {
    const title = `Shoot for Robert'); drop table leads; <script>alert(1)</script> 📸`;
    const answer = await server.mutate('leads.post', lead({ title }), asCustomer);
    expect(answer.status).toBe(200);
    const { leadId: id } = answer.data as { leadId: string };
    const back = await server.query('leads.detail', { leadId: id }, asCustomer);
    expect((back.data as { title: string }).title).toBe(title);
  });

  it.each([
    ['profiles.search', { profession: 'photographer', text: '%_\\"\'); drop table users; --' }],
    ['profiles.search', { profession: 'photographer', text: '🙂 🙂' }],
    ['profiles.search', { text: '&& | ! <-> :*' }],
    ['jobs.search', { text: "' or 1=1 --" }],
    ['places.find', { text: '%%%' }],
  ])('%s takes hostile words as words', async (path, input) => {
    const answer = await server.query(path, input);
    expect(answer.status).toBe(200);
  });

  it.each([
    ['profiles.search', { cursor: "b~1~2~'; drop table users" }],
    ['profiles.search', { cursor: 'b~x~y~z' }],
    ['profiles.search', { facets: ['specialties=wedding', 'x'] }],
    ['profiles.search', { limit: 1_000_000 }],
    ['profiles.search', { radiusKm: -5, place: 'pune' }],
    ['profiles.bySlug', { slug: '../../../etc/passwd' }],
    ['jobs.search', { minSalaryInr: -1 }],
    ['profiles.search', '{"profession":'],
  ])('%s refuses a broken query %#', async (path, input) => {
    const answer = await server.query(path, input);
    expect([400, 404]).toContain(answer.status);
    expect(answer.error?.reason).toBeDefined();
  });
});
