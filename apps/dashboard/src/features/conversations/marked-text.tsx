import { findContactData } from '@nxtgauge/domain/contact-data';
import type { ReactNode } from 'react';

/** The text with every phone number, address, link or handle in it marked, so that one sees what has to go. */
export function MarkedText({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const hit of findContactData(text)) {
    parts.push(text.slice(at, hit.start));
    parts.push(
      <mark
        key={hit.start}
        className="rounded-sm bg-brick-wash px-0.5 font-medium text-brick underline decoration-wavy underline-offset-4"
      >
        {text.slice(hit.start, hit.end)}
      </mark>,
    );
    at = hit.end;
  }
  parts.push(text.slice(at));
  return <p className="text-sm wrap-anywhere whitespace-pre-wrap text-ink-soft">{parts}</p>;
}
