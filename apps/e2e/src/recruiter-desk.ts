import type { APIRequestContext } from '@playwright/test';
import { ApplicationSheet, RejectionReasons } from '@nxtgauge/domain/hiring';
import { DeskJobPage } from '@nxtgauge/domain/jobs';
import { PeoplePage } from '@nxtgauge/domain/people-search';
import { HOUR_MS } from '@nxtgauge/domain/time';
import { act, ask } from './call.ts';

/** Takes the answer as it is: what the journey needs of it, the pages show. */
const anything = { parse: (value: unknown) => value };

/** What the other side of an application does, without its pages. */
export class RecruiterDesk {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async liveJobs() {
    const { items } = await ask(this.#request, 'jobs.mine', { status: 'LIVE', limit: 50 }, DeskJobPage);
    return items.filter(({ pauseReason }) => pauseReason === null);
  }

  /** Accountants who are found and say this of themselves. */
  async finds(saying: string): Promise<string[]> {
    const { items } = await ask(
      this.#request,
      'peopleSearch.search',
      { text: 'accountant', limit: 20 },
      PeoplePage,
    );
    return items.filter(({ headline }) => headline?.includes(saying)).map(({ firstName }) => firstName);
  }

  read(applicationId: string) {
    return ask(this.#request, 'hiring.application', { applicationId }, ApplicationSheet);
  }

  view(applicationId: string) {
    return act(this.#request, 'hiring.markViewed', { applicationId }, anything);
  }

  async shortlist(applicationId: string) {
    const { stages, card } = await this.read(applicationId);
    const to = stages.find(({ status }) => status === 'SHORTLISTED');
    if (!to) throw new Error('the board has no column for it');
    const move = { applicationId, fromStageId: card.stageId, toStageId: to.id };
    await act(this.#request, 'hiring.move', move, anything);
  }

  propose(applicationId: string, starts: readonly Date[]) {
    const input = {
      applicationId,
      title: 'First talk',
      mode: 'VIDEO',
      placeWords: 'We send the link an hour before.',
      durationMinutes: 30,
      slots: starts.map((start) => start.toISOString()),
    };
    return act(this.#request, 'hiring.proposeInterview', input, anything);
  }

  /** Says what the candidate will read, and in how many milliseconds. */
  async reject(applicationId: string): Promise<{ words: string; inMs: number }> {
    const reasons = await ask(this.#request, 'hiring.reasons', undefined, RejectionReasons);
    const reason = reasons.reasons.find(({ label }) => label === 'Others were stronger');
    if (!reason) throw new Error('the reason is missing');
    await act(
      this.#request,
      'hiring.reject',
      { applicationId, reasonId: reason.id, delay: 'USUAL' },
      anything,
    );
    return { words: reason.candidateWords, inMs: reasons.usualDelayHours * HOUR_MS };
  }
}
