import { DEMO_DOMAIN } from './world/people.ts';

export interface DemoAccount {
  email: string;
  /** What a visitor sees with this account, in a few words. */
  shows: string;
  audience: 'USER' | 'STAFF';
}

const account = (name: string, shows: string, audience: DemoAccount['audience'] = 'USER'): DemoAccount => ({
  email: `${name}@${DEMO_DOMAIN}`,
  shows,
  audience,
});

/** The accounts that are printed at start; all share the password whose hash `seedDemo` was given. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('asha', 'customer in Mumbai with a lead in every state, three responses to compare'),
  account('ravi', 'photographer in Mumbai with coins, held and returned, and leads nearby'),
  account('meera', 'tutor and video editor, two profiles and one wallet'),
  account('hr', 'company with jobs in every state, applications and a hiring team'),
  account('kabir', 'senior recruiter of that company: boards, candidates, résumés'),
  account('nisha', 'junior recruiter there: only the candidates assigned to her'),
  account('imran', 'candidate with applications'),
  account('approver', 'staff: approval inbox', 'STAFF'),
  account('approver2', 'staff: the second pair of eyes', 'STAFF'),
  account('verifier', 'staff: documents that wait to be checked', 'STAFF'),
  account('moderator', 'staff: reports, appeals and strikes', 'STAFF'),
  account('moderator2', 'staff: the other moderator, for appeals', 'STAFF'),
  account('finance', 'staff: wallets and ledger', 'STAFF'),
  account('support', 'staff: people look-up', 'STAFF'),
  account('admin', 'staff: everything', 'STAFF'),
];
