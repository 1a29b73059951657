import { createFileRoute } from '@tanstack/react-router';
import { KEEP_LIST, listHead, loadLanding } from '../../../find/landing.ts';

export const Route = createFileRoute('/_list/$profession/$city')({
  ...KEEP_LIST,
  validateSearch: () => ({}),
  loader: ({ context, params }) => loadLanding(context, params.profession, params.city),
  head: ({ match: { context }, loaderData }) => listHead(context, loaderData),
});
