import { z } from 'zod';

/** What is missing, in the words of the forms. Schemas that say it themselves are not asked here. */
function missing(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input !== null && issue.input !== undefined) return undefined;
  if (issue.code === 'invalid_value') return 'Choose one.';
  return issue.code === 'invalid_type' ? 'Fill this in.' : undefined;
}

// The page's security policy forbids code made at run time; `jitless` keeps zod from trying.
z.config({ jitless: true, customError: missing });
