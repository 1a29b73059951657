import { professionBySlug } from '@nxtgauge/domain/profiles';
import { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { paths } from '../shell/paths.ts';

export const chooseRouteHead = ({ match: { context } }: { match: { context: RouterContext } }) =>
  pageHead(context.publicUrl, {
    title: 'Post a lead, free | Nxtgauge',
    description:
      'Say what you need once. Up to five professionals near you answer with a price, and your number stays private until you accept one.',
    path: paths.postLead,
  });

export function wizardRouteHead({
  match: { context },
  params,
}: {
  match: { context: RouterContext };
  params: { professionSlug: string };
}) {
  const profession = professionBySlug.get(params.professionSlug);
  if (profession === undefined) return {};
  const who = profession.label.toLowerCase();
  return pageHead(context.publicUrl, {
    title: `Post a lead: ${who} | Nxtgauge`,
    description: `Say what you need from a ${who} and let up to five answer with a price. Free, and your number stays private.`,
    path: paths.wizard(profession),
    noindex: true,
  });
}
