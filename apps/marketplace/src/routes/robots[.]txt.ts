import { createFileRoute } from '@tanstack/react-router';

const RULES = [
  'User-agent: *',
  'Disallow: /app',
  'Disallow: /console',
  'Disallow: /trpc',
  'Disallow: /post-a-lead/',
  '',
];

export const Route = createFileRoute('/robots.txt')({
  server: {
    handlers: {
      GET: () => new Response(RULES.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    },
  },
});
