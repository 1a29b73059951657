import type { MyCompany } from '@nxtgauge/domain/companies';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { Badge, SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { trpc } from '../../core/api.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { ReviewsOfCompany } from '../../features/company-reviews/reviews-of-company.tsx';
import { CompanyBanner } from '../../features/company/company-banner.tsx';
import { FactsForm } from '../../features/company/facts-form.tsx';
import { PageForm } from '../../features/company/page-form.tsx';
import { ReadOnlyPage } from '../../features/company/read-only-page.tsx';
import { VerificationSection } from '../../features/verification/verification-section.tsx';
import { RegisterCompany } from '../../features/company/register-company.tsx';

export const Route = createFileRoute('/_app/company')({
  loader: ({ context }) => void context.utils.companies.mine.prefetch(),
  component: CompanyPage,
});

function CompanyPage() {
  usePageTitle('Company');
  const query = trpc.companies.mine.useQuery();
  return (
    <QueryView query={query} what="Your company" skeleton={<SkeletonText lines={10} />}>
      {({ company }) => (company === null ? <NoCompany /> : <Loaded company={company} />)}
    </QueryView>
  );
}

function NoCompany() {
  return (
    <>
      <PageHeader
        title="Register your company"
        description="To post jobs and hire here. It takes two minutes, and the first jobs are free of charge. If your company is here already, ask its administrator to invite you."
      />
      <RegisterCompany />
    </>
  );
}

function Loaded({ company }: { company: MyCompany }) {
  const isVerified = company.verificationStatus === 'VERIFIED';
  const [takenBack, setTakenBack] = useState(0);
  return (
    <>
      <PageHeader
        title={company.companyName}
        description="The page that candidates see."
        status={
          isVerified ? (
            <Badge tone="leaf" icon={<BadgeCheck aria-hidden="true" />}>
              Verified
            </Badge>
          ) : undefined
        }
      />
      <CompanyBanner company={company} onTakenBack={() => setTakenBack((times) => times + 1)} />
      <PageSection title="The public page">
        {company.mayEdit ? (
          <PageForm key={takenBack} company={company} />
        ) : (
          <ReadOnlyPage company={company} />
        )}
      </PageSection>
      {company.facts ? (
        <PageSection
          title="Not public"
          description="Our staff check these. They count at once, without approval."
        >
          <FactsForm facts={company.facts} isVerified={isVerified} />
        </PageSection>
      ) : null}
      {company.mayEdit ? (
        <PageSection
          title="Verification"
          description="With the badge candidates know that a real company stands behind the page."
        >
          <VerificationSection profileId={null} />
        </PageSection>
      ) : null}
      {company.status === 'ACTIVE' ? (
        <ReviewsOfCompany companyId={company.id} mayAnswer={company.mayEdit} />
      ) : null}
    </>
  );
}
