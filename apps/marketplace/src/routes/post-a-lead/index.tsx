import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../../core/lazy-head.ts';
import { ChooseProfession } from '../../post-lead/choose-profession.tsx';

export const Route = createFileRoute('/post-a-lead/')({
  head: lazyHead(async () => (await import('../../post-lead/post-lead-head.ts')).chooseRouteHead),
  component: ChooseProfession,
});
