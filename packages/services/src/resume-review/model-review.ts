import { setTimeout as sleep } from 'node:timers/promises';
import { promptUsageHistory } from '@nxtgauge/db/resume-review';
import { AppError } from '@nxtgauge/domain/errors';
import {
  appealFromModel,
  combineReviews,
  ModelAppealAnswer,
  ModelStructureAnswer,
  structureFromModel,
  textForModel,
} from '@nxtgauge/domain/resume-review';
import type { AgentType, ResumeReview, ReviewInput } from '@nxtgauge/domain/resume-review';
import type { z } from 'zod';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import type { ModelAnswer, ReviewerModelPort } from '../ports/index.ts';
import { activePrompt, fillPrompt } from './prompts.ts';

/** A longer wait that the other side asks for is left to the queue. */
const LONGEST_WAIT_MS = 20_000;

interface Call {
  ctx: ServiceCtx;
  reviewId: string;
  model: ReviewerModelPort;
  values: Record<string, string>;
}

/**
 * Both agents by a model. Each answer has to pass the schema; one that does not gets one repair try and then is a failure. BUSY
 * when the model is away: the queue comes again. REVIEW_NOT_READY, in words, when trying again would not help.
 */
export async function reviewByModel(
  ctx: ServiceCtx,
  { reviewId, input }: { reviewId: string; input: ReviewInput },
): Promise<{ review: ResumeReview; raw: unknown; reviewer: string }> {
  const model = ctx.ports.reviewerModel;
  if (!model) {
    throw new AppError(
      'REVIEW_NOT_READY',
      'No model is set up here any more. Ask for a review by the rules.',
    );
  }
  const { target } = input;
  const values = {
    role: target.role || 'any',
    industry: target.industry ?? 'any',
    level: target.level ?? 'any',
    mustHaves: target.mustHaves.join(', ') || 'none',
    niceToHaves: target.niceToHaves.join(', ') || 'none',
    resume: textForModel(input),
  };
  const call = { ctx, reviewId, model, values };
  const first = await askAgent(call, 'structure_agent', ModelStructureAnswer);
  const structure = structureFromModel(input, first);
  const scores = Object.entries(structure.scores).map(([key, { score }]) => `${key} ${score}`);
  const second = await askAgent(
    { ...call, values: { ...values, structure: scores.join(', ') } },
    'appeal_agent',
    ModelAppealAnswer,
  );
  const review = combineReviews(structure, appealFromModel(input, second));
  return { review, raw: { structure: first, appeal: second }, reviewer: model.model };
}

async function askAgent<S extends z.ZodType>(call: Call, agent: AgentType, schema: S): Promise<z.infer<S>> {
  const first = await askOnce(call, agent, schema, null);
  if (first.parsed) return first.parsed.value;
  const second = await askOnce(call, agent, schema, first.fault);
  if (second.parsed) return second.parsed.value;
  throw new AppError(
    'REVIEW_NOT_READY',
    'The model did not answer in a form that can be checked, also when asked again. Try again, or ask for a review by the rules.',
  );
}

interface Asked<T> {
  parsed: { value: T } | null;
  fault: string;
}

/** One question, its answer looked at, and a row in the history either way; never with the résumé's words in it. */
async function askOnce<S extends z.ZodType>(
  { ctx, reviewId, model, values }: Call,
  agent: AgentType,
  schema: S,
  fault: string | null,
): Promise<Asked<z.infer<S>>> {
  const [base, prompt] = await Promise.all([activePrompt(ctx, 'base_agent'), activePrompt(ctx, agent)]);
  const { resume, ...shown } = values;
  const repair = fault
    ? `\n\nYour last answer could not be used: ${fault}. Answer again, with JSON of the given shape only.`
    : '';
  const template = fillPrompt(prompt.template, shown) + repair;
  const startedAt = performance.now();
  const answer = await askPatiently(model, {
    system: base.template,
    prompt: fillPrompt(template, { resume: resume ?? '' }),
    name: agent,
    schema,
  });
  const looked = answer.ok ? look(answer, schema) : null;
  const tokens = answer.ok
    ? { inputTokens: answer.inputTokens, outputTokens: answer.outputTokens }
    : { inputTokens: null, outputTokens: null };
  const { inputTokens, outputTokens } = tokens;
  await withTx(ctx, (tx) =>
    tx.db.insert(promptUsageHistory).values({
      promptId: prompt.id,
      promptVersion: prompt.version,
      reviewRequestId: reviewId,
      agentName: agent,
      actualPrompt: template,
      variablesUsed: {
        ...shown,
        resumeCharacters: resume?.length ?? 0,
        model: model.model,
        systemVersion: base.version,
      },
      // What it says about the résumé is in the result; quotations do not lie here a second time.
      agentResponse: looked?.parsed ? scoresOnly(looked.parsed.value) : null,
      failure: answer.ok ? (looked?.parsed ? null : (looked?.fault ?? null)) : answer.failure,
      inputTokens,
      outputTokens,
      tokensUsed: inputTokens === null || outputTokens === null ? null : inputTokens + outputTokens,
      processingTimeMs: Math.round(performance.now() - startedAt),
      usedAt: tx.clock.now(),
    }),
  );
  if (!answer.ok) throw awayError(answer);
  return looked ?? { parsed: null, fault: 'there was no answer' };
}

const scoresOnly = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'scores' in value ? { scores: value.scores } : null;

async function askPatiently(
  model: ReviewerModelPort,
  question: Parameters<ReviewerModelPort['ask']>[0],
): Promise<ModelAnswer> {
  const answer = await model.ask(question);
  if (answer.ok || answer.retryAfterMs === null || answer.retryAfterMs > LONGEST_WAIT_MS) return answer;
  await sleep(answer.retryAfterMs);
  return model.ask(question);
}

function look<S extends z.ZodType>(answer: Extract<ModelAnswer, { ok: true }>, schema: S): Asked<z.infer<S>> {
  if (answer.truncated) return { parsed: null, fault: 'it was cut off before its end' };
  let json: unknown;
  try {
    json = JSON.parse(answer.text);
  } catch {
    return { parsed: null, fault: 'it is no JSON' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { parsed: { value: parsed.data }, fault: '' };
  const [issue] = parsed.error.issues;
  return { parsed: null, fault: `${issue?.path.join('.') ?? 'it'} does not fit the shape` };
}

function awayError({ failure }: Extract<ModelAnswer, { ok: false }>): AppError {
  if (failure === 'REFUSED') {
    return new AppError(
      'REVIEW_NOT_READY',
      'The model refused the question. Whoever runs this server has to look at its settings; the rules can review meanwhile.',
    );
  }
  return new AppError('BUSY', failure === 'TIMEOUT' ? 'The model took too long.' : 'The model is away.');
}
