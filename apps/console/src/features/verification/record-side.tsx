import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { documentKindLabel, VERIFICATION_REASONS } from '@nxtgauge/domain/verification';
import type { ReviewedDocument, VerificationDetail } from '@nxtgauge/domain/verification';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatBytes, formatDate, formatDateTime, plural } from '@nxtgauge/ui/format';
import { Notice, TextLink, Timeline } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { paths } from '../shell/paths.ts';
import { historyWords } from './verification-words.ts';

const STANDINGS: Record<string, string> = {
  VERIFIED: 'Verified',
  REJECTED: 'Not passed',
  PENDING: 'Not verified yet',
};

interface Fact {
  id: string;
  term: string;
  value: string;
  hint?: string;
}

/** What was typed and found about the shown document. */
export function DocumentFacts({ document }: { document: ReviewedDocument }): ReactNode {
  const now = useNow();
  const reason = VERIFICATION_REASONS.find((one) => one.code === document.reasonCode)?.label;
  const items: Fact[] = [
    { id: 'kind', term: 'Document', value: documentKindLabel(document.kind) },
    { id: 'number', term: 'Number', value: document.numberMasked ?? 'Has none' },
    { id: 'sent', term: 'Sent', value: formatDateTime(document.uploadedAt, now) },
    ...(document.byteSize === null || document.fileDeletedAt !== null
      ? []
      : [
          {
            id: 'file',
            term: 'File',
            value: `${formatBytes(document.byteSize)}, ${plural(document.pageCount ?? 1, 'page')}`,
          },
        ]),
    ...(document.redactedAt === null
      ? []
      : [
          {
            id: 'redacted',
            term: 'Blacked out',
            value: formatDateTime(document.redactedAt, now),
            hint: document.hasOriginal ? 'The original is sealed.' : 'The original is destroyed.',
          },
        ]),
    ...(document.expiresAt === null
      ? []
      : [{ id: 'until', term: 'Counts until', value: formatDate(document.expiresAt, now) }]),
    ...(document.reviewedAt === null
      ? []
      : [
          {
            id: 'decided',
            term: 'Decided',
            value: `${formatDateTime(document.reviewedAt, now)}${document.reviewedByName ? ` by ${document.reviewedByName}` : ''}`,
            ...(document.remarks ? { hint: [reason, document.remarks].filter(Boolean).join(': ') } : {}),
          },
        ]),
  ];
  return (
    <section aria-label="About this document" className="mb-3">
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {items.map((item) => (
          <div key={item.id} className="min-w-0">
            <dt className="inline text-ink-faint">{item.term}: </dt>
            <dd className="num inline wrap-anywhere">
              {item.value}
              {item.hint ? <span className="text-ink-soft">. {item.hint}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {document.hints.map((hint) => (
        <Notice
          key={hint.text}
          tone={hint.level === 'warn' ? 'brick' : 'sky'}
          title={hint.text}
          className="mt-2"
        />
      ))}
    </section>
  );
}

/** Who it is, and everything that happened. */
export function RecordSide({ record }: { record: VerificationDetail }): ReactNode {
  const now = useNow();
  const mayLookUp = useMay('user.read');
  const { owner } = record;
  return (
    <div className="grid gap-6 sm:grid-cols-2 2xl:grid-cols-1">
      <section>
        <h3 className="mb-2 text-sm font-semibold">Who sent it</h3>
        <p className="text-sm">
          {mayLookUp ? (
            <TextLink href={paths.person(owner.userId)}>{owner.fullName}</TextLink>
          ) : (
            owner.fullName
          )}
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          Here since {formatDate(owner.memberSince, now)}.{' '}
          {owner.emailVerified ? 'E-mail confirmed.' : 'E-mail not confirmed.'}{' '}
          {owner.refusedBefore === 0
            ? 'Nothing was refused before.'
            : `${plural(owner.refusedBefore, 'document')} refused before.`}
        </p>
        <p className="mt-1 text-sm text-ink-soft">This profile: {STANDINGS[owner.standing ?? 'PENDING']}.</p>
        {owner.otherProfiles.map((profile) => (
          <p key={profile.professionKey} className="mt-1 text-sm text-ink-soft">
            {PROFESSIONS[profile.professionKey as ProfessionKey].label}: {STANDINGS[profile.standing]}.
          </p>
        ))}
      </section>
      <section>
        <h3 className="mb-2 text-sm font-semibold">What happened</h3>
        <Timeline
          items={record.history.map((entry, index) => ({
            id: `${entry.at}-${index}`,
            title: historyWords(entry),
            time: formatDateTime(entry.at, now),
            ...(entry.remarks ? { body: entry.remarks } : {}),
          }))}
        />
      </section>
    </div>
  );
}
