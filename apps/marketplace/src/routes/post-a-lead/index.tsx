import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../../core/head.ts';
import { ChooseProfession } from '../../post-lead/choose-profession.tsx';
import { paths } from '../../shell/paths.ts';

export const Route = createFileRoute('/post-a-lead/')({
  head: ({ match: { context } }) =>
    pageHead(context.publicUrl, {
      title: 'Post a lead, free | Nxtgauge',
      description:
        'Say what you need once. Up to five professionals near you answer with a price, and your number stays private until you accept one.',
      path: paths.postLead,
    }),
  component: ChooseProfession,
});
