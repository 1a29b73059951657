import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime, listWords } from '@nxtgauge/ui/format';
import { Button, DefinitionList, Skeleton, TextLink } from '@nxtgauge/ui/primitives';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

const FIELD_WORDS: Readonly<Record<string, string>> = { name: 'name', email: 'e-mail', phone: 'phone' };

/** "+919876543210" → "+91 98765 43210". */
function phoneWords(phone: string): string {
  const match = /^\+91(\d{5})(\d{5})$/u.exec(phone);
  return match ? `+91 ${match[1]} ${match[2]}` : phone;
}

function useRevealContact(requestId: string) {
  const utils = trpc.useUtils();
  return trpc.leads.contact.useMutation({ onSuccess: () => utils.leads.reveals.invalidate({ requestId }) });
}

/** After acceptance: the other side's contact on demand, and the log of who looked, which both sides can read. */
export function ContactPanel({ requestId, otherName }: { requestId: string; otherName: string }): ReactNode {
  const reveal = useRevealContact(requestId);
  const contact = reveal.data;
  return (
    <div className="flex flex-col gap-4">
      {contact ? (
        <DefinitionList
          items={[
            { id: 'name', term: 'Name', value: contact.name },
            {
              id: 'phone',
              term: 'Phone',
              value: contact.phone ? (
                <TextLink href={`tel:${contact.phone}`} className="num">
                  {phoneWords(contact.phone)}
                </TextLink>
              ) : (
                'No number given'
              ),
            },
            {
              id: 'email',
              term: 'E-mail',
              value: <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>,
            },
          ]}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            iconStart={<Eye />}
            loading={reveal.isPending}
            loadingLabel="Opening contact"
            onClick={() => reveal.mutate({ requestId })}
          >
            Show contact
          </Button>
          <p className="text-sm text-ink-faint">{otherName} can see in the log that you looked.</p>
        </div>
      )}
      <MutationAlert error={reveal.error} />
      <RevealLog requestId={requestId} />
    </div>
  );
}

function RevealLog({ requestId }: { requestId: string }): ReactNode {
  const log = trpc.leads.reveals.useQuery({ requestId });
  const now = useNow();
  if (!log.data) return log.isPending ? <Skeleton className="h-4 w-40" /> : null;
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
        Who saw what <span className="num">({log.data.items.length})</span>
      </summary>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {log.data.items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2">
            <span className="min-w-0 wrap-anywhere">
              {item.viewerName} saw the {listWords(item.fields.map((field) => FIELD_WORDS[field] ?? field))}{' '}
              of {item.subjectName}
            </span>
            <time dateTime={item.at} className="text-xs text-ink-faint">
              {formatDateTime(item.at, now)}
            </time>
          </li>
        ))}
      </ul>
    </details>
  );
}
