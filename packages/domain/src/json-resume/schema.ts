import { z } from 'zod';

const text = (max: number) => z.string().trim().max(max);
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).default([]);
/** A day, a month or a year, as the format has it. */
const when = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'Write dates as 2020, 2020-03 or 2020-03-15.')
  .optional();

/**
 * A résumé in the open JSON Resume format (jsonresume.org, 1.0.0), as far as forms here can hold it. What it does not know is
 * left out of an import.
 */
export const JsonResume = z.object({
  basics: z
    .object({
      name: text(120).optional(),
      label: text(120).optional(),
      email: text(254).optional(),
      phone: text(40).optional(),
      summary: text(3_000).optional(),
      location: z.object({ city: text(80).optional() }).optional(),
    })
    .default({}),
  work: list(
    z.object({
      name: text(160).optional(),
      position: text(160).optional(),
      location: text(120).optional(),
      startDate: when,
      endDate: when,
      summary: text(2_000).optional(),
      highlights: list(text(600), 30),
    }),
    30,
  ),
  education: list(
    z.object({
      institution: text(200).optional(),
      area: text(160).optional(),
      studyType: text(160).optional(),
      startDate: when,
      endDate: when,
    }),
    20,
  ),
  skills: list(z.object({ name: text(80), keywords: list(text(80), 30) }), 60),
  languages: list(z.object({ language: text(60), fluency: text(60).optional() }), 20),
  certificates: list(z.object({ name: text(200), date: when, issuer: text(160).optional() }), 30),
  projects: list(
    z.object({ name: text(160), description: text(2_000).optional(), highlights: list(text(600), 20) }),
    20,
  ),
});
export type JsonResume = z.infer<typeof JsonResume>;

export const MAX_JSON_RESUME_CHARACTERS = 200_000;

/** The text of a JSON Resume file, or what is wrong with it, at most three faults in words. */
export function parseJsonResume(
  content: string,
): { ok: true; resume: JsonResume } | { ok: false; faults: string[] } {
  if (content.length > MAX_JSON_RESUME_CHARACTERS) return { ok: false, faults: ['The file is too long.'] };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return {
      ok: false,
      faults: ['This is not a JSON file. Export your résumé as “JSON Resume” and send that.'],
    };
  }
  const read = JsonResume.safeParse(json);
  if (read.success) return { ok: true, resume: read.data };
  return {
    ok: false,
    faults: read.error.issues
      .slice(0, 3)
      .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)),
  };
}
