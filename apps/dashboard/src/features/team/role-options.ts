import { RECRUITER_ROLE_HINTS, RECRUITER_ROLE_LABELS, RECRUITER_ROLES } from '@nxtgauge/domain/companies';

export const roleOptions = RECRUITER_ROLES.map((value) => ({
  value,
  label: RECRUITER_ROLE_LABELS[value],
  hint: RECRUITER_ROLE_HINTS[value],
}));
