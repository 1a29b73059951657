import {
  FindPeopleInput,
  PeoplePage,
  PersonDetail,
  StaffLedger,
  StaffLedgerInput,
} from '@nxtgauge/domain/staff';
import { addEmployee, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPeople, getPerson, getUserLedger } from './index.ts';
import { maskEmail } from './mask-email.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { sql } = database;

async function people() {
  const approver = await addEmployee(database, world, 'Anita Approver', 'approver');
  const finance = await addEmployee(database, world, 'Farid Finance', 'finance');
  const editor = await addEmployee(database, world, 'Esha Editor', 'editor');
  const pro = await world.professional({ name: 'Parvati Venkatesan', coins: 40 });
  const [row] = await sql<
    { email: string; phone: string }[]
  >`select email, phone from users where id = ${pro.userId}`;
  if (!row) throw new Error('no such user');
  return { approver, finance, editor, pro, ...row };
}
let cast: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  await loadRoles(database);
  cast = await people();
});

const find = async (text: string, page: object = {}) =>
  PeoplePage.parse(await findPeople(cast.approver.ctx, FindPeopleInput.parse({ text, ...page })));

describe('findPeople', () => {
  it.each([
    ['a part of the name', () => 'venkat'],
    ['a misspelt name', () => 'Parvati Venkatesn'],
    ['the whole e-mail, in any case', () => cast.email.toUpperCase()],
    ['the phone as it is stored', () => cast.phone],
    ['the phone as people write it', () => `0${cast.phone.slice(3, 8)} ${cast.phone.slice(8)}`],
  ])('finds by %s and masks the e-mail', async (_, text) => {
    const { items } = await find(text());
    expect(items.map((item) => item.userId)).toContain(cast.pro.userId);
    expect(JSON.stringify(items)).not.toContain(cast.email);
    expect(JSON.stringify(items)).not.toContain(cast.phone);
  });

  it('takes wildcards as letters and walks everybody page by page without text', async () => {
    expect((await find('%%%')).items).toEqual([]);
    expect((await find('___')).items).toEqual([]);
    const seen: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await find('', { limit: 2, cursor });
      seen.push(...page.items.map((item) => item.userId));
      cursor = page.nextCursor;
      if (cursor === null) break;
    }
    const [count] = await sql`select count(*)::int as all from users`;
    expect(new Set(seen).size).toBe(count?.all);
    expect(seen.length).toBe(count?.all);
  });
});

describe('getPerson', () => {
  it('shows the contact, and that somebody looked is on record', async () => {
    const person = PersonDetail.parse(await getPerson(cast.approver.ctx, { userId: cast.pro.userId }));
    expect(person).toMatchObject({
      email: cast.email,
      phone: cast.phone,
      fullName: 'Parvati Venkatesan',
      wallet: null,
    });
    expect(person.profiles).toMatchObject([{ id: cast.pro.profileId, roleKey: 'photographer' }]);
    const [audit] = await sql`
      select event, action, actor_employee_id from audit_logs where entity_id = ${cast.pro.userId} and event = 'user.view'`;
    expect(audit).toEqual({
      event: 'user.view',
      action: 'VIEW',
      actor_employee_id: cast.approver.employeeId,
    });
  });

  it('shows coins only to those who may see ledgers', async () => {
    const person = await getPerson(cast.finance.ctx, { userId: cast.pro.userId });
    expect(person.wallet).toEqual({ available: 40, held: 0, openHolds: 0 });
  });
});

describe('getUserLedger', () => {
  it('shows the lines as their owner sees them, and the look is on record', async () => {
    const ledger = StaffLedger.parse(
      await getUserLedger(cast.finance.ctx, StaffLedgerInput.parse({ userId: cast.pro.userId })),
    );
    expect(ledger).toMatchObject({
      fullName: 'Parvati Venkatesan',
      wallet: { available: 40 },
      items: [{ coins: 40, balanceAfter: 40 }],
    });
    const views =
      await sql`select action from audit_logs where entity_id = ${cast.pro.userId} and event = 'ledger.view'`;
    expect(views).toEqual([{ action: 'VIEW' }]);
  });
});

describe('who may not', () => {
  it('a visitor, a user, staff without the permission, an unknown person', async () => {
    const { userId } = cast.pro;
    const page = StaffLedgerInput.parse({ userId });
    for (const ctx of [visitor, cast.pro.ctx]) {
      expect(await reasonOf(findPeople(ctx, FindPeopleInput.parse({ text: '' })))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(getPerson(ctx, { userId }))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(getUserLedger(ctx, page))).toBe('SIGN_IN_REQUIRED');
    }
    expect(await reasonOf(findPeople(cast.editor.ctx, FindPeopleInput.parse({ text: '' })))).toBe(
      'PERMISSION_MISSING',
    );
    expect(await reasonOf(getPerson(cast.editor.ctx, { userId }))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(getUserLedger(cast.approver.ctx, page))).toBe('PERMISSION_MISSING');
    expect(await reasonOf(getPerson(cast.approver.ctx, { userId: cast.pro.profileId }))).toBe(
      'NO_SUCH_THING',
    );
    expect(await reasonOf(getUserLedger(cast.finance.ctx, { ...page, userId: cast.pro.profileId }))).toBe(
      'NO_SUCH_THING',
    );
  });
});

it.each([
  ['priya.sharma@example.in', 'p…a@example.in'],
  ['ab@example.in', '…@example.in'],
])('masks %s as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});
