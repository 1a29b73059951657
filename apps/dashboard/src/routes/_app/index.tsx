import { createFileRoute } from '@tanstack/react-router';
import { CustomerHome } from '../../features/home/customer-home.tsx';
import { CompanyHome } from '../../features/home/company-home.tsx';
import { CandidateHome } from '../../features/home/candidate-home.tsx';
import { ProfessionalHome } from '../../features/home/professional-home.tsx';
import { useActiveRole } from '../../features/shell/active-role.ts';
import { usePageTitle } from '../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/')({ component: HomePage });

function HomePage() {
  usePageTitle('Home');
  const role = useActiveRole();
  switch (role.kind) {
    case 'customer':
      return <CustomerHome />;
    case 'professional':
      return <ProfessionalHome key={role.profile.id} profile={role.profile} />;
    case 'company':
      return <CompanyHome companyName={role.company.name} />;
    case 'candidate':
      return <CandidateHome />;
  }
}
