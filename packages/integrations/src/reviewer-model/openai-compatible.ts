import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ModelAnswer, ReviewerModelPort } from '@nxtgauge/services/ports';
import { APICallError, generateText, NoObjectGeneratedError, Output } from 'ai';

export interface ReviewerSettings {
  url: string;
  model: string;
  key: string | null;
  timeoutMs: number;
}

const MAX_OUTPUT_TOKENS = 6_000;
const MAX_RETRY_AFTER_SECONDS = 3_600;

/** Any server that speaks OpenAI's chat completions. It asks once; what went wrong is an answer, not an exception. */
export function openAiCompatibleReviewer({
  url,
  model,
  key,
  timeoutMs,
}: ReviewerSettings): ReviewerModelPort {
  const provider = createOpenAICompatible({
    name: 'reviewer',
    baseURL: url,
    ...(key ? { apiKey: key } : {}),
    supportsStructuredOutputs: true,
  });
  return {
    model,
    async ask({ system, prompt, name, schema }): Promise<ModelAnswer> {
      try {
        const { text, finishReason, usage } = await generateText({
          model: provider(model),
          system,
          prompt,
          output: Output.object({ schema, name }),
          temperature: 0,
          maxOutputTokens: MAX_OUTPUT_TOKENS,
          maxRetries: 0,
          abortSignal: AbortSignal.timeout(timeoutMs),
        });
        return answered(text, finishReason, usage);
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

interface Usage {
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
}

const answered = (text: string, finishReason: string | undefined, usage: Usage | undefined): ModelAnswer => ({
  ok: true,
  text,
  truncated: finishReason === 'length',
  inputTokens: usage?.inputTokens ?? null,
  outputTokens: usage?.outputTokens ?? null,
});

function failureOf(error: unknown): ModelAnswer {
  // It answered, only not in the shape: the caller looks at the words itself.
  if (NoObjectGeneratedError.isInstance(error)) {
    return answered(error.text ?? '', error.finishReason, error.usage);
  }
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  if (timedOut) return { ok: false, failure: 'TIMEOUT', retryAfterMs: null };
  if (!APICallError.isInstance(error)) return { ok: false, failure: 'UNAVAILABLE', retryAfterMs: null };
  const status = error.statusCode ?? 0;
  if (status === 429) {
    return { ok: false, failure: 'RATE_LIMITED', retryAfterMs: retryAfter(error.responseHeaders) };
  }
  // Wrong key, unknown model, too long a question: trying again changes nothing.
  const refused = status >= 400 && status < 500 && status !== 408;
  return { ok: false, failure: refused ? 'REFUSED' : 'UNAVAILABLE', retryAfterMs: null };
}

function retryAfter(headers: Record<string, string> | undefined): number | null {
  const value = headers?.['retry-after'];
  if (value === undefined) return null;
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, MAX_RETRY_AFTER_SECONDS) * 1_000 : null;
}
