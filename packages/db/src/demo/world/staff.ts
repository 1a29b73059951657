import { nth } from '../nth.ts';
import { indianDay } from '@nxtgauge/domain/time';
import { STAFF_NAMES } from '../corpus/trade-words.ts';
import type { Person } from '../corpus/names.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import type { World } from './world.ts';

const DEPARTMENTS = [
  ['Trust and Safety', 'TNS', 'Approves content and checks documents.'],
  ['Finance', 'FIN', 'Packages, invoices, refunds and the ledger.'],
  ['Customer Support', 'SUP', 'Answers people and writes down what went wrong.'],
  ['Content', 'CON', 'Writes the knowledge base and the notices.'],
  ['Technology', 'TEC', 'Runs the platform.'],
] as const;

const DESIGNATIONS = [
  ['Head of Trust and Safety', 'TNS-HEAD', 'TNS', 'L4', true, true],
  ['Content Approver', 'TNS-APR', 'TNS', 'L2', false, true],
  ['Document Verifier', 'TNS-VER', 'TNS', 'L2', false, true],
  ['Finance Manager', 'FIN-MGR', 'FIN', 'L3', true, true],
  ['Support Agent', 'SUP-AGT', 'SUP', 'L1', false, false],
  ['Support Lead', 'SUP-LEAD', 'SUP', 'L3', true, false],
  ['Knowledge Editor', 'CON-EDT', 'CON', 'L2', false, false],
  ['Platform Administrator', 'TEC-ADM', 'TEC', 'L4', true, true],
] as const;

interface StaffSeed {
  name: readonly [string, string];
  role: string;
  designation: (typeof DESIGNATIONS)[number][1];
  /** Only the named accounts can sign in. */
  address?: string;
}

const STAFF: readonly StaffSeed[] = [
  { name: ['Nandita', 'Bose'], role: 'admin', designation: 'TEC-ADM', address: 'admin' },
  { name: ['Kabir', 'Mehta'], role: 'approver', designation: 'TNS-HEAD', address: 'approver' },
  { name: ['Thulasi', 'Raman'], role: 'approver', designation: 'TNS-APR', address: 'approver2' },
  { name: ['Prakash', 'Hegde'], role: 'finance', designation: 'FIN-MGR', address: 'finance' },
  { name: ['Shabana', 'Mirza'], role: 'support', designation: 'SUP-LEAD', address: 'support' },
  { name: nth(STAFF_NAMES, 0), role: 'verifier', designation: 'TNS-VER', address: 'verifier' },
  { name: nth(STAFF_NAMES, 1), role: 'editor', designation: 'CON-EDT', address: 'editor' },
  { name: nth(STAFF_NAMES, 2), role: 'approver', designation: 'TNS-APR' },
  { name: nth(STAFF_NAMES, 3), role: 'finance', designation: 'FIN-MGR' },
  { name: nth(STAFF_NAMES, 4), role: 'support', designation: 'SUP-AGT' },
  { name: nth(STAFF_NAMES, 5), role: 'support', designation: 'SUP-AGT' },
  { name: nth(STAFF_NAMES, 6), role: 'verifier', designation: 'TNS-VER' },
  { name: ['Sudha', 'Pillai'], role: 'moderator', designation: 'TNS-APR', address: 'moderator' },
  { name: ['Imtiaz', 'Ansari'], role: 'moderator', designation: 'TNS-APR', address: 'moderator2' },
];

export interface StaffBook {
  approvers: readonly string[];
  verifier: string;
  editor: string;
  byRole(role: string): DemoUser;
}

export function addStaff(world: World): StaffBook {
  const at = world.ago(920);
  const departments = new Map<string, string>();
  for (const [name, code, description] of DEPARTMENTS) {
    const id = world.id(at);
    departments.set(code, id);
    world.rows.add('departments', {
      id,
      name,
      code,
      description,
      department_head: null,
      department_email: null,
      is_active: true,
      visibility: 'INTERNAL',
      transfers_enabled: false,
      created_at: at,
      updated_at: at,
    });
  }
  const designations = new Map<string, { id: string; departmentId: string }>();
  for (const [name, code, department, level, canManageTeam, canApprove] of DESIGNATIONS) {
    const id = world.id(at);
    const departmentId = departments.get(department) ?? '';
    designations.set(code, { id, departmentId });
    world.rows.add('designations', {
      id,
      name,
      code,
      department_id: departmentId,
      description: null,
      level,
      can_manage_team: canManageTeam,
      can_approve: canApprove,
      is_active: true,
      created_at: at,
      updated_at: at,
    });
  }
  let head: string | null = null;
  const made = STAFF.map((seed, index) => {
    const member = addEmployee(world, seed, index, designations, head);
    head ??= member.employeeId;
    return member;
  });
  const find = (role: string): DemoUser => {
    const found = made.find((member) => member.role === role);
    if (found === undefined) throw new Error(`no staff of role ${role}`);
    return found.user;
  };
  return {
    approvers: made.filter((member) => member.role === 'approver').map((member) => member.user.id),
    verifier: find('verifier').id,
    editor: find('editor').id,
    byRole: find,
  };
}

function addEmployee(
  world: World,
  seed: StaffSeed,
  index: number,
  designations: ReadonlyMap<string, { id: string; departmentId: string }>,
  manager: string | null,
): { role: string; user: DemoUser; employeeId: string } {
  const joined = world.ago(880 - index * 47);
  const person: Person = { first: seed.name[0], last: seed.name[1], woman: true };
  const user = addUser(world, {
    person,
    createdAt: joined,
    roles: [seed.role],
    ...(seed.address === undefined ? {} : { email: `${seed.address}@${DEMO_DOMAIN}` }),
  });
  const designation = designations.get(seed.designation);
  if (designation === undefined) throw new Error(`no designation ${seed.designation}`);
  const id = world.id(joined);
  world.rows.add('employees', {
    id,
    user_id: user.id,
    employee_code: `NXG-${String(index + 1).padStart(4, '0')}`,
    department_id: designation.departmentId,
    designation_id: designation.id,
    joining_date: indianDay(joined),
    employment_status: 'ACTIVE',
    manager_employee_id: manager,
    created_at: joined,
    updated_at: joined,
  });
  return { role: seed.role, user, employeeId: id };
}
