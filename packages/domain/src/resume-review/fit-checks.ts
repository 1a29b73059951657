import type { ReviewTarget, StructureReview } from './contracts.ts';
import { inBrief } from './findings.ts';
import type { Finding } from './findings.ts';
import { isQuantified } from './achievement-checks.ts';
import { INDUSTRY_PROFILES } from './industries.ts';
import type { Block, ResumeReading } from './read-resume.ts';
import { evidenceFor, listedSkills, mentions } from './skill-terms.ts';
import type { ExperienceLevel } from './vocabulary.ts';
import { BUZZWORDS, CLICHES } from './wording-lists.ts';
import { isSmallWord, share, wordsIn } from './words.ts';

function wantedTerms(
  reading: ResumeReading,
  rule: 'must_haves' | 'nice_to_haves' | 'industry_skills',
  terms: readonly string[],
): Finding {
  const found = terms.map((term) => ({ term, credit: evidenceFor(reading, term) }));
  const missing = found.filter(({ credit }) => credit === 0);
  const claimed = found.filter(({ credit }) => credit > 0 && credit < 1);
  const loss =
    terms.length === 0
      ? 0
      : 1 -
        share(
          found.reduce((sum, { credit }) => sum + credit, 0),
          terms.length,
        );
  const must = rule === 'must_haves';
  const names = {
    must_haves: 'must-haves',
    nice_to_haves: 'nice-to-haves',
    industry_skills: 'key skills of the industry',
  }[rule];
  return {
    rule,
    loss,
    why:
      missing.length > 0
        ? `${missing.length} of ${terms.length} ${names} not found`
        : `some ${names} are only listed, not shown in the work`,
    remarks: [
      ...(rule === 'industry_skills' ? [] : missing).map(({ term }) => ({
        type: must ? ('weakness' as const) : ('suggestion' as const),
        severity: must ? 4 : 2,
        text: `“${term}” was not found. If you have it, say where you used it.`,
      })),
      ...(must ? claimed : []).map(({ term }) => ({
        type: 'suggestion' as const,
        severity: 2,
        text: `“${term}” is only listed. Show it in one of your jobs or projects.`,
        confidence: 70,
      })),
      ...(must && terms.length > 0 && loss < 0.15
        ? [{ type: 'strength' as const, severity: 1, text: 'The work shows what the role must have.' }]
        : []),
    ],
  };
}

function unprovenSkills(reading: ResumeReading): Finding {
  const skills = listedSkills(reading);
  const proof = reading.blocks.filter(
    ({ type }) => type !== 'skills' && type !== 'contact' && type !== 'other',
  );
  const unproven = skills.filter(({ name }) => !proof.some((block) => mentions(block, name)));
  const part = share(unproven.length, skills.length);
  return {
    rule: 'unproven_skills',
    loss: skills.length < 3 ? 0 : part,
    why: `${unproven.length} of ${skills.length} listed skills do not show in the work`,
    remarks:
      skills.length >= 3 && part > 0.5
        ? unproven.slice(0, 3).map((span) => ({
            type: 'suggestion',
            severity: 2,
            span,
            text: `Where did you use “${inBrief(span.name)}”? A line in a job or project would prove it.`,
            confidence: 65,
          }))
        : [],
  };
}

export const skillFindings = (reading: ResumeReading, target: ReviewTarget): Finding[] => [
  wantedTerms(reading, 'must_haves', target.mustHaves),
  wantedTerms(reading, 'nice_to_haves', target.niceToHaves),
  wantedTerms(
    reading,
    'industry_skills',
    target.industry ? INDUSTRY_PROFILES[target.industry].keySkills : [],
  ),
  unprovenSkills(reading),
];

const YEARS_WANTED: Record<ExperienceLevel, number> = { entry: 0, mid: 2, senior: 6, executive: 12 };

/** Years with a job, overlaps counted once. */
export function yearsOfExperience(reading: Pick<ResumeReading, 'jobs'>): number {
  const ranges = reading.jobs
    .flatMap(({ dates }) => (dates && dates.from <= dates.to ? [dates] : []))
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let until = 0;
  for (const { from, to } of ranges) {
    months += Math.max(0, to + 1 - Math.max(from, until));
    until = Math.max(until, to + 1);
  }
  return months / 12;
}

function yearsForLevel(reading: ResumeReading, level: ExperienceLevel | null): Finding {
  const wanted = level ? YEARS_WANTED[level] : 0;
  const years = yearsOfExperience(reading);
  const loss = wanted === 0 ? 0 : 1 - Math.min(1, years / wanted);
  return {
    rule: 'years_for_level',
    loss,
    why:
      years === 0
        ? 'no dated experience'
        : `about ${Math.round(years * 10) / 10} years of dated experience, ${wanted} are usual for the level`,
    remarks:
      loss > 0.15
        ? [
            {
              type: 'weakness',
              severity: 3,
              text: `The dates add up to about ${Math.round(years * 10) / 10} years; for this level ${wanted} are usual. If there was more, add it with dates.`,
              confidence: 70,
            },
          ]
        : [],
  };
}

const RANKS =
  /^(?:senior|junior|sr|jr|lead|chief|assistant|associate|executive|head|principal|trainee|intern|staff|i|ii|iii)$/iu;
