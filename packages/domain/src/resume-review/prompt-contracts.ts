import { z } from 'zod';
import { Id, prose } from '../text/index.ts';
import { AGENT_TYPES } from './vocabulary.ts';

export const MAX_PROMPT_CHARACTERS = 8_000;
/** Figures of usage look this far back. */
export const PROMPT_USAGE_DAYS = 90;
export const MAX_PROMPT_VERSIONS = 100;

export const PromptUsage = z.object({
  calls: z.int(),
  failures: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** Null before the first call. */
  medianMs: z.int().nullable(),
});
export type PromptUsage = z.infer<typeof PromptUsage>;

export const PromptVersion = z.object({
  id: z.uuid(),
  version: z.int(),
  template: z.string(),
  isActive: z.boolean(),
  /** Null for the words that the product came with. */
  byName: z.string().nullable(),
  writtenAt: z.string(),
  /** Null where the words go along with those of the other agents, which are counted. */
  usage: PromptUsage.nullable(),
});
export type PromptVersion = z.infer<typeof PromptVersion>;

/** The words for one agent, newest version first. */
export const PromptLine = z.object({
  agentType: z.enum(AGENT_TYPES),
  name: z.string(),
  /** The places that a template may have, with what each stands for. */
  variables: z.record(z.string(), z.string()),
  versions: z.array(PromptVersion),
});
export type PromptLine = z.infer<typeof PromptLine>;
export const PromptList = z.object({
  items: z.array(PromptLine),
  /** The model that is set up here; null when there is none and nobody asks with these words. */
  model: z.string().nullable(),
});
export type PromptList = z.infer<typeof PromptList>;

export const WritePromptInput = z.strictObject({
  /** The version in use that the new one was written from. */
  fromId: Id,
  template: prose(MAX_PROMPT_CHARACTERS, 40),
});
export const PromptIdInput = z.strictObject({ promptId: Id });

const placesIn = (template: string): string[] =>
  Array.from(template.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name);

/** Between these lines the model takes everything as data, never as an instruction. */
const RESUME_FRAME = '<<<RESUME\n{resume}\nRESUME>>>';

/**
 * Why a template cannot follow the one in use, in words; empty when it can. Every place of the one in use has to stand in it,
 * none that is not known, and the résumé once, in its frame.
 */
export function templateFaults(
  template: string,
  inUse: { template: string; variables: Readonly<Record<string, string>> },
): string[] {
  const places = new Set(placesIn(template));
  const missing = [...new Set(placesIn(inUse.template))].filter((name) => !places.has(name));
  const unknown = [...places].filter((name) => !Object.hasOwn(inUse.variables, name));
  const shown = (names: string[]) => names.map((name) => `{${name}}`).join(', ');
  const framed = template.split(RESUME_FRAME).length - 1;
  const resumes = placesIn(template).filter((name) => name === 'resume').length;
  return [
    ...(missing.length > 0 ? [`Missing: ${shown(missing)}.`] : []),
    ...(unknown.length > 0 ? [`Nothing is known to fill in for ${shown(unknown)}.`] : []),
    ...(resumes > 0 && (resumes !== 1 || framed !== 1)
      ? ['The résumé has to stand once, on a line of its own between the lines <<<RESUME and RESUME>>>.']
      : []),
  ];
}
