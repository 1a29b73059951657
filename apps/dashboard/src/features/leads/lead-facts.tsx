import type { LeadUrgency } from '@nxtgauge/domain/leads';
import { formatDateTime, formatWeekday } from '@nxtgauge/ui/format';
import { Price } from '@nxtgauge/ui/primitives';
import { URGENCY_WORDS } from './lead-words.ts';

type FactsLead = {
  answers: readonly { key: string; label: string; value: string }[];
  placeName: string;
  cityName?: string;
  budgetInr: number;
  requiredDate: string | null;
  urgency: LeadUrgency;
  openedAt: string | null;
};

/** A lead's plain facts, for a definition list; the profession's own answers first. */
export function leadFacts(lead: FactsLead, now: Date) {
  const place =
    lead.cityName === undefined || lead.cityName === lead.placeName
      ? lead.placeName
      : `${lead.placeName}, ${lead.cityName}`;
  return [
    ...lead.answers.map((answer) => ({ id: answer.key, term: answer.label, value: answer.value })),
    { id: 'lead-place', term: 'Place', value: place },
    { id: 'lead-budget', term: 'Budget', value: <Price paise={lead.budgetInr} /> },
    {
      id: 'lead-date',
      term: 'Needed on',
      value: lead.requiredDate === null ? 'No fixed day' : formatWeekday(lead.requiredDate, now),
    },
    { id: 'lead-urgency', term: 'How soon', value: URGENCY_WORDS[lead.urgency] },
    ...(lead.openedAt === null
      ? []
      : [{ id: 'lead-opened', term: 'Opened', value: formatDateTime(lead.openedAt, now) }]),
  ];
}
