import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../core/lazy-head.ts';
import { HomePage } from '../home/home-page.tsx';
import { loadHome } from '../home/load-home.ts';

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadHome(context),
  head: lazyHead(async () => (await import('../home/home-head.ts')).homeRouteHead),
  component: Home,
});

function Home() {
  return <HomePage {...Route.useLoaderData()} />;
}
