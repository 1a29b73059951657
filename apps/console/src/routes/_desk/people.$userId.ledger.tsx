import { createFileRoute } from '@tanstack/react-router';
import { PersonLedger } from '../../features/people/person-ledger.tsx';

export const Route = createFileRoute('/_desk/people/$userId/ledger')({ component: Ledger });

function Ledger() {
  const { userId } = Route.useParams();
  return <PersonLedger userId={userId} />;
}
