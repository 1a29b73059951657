import { userIdentities, userRoles, users, roles } from '@nxtgauge/db/identity';
import { newId } from '@nxtgauge/db/ids';
import { employees } from '@nxtgauge/db/staff';
import { AppError } from '@nxtgauge/domain/errors';
import { indianDay } from '@nxtgauge/domain/time';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { installStartingRoles } from './install-starting-roles.ts';
import { assertNotPersonal, hashPassword } from './passwords.ts';

export interface FirstAdmin {
  email: string;
  fullName: string;
  /** Fits `NewPassword`. */
  password: string;
}

/**
 * Makes the first administrator, once: there is no default account, and with one administrator in place every further one
 * is made at the console. For the command line only.
 */
export async function createAdmin(
  ctx: ServiceCtx,
  admin: FirstAdmin,
): Promise<{ userId: string; employeeId: string }> {
  requireSystem(ctx);
  assertNotPersonal(admin.password, admin);
  await installStartingRoles(ctx);
  const passwordHash = await hashPassword(admin.password);
  return withTx(ctx, async (tx) => {
    // Two commands at once: the second one waits here and then finds the first one's administrator.
    await tx.sql`lock table employees in share row exclusive mode`;
    const roleId = await freeAdminRole(tx);
    const [taken] = await tx.db.select({ id: users.id }).from(users).where(eq(users.email, admin.email));
    if (taken)
      throw refused('email', 'This address has an account already. Use another one for the administrator.');
    const now = tx.clock.now();
    const userId = newId();
    const employeeId = newId();
    await tx.db.insert(users).values({
      id: userId,
      email: admin.email,
      passwordHash,
      accountType: 'INDIVIDUAL',
      status: 'ACTIVE',
      createdAt: now,
      updatedAt: now,
    });
    await tx.db.insert(userIdentities).values({
      userId,
      fullName: admin.fullName,
      emailVerifiedAt: now,
      createdAt: now,
      updatedAt: now,
    });
    await tx.db
      .insert(userRoles)
      .values({ userId, roleId, status: 'APPROVED', approvedAt: now, createdAt: now });
    await tx.db.insert(employees).values({
      id: employeeId,
      userId,
      employeeCode: `NXG-${employeeId.slice(-8).toUpperCase()}`,
      joiningDate: indianDay(now),
      employmentStatus: 'ACTIVE',
      createdAt: now,
      updatedAt: now,
    });
    await writeAudit(tx, {
      event: 'staff.create_admin',
      action: 'CREATE',
      entityType: 'employee',
      entityId: employeeId,
      module: 'identity',
      changes: { role: [null, 'admin'], employment_status: [null, 'ACTIVE'] },
    });
    return { userId, employeeId };
  });
}

const refused = (path: string, message: string) =>
  new AppError('INVALID_INPUT', message, { fieldErrors: [{ path, message }] });

async function freeAdminRole(tx: TxCtx): Promise<string> {
  const [role] = await tx.db
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.key, 'admin'), eq(roles.audience, 'INTERNAL')));
  if (!role) throw new Error('the starting roles are not in the database');
  const [holder] = await tx.db
    .select({ id: userRoles.id })
    .from(userRoles)
    .innerJoin(
      employees,
      and(eq(employees.userId, userRoles.userId), eq(employees.employmentStatus, 'ACTIVE')),
    )
    .where(and(eq(userRoles.roleId, role.id), eq(userRoles.status, 'APPROVED')))
    .limit(1);
  if (holder)
    throw refused('email', 'There is an administrator already. They can add others at the console.');
  return role.id;
}
