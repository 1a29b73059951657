import { findAddresses } from './addresses.ts';
import { findHandles } from './handles.ts';
import { findLinks } from './links.ts';
import { normalizeText } from './normalize.ts';
import type { NormalizedText } from './normalize.ts';
import { findPhones } from './phones.ts';
import type { Span } from './phones.ts';

export const CONTACT_KINDS = ['phone', 'email', 'url', 'handle', 'upi'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A place in a text where somebody can be reached. Offsets are UTF-16 units of the text that was given. */
export interface ContactHit {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
  readonly matched: string;
}

/** When two finds overlap the one named first here is kept. */
const PRECEDENCE: readonly ContactKind[] = ['email', 'upi', 'url', 'phone', 'handle'];

interface Find extends Span {
  readonly kind: ContactKind;
}

/**
 * Finds phone numbers, e-mail and web addresses, social handles and UPI ids in text that people publish, in Latin and
 * Devanagari, written, spaced or spelled out (BR-15). Works in linear time and never throws.
 */
export function findContactData(text: string): ContactHit[] {
  const normalized = normalizeText(text);
  const original = (at: number): string => text.charAt(normalized.startOf(at));
  const finds: Find[] = [
    ...findAddresses(normalized.text),
    ...withKind('url', findLinks(normalized.text, original)),
    ...withKind('phone', findPhones(normalized.text)),
    ...withKind('handle', findHandles(normalized.text)),
  ];
  return withoutOverlaps(finds).map((find) => toHit(normalized, find));
}

function withKind(kind: ContactKind, spans: readonly Span[]): Find[] {
  return spans.map((span) => ({ kind, start: span.start, end: span.end }));
}

function withoutOverlaps(finds: readonly Find[]): Find[] {
  const byStart = [...finds].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Find[] = [];
  for (const find of byStart) {
    const last = kept.at(-1);
    if (last === undefined || find.start >= last.end) kept.push(find);
    else if (PRECEDENCE.indexOf(find.kind) < PRECEDENCE.indexOf(last.kind)) {
      kept[kept.length - 1] = { kind: find.kind, start: last.start, end: Math.max(last.end, find.end) };
    }
  }
  return kept;
}

function toHit(normalized: NormalizedText, find: Find): ContactHit {
  const start = normalized.startOf(find.start);
  const end = normalized.endOf(find.end - 1);
  return { kind: find.kind, start, end, matched: normalized.original.slice(start, end) };
}
