import { EMPLOYMENT_TYPE_LABELS, FRESHNESS_DAYS, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import type { EmploymentType, SearchJobsInput, WorkMode } from '@nxtgauge/domain/jobs';
import { cursorOf, one, slugOf, stringifySearch, whole } from '../core/search-params.ts';
import { paths } from '../shell/paths.ts';

/** A list of jobs as it stands in the address. Every value is text. */
export interface JobSearch {
  q?: string;
  place?: string;
  near?: string;
  type?: EmploymentType;
  mode?: WorkMode;
  /** Lakh rupees a year. */
  min_salary?: string;
  /** Days. */
  posted?: string;
  cursor?: string;
  /** Opened from a kept search: what is applied for then counts as found by its alert. */
  from?: 'alert';
}

const TYPES = Object.keys(EMPLOYMENT_TYPE_LABELS) as EmploymentType[];
const MODES = Object.keys(WORK_MODE_LABELS) as WorkMode[];
export const SALARY_STEPS = [2, 3, 5, 8, 12, 20] as const;
const LAKH_PAISE = 10_000_000;

/** Reads an address; what does not fit is left out. */
export function readJobSearch(search: Record<string, unknown>): JobSearch {
  const place = slugOf(one(search, 'place'));
  const near = place === undefined ? one(search, 'near')?.slice(0, 60) : undefined;
  const q = one(search, 'q')?.slice(0, 120);
  const type = TYPES.find((entry) => entry === one(search, 'type'));
  const mode = MODES.find((entry) => entry === one(search, 'mode'));
  const lakh = whole(one(search, 'min_salary'), 1, 999);
  const posted = FRESHNESS_DAYS.find((days) => String(days) === one(search, 'posted'));
  const cursor = cursorOf(one(search, 'cursor'));
  return {
    ...(q === undefined ? {} : { q }),
    ...(place === undefined ? {} : { place }),
    ...(near === undefined ? {} : { near }),
    ...(type === undefined ? {} : { type }),
    ...(mode === undefined ? {} : { mode }),
    ...(lakh === undefined ? {} : { min_salary: String(lakh) }),
    ...(posted === undefined ? {} : { posted: String(posted) }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(one(search, 'from') === 'alert' ? { from: 'alert' } : {}),
  };
}

export const jobsHref = (search: JobSearch) => `${paths.jobs}${stringifySearch({ ...search })}`;

export function jobsInput(search: JobSearch): SearchJobsInput {
  const posted = FRESHNESS_DAYS.find((days) => String(days) === search.posted);
  return {
    ...(search.q === undefined ? {} : { text: search.q }),
    ...(search.place === undefined ? {} : { place: search.place }),
    ...(search.type === undefined ? {} : { employmentType: search.type }),
    ...(search.mode === undefined ? {} : { modeOfWork: search.mode }),
    ...(search.min_salary === undefined ? {} : { minSalaryInr: Number(search.min_salary) * LAKH_PAISE }),
    ...(posted === undefined ? {} : { postedWithinDays: posted }),
    ...(search.cursor === undefined ? {} : { cursor: search.cursor }),
    limit: 20,
  };
}
