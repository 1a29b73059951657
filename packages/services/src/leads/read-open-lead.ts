import { notFound } from '@nxtgauge/domain/errors';
import { leadPrice } from '@nxtgauge/domain/leads';
import type { OpenLead, OpenLeadInput } from '@nxtgauge/domain/leads';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { walletSummaryOf } from '../wallet/read-wallet.ts';
import { describeAnswers } from './describe-answers.ts';

type Row = Omit<OpenLead, 'answers' | 'price' | 'terms' | 'availableCoins'> & {
  rawAnswers: Record<string, unknown> | null;
};

/** One lead as a professional of its profession sees it before asking: price, its factors and what comes back, but not who it is. */
export async function readOpenLead(ctx: ServiceCtx, input: z.infer<typeof OpenLeadInput>): Promise<OpenLead> {
  const actor = requireUser(ctx, 'lead.request');
  const [lead] = await ctx.sql<Row[]>`
    select l.id, l.profession_key as "professionKey", l.title, l.description, l.status, coalesce(city.name, place.name) as "cityName",
      place.name as "placeName", l.posted_as as "postedAs", l.budget_inr as "budgetInr", l.required_date::text as "requiredDate", l.urgency,
      json_instant(l.approved_at) as "openedAt",
      l.live_request_count as "liveRequestCount", l.first_requested_at is not null as "everRequested",
      r.id is not null as "requestedByMe", r.id as "myRequestId",
      (select jsonb_object_agg(a.question_key, a.answer_json) from lead_answers a where a.lead_id = l.id) as "rawAnswers"
    from user_role_profiles mine
    join leads l on l.id = ${input.leadId} and l.profession_key = mine.role_key
    join places place on place.id = l.place_id
    left join places city on city.id = place.city_id
    left join lead_requests r on r.lead_id = l.id and r.user_role_profile_id = mine.id
    where mine.id = ${input.profileId} and mine.user_id = ${actor.userId} and l.approved_at is not null
      and (l.status = 'OPEN' or r.id is not null)`;
  if (!lead) throw notFound('lead');
  const [pricing, rules, wallet] = await Promise.all([
    readConfig(ctx, 'leads.pricing'),
    readConfig(ctx, 'leads.rules'),
    walletSummaryOf(ctx, actor.userId),
  ]);
  const { rawAnswers, ...facts } = lead;
  return {
    ...facts,
    answers: describeAnswers(lead.professionKey, rawAnswers ?? {}),
    price: leadPrice(pricing, { ...facts, openedAt: new Date(facts.openedAt) }, ctx.clock.now()),
    terms: {
      unopenedHours: rules.unopenedHours,
      undecidedHours: rules.undecidedHours,
      freeWithdrawMinutes: rules.freeWithdrawMinutes,
      lateWithdrawBasisPoints: rules.lateWithdrawBasisPoints,
    },
    availableCoins: wallet.available,
  };
}
