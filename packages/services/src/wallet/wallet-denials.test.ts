import { loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { getWallet, getStatement, verifyStatement } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { sql } = database;

beforeAll(() => loadRoles(database));

describe('who may not', () => {
  it.each<[string, (ctx: ServiceCtx) => Promise<unknown>]>([
    ['see the wallet', getWallet],
    ['read the statement', (ctx) => getStatement(ctx, { limit: 10 })],
    ['verify it', verifyStatement],
  ])('%s: a visitor, somebody without the permission', async (_, act) => {
    const candidate = await world.person('Candidate Only', 'candidate');
    expect(await reasonOf(act(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(act(candidate.ctx))).toBe('PERMISSION_MISSING');
  });

  it('see what is somebody else’s: everybody reads their own wallet, whoever is richer', async () => {
    const rich = await world.professional({ coins: 500 });
    const poor = await world.professional({ coins: 3 });
    expect((await getWallet(poor.ctx)).available).toBe(3);
    const { items } = await getStatement(poor.ctx, { limit: 100 });
    const owners = await sql`
      select distinct w.user_id as "userId" from tracecoin_ledger l join tracecoin_wallets w on w.id = l.wallet_id
      where l.id = any(${items.map(({ id }) => id)}::uuid[])`;
    expect(owners.map(({ userId }) => userId)).toEqual([poor.userId]);
    expect((await getWallet(rich.ctx)).available).toBe(500);
  });

  it('change a wallet or a line past the verbs: not even the owner of the tables changes a line', async () => {
    const { userId } = await world.professional({ coins: 20 });
    const tries = [
      sql`update tracecoin_ledger set amount = 1 where wallet_id = (select id from tracecoin_wallets where user_id = ${userId})`,
      sql`delete from tracecoin_ledger where wallet_id = (select id from tracecoin_wallets where user_id = ${userId})`,
      sql`truncate tracecoin_ledger cascade`,
      sql`update tracecoin_wallets set current_balance = -1 where user_id = ${userId}`,
    ];
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  });
});
