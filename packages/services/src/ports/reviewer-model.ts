import type { z } from 'zod';

/** One question to a model, and the shape that its answer has to have. */
export interface ModelQuestion {
  system: string;
  prompt: string;
  /** What the answer is, for the model: `structure_review`. */
  name: string;
  schema: z.ZodType;
}

export type ModelAnswer =
  | {
      ok: true;
      /** As it came: nobody has looked whether it is what was asked for. */
      text: string;
      /** It ended because it grew too long. */
      truncated: boolean;
      inputTokens: number | null;
      outputTokens: number | null;
    }
  | {
      ok: false;
      failure: 'RATE_LIMITED' | 'UNAVAILABLE' | 'TIMEOUT' | 'REFUSED';
      /** When to come again, if the other side said so. */
      retryAfterMs: number | null;
    };

/** A language model that reviews in the place of the rules. One call is one try; who calls decides about another. */
export interface ReviewerModelPort {
  readonly model: string;
  ask(question: ModelQuestion): Promise<ModelAnswer>;
}
