import { describe, expect, it } from 'vitest';
import { findBiasedWording } from './biased-wording.ts';
import { lintJob } from './lint.ts';

const BIASED = [
  'Female candidates only',
  'Only males may apply for the night shift',
  'We need a smart girl for the front desk',
  'Looking for a young lady receptionist',
  'Men preferred',
  'Ladies only, day shift',
  'Hiring delivery boys in Andheri',
  'Salesgirl for a saree shop',
  'Wanted: office boy',
  'केवल महिला उम्मीदवार आवेदन करें',
  'लड़के चाहिए, रात की पाली',
  'Sirf ladkiyan apply karein',
  'Age limit: 25 to 30 years',
  'Age below 35',
  'Candidates aged between 22 and 28',
  'Not above 40 years of age',
  '21-30 years old',
  'Young and energetic candidates',
  'Young graduates for a call centre',
  'आयु सीमा 30 वर्ष',
  'Unmarried candidates only',
  'Married women preferred',
  'Only unmarried girls for the hostel',
  'Should not be planning a pregnancy: no pregnant applicants',
  'Good-looking people for events',
  'Fair complexion, good English',
  'Attractive personality is a must',
  'Height above 165 cm',
  'Hindu candidates preferred',
  'Brahmin family preferred for cooking',
  'Only Gujarati, for a family business',
  'Marathi candidates only',
  'Pure vegetarian candidates only',
  'Vegetarians preferred',
  'Locals only',
  'No outsiders please',
  'No handicapped persons',
  'Physically fit persons only',
  'Without any physical disability',
  'Lady teacher for class 2',
];

const FAIR = [
  'Women are encouraged to apply',
  'People of every gender and age are welcome',
  'Two to five years of experience in sales',
  'Under 2 years of experience is fine',
  'At least 10 years in banking',
  'You speak Marathi and Hindi with customers',
  'Gujarati is needed for calls with our suppliers',
  'Cook vegetarian and non-vegetarian food for 200 people',
  'Our young company grew from 5 to 60 people',
  'A young team that works hard and goes home on time',
  'You will manage a team of 25 to 30 salespeople',
  'Local travel is paid',
  'Lift boxes of up to 20 kg',
  'Single point of contact for our clients',
  'Our office has a ramp and a lift; tell us what you need',
  'Men’s wear and women’s wear buyer',
  'Girls’ school in Pune looks for a physics teacher',
  'Ladies’ garments merchandiser',
  'Only experienced welders should apply',
  'Required: a driving licence for trucks',
  'Salary 25,000 to 30,000 a month',
  'Shift from 22 to 06 hours, cab both ways',
  'Design attractive personal pages for our clients',
  'Height-safe working: we train you for towers above 30 m',
  'Write about Hindu and Sikh history for schools',
  'Christian Dior counter manager',
  'We hire for potential; a gap for children or care is no problem',
  'Maternity and paternity leave of six months',
  'Insurance for your family',
  'Age-appropriate lessons for children of 6 to 9 years',
  'Maintain machines aged over a decade',
  'Fair pay, paid overtime',
  'Good looks at our dashboards: you care about design',
  'Only two rounds of interviews',
  'Unlimited coffee, no dress code',
  'Under 30 days from interview to offer',
  'Maximum 40 hours a week',
  'Women’s safety policy and a committee you can trust',
  'महिला और पुरुष दोनों आवेदन कर सकते हैं',
  'Fluent in Tamil, for a field team in Madurai',
];

describe('biased wording', () => {
  it('is found in at least 95 of 100 labelled lines, and fair lines are left alone', () => {
    const found = BIASED.filter((line) => findBiasedWording(line).length > 0);
    const wrong = FAIR.filter((line) => findBiasedWording(line).length > 0);
    const precision = found.length / (found.length + wrong.length);
    expect({ missed: BIASED.filter((line) => !found.includes(line)), wrong }).toEqual({
      missed: [],
      wrong: [],
    });
    expect(found.length / BIASED.length).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it('says where, and says a thing once', () => {
    const text = 'Smart and young candidates. Only unmarried girls, age limit 20-25 years.';
    const hits = findBiasedWording(text);
    expect(hits.map(({ about }) => about)).toEqual(['age', 'marriage or children', 'age']);
    for (const { start, end, matched } of hits) expect(text.slice(start, end)).toBe(matched);
  });

  it('stays quick on a long text', () => {
    const long = 'only young and age 20 men of height '.repeat(4_000);
    const began = performance.now();
    findBiasedWording(long);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

const GOOD =
  'You look after the books of four shops, file GST returns with our adviser and pay our suppliers on time. You have done this for two years or more and know Tally. You get a fixed day off each week, insurance, and a laptop.';
const rules = (job: Partial<Parameters<typeof lintJob>[0]>) =>
  lintJob({
    title: 'Accountant for four shops',
    description: GOOD,
    salary: { minInr: 30_000_000, maxInr: 42_000_000 },
    ...job,
  }).map(({ rule, level, field }) => `${level} ${rule} ${field}`);

describe('lintJob', () => {
  it('has nothing to say about a good job', () => {
    expect(rules({})).toEqual([]);
  });

  it.each([
    [{ description: `${GOOD} Call 98200 11223.` }, ['stop CONTACT_DATA description']],
    [{ description: `${GOOD} A registration fee of 500 applies.` }, ['stop FEE_DEMAND description']],
    [{ salary: null }, ['hint SALARY_MISSING salary']],
    [{ salary: { minInr: 10_000_000, maxInr: 31_000_000 } }, ['hint SALARY_WIDE salary']],
    [{ title: 'URGENT HIRING ACCOUNTANT' }, ['hint TITLE_SHOUTS title']],
    [{ title: 'Female accountant wanted' }, ['hint BIASED_WORDING title']],
    [{ description: 'Good job.' }, ['hint DESCRIPTION_SHORT description']],
  ])('%o', (job, expected) => {
    expect(rules(job)).toEqual(expected);
  });

  it('names what stops it first', () => {
    expect(rules({ salary: null, description: `${GOOD} Write to hr@shops.example.` })[0]).toMatch(/^stop/u);
  });
});
