import { PROFESSIONS, professionList } from '@nxtgauge/domain/profiles';
import { AppLink } from '@nxtgauge/ui/primitives';
import { ArrowRight, PencilLine } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { paths } from '../shell/paths.ts';
import { listLeadDrafts } from './lead-draft.ts';

const row =
  'group flex min-h-16 items-center gap-4 rounded-sm py-3 text-ink no-underline focus-visible:outline-offset-4 [&>svg]:size-5 [&>svg]:text-ink-faint';

/** First step of a lead: what kind of work; and the way back into drafts on this device. */
export function ChooseProfession(): ReactNode {
  const [drafts, setDrafts] = useState<ReturnType<typeof listLeadDrafts>>([]);
  useEffect(() => setDrafts(listLeadDrafts()), []);
  return (
    <div className="page max-w-3xl pt-8 sm:pt-12">
      <h1 className="text-2xl sm:text-3xl">What do you need?</h1>
      <p className="mt-2 max-w-prose text-ink-soft sm:text-lg">
        Say it once. Up to five people answer with a price. It is free, and nobody sees your number before you
        accept them.
      </p>
      {drafts.length > 0 ? (
        <section
          aria-labelledby="drafts"
          className="mt-8 animate-arrive rounded-lg border border-line bg-paper-raised px-5 py-3"
        >
          <h2 id="drafts" className="pt-1 text-base">
            Continue your draft
          </h2>
          <ul className="divide-y divide-line">
            {drafts.map(({ key, draft }) => (
              <li key={key}>
                <AppLink href={paths.wizard(PROFESSIONS[key])} className={row}>
                  <PencilLine aria-hidden="true" />
                  <span className="min-w-0 flex-1">
                    <span className="block font-medium group-hover:underline">{PROFESSIONS[key].label}</span>
                    <span className="block truncate text-sm text-ink-faint">
                      {draft.values.title === '' ? (draft.placeLabel ?? 'Just begun') : draft.values.title}
                    </span>
                  </span>
                  <ArrowRight aria-hidden="true" />
                </AppLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ul className="mt-8 grid gap-x-10 sm:grid-cols-2">
        {professionList.map((profession) => (
          <li key={profession.key} className="border-t border-line">
            <AppLink href={paths.wizard(profession)} className={row}>
              <span className="min-w-0 flex-1">
                <span className="block font-semibold group-hover:underline">{profession.label}</span>
                <span className="block text-sm text-ink-faint">{profession.leadExample}</span>
              </span>
              <ArrowRight aria-hidden="true" className="transition-transform group-hover:translate-x-1" />
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
