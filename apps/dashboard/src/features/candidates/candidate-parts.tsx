import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import type { ReactNode } from 'react';
import { NotesPanel } from '../hiring/notes-panel.tsx';
import { ResumeDesk } from '../resumes/resume-desk.tsx';
import { ActivityPanel } from './activity-panel.tsx';
import { AssignmentsPanel } from './assignments-panel.tsx';

export interface CandidatePartProps {
  candidate: CandidateDetail;
  blind: boolean;
}

/** The parts of a candidate's page, in the order of their tabs. What else a company does with a candidate is one more line. */
export const CANDIDATE_PARTS = [
  { value: 'resume', label: 'Résumé', Part: ResumeDesk },
  {
    value: 'notes',
    label: 'Notes',
    Part: ({ candidate }: CandidatePartProps) => (
      <NotesPanel candidateId={candidate.id} mayWrite={candidate.mayChange} />
    ),
  },
  {
    value: 'people',
    label: 'Assignments',
    Part: ({ candidate }: CandidatePartProps) => <AssignmentsPanel candidate={candidate} />,
  },
  {
    value: 'activity',
    label: 'Activity',
    Part: ({ candidate }: CandidatePartProps) => <ActivityPanel candidateId={candidate.id} />,
  },
] as const satisfies { value: string; label: string; Part: (props: CandidatePartProps) => ReactNode }[];

export const CANDIDATE_PART_KEYS = CANDIDATE_PARTS.map(({ value }) => value);
