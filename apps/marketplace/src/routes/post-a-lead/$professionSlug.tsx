import { professionBySlug } from '@nxtgauge/domain/profiles';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { useCallback } from 'react';
import { lazyHead } from '../../core/lazy-head.ts';
import { loadPage } from '../../core/page-error.ts';
import { one, slugOf } from '../../core/search-params.ts';
import LeadWizard from '../../post-lead/lead-wizard.tsx';
import { placeLabel } from '../../search/place-input.tsx';

interface WizardSearch {
  place?: string;
  step?: string;
  resume?: '1';
}

export const Route = createFileRoute('/post-a-lead/$professionSlug')({
  validateSearch: (search: Record<string, unknown>): WizardSearch => {
    const place = slugOf(one(search, 'place'));
    const step = one(search, 'step');
    return {
      ...(place === undefined ? {} : { place }),
      ...(step !== undefined && /^\w{1,40}$/u.test(step) ? { step } : {}),
      ...(one(search, 'resume') === '1' ? { resume: '1' as const } : {}),
    };
  },
  loaderDeps: ({ search }) => ({ place: search.place }),
  loader: ({ context: { utils }, params, deps }) =>
    loadPage(async () => {
      const profession = professionBySlug.get(params.professionSlug);
      if (profession === undefined) throw notFound();
      const slug = deps.place;
      const [place] = await Promise.all([
        // A place that is no longer there is simply not filled in.
        slug === undefined ? null : utils.places.bySlug.ensureData({ slug }).catch(() => null),
        utils.settings.leadRules.ensureData(),
      ]);
      return {
        professionKey: profession.key,
        startPlace: place === null ? null : { value: place.slug, label: placeLabel(place) },
      };
    }),
  head: lazyHead(async () => (await import('../../post-lead/post-lead-head.ts')).wizardRouteHead),
  component: Wizard,
});

function Wizard() {
  const { professionKey, startPlace } = Route.useLoaderData();
  const { step, resume } = Route.useSearch();
  const navigate = Route.useNavigate();
  const onStep = useCallback(
    (next: string, replace = false) => {
      void navigate({
        search: ({ place }) => ({ ...(place === undefined ? {} : { place }), step: next }),
        replace,
      });
    },
    [navigate],
  );
  return (
    <>
      <noscript>
        <p className="page max-w-2xl pt-8">
          This form needs JavaScript to keep what you write. Looking at professionals works without.
        </p>
      </noscript>
      <LeadWizard
        key={professionKey}
        professionKey={professionKey}
        startPlace={startPlace}
        step={step}
        resume={resume === '1'}
        onStep={onStep}
      />
    </>
  );
}