/** The words of a role that say what is done, without rank. */
export const roleWords = (role: string): string[] =>
  wordsIn(role)
    .map(({ text }) => text)
    .filter((word) => !isSmallWord(word) && !RANKS.test(word));

function roleInExperience(reading: ResumeReading, target: ReviewTarget): Finding {
  const words = roleWords(target.role);
  const best = (blocks: readonly Block[]): number =>
    Math.max(
      0,
      ...blocks.map((block) => share(words.filter((word) => mentions(block, word)).length, words.length)),
    );
  const heads = best(reading.jobs.flatMap((job) => job.heads));
  const told = best(
    reading.blocks.filter(
      ({ type }) =>
        type === 'experience' || type === 'projects' || (target.level === 'entry' && type === 'education'),
    ),
  );
  const loss = words.length === 0 ? 0 : 1 - Math.max(heads, told * 0.7);
  return {
    rule: 'role_in_experience',
    loss,
    why:
      loss > 0.5
        ? 'no job is plainly close to the target role'
        : 'the job titles are only partly close to the target role',
    remarks:
      loss > 0.5
        ? [
            {
              type: 'weakness',
              severity: 3,
              text: `No job is plainly close to “${target.role}”. Point out what you did that comes nearest.`,
              confidence: 65,
            },
          ]
        : [],
  };
}

const LEADING =
  /\b(?:led|lead(?:s|ing)?|managed|manages?|headed|heads?|supervised?|supervises|mentor(?:ed|s)?|coach(?:ed|es)?|hired|recruited|trained|directed|oversaw|oversees|team of|direct reports|p&l|board|built (?:a|the) team)\b|टीम|नेतृत्व/iu;

function leadership(reading: ResumeReading, level: ExperienceLevel | null): Finding {
  const wanted = level === 'executive' ? 3 : level === 'senior' ? 2 : 0;
  const shown = reading.statements.filter((block) => LEADING.test(block.text));
  const loss = wanted === 0 ? 0 : 1 - Math.min(1, shown.length / wanted);
  return {
    rule: 'leadership',
    loss,
    why: 'little is said of leading others',
    remarks:
      loss > 0
        ? [
            {
              type: 'suggestion',
              severity: 3,
              text: 'At this level readers look for people led, hired or trained. Say how many and to what end.',
            },
          ]
        : wanted > 0
          ? [
              {
                type: 'strength',
                severity: 1,
                span: shown[0],
                text: 'Leading others is shown, as this level asks for.',
              },
            ]
          : [],
  };
}

export const experienceFindings = (reading: ResumeReading, target: ReviewTarget): Finding[] => [
  yearsForLevel(reading, target.level),
  roleInExperience(reading, target),
  leadership(reading, target.level),
];

const DISTINCTION =
  /\b(?:award(?:ed|s)?|promoted|certifi(?:ed|cate|cation)|ranked|gold medal|topper|first (?:prize|place|rank)|scholarship|patent|published|recogni[sz]ed|employee of the|winner|best (?:performer|employee|teacher|seller)|distinction)\b|पुरस्कार|सम्मान|पदोन्नत|प्रमाणपत्र/iu;

export function positionFindings(
  reading: ResumeReading,
  target: ReviewTarget,
  structure: StructureReview['scores'],
): Finding[] {
  const mean = Object.values(structure).reduce((sum, { score }) => sum + score, 0) / 4;
  const summary = reading.blocks.filter(({ type }) => type === 'summary');
  const aims = [...roleWords(target.role), ...target.mustHaves];
  const aimed = aims.length === 0 || summary.some((block) => aims.some((word) => mentions(block, word)));
  const awarded =
    reading.present.has('achievements') ||
    reading.present.has('certifications') ||
    reading.body.some((block) => DISTINCTION.test(block.text));
  const claims = reading.body.reduce(
    (sum, block) =>
      sum + (block.text.match(CLICHES)?.length ?? 0) + (block.text.match(BUZZWORDS)?.length ?? 0),
    0,
  );
  const facts = reading.statements.filter(isQuantified).length;
  return [
    {
      rule: 'presentation',
      loss: 1 - mean / 100,
      why: `structure reached ${Math.round(mean)} of 100`,
      remarks: [],
    },
    {
      rule: 'summary_aims',
      loss: summary.length === 0 ? 1 : aimed ? 0 : 0.6,
      why: summary.length === 0 ? 'no summary' : 'the summary does not aim at the role',
      remarks:
        summary.length > 0 && !aimed
          ? [
              {
                type: 'suggestion',
                severity: 2,
                span: summary[0],
                text: 'Name the role or its main skill in the summary.',
                confidence: 70,
              },
            ]
          : [],
    },
    {
      rule: 'distinctions',
      loss: awarded ? 0 : 1,
      why: 'no award, certificate or promotion',
      remarks: awarded
        ? []
        : [
            {
              type: 'suggestion',
              severity: 1,
              text: 'If you have an award, a certificate or a promotion, mention it.',
              confidence: 60,
            },
          ],
    },
    {
      rule: 'strong_evidence',
      loss: facts === 0 ? 1 : share(claims, claims + facts),
      why: 'claims outweigh facts',
      remarks: [],
    },
  ];
}
