import type { Team } from '@nxtgauge/domain/companies';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { Badge, Button } from '@nxtgauge/ui/primitives';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { InviteDialog } from './invite-dialog.tsx';
import { LeaveTeam } from './leave-team.tsx';
import { TeamRow } from './team-row.tsx';

/** Who works for the company, who is invited, and what the reader may do about it. */
export function TeamView({ team }: { team: Team }): ReactNode {
  const [inviting, setInviting] = useState(false);
  const now = useNow();
  const isAdmin = team.role === 'admin';
  return (
    <>
      <PageSection
        title={plural(team.members.length, 'member')}
        action={
          isAdmin ? (
            <Button
              variant="act"
              iconStart={<UserPlus />}
              disabled={team.seatsLeft === 0}
              onClick={() => setInviting(true)}
            >
              Invite
            </Button>
          ) : undefined
        }
        description={
          isAdmin
            ? `${plural(team.seatsLeft, 'seat')} left.`
            : 'Administrators invite people and change roles.'
        }
      >
        <ul>
          {team.members.map((member) => (
            <TeamRow
              key={member.id}
              seat={member}
              name={member.name}
              mayChange={isAdmin && !member.isMe}
              lines={
                <>
                  {member.email}
                  <span className="block">
                    {member.isMe ? 'You, since' : 'Since'} {formatDate(member.joinedAt, now)}
                  </span>
                </>
              }
            />
          ))}
        </ul>
      </PageSection>
      {team.invitations.length > 0 ? (
        <PageSection title={plural(team.invitations.length, 'open invitation')}>
          <ul>
            {team.invitations.map((invitation) => (
              <TeamRow
                key={invitation.id}
                seat={invitation}
                name={invitation.email}
                isInvitation
                mayChange={isAdmin}
                lines={
                  <>
                    Invited by {invitation.invitedByName} on {formatDate(invitation.invitedAt, now)}.{' '}
                    {invitation.isExpired ? (
                      <Badge size="sm" tone="brick">
                        Link ended
                      </Badge>
                    ) : (
                      `The link works until ${formatDate(invitation.expiresAt, now)}.`
                    )}
                  </>
                }
              />
            ))}
          </ul>
        </PageSection>
      ) : null}
      <LeaveTeam companyName={team.companyName} />
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
