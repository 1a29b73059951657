import { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { paths } from '../shell/paths.ts';

export const howRouteHead = ({ match: { context } }: { match: { context: RouterContext } }) =>
  pageHead(context.publicUrl, {
    title: 'How it works: private contacts, fair coins | Nxtgauge',
    description:
      'Posting is free and your number stays private until you accept somebody. Professionals hold coins to answer and spend them only when accepted. All rules and prices.',
    path: paths.howItWorks,
  });
