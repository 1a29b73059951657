import { createFileRoute } from '@tanstack/react-router';
import { KEEP_LIST, listHead, loadLanding } from '../../../find/landing.ts';

export const Route = createFileRoute('/_list/$profession/')({
  ...KEEP_LIST,
  validateSearch: () => ({}),
  loader: ({ context, params }) => loadLanding(context, params.profession),
  head: ({ match: { context }, loaderData }) => listHead(context, loaderData),
});
