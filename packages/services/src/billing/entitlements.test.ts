import { entitlements } from '@nxtgauge/db/billing';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addCompany, addMember } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { readEntitlements, returnEntitlement, useEntitlement } from './index.ts';

const database = await cloneDatabase({ poolSize: 20 });
const world = new World(database);
const PRICE = 40;

async function companyWith(units: number, coins: number): Promise<Company> {
  const company = await addCompany(database, world);
  if (units > 0) await grant(company, units, 30);
  if (coins > 0) await world.give(company.admin.userId, coins);
  return company;
}
const grant = (company: Company, granted: number, days: number) => {
  const id = newId();
  return database.db
    .insert(entitlements)
    .values({
      id,
      companyProfileId: company.id,
      kind: 'JOB_POSTING',
      source: 'GRANT',
      granted,
      expiresAt: new Date(world.clock.now().getTime() + days * DAY_MS),
    })
    .then(() => id);
};
const useOf = (company: Company, useKey: string) => ({
  companyId: company.id,
  kind: 'JOB_POSTING' as const,
  useKey,
  coins: PRICE,
  remarks: 'Post of “Label designer”',
  referenceId: company.id,
  byUserId: company.admin.userId,
});
const take = (company: Company, useKey: string = newId()) =>
  withTx(world.system, (tx) => useEntitlement(tx, useOf(company, useKey)));
const giveBack = (company: Company, useKey: string) =>
  withTx(world.system, (tx) => returnEntitlement(tx, useOf(company, useKey)));
const left = async (company: Company) => {
  const { posts, coinsAvailable } = await readEntitlements(company.admin.ctx);
  return { units: posts.left, coins: coinsAvailable };
};

describe('a unit', () => {
  it('that ends soonest goes first, a past one never, then coins, then nothing', async () => {
    const company = await companyWith(0, PRICE);
    const late = await grant(company, 1, 60);
    const soon = await grant(company, 1, 10);
    await grant(company, 5, -1);
    const used = async () => {
      const rows = await database.db.query.entitlements.findMany();
      return rows.filter(({ id, used: n }) => [late, soon].includes(id) && n > 0).map(({ id }) => id);
    };
    expect(await take(company)).toBe('ENTITLEMENT');
    expect(await used()).toEqual([soon]);
    expect(await take(company)).toBe('ENTITLEMENT');
    expect(await take(company)).toBe('COINS');
    expect(await left(company)).toEqual({ units: 0, coins: 0 });
    expect(await reasonOf(take(company))).toBe('INSUFFICIENT_COINS');
  });

  it('is taken once per key, and given back once', async () => {
    const company = await companyWith(2, 0);
    const key = newId();
    expect(await take(company, key)).toBe('ENTITLEMENT');
    expect(await take(company, key)).toBe('ENTITLEMENT');
    expect(await left(company)).toEqual({ units: 1, coins: 0 });
    expect(await giveBack(company, key)).toBe(true);
    expect(await giveBack(company, key)).toBe(false);
    expect(await left(company)).toEqual({ units: 2, coins: 0 });
  });

  it('coins are taken once per key too, and come back as one line', async () => {
    const company = await companyWith(0, 2 * PRICE);
    const key = newId();
    expect(await take(company, key)).toBe('COINS');
    expect(await take(company, key)).toBe('COINS');
    expect(await left(company)).toEqual({ units: 0, coins: PRICE });
    expect(await giveBack(company, key)).toBe(true);
    expect(await giveBack(company, key)).toBe(false);
    expect(await left(company)).toEqual({ units: 0, coins: 2 * PRICE });
    expect(await giveBack(company, newId())).toBe(false);
    expect(await database.sql`select * from tracecoin_ledger_faults()`).toEqual([]);
  });
});

describe('twenty at once', () => {
  const outcomes = async (all: Promise<unknown>[]) => {
    const counts: Record<string, number> = {};
    for (const result of await Promise.allSettled(all)) {
      const { reason } = result.status === 'rejected' ? result : { reason: undefined };
      const key = result.status === 'fulfilled' ? String(result.value) : String(reason?.reason ?? reason);
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };

  it('share three units and the coins for two, and no more', async () => {
    const company = await companyWith(3, 2 * PRICE);
    expect(await outcomes(Array.from({ length: 20 }, () => take(company)))).toEqual({
      ENTITLEMENT: 3,
      COINS: 2,
      INSUFFICIENT_COINS: 15,
    });
    expect(await left(company)).toEqual({ units: 0, coins: 0 });
  });

  it('with one key take one unit', async () => {
    const company = await companyWith(5, 0);
    const key = newId();
    expect(await outcomes(Array.from({ length: 20 }, () => take(company, key)))).toEqual({ ENTITLEMENT: 20 });
    expect(await left(company)).toEqual({ units: 4, coins: 0 });
  });

  it('the broken twin that reads first and writes later gives one unit to many, which this race catches', async () => {
    const company = await companyWith(1, 0);
    const naive = async () => {
      const [row] =
        await database.sql`select granted - used as left from entitlements where company_profile_id = ${company.id}`;
      if (row?.['left'] < 1) throw new AppError('INSUFFICIENT_COINS', 'none');
      await database.sql`select pg_sleep(0.01)`;
      await database.sql`update entitlements set used = 1 where company_profile_id = ${company.id}`;
      return 'ENTITLEMENT';
    };
    const counts = await outcomes(Array.from({ length: 20 }, naive));
    expect(counts['ENTITLEMENT']).toBeGreaterThan(1);
  });
});

it('is read by the company’s people only', async () => {
  const company = await companyWith(1, 0);
  const junior = await addMember(database, world, company, 'junior_recruiter');
  const candidate = await world.person('Imran Sheikh', 'candidate');
  const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
  expect((await readEntitlements(junior.ctx)).posts).toMatchObject({ left: 1 });
  expect(await reasonOf(readEntitlements(candidate.ctx))).toBe('PERMISSION_MISSING');
  expect(await reasonOf(readEntitlements(visitor))).toBe('SIGN_IN_REQUIRED');
});
