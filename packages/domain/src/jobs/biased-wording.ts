export interface BiasedWords {
  matched: string;
  start: number;
  end: number;
  /** What it shuts people out by, for the sentence "this speaks of …". */
  about: string;
}

const PEOPLE = '(?:males?|females?|men|women|man|woman|boys?|girls?|ladies|lady|gents?|gentlem[ae]n)';
const CHOSEN = '(?:only|preferred|required|needed|wanted|compulsory)';
const FAITHS =
  '(?:hindus?|muslims?|christians?|sikhs?|jains?|parsis?|buddhists?|brahmins?|marathas?|rajputs?|patels?|agarwals?|baniyas?|upper[- ]caste|general category)';
const REGIONS =
  '(?:marathi|gujaratis?|punjabis?|bengalis?|biharis?|tamils?|tamilians?|telugus?|malayalis?|kannadigas?|south indians?|north indians?|maharashtrians?|marwaris?)';

/**
 * Each shuts people out by something that has nothing to do with the work. Sentences that invite ("women are encouraged to
 * apply"), languages that the work needs ("speaks Marathi") and years of experience are none of them.
 */
const WORDINGS: { about: string; patterns: RegExp[] }[] = [
  {
    about: 'gender',
    patterns: [
      new RegExp(`\\b(?:male|female|lady)\\s+(?:[a-z]+\\s+){1,2}${CHOSEN}\\b`, 'giu'),
      new RegExp(`\\b${PEOPLE}(?:\\s+(?:candidates?|applicants?|staff|employees?))?\\s+${CHOSEN}\\b`, 'giu'),
      new RegExp(
        `\\b(?:only|need|needed|wanted|hiring|require|requires|looking for)\\s+(?:an?\\s+)?(?:(?:smart|young|decent|active|well[- ]mannered|good[- ]looking|office|sales|delivery)\\s+)*${PEOPLE}\\b`,
        'giu',
      ),
      /\b(?:salesgirls?|office boys?|delivery boys?|salesm[ae]n|housewi(?:fe|ves)|lady (?:teacher|receptionist|accountant|doctor))\b/giu,
      /(?:केवल|सिर्फ|सिर्फ़)\s+(?:पुरुष|महिला|महिलाएँ|लड़के|लड़कियाँ|लड़की)/gu,
      /(?:पुरुष|महिला|लड़के|लड़की|लड़कियाँ)\s+(?:ही|चाहिए)/gu,
      /\b(?:sirf|kewal)\s+(?:ladk[aei]y?a?n?|mahila(?:ye)?|purush|aurat)\b/giu,
    ],
  },
  {
    about: 'age',
    patterns: [
      /\bage(?:\s+(?:limit|group|bar|criteria|range)\s*(?:[:–-]|is|of|between|below|under|up ?to)?|\s*(?:[:–-]|is|between|below|under|up ?to|max(?:imum)?))\s*\d{2}(?:\s*(?:-|–|to|and)\s*\d{2})?(?:\s*(?:years?|yrs))?/giu,
      /\baged\s+(?:between\s+)?\d{2}(?:\s*(?:-|–|to|and)\s*\d{2})?/giu,
      /\b(?:below|under|not (?:above|over|more than)|maximum|max\.?)\s+(?:the age of\s+)?\d{2}\s*(?:years?|yrs)(?:\s+(?:old|of age))\b/giu,
      /\b\d{2}\s*(?:-|–|to)\s*\d{2}\s+(?:years?|yrs)\s+(?:old|of age)\b/giu,
      /\byoung(?:\s+(?:and|&)\s+\w+|,\s+\w+)?\s+(?:candidates?|people|persons?|team members?|graduates?|professionals?|boys|girls)\b/giu,
      /(?:उम्र|आयु)\s*(?:सीमा)?\s*[:-]?\s*[\d०-९]{2}/gu,
    ],
  },
  {
    about: 'marriage or children',
    patterns: [
      /\b(?:un)?married\s+(?:candidates?|women|men|girls?|persons?|people)?\s*(?:only|preferred|required)\b/giu,
      /\b(?:only\s+)?(?:unmarried|single)\s+(?:candidates?|women|men|girls?|persons?)\b/giu,
      /\b(?:no|not)\s+(?:pregnant|planning (?:a )?(?:marriage|pregnancy|family))\b/giu,
      /\bno maternity\b/giu,
    ],
  },
  {
    about: 'looks',
    patterns: [
      /\b(?:good[- ]looking|fair (?:complexion|skin(?:ned)?)|attractive (?:face|looks?|personality)|smart[- ]looking|presentable looks?|pleasing looks?)\b/giu,
      /\bheight\s*(?:[:–-]|of|above|at least|min(?:imum)?)?\s*(?:\d{3}\s*cm|[4-6](?:\.\d{1,2})?\s*(?:ft|feet|['’]))/giu,
    ],
  },
  {
    about: 'religion, caste or origin',
    patterns: [
      new RegExp(
        `\\b(?:only\\s+)?${FAITHS}\\s+(?:candidates?|applicants?|community|family|families)?\\s*${CHOSEN}\\b`,
        'giu',
      ),
      new RegExp(`\\bonly\\s+(?:${FAITHS}|${REGIONS})\\b(?!\\s+speak)`, 'giu'),
      new RegExp(
        `\\b${REGIONS}\\s+(?:candidates?|people|persons?|community)\\s+(?:only|preferred)\\b`,
        'giu',
      ),
      /\b(?:pure\s+)?(?:vegetarians?|veg)\s+(?:candidates?|persons?|people|families)?\s*(?:only|preferred|required)\b/giu,
      /\b(?:locals?\s+only|no\s+(?:outsiders|migrants|non[- ]locals))\b/giu,
    ],
  },
  {
    about: 'disability or health',
    patterns: [
      /\bno\s+(?:disabled|handicapped|differently[- ]abled|disabilit(?:y|ies))\b/giu,
      /\bphysically\s+(?:fit|normal)\s+(?:candidates?|persons?|people)\s+only\b/giu,
      /\bwithout\s+any\s+(?:physical\s+)?(?:disabilit(?:y|ies)|handicap|deformit(?:y|ies))\b/giu,
    ],
  },
];

/** Wording that shuts people out of a job, in English, Hindi and Hinglish; in the order of the text, without overlaps. */
export function findBiasedWording(text: string): BiasedWords[] {
  const all = WORDINGS.flatMap(({ about, patterns }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((hit) => ({
        matched: hit[0],
        start: hit.index,
        end: hit.index + hit[0].length,
        about,
      })),
    ),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((hit, i) => all.slice(0, i).every((before) => before.end <= hit.start));
}
