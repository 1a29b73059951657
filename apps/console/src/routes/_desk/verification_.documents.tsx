import { createFileRoute } from '@tanstack/react-router';
import { PolicyList } from '../../features/verification/policy-list.tsx';

export const Route = createFileRoute('/_desk/verification_/documents')({ component: Documents });

function Documents() {
  return (
    <>
      <title>Documents for the badge · Nxtgauge console</title>
      <PolicyList />
    </>
  );
}
