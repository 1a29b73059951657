import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { EmptyState, Button, Notice, SkeletonText } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { LeadForm } from '../../../features/leads/lead-form.tsx';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';

export const Route = createFileRoute('/_app/leads/$leadId/edit')({
  beforeLoad: ({ params }) => requireId(params.leadId),
  loader: ({ context, params }) => void context.utils.leads.detail.prefetch({ leadId: params.leadId }),
  component: EditLeadPage,
});

function EditLeadPage() {
  usePageTitle('Change your lead');
  const { leadId } = Route.useParams();
  const lead = trpc.leads.detail.useQuery({ leadId });
  return (
    <QueryView query={lead} what="This lead" skeleton={<SkeletonText lines={8} />}>
      {(data) =>
        data.status === 'DRAFT' ? (
          <>
            <PageHeader
              title={data.reviewRemarks === null ? 'Finish your lead' : 'Change your lead'}
              breadcrumbs={[
                { label: 'My leads', href: paths.leads },
                { label: data.title, href: paths.lead(data.id) },
                { label: 'Change' },
              ]}
            />
            {data.reviewRemarks !== null ? (
              <Notice tone="act" title="What we asked you to change" className="mb-6 max-w-2xl">
                <blockquote className="wrap-anywhere whitespace-pre-wrap">“{data.reviewRemarks}”</blockquote>
              </Notice>
            ) : null}
            <LeadForm lead={data} />
          </>
        ) : (
          <EmptyState
            icon={<Lock />}
            title="This lead cannot be changed now"
            action={<Button href={paths.lead(data.id)}>Back to the lead</Button>}
          >
            <p>Only drafts can be changed. Professionals have to be able to trust what they respond to.</p>
          </EmptyState>
        )
      }
    </QueryView>
  );
}
