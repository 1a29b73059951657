import type { FoundPerson } from '@nxtgauge/domain/people-search';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatRelative, formatRupeesShort, plural } from '@nxtgauge/ui/format';
import { Badge, Button, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

const factsOf = (person: FoundPerson): string[] => [
  ...(person.cityName === null ? [] : [person.cityName]),
  ...(person.openToRemote ? ['Remote suits'] : []),
  ...(person.experienceYears === null ? [] : [plural(person.experienceYears, 'year')]),
  ...(person.expectedSalaryInr === null ? [] : [`${formatRupeesShort(person.expectedSalaryInr)} a year`]),
  ...(person.noticeDays === null
    ? []
    : [person.noticeDays === 0 ? 'Can start at once' : `${plural(person.noticeDays, 'day')} notice`]),
];

/** Somebody who lets companies find them, without name and contact until the company opens it. */
export function PersonCard({ person }: { person: FoundPerson }): ReactNode {
  const now = useNow();
  return (
    <li className="flex flex-col gap-3 py-5 sm:flex-row sm:items-start sm:justify-between sm:gap-6">
      <div className="min-w-0">
        <h2 className="font-medium wrap-anywhere">
          {person.headline ?? person.preferredRoles[0] ?? 'Looks for work'}
        </h2>
        <p className="num text-sm text-ink-soft">{[person.firstName, ...factsOf(person)].join(' · ')}</p>
        {person.bio === null ? null : (
          <p className="mt-2 line-clamp-3 max-w-prose text-sm wrap-anywhere">{person.bio}</p>
        )}
        {person.skills.length === 0 ? null : (
          <ul aria-label="Skills" className="mt-2 flex flex-wrap gap-1.5">
            {person.skills.slice(0, 12).map((skill) => (
              <li key={skill}>
                <Badge>{skill}</Badge>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-2 text-xs text-ink-faint">Changed {formatRelative(person.updatedAt, now)}</p>
      </div>
      <Contact person={person} />
    </li>
  );
}

function Contact({ person }: { person: FoundPerson }): ReactNode {
  const utils = trpc.useUtils();
  const open = trpc.peopleSearch.openContact.useMutation({
    onSuccess: () => {
      toast.done('Contact opened');
      void utils.billing.invalidate();
    },
  });
  if (open.data) {
    const { fullName, email, phone } = open.data;
    return (
      <div className="shrink-0 rounded-lg border border-line bg-paper-raised p-3 text-sm">
        <p className="font-medium">{fullName}</p>
        <a className="mt-1 flex items-center gap-2 underline wrap-anywhere" href={`mailto:${email}`}>
          <Mail aria-hidden="true" className="size-4" />
          {email}
        </a>
        {phone === null ? null : (
          <a className="num mt-1 flex items-center gap-2 underline" href={`tel:${phone}`}>
            <Phone aria-hidden="true" className="size-4" />
            {phone}
          </a>
        )}
      </div>
    );
  }
  const known = person.candidateId !== null;
  return (
    <ConfirmDialog
      trigger={
        <Button className="shrink-0 self-start" size="sm">
          {known ? 'Show contact' : 'Open contact'}
          <span className="sr-only"> of {person.firstName}</span>
        </Button>
      }
      title={known ? 'Show this contact?' : 'Open this contact?'}
      confirmLabel={known ? 'Show it' : 'Open it'}
      pendingLabel="Opening"
      onOpenChange={() => open.reset()}
      onConfirm={() => open.mutateAsync({ profileId: person.profileId })}
    >
      {known ? 'Your company knows them already, so it costs nothing.' : <Price />}
      <MutationAlert error={open.error} className="mt-3" />
    </ConfirmDialog>
  );
}

function Price(): ReactNode {
  const left = trpc.billing.entitlements.useQuery();
  const contacts = left.data?.contacts;
  return (
    <p>
      {contacts === undefined
        ? 'Counting what is left.'
        : contacts.left > 0
          ? `It takes one of your ${plural(contacts.left, 'contact view')}.`
          : `It takes ${plural(contacts.coins, 'coin')} of the company’s wallet.`}{' '}
      They become a candidate of your company, and they are told.
    </p>
  );
}
