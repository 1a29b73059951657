import type { MyCandidateProfile } from '@nxtgauge/domain/job-seekers';
import type { MyApplication } from '@nxtgauge/domain/my-applications';
import { BriefcaseBusiness, CalendarClock, Eye, FileText, Handshake, UserRound } from 'lucide-react';
import { paths, sitePaths } from '../../core/paths.ts';
import type { Todo } from './todo-list.tsx';

const WAITS = {
  OFFER: { icon: <Handshake />, title: 'Answer the offer' },
  SLOT: { icon: <CalendarClock />, title: 'Choose a time for the interview' },
} as const;

/** What companies wait for; offers before interviews. */
export const applicationTodos = (applications: readonly MyApplication[]): Todo[] =>
  (['OFFER', 'SLOT'] as const).flatMap((kind) =>
    applications
      .filter(({ waitsFor }) => waitsFor === kind)
      .map(({ id, jobTitle, companyName }) => ({
        id: `${kind}-${id}`,
        ...WAITS[kind],
        detail: `${jobTitle}, ${companyName}`,
        href: paths.application(id),
      })),
  );

/** From a new account to the first application, in the order that saves typing. */
export function seekerSteps(
  profile: MyCandidateProfile,
  { hasResume, hasApplied }: { hasResume: boolean; hasApplied: boolean },
): Todo[] {
  const steps: Todo[] = [];
  if (!hasResume) {
    steps.push({
      id: 'resume',
      icon: <FileText />,
      title: 'Add your résumé',
      detail: 'We read it, and you choose what goes into your profile.',
      href: paths.resumes,
    });
  }
  if (profile.headline === null || profile.skills.length === 0) {
    steps.push({
      id: 'profile',
      icon: <UserRound />,
      title: profile.started ? 'Finish your job profile' : 'Say what work you want',
      detail: 'With it you see how each job fits before you apply.',
      href: paths.candidate,
    });
  }
  if (!hasApplied) {
    if (profile.started && profile.visibility === 'WHERE_I_APPLY') {
      steps.push({
        id: 'visibility',
        icon: <Eye />,
        title: 'Let companies find you',
        detail:
          'Verified companies can look for people. You choose whether they find you, and block whom you like.',
        href: paths.candidate,
      });
    }
    steps.push({
      id: 'first',
      icon: <BriefcaseBusiness />,
      title: 'Apply for your first job',
      detail: 'It is free. You see when a company reads it, and its answer.',
      href: sitePaths.jobs,
    });
  }
  return steps;
}
