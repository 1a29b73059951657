import type { ServiceCtx } from '../context/index.ts';

/** Whether the profile at this address was public and is suspended: its page is gone (410) and not merely unknown (404). */
export async function isSuspendedSlug(ctx: ServiceCtx, slug: string): Promise<boolean> {
  const [row] = await ctx.sql`select 1 from user_role_profiles where slug = ${slug} and status = 'SUSPENDED'`;
  return row !== undefined;
}
