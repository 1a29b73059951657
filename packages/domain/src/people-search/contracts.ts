import { z } from 'zod';
import { MAX_PAISE } from '../money/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, Slug } from '../text/index.ts';

export const SearchPeopleInput = PageInput.extend({
  /** Words, with OR, NOT, quotes. */
  text: z.string().max(200, 'Search for fewer words.').trim().optional(),
  place: Slug.optional(),
  remote: z.boolean().optional(),
  minYears: z.int().min(0).max(70).optional(),
  maxYears: z.int().min(0).max(70).optional(),
  maxNoticeDays: z.int().min(0).max(365).optional(),
  /** Paise a year; whoever named no pay is found too. */
  maxSalaryInr: z.int().min(0).max(MAX_PAISE).optional(),
});
export type SearchPeopleInput = z.infer<typeof SearchPeopleInput>;

/** A job seeker as companies see them before they open the contact: no name, no address. */
export const FoundPerson = z.object({
  profileId: z.uuid(),
  firstName: z.string(),
  headline: z.string().nullable(),
  bio: z.string().nullable(),
  preferredRoles: z.array(z.string()),
  skills: z.array(z.string()),
  cityName: z.string().nullable(),
  openToRemote: z.boolean(),
  experienceYears: z.int().nullable(),
  expectedSalaryInr: z.int().nullable(),
  noticeDays: z.int().nullable(),
  updatedAt: z.string(),
  /** The company's own record of them, if it has one that the reader may open. */
  candidateId: z.uuid().nullable(),
});
export type FoundPerson = z.infer<typeof FoundPerson>;
export const PeoplePage = pageOf(FoundPerson);

export const OpenContactInput = z.strictObject({ profileId: Id });
export const OpenedContact = z.object({
  candidateId: z.uuid(),
  fullName: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  /** What it took; null when the company knew them already. */
  paidWith: z.enum(['ENTITLEMENT', 'COINS']).nullable(),
});
export type OpenedContact = z.infer<typeof OpenedContact>;
