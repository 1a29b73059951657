import { z } from 'zod';
import { RECRUITER_ROLES } from '../companies/vocabulary.ts';
import { PROFESSION_KEYS } from '../profiles/professions.ts';
import { Email, IndianPhone, line } from '../text/index.ts';
import { isCommonPassword } from './common-passwords.ts';

export * from './permissions.ts';

export const ACCOUNT_TYPES = ['INDIVIDUAL', 'COMPANY'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];
export const USER_STATUSES = ['ACTIVE', 'PENDING', 'SUSPENDED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];
export const ROLE_AUDIENCES = ['INTERNAL', 'EXTERNAL'] as const;
export const USER_ROLE_STATUSES = ['PENDING', 'APPROVED', 'REJECTED'] as const;
export const SESSION_AUDIENCES = ['USER', 'STAFF'] as const;
export type SessionAudience = (typeof SESSION_AUDIENCES)[number];
export const EMAIL_CODE_PURPOSES = ['VERIFY_EMAIL', 'RESET_PASSWORD'] as const;

/** Long rather than complicated: 15 characters as the only factor (NIST SP 800-63B-4), any characters, paste allowed. */
export const NewPassword = z
  .string()
  .min(15, 'Use at least 15 characters. A short sentence works well.')
  .max(128, 'Use at most 128 characters.')
  .refine((password) => !isCommonPassword(password), 'This password is easy to guess. Use another one.');
const Password = z.string().min(1, 'Enter your password.').max(128, 'This password is too long.');

export const RegisterInput = z.strictObject({
  fullName: line(80, 2),
  email: Email,
  phone: IndianPhone.nullable(),
  password: NewPassword,
  accountType: z.enum(ACCOUNT_TYPES),
});
export type RegisterInput = z.infer<typeof RegisterInput>;
/** The same answer whether the address was new or known. */
export const CodeSent = z.object({ status: z.literal('CODE_SENT'), email: z.string() });
export const VerifyEmailInput = z.strictObject({
  email: Email,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/u, 'Enter the six digits from the e-mail.'),
});
export const ResendCodeInput = z.strictObject({ email: Email });
export const LoginInput = z.strictObject({ email: Email, password: Password });

export const Me = z.object({
  userId: z.uuid(),
  fullName: z.string(),
  email: z.string(),
  accountType: z.enum(ACCOUNT_TYPES),
  permissions: z.array(z.string()),
  roles: z.array(z.string()),
  profiles: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      professionKey: z.enum(PROFESSION_KEYS),
      displayName: z.string(),
      isLive: z.boolean(),
    }),
  ),
  /** The company that this person works for here. */
  company: z.object({ id: z.uuid(), name: z.string(), role: z.enum(RECRUITER_ROLES) }).nullable(),
  unreadNotices: z.int(),
  /** Where a live stream has to begin so that it misses nothing that happened after this was read. */
  liveFrom: z.string(),
});
export type Me = z.infer<typeof Me>;
export const SignedIn = z.discriminatedUnion('status', [
  z.object({ status: z.literal('SIGNED_IN'), me: Me }),
  CodeSent,
]);

export const StaffMe = z.object({
  userId: z.uuid(),
  employeeId: z.uuid(),
  fullName: z.string(),
  email: z.string(),
  department: z.string().nullable(),
  designation: z.string().nullable(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
});
export type StaffMe = z.infer<typeof StaffMe>;
export const Done = z.object({ ok: z.literal(true) });
