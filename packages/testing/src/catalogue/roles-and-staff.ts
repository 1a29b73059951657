import type { Connection } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import { roles, userIdentities, users } from '@nxtgauge/db/identity';
import { employees } from '@nxtgauge/db/staff';
import { STARTING_ROLES } from '@nxtgauge/domain/identity';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { asEmployee, contextOf } from '../service-context/index.ts';

/** The roles that every installation starts with. */
export async function loadRoles({ db }: Pick<Connection, 'db'>): Promise<void> {
  await db
    .insert(roles)
    .values(
      STARTING_ROLES.map(({ key, name, audience, canApproveRequests, canManageSystemSettings }) => ({
        key,
        name,
        audience,
        canApproveRequests,
        canManageSystemSettings,
      })),
    )
    .onConflictDoNothing();
}

export interface StaffMember {
  userId: string;
  employeeId: string;
  fullName: string;
  ctx: ServiceCtx;
}

/** An employee with these starting roles, signed in at the console. */
export async function addEmployee(
  connection: Connection,
  parts: Pick<ServiceCtx, 'clock' | 'ports'>,
  fullName: string,
  ...roleKeys: string[]
): Promise<StaffMember> {
  const userId = newId();
  const employeeId = newId();
  await connection.db
    .insert(users)
    .values({ id: userId, email: `staff-${userId}@example.test`, status: 'ACTIVE' });
  await connection.db.insert(userIdentities).values({ userId, fullName });
  await connection.db
    .insert(employees)
    .values({ id: employeeId, userId, employeeCode: `E-${employeeId.slice(-8)}` });
  const ctx = contextOf(connection, { ...parts, actor: asEmployee(userId, employeeId, ...roleKeys) });
  return { userId, employeeId, fullName, ctx };
}
