/** Permission keys share one grammar with audit events: `entity.verb`. */
export const USER_PERMISSIONS = {
  'lead.post': 'Post leads and decide on responses',
  'profile.edit': 'Create and edit own professional profiles',
  'lead.request': 'Respond to leads with coins',
  'wallet.read': 'See own wallet and statement',
  'review.write': 'Review the other side of a finished engagement',
  'job.post': 'Post jobs for own company',
  'company.work': 'Work for a company as one of its members',
  'job.apply': 'Apply to jobs',
} as const;
export const STAFF_PERMISSIONS = {
  'approval.read': 'See the approval inbox',
  'approval.decide': 'Claim, approve and reject',
  'content.moderate': 'Decide on reports, hide reviews, give strikes and suspend profiles',
  'verification.decide': 'Decide on documents',
  'user.read': 'Look people up',
  'ledger.read': 'See wallets and ledger lines',
  'ledger.adjust': 'Correct wallets, with a second person',
  'audit.read': 'Read the audit log',
  'support.answer': 'Answer tickets',
  'kb.write': 'Write the knowledge base',
  'settings.edit': 'Change rules and numbers',
  'staff.manage': 'Manage employees, roles and permissions',
} as const;
export type UserPermission = keyof typeof USER_PERMISSIONS;
export type StaffPermission = keyof typeof STAFF_PERMISSIONS;
export type Permission = UserPermission | StaffPermission;
export const PERMISSIONS: Record<Permission, string> = { ...USER_PERMISSIONS, ...STAFF_PERMISSIONS };

interface RoleSeed {
  key: string;
  name: string;
  audience: 'INTERNAL' | 'EXTERNAL';
  canApproveRequests: boolean;
  canManageSystemSettings: boolean;
  permissions: Permission[];
}
const external = (key: string, name: string, permissions: UserPermission[]): RoleSeed => ({
  key,
  name,
  audience: 'EXTERNAL',
  canApproveRequests: false,
  canManageSystemSettings: false,
  permissions,
});
const internal = (key: string, name: string, permissions: StaffPermission[], system = false): RoleSeed => ({
  key,
  name,
  audience: 'INTERNAL',
  canApproveRequests: permissions.includes('approval.decide'),
  canManageSystemSettings: system,
  permissions,
});

/** The roles that every installation starts with; staff may add more in the tables. */
export const STARTING_ROLES: RoleSeed[] = [
  external('customer', 'Customer', ['lead.post', 'profile.edit', 'review.write', 'wallet.read']),
  external('professional', 'Professional', ['lead.request', 'profile.edit', 'review.write', 'wallet.read']),
  external('company', 'Company', ['company.work', 'job.post']),
  external('recruiter', 'Recruiter', ['company.work']),
  external('candidate', 'Candidate', ['job.apply']),
  internal('approver', 'Approver', ['approval.read', 'approval.decide', 'user.read']),
  internal('moderator', 'Moderator', ['content.moderate', 'user.read']),
  internal('verifier', 'Verifier', ['verification.decide', 'user.read']),
  internal('finance', 'Finance', ['user.read', 'ledger.read', 'ledger.adjust']),
  internal('support', 'Support', ['user.read', 'support.answer', 'approval.read']),
  internal('editor', 'Knowledge editor', ['kb.write']),
  internal('admin', 'Administrator', Object.keys(STAFF_PERMISSIONS) as StaffPermission[], true),
];
