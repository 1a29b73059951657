import type { PersonDetail } from '@nxtgauge/domain/staff';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import {
  Button,
  CoinBalance,
  DefinitionList,
  SkeletonText,
  StatusPill,
  TextLink,
} from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { trpc } from '../shell/api.ts';
import { PersonTrustSection } from '../trust/person-trust.tsx';
import { paths } from '../shell/paths.ts';

/** One person with contact, profiles, leads and wallet. Opening it is written to the audit log. */
export function PersonRecord({ userId }: { userId: string }): ReactNode {
  const person = trpc.people.detail.useQuery({ userId }, { staleTime: 60_000 });
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 lg:px-8">
      <QueryView query={person} what="This person" skeleton={<SkeletonText lines={6} />}>
        {(found) => <Person person={found} />}
      </QueryView>
    </div>
  );
}

function Person({ person }: { person: PersonDetail }): ReactNode {
  const mayLedger = useMay('ledger.read');
  const mayModerate = useMay('content.moderate');
  return (
    <>
      <title>{`${person.fullName} · Nxtgauge console`}</title>
      <PageHeader
        title={person.fullName}
        breadcrumbs={[{ label: 'People', href: paths.people }, { label: person.fullName }]}
        status={
          <StatusPill tone={person.status === 'ACTIVE' ? 'leaf' : 'brick'}>
            {person.status === 'ACTIVE'
              ? 'Active'
              : person.status === 'PENDING'
                ? 'Not confirmed'
                : 'Suspended'}
          </StatusPill>
        }
        actions={
          mayLedger && person.wallet ? (
            <Button variant="outline" href={paths.ledger(person.userId)}>
              Open the ledger
            </Button>
          ) : undefined
        }
      />
      <DefinitionList
        items={[
          {
            id: 'e-mail',
            term: 'E-mail',
            value: person.email,
            hint: person.emailVerifiedAt
              ? `Confirmed ${formatDateTime(person.emailVerifiedAt)}`
              : 'Not confirmed',
          },
          { id: 'phone', term: 'Phone', value: person.phone ?? 'Not given' },
          {
            id: 'account',
            term: 'Account',
            value: person.accountType === 'COMPANY' ? 'Company' : 'Individual',
          },
          { id: 'roles', term: 'Roles', value: person.roles.join(', ') || 'None' },
          { id: 'joined', term: 'Joined', value: formatDateTime(person.joinedAt) },
          {
            id: 'last-sign-in',
            term: 'Last sign-in',
            value: person.lastLoginAt ? formatDateTime(person.lastLoginAt) : 'Never',
          },
          {
            id: 'coins',
            term: 'Coins',
            value: person.wallet ? (
              <CoinBalance available={person.wallet.available} held={person.wallet.held} />
            ) : (
              'No wallet yet'
            ),
          },
        ]}
      />
      <PageSection title="Profiles">
        {person.profiles.length === 0 ? (
          <p className="text-sm text-ink-soft">None.</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line text-sm">
            {person.profiles.map((profile) => (
              <li key={profile.id} className="flex flex-wrap items-center justify-between gap-2 py-2.5">
                <TextLink href={`/p/${profile.slug}`}>{profile.displayName}</TextLink>
                <span className="text-ink-soft">
                  {profile.roleKey.replaceAll('_', ' ')}, {profile.status.toLowerCase()},{' '}
                  {profile.approvalStatus.toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PageSection>
      {mayModerate ? (
        <PageSection title="Standing">
          <PersonTrustSection userId={person.userId} />
        </PageSection>
      ) : null}
      <PageSection title="Leads">
        {person.leads.length === 0 ? (
          <p className="text-sm text-ink-soft">None.</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line text-sm">
            {person.leads.map((lead) => (
              <li key={lead.id} className="flex flex-wrap items-center justify-between gap-2 py-2.5">
                <span className="min-w-0 wrap-anywhere">{lead.title}</span>
                <span className="text-ink-soft">
                  {lead.status.toLowerCase()}, {formatDateTime(lead.createdAt)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </PageSection>
    </>
  );
}
