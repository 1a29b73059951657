import { RECRUITER_ROLE_LABELS } from '@nxtgauge/domain/companies';
import type { RecruiterRole } from '@nxtgauge/domain/companies';
import {
  Avatar,
  ConfirmDialog,
  IconButton,
  Menu,
  MenuGroup,
  MenuItem,
  MenuSeparator,
} from '@nxtgauge/ui/primitives';
import { Check, Ellipsis, MailPlus, UserMinus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { roleOptions } from './role-options.ts';
import { useTeamActs } from './use-team.ts';

/** One seat: a member or an open invitation, with what an administrator may do about it. */
export function TeamRow({
  seat,
  name,
  lines,
  isInvitation = false,
  mayChange,
}: {
  seat: { id: string; role: RecruiterRole };
  name: string;
  lines: ReactNode;
  isInvitation?: boolean;
  mayChange: boolean;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  const { changeRole, inviteAgain, remove } = useTeamActs();
  const memberId = seat.id;
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 last:border-0">
      <Avatar id={seat.id} name={name} size="md" />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className="text-sm sm:hidden">{RECRUITER_ROLE_LABELS[seat.role]}</p>
        <div className="text-sm text-ink-soft wrap-anywhere">{lines}</div>
      </div>
      <span className="hidden shrink-0 pt-0.5 text-sm text-ink-soft sm:block">
        {RECRUITER_ROLE_LABELS[seat.role]}
      </span>
      {mayChange ? (
        <Menu trigger={<IconButton label={`What to do about ${name}`} icon={<Ellipsis />} size="sm" />}>
          <MenuGroup label="Role">
            {roleOptions.map(({ value, label }) => (
              <MenuItem
                key={value}
                icon={value === seat.role ? <Check /> : <span aria-hidden="true" className="size-4" />}
                onClick={() => {
                  if (value !== seat.role) changeRole.mutate({ memberId, role: value });
                }}
              >
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuSeparator />
          {isInvitation ? (
            <MenuItem icon={<MailPlus />} onClick={() => inviteAgain.mutate({ memberId })}>
              Send it again
            </MenuItem>
          ) : null}
          <MenuItem icon={<UserMinus />} tone="danger" onClick={() => setAsking(true)}>
            {isInvitation ? 'Take the invitation back' : 'Remove from the team'}
          </MenuItem>
        </Menu>
      ) : null}
      <ConfirmDialog
        open={asking}
        onOpenChange={(open) => {
          remove.reset();
          setAsking(open);
        }}
        title={isInvitation ? `Take back the invitation of ${name}?` : `Remove ${name} from the team?`}
        confirmLabel={isInvitation ? 'Take it back' : 'Remove'}
        pendingLabel="Removing"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ memberId })}
      >
        {isInvitation
          ? 'Their link stops working.'
          : 'From this moment they see nothing of the company. You can invite them again.'}
        <MutationAlert error={remove.error} />
      </ConfirmDialog>
    </li>
  );
}
