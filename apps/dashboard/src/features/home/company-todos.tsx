import type { MyCompany } from '@nxtgauge/domain/companies';
import type { DeskJobRow } from '@nxtgauge/domain/jobs';
import { plural } from '@nxtgauge/ui/format';
import { BriefcaseBusiness, Building2, Inbox, UsersRound } from 'lucide-react';
import { paths } from '../../core/paths.ts';
import type { Todo } from './todo-list.tsx';

/** What the page itself needs before jobs can be posted, or what came back of it. */
export function pageTodos(company: MyCompany): Todo[] {
  if (!company.mayEdit || company.awaitingApproval) return [];
  const cameBack = company.approvalStatus === 'REJECTED' || company.edit === 'REFUSED';
  if (company.approvalStatus === 'APPROVED' && !cameBack) return [];
  return [
    {
      id: 'page',
      icon: <Building2 />,
      title: cameBack ? 'Change your company page and send it again' : 'Finish your company page',
      detail:
        company.missing.length === 0
          ? 'It is ready to be sent for approval.'
          : `${plural(company.missing.length, 'part')} missing. Jobs can be posted once it is approved.`,
      href: paths.company,
    },
  ];
}

const JOBS_SHOWN = 4;

/** Applications that nobody has looked at, job by job, the fullest first; what goes beyond a few is one line. */
export function waitingTodos(jobs: readonly DeskJobRow[]): Todo[] {
  const waiting = jobs
    .filter((job) => job.untouchedApplications > 0)
    .toSorted((a, b) => b.untouchedApplications - a.untouchedApplications);
  const others = waiting.slice(JOBS_SHOWN);
  return [
    ...waiting.slice(0, JOBS_SHOWN).map((job) => ({
      id: `waiting-${job.id}`,
      icon: <Inbox />,
      title: waitingWords(job.untouchedApplications),
      detail:
        job.pauseReason === 'BACKLOG'
          ? `“${job.title}” is paused until you have looked at some of them.`
          : `“${job.title}”`,
      href: paths.board(job.id),
    })),
    ...(others.length > 0
      ? [
          {
            id: 'waiting-others',
            icon: <Inbox />,
            title: waitingWords(others.reduce((sum, job) => sum + job.untouchedApplications, 0)),
            detail: `In ${plural(others.length, 'more job')}, longest waiting first.`,
            href: paths.hiring,
          },
        ]
      : []),
  ];
}

const waitingWords = (count: number) =>
  `${plural(count, 'application')} ${count === 1 ? 'waits' : 'wait'} for an answer`;

/** The first steps of a company. */
export function firstSteps(company: MyCompany, jobs: number, members: number): Todo[] {
  if (!company.mayEdit) return [];
  return [
    ...(jobs === 0 && company.approvalStatus === 'APPROVED'
      ? [
          {
            id: 'first-job',
            icon: <BriefcaseBusiness />,
            title: 'Post your first job',
            detail: 'The first ones are free of charge.',
            href: paths.newJob,
          },
        ]
      : []),
    ...(members < 2
      ? [
          {
            id: 'team',
            icon: <UsersRound />,
            title: 'Bring your hiring team together',
            detail: 'Invite recruiters by e-mail and give each the role that fits.',
            href: paths.team,
          },
        ]
      : []),
  ];
}
