import { Id } from '@nxtgauge/domain/text';
import { notFound } from '@tanstack/react-router';

/** An address whose id cannot be one leads to the page that says so, without asking the server. */
export function requireId(id: string): void {
  if (!Id.safeParse(id).success) throw notFound();
}
