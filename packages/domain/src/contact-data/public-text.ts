import { z } from 'zod';
import { findContactData } from './find-contact-data.ts';
import type { ContactHit, ContactKind } from './find-contact-data.ts';

const NAMES: Readonly<Record<ContactKind, string>> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  url: 'a web address',
  handle: 'a social media handle',
  upi: 'a UPI id',
};

const SHOWN_LENGTH = 40;

/** The machine name of the refusal, in `params.reason` of the issue. */
export const CONTACT_DATA_REASON = 'contact-data';

const UNTIL_ACCEPTED = 'Contact details stay private until a request is accepted';

/** What was found and why it cannot stay, in words for the person who wrote it. Empty for no hits. */
export function contactDataMessage(hits: readonly ContactHit[], why = UNTIL_ACCEPTED): string {
  const first = hits[0];
  if (first === undefined) return '';
  const kinds = [...new Set(hits.map((hit) => NAMES[hit.kind]))];
  const list =
    kinds.length === 1 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1) ?? ''}`;
  return (
    `This contains ${list} (“${shorten(first.matched)}”). ${why}, ` +
    `so please remove ${hits.length === 1 ? 'it' : 'them'} and describe the work instead.`
  );
}

function shorten(matched: string): string {
  const points = Array.from(matched.replace(/\s+/g, ' '));
  return points.length > SHOWN_LENGTH ? `${points.slice(0, SHOWN_LENGTH).join('')}…` : points.join('');
}

/** Adds the refusal of contact data (BR-15) to a text schema; null and undefined pass. */
export function withoutContactData<Schema extends z.ZodType<string | null | undefined>>(
  schema: Schema,
): Schema {
  return schema.superRefine((value, context) => {
    if (typeof value !== 'string') return;
    const hits = findContactData(value);
    if (hits.length === 0) return;
    context.addIssue({
      code: 'custom',
      message: contactDataMessage(hits),
      params: { reason: CONTACT_DATA_REASON, kinds: [...new Set(hits.map((hit) => hit.kind))] },
    });
  });
}

/** Trimmed text of at most `max` characters that people publish: no contact data in it (BR-15). */
export function publicText(max: number): z.ZodString {
  return withoutContactData(
    z
      .string()
      .trim()
      .max(max, `Use at most ${max.toLocaleString('en-IN')} characters.`),
  );
}
