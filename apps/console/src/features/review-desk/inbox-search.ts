import {
  APPROVAL_ENTITY_TYPES,
  APPROVAL_REQUEST_STATUSES,
  INBOX_HOLDERS,
  INBOX_ORIGINS,
  INBOX_SLAS,
  RISK_LEVELS,
} from '@nxtgauge/domain/approvals';
import type { InboxFilters } from '@nxtgauge/domain/approvals';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { z } from 'zod';

/** The whole state of the inbox as it stands in the address; a value that does not fit is left out. */
export const InboxSearch = z.object({
  status: z.enum(APPROVAL_REQUEST_STATUSES).optional().catch(undefined),
  kind: z.enum(APPROVAL_ENTITY_TYPES).optional().catch(undefined),
  sla: z.enum(INBOX_SLAS).optional().catch(undefined),
  risk: z.enum(RISK_LEVELS).optional().catch(undefined),
  holder: z.enum(INBOX_HOLDERS).optional().catch(undefined),
  origin: z.enum(INBOX_ORIGINS).optional().catch(undefined),
  profession: z.enum(PROFESSION_KEYS).optional().catch(undefined),
  city: z.string().max(120).optional().catch(undefined),
  q: z.string().max(120).optional().catch(undefined),
  /** The open record. */
  id: z.uuid().optional().catch(undefined),
});
export type InboxSearch = z.infer<typeof InboxSearch>;

/** The filters of an address, without what is not set, so that equal filters are equal questions. */
export function filtersOf({ kind, q, ...rest }: InboxSearch): InboxFilters {
  const all = { ...rest, id: undefined, entityType: kind, text: q?.trim() || undefined };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The address of these filters with nothing open. */
export function searchOf({ entityType, text, ...same }: InboxFilters): InboxSearch {
  return { ...same, kind: entityType, q: text };
}

export const sameFilters = (a: InboxFilters, b: InboxFilters): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());
