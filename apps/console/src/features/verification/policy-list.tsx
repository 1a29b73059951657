import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { DOCUMENT_KINDS, isCompanyPolicy, VERIFICATION_TYPE_LABELS } from '@nxtgauge/domain/verification';
import type { VerificationPolicy } from '@nxtgauge/domain/verification';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { listWords, plural } from '@nxtgauge/ui/format';
import { Badge, Button, SkeletonRows } from '@nxtgauge/ui/primitives';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { PolicyDialog } from './policy-dialog.tsx';

/** What has to be shown for the badge, by profession. */
export function PolicyList(): ReactNode {
  const policies = trpc.verification.policies.useQuery();
  const [edited, setEdited] = useState<VerificationPolicy | 'new' | null>(null);
  return (
    <div className="mx-auto max-w-3xl px-4 py-6 lg:px-8">
      <PageHeader
        title="Documents for the badge"
        description="A change counts for what is sent and decided from now on. Nobody loses a badge at once because of it."
        breadcrumbs={[{ label: 'Verification', href: paths.verification }, { label: 'Documents' }]}
        actions={
          <Button iconStart={<Plus />} onClick={() => setEdited('new')}>
            Add a document
          </Button>
        }
      />
      <QueryView query={policies} what="The documents" skeleton={<SkeletonRows rows={5} />}>
        {({ items }) => (
          <ul className="divide-y divide-line border-y border-line">
            {items.map((policy) => (
              <li key={policy.key} className="flex flex-wrap items-start justify-between gap-3 py-4">
                <div className="min-w-0 flex-1">
                  <h2 className="flex flex-wrap items-center gap-2 text-sm font-semibold">
                    {policy.label}
                    <Badge size="sm" tone={policy.required ? 'act' : 'neutral'}>
                      {policy.required ? 'Required' : 'If they have one'}
                    </Badge>
                    {policy.isActive ? null : <Badge size="sm">Off</Badge>}
                  </h2>
                  <p className="mt-0.5 text-sm text-ink-soft">
                    {askedOf(policy)}, {VERIFICATION_TYPE_LABELS[policy.type].toLowerCase()}
                    {policy.validityMonths === null
                      ? ''
                      : `, counts for ${plural(policy.validityMonths, 'month')}`}
                  </p>
                  <p className="mt-0.5 text-sm text-ink-faint">
                    {listWords(policy.accepts.map((kind) => DOCUMENT_KINDS[kind].label))}
                  </p>
                </div>
                <Button size="sm" onClick={() => setEdited(policy)}>
                  Change<span className="sr-only"> {policy.label}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {edited ? (
        <PolicyDialog policy={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </div>
  );
}

function askedOf({ key, roleKey }: VerificationPolicy): string {
  if (roleKey !== null) return PROFESSIONS[roleKey].label;
  return isCompanyPolicy(key) ? 'Companies' : 'Every profession';
}
