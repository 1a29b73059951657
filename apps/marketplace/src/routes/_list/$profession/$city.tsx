import { createFileRoute } from '@tanstack/react-router';
import { KEEP_LIST } from '../../../find/landing.ts';
import { landingHeadOf, loadLanding } from '../../../landing/load-landing.ts';

export const Route = createFileRoute('/_list/$profession/$city')({
  ...KEEP_LIST,
  validateSearch: () => ({}),
  loader: ({ context, params }) => loadLanding(context, params.profession, params.city),
  head: ({ match: { context }, loaderData }) => landingHeadOf(context, loaderData),
});
