/** Words that say a number, as the digits a person would write down when hearing them. */

const ONES: Readonly<Record<string, readonly string[]>> = {
  '0': ['zero', 'oh', 'shunya', 'shoonya', 'sunya', 'jiro', 'शून्य', 'शुन्य', 'जीरो', 'जिरो'],
  '1': ['one', 'ek', 'एक', 'वन'],
  '2': ['two', 'do', 'दो', 'टू', 'टु'],
  '3': ['three', 'teen', 'तीन', 'थ्री'],
  '4': ['four', 'char', 'chaar', 'चार', 'फोर'],
  '5': ['five', 'panch', 'paanch', 'paach', 'पांच', 'पाच', 'फाइव', 'फाईव'],
  '6': ['six', 'che', 'chhe', 'chah', 'chhah', 'cheh', 'छह', 'छः', 'छे', 'छै', 'छ', 'सिक्स'],
  '7': ['seven', 'saat', 'सात', 'सेवन'],
  '8': ['eight', 'aath', 'आठ', 'एट', 'ऐट'],
  '9': ['nine', 'nau', 'नौ', 'नो', 'नाइन', 'नाईन'],
};

const TENS: ReadonlyMap<string, string> = new Map([
  ['twenty', '2'],
  ['thirty', '3'],
  ['forty', '4'],
  ['fourty', '4'],
  ['fifty', '5'],
  ['sixty', '6'],
  ['seventy', '7'],
  ['eighty', '8'],
  ['ninety', '9'],
]);

const TEENS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  das: '10',
  gyarah: '11',
  barah: '12',
};

/** Hindi has an own word for each number up to a hundred; the list starts at ten. */
const HINDI_FROM_TEN =
  'दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस ' +
  'तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस ' +
  'चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास ' +
  'पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ ' +
  'साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर ' +
  'सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी ' +
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी ' +
  'नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे';

const HINDI_VARIANTS: Readonly<Record<string, string>> = {
  पन्द्रह: '15',
  अठाईस: '28',
  अठावन: '58',
  अठासी: '88',
  अठानवे: '98',
  अठ्ठानवे: '98',
  सतानवे: '97',
  छिहतर: '76',
  चौसठ: '64',
  पैसठ: '65',
  बाइस: '22',
  तेइस: '23',
};

const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dubble', 2],
  ['डबल', 2],
  ['triple', 3],
  ['tripple', 3],
  ['ट्रिपल', 3],
]);

function buildNumbers(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [digit, names] of Object.entries(ONES)) for (const name of names) words.set(name, digit);
  for (const [name, digits] of Object.entries(TEENS)) words.set(name, digits);
  for (const [name, digits] of Object.entries(HINDI_VARIANTS)) words.set(stripMarks(name), digits);
  HINDI_FROM_TEN.split(' ').forEach((name, index) => words.set(stripMarks(name), String(index + 10)));
  return words;
}

function stripMarks(word: string): string {
  return word.normalize('NFKD').replaceAll('़', '').replaceAll('ँ', 'ं');
}

const NUMBERS = buildNumbers();
const RUN_TOGETHER = /^(?:zero|one|two|three|four|five|six|seven|eight|nine|double|triple)+$/;
const RUN_PART = /zero|one|two|three|four|five|six|seven|eight|nine|double|triple/g;

/** The digits a number word stands for, the tens digit of a word like "ninety", or how often the next word repeats. */
export type NumberWord =
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'tens'; readonly digit: string }
  | { readonly kind: 'repeat'; readonly times: number };

/** Reads one lower-case word; undefined when it does not say a number. */
export function readNumberWord(word: string): NumberWord | undefined {
  const digits = NUMBERS.get(word);
  if (digits !== undefined) return { kind: 'digits', digits };
  const tens = TENS.get(word);
  if (tens !== undefined) return { kind: 'tens', digit: tens };
  const times = REPEATS.get(word);
  if (times !== undefined) return { kind: 'repeat', times };
  if (word.length >= 6 && word.length <= 80 && RUN_TOGETHER.test(word)) {
    return { kind: 'digits', digits: readRunTogether(word) };
  }
  return undefined;
}

function readRunTogether(word: string): string {
  let digits = '';
  let times = 1;
  for (const part of word.match(RUN_PART) ?? []) {
    const repeat = REPEATS.get(part);
    if (repeat !== undefined) {
      times = repeat;
      continue;
    }
    digits += (NUMBERS.get(part) ?? '').repeat(times);
    times = 1;
  }
  return digits;
}
