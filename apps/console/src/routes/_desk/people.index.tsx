import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { PeopleSearch } from '../../features/people/people-search.tsx';

export const Route = createFileRoute('/_desk/people/')({
  validateSearch: z.object({ q: z.string().max(120).optional().catch(undefined) }),
  component: People,
});

function People() {
  const { q = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PeopleSearch
      text={q}
      onText={(text) => void navigate({ search: text ? { q: text } : {}, replace: true })}
    />
  );
}
