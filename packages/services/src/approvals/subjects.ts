import type { ApprovalEntityType } from '@nxtgauge/domain/approvals';
import type { ServiceCtx } from '../context/index.ts';

interface Subject {
  table: string;
  /** The column by which its owner knows it. */
  title: string;
  /** Where its owner reads about it. */
  path(entityId: string): string;
}

/** The kinds of things that are approved. */
export const APPROVAL_SUBJECTS: Record<ApprovalEntityType, Subject> = {
  lead: { table: 'leads', title: 'title', path: (id) => `/app/leads/${id}` },
  profile: { table: 'user_role_profiles', title: 'display_name', path: (id) => `/app/profiles/${id}` },
  job: { table: 'jobs', title: 'title', path: (id) => `/app/jobs/${id}/edit` },
  company: { table: 'company_profiles', title: 'company_name', path: () => '/app/company' },
};

export async function subjectTitle(
  { sql }: Pick<ServiceCtx, 'sql'>,
  { entityType, entityId }: { entityType: ApprovalEntityType; entityId: string },
): Promise<string> {
  const { table, title } = APPROVAL_SUBJECTS[entityType];
  const [row] = await sql<
    { title: string }[]
  >`select ${sql(title)} as title from ${sql(table)} where id = ${entityId}`;
  return row?.title ?? 'Removed';
}
