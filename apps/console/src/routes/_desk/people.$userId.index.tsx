import { createFileRoute } from '@tanstack/react-router';
import { PersonRecord } from '../../features/people/person-record.tsx';

export const Route = createFileRoute('/_desk/people/$userId/')({ component: Person });

function Person() {
  const { userId } = Route.useParams();
  return <PersonRecord userId={userId} />;
}
