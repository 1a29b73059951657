import { nth } from '../nth.ts';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { COMPANIES } from '../corpus/companies.ts';
import { JOB_TEXTS } from '../corpus/jobs.ts';
import { randomPerson } from '../corpus/names.ts';
import { slugOf } from '../corpus/places.ts';
import { PROFESSION_CORPORA } from '../corpus/professions/index.ts';
import { json } from '../load/rows.ts';
import { jobDescription, salaryRange } from '../world/jobs.ts';
import { luckOf } from './shape.ts';
import type { ScaleShape } from './shape.ts';
import { line } from './table-lines.ts';
import type { TableLines } from './table-lines.ts';

/** Bench data must not end in the middle of a run: what is open stays open for years. */
const FAR_MS = 3650 * 86_400_000;

export function leadLines(shape: ScaleShape): TableLines {
  const until = new Date(shape.now.getTime() + FAR_MS);
  function* rows(): Generator<string> {
    for (let i = 0; i < shape.leads; i += 1) {
      const luck = luckOf(71, i);
      const key = PROFESSION_KEYS[luck % PROFESSION_KEYS.length] ?? 'photographer';
      const texts = PROFESSION_CORPORA[key].leads;
      const text = nth(texts, (luck >>> 8) % texts.length);
      const customer = luckOf(73, i) % shape.customers;
      const place = shape.placeOf('lead', i);
      const at = shape.madeAt('lead', i);
      const open = (luck >>> 4) % 10 < 6;
      const rupees = text.budget[0] + ((luck >>> 12) % 100) * ((text.budget[1] - text.budget[0]) / 100);
      yield line([
        shape.id('lead', i),
        shape.id('customer', customer),
        key,
        text.title,
        text.text,
        place.name,
        place.id,
        randomPerson(shape.random('customer', customer)).first.split(' ')[0] ?? '',
        Math.round(rupees / 500) * 50_000,
        open ? 'OPEN' : 'CLOSED',
        at,
        until,
        open ? null : at,
        open ? null : luck % 3 ? 'HIRED' : 'EXPIRED',
        at,
        at,
      ]);
    }
  }
  return {
    table: 'leads',
    columns: [
      'id',
      'created_by_user_id',
      'profession_key',
      'title',
      'description',
      'location',
      'place_id',
      'posted_as',
      'budget_inr',
      'status',
      'approved_at',
      'expires_at',
      'closed_at',
      'close_reason',
      'created_at',
      'updated_at',
    ],
    lines: rows(),
  };
}

export function companyLines(shape: ScaleShape): TableLines {
  function* rows(): Generator<string> {
    for (let i = 0; i < shape.companies; i += 1) {
      const [name, industry, type, what] = nth(COMPANIES, i % COMPANIES.length);
      const place = shape.placeOf('company', i);
      yield line([
        shape.id('companyProfile', i),
        shape.id('company', i),
        `${name} ${place.cityName}`,
        type,
        industry,
        place.name,
        `${name} ${what}.`,
        'ACTIVE',
        'VERIFIED',
        'APPROVED',
      ]);
    }
  }
  return {
    table: 'company_profiles',
    columns: [
      'id',
      'user_id',
      'company_name',
      'business_type',
      'industry',
      'location',
      'bio',
      'status',
      'verification_status',
      'approval_status',
    ],
    lines: rows(),
  };
}

export function jobLines(shape: ScaleShape): TableLines {
  const until = new Date(shape.now.getTime() + FAR_MS);
  function* rows(): Generator<string> {
    for (let i = 0; i < shape.jobs; i += 1) {
      const random = shape.random('job', i);
      const text = random.pick(JOB_TEXTS);
      const company = luckOf(83, i) % shape.companies;
      const name = nth(COMPANIES, company % COMPANIES.length)[0];
      const place = shape.placeOf('job', i);
      const at = shape.madeAt('job', i);
      const live = random.chance(0.85);
      yield line([
        shape.id('job', i),
        `${slugOf(text.title)}-${slugOf(name)}-s${i + 1}`,
        shape.id('companyProfile', company),
        shape.id('company', company),
        text.title,
        jobDescription(random, text, { name, cityName: place.cityName }),
        place.name,
        place.id,
        random.weighted([
          ['FULL_TIME', 7],
          ['CONTRACT', 2],
          ['PART_TIME', 1],
        ]),
        random.weighted([
          ['ONSITE', 5],
          ['HYBRID', 3],
          ['REMOTE', 2],
        ]),
        json(salaryRange(random, text)),
        text.tags,
        text.years[0],
        text.years[1],
        live ? 'LIVE' : 'CLOSED',
        at,
        at,
        until,
        at,
        at,
      ]);
    }
  }
  return {
    table: 'jobs',
    columns: [
      'id',
      'slug',
      'company_profile_id',
      'posted_by_user_id',
      'title',
      'description',
      'location',
      'place_id',
      'employment_type',
      'mode_of_work',
      'salary_range_json',
      'tags',
      'experience_min',
      'experience_max',
      'status',
      'approved_at',
      'published_at',
      'expires_at',
      'created_at',
      'updated_at',
    ],
    lines: rows(),
  };
}

/** Roles for those who may sign in, and a wallet with coins for the professionals among them. */
export function accessLines(shape: ScaleShape, roleIds: ReadonlyMap<string, string>): TableLines[] {
  const granted = 500;
  const wallets = Array.from({ length: shape.signedIn }, (_, i) => i);
  function* roles(): Generator<string> {
    let n = 0;
    const groups = [
      ['professional', shape.signedIn],
      ['customer', Math.min(shape.customers, shape.signedIn)],
    ] as const;
    for (const [kind, count] of groups) {
      const roleId = roleIds.get(kind);
      if (roleId === undefined) throw new Error(`there is no role ${kind}`);
      for (let i = 0; i < count; i += 1) {
        const at = shape.madeAt(kind, i);
        yield line([shape.id('role', n), shape.id(kind, i), roleId, 'APPROVED', at, at]);
        n += 1;
      }
    }
  }
  const walletRows = wallets.map((i) =>
    line([shape.id('wallet', i), shape.id('professional', i), granted, 0, 1]),
  );
  const ledgerRows = wallets.map((i) =>
    line([
      shape.id('ledger', i),
      shape.id('wallet', i),
      1,
      'CREDIT',
      'GRANT',
      granted,
      granted,
      'BONUS',
      shape.id('profile', i),
      'Starter coins',
      `scale:${i}`,
      'Starter coins',
      shape.madeAt('profile', i),
    ]),
  );
  return [
    {
      table: 'user_roles',
      columns: ['id', 'user_id', 'role_id', 'status', 'approved_at', 'created_at'],
      lines: roles(),
    },
    {
      table: 'tracecoin_wallets',
      columns: ['id', 'user_id', 'current_balance', 'held_balance', 'ledger_seq'],
      lines: walletRows,
    },
    {
      table: 'tracecoin_ledger',
      columns: [
        'id',
        'wallet_id',
        'seq',
        'transaction_type',
        'entry_kind',
        'amount',
        'balance_after',
        'reference_type',
        'reference_id',
        'rule',
        'idempotency_key',
        'remarks',
        'created_at',
      ],
      lines: ledgerRows,
    },
  ];
}
