const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Base form and past of verbs that begin a strong bullet; regular ones only by their base. */
const REGULAR_VERBS =
  'achieve administer advise analyse analyze answer apply appraise arrange assemble assess audit automate balance book boost calibrate care carry check clean clear close coach collaborate collect complete compile conduct configure consolidate construct consult control convert coordinate counsel create cut debug decorate decrease define deliver deploy design develop diagnose dispatch direct document double draft earn edit eliminate enable engineer ensure establish evaluate exceed execute expand expedite explain file fit forecast form formulate gather generate guide halve handle head host identify implement improve increase inspect install instruct integrate interview introduce investigate invoice issue join launch lower maintain manage map market measure mediate mentor merge migrate model monitor motivate negotiate onboard open operate optimise optimize order organise organize overhaul oversee pack paint perform persuade pilot pioneer plan plaster prepare present process produce program promote propose prototype publish purchase qualify raise rank reconcile record recover recruit redesign reduce refactor repair replace report represent research resolve restore restructure review revise roll save scale schedule secure serve settle shape ship shoot simplify solve sort source stabilise stage standardise start steer stitch streamline structure style supervise supply support survey tailor test track train translate treat tutor update upgrade validate value verify visit wire won work';
const IRREGULAR_VERBS =
  'build:built lead:led drive:drove run:ran write:wrote teach:taught sell:sold win:won grow:grew bring:brought set:set cut:cut hold:held make:made take:took find:found get:got keep:kept begin:began give:gave speak:spoke buy:bought shoot:shot rewrite:rewrote oversee:oversaw spend:spent send:sent meet:met put:put rebuild:rebuilt stand:stood undertake:undertook lay:laid';

const WEAK_OPENERS = list('work worked support supported handle handled join joined get got');

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^(?:plan|cut|map|ship|wire|fit|program|control|refer|stop)$/u.test(base))
    return `${base}${base.at(-1) ?? ''}ed`;
  return `${base}ed`;
}

export type VerbForm = 'past' | 'base' | 'third' | 'ing';

const FORMS = new Map<string, VerbForm>();
const addForms = (base: string, past: string) => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  FORMS.set(base, 'base');
  FORMS.set(
    /(?:s|sh|ch|x|z)$/u.test(base)
      ? `${base}es`
      : /[^aeiou]y$/u.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`,
    'third',
  );
  FORMS.set(`${stem}ing`, 'ing');
  FORMS.set(
    past.replace(/ed$/u, '').replace(/e$/u, '') === stem ? `${stem}ing` : `${stem}${stem.at(-1) ?? ''}ing`,
    'ing',
  );
  FORMS.set(past, 'past');
};
for (const base of REGULAR_VERBS.split(' ')) addForms(base, pastOf(base));
for (const pair of IRREGULAR_VERBS.split(' ')) addForms(pair.split(':')[0] ?? '', pair.split(':')[1] ?? '');

/** The form of a verb that may open a bullet; null for other words. */
export function verbForm(word: string): VerbForm | null {
  const lower = word.toLowerCase();
  return (
    FORMS.get(lower) ??
    (/^[a-z]{3,}(?:[^e]ed|ied|[a-z]eed)$/u.test(lower) &&
    !/^(?:need|seed|speed|feed|indeed|skilled|experienced|talented|dedicated|motivated|detailed|required|involved|tasked|assisted|helped|advanced|related|limited)$/u.test(
      lower,
    )
      ? 'past'
      : null)
  );
}

export const isStrongOpener = (word: string): boolean => {
  const form = verbForm(word);
  return (form === 'past' || form === 'base' || form === 'third') && !WEAK_OPENERS.has(word.toLowerCase());
};

export const HINDI_ACTION =
  /(?:किया|किए|किये|की|बनाया|बनाई|बनाए|दिया|दी|दिए|संभाला|संभाली|बढ़ाया|बढ़ाई|घटाया|घटाई|चलाया|चलाई|सिखाया|पढ़ाया|बेचा|बेचे|लगाया|लगाई|सुधारा|पहुँचाया|पहुंचाया|पहुँचाई|kiya|kiye|banaya|banaye|badhaya|ghataya|sambhala|sikhaya|chalaya)\s*[।.]?\s*(?:\([^)]*\))?$/iu;

export const DUTY =
  /\b(?:responsible for|responsibilities (?:include|included|were)|duties (?:include|included|were)|in charge of|tasked with|entrusted with|accountable for|my (?:role|job|work) (?:was|is|included)|role (?:was|involved)|job (?:was|involved)|involved in|was part of|part of (?:the|a) team|worked (?:as|on|in|with|under|closely)|helped (?:with|in|out)|assist(?:ed|ing)? (?:in|with)|look(?:ed|ing)? after|day[- ]to[- ]day (?:work|activities|tasks)|(?:general|routine|various|daily) (?:work|tasks|duties|activities))\b|^(?:handling|managing|doing|taking care|supporting|helping|working|maintaining|preparing|attending|dealing|checking|making)\b|(?:की|का) जिम्मेदारी|जिम्मेदार(?:ी)? (?:था|थी|है)|का काम (?:देखना|करना|देखता|देखती)|से जुड़े काम|zimmedari/iu;

export const CLICHES =
  /\b(?:hard[- ]?working|team[- ]?player|go[- ]getter|self[- ](?:starter|motivated|driven)|think(?:ing|er|s)? (?:outside|out of) the box|out[- ]of[- ]the[- ]box|detail[- ]oriented|results?[- ](?:oriented|driven)|goal[- ]oriented|fast learner|quick learner|strong work ethic|highly motivated|proven track record|track record of success|people person|multi-?task(?:er|ing)?|dynamic (?:individual|person|professional|personality)|passionate (?:about|individual|professional)|seeking a challenging|challenging (?:position|role|environment)|reputed organi[sz]ation|utili[sz]e my skills|growth of the organi[sz]ation|esteemed organi[sz]ation|works? well under pressure|under pressure|excellent communication skills|good communication skills|positive attitude|jack of all trades|hit the ground running|go the extra mile|extra mile|best of (?:my|breed)|various (?:things|tasks|activities|projects)|many (?:things|tasks|different)|a lot of|lots of|several things|etc\.?|and so on|and more|different types of work|all kinds? of|honest and (?:hardworking|sincere)|sincere and|punctual person|dedicated (?:individual|professional|person)|born leader|ninja|rock ?star|guru|wizard|never gives? up|can do attitude|can-do|give my best|bottom line|win-win|low[- ]hanging|eager to learn|willing to learn|interpersonal skills)\b|मेहनती|ईमानदार और|चुनौतीपूर्ण/giu;

export const BUZZWORDS =
  /\b(?:synerg(?:y|ies|istic|ise|ize)|leverag(?:e|ed|ing)|paradigms?|disrupt(?:ive|ion|or)?|innovative|world[- ]class|best[- ]in[- ]class|cutting[- ]edge|bleeding[- ]edge|next[- ](?:gen|generation|level)|game[- ]chang(?:er|ing)|thought leader(?:ship)?|visionary|holistic(?:ally)?|robust|seamless(?:ly)?|scalable solutions|value[- ]add(?:ed|ing)?|ecosystems?|empower(?:ed|ing)?|ideat(?:e|ed|ion)|actionable|mission[- ]critical|state[- ]of[- ]the[- ]art|360[- ]degree|end[- ]to[- ]end solutions|core competenc(?:y|ies)|growth hack(?:er|ing)?|evangeli[sz]e[dr]?|hyper[- ]?growth|impactful|transformational|future[- ]ready|unparalleled|unmatched|exceptional|outstanding|dynamic|strategic thinker|change agent|customer[- ]centric|data[- ]driven|outcome[- ]oriented|blockchain-enabled|AI-powered|revolutioni[sz](?:e|ed|ing)|turnkey|deep dives?|move the needle|circle back|agile mindset|growth mindset|digital native)\b/giu;

export const FIRST_PERSON =
  /(?<![\p{L}/&-])(?:I(?:['’](?:m|ve|d|ll))?(?![\p{L}/&.-])|[Mm]y(?:self)?(?![\p{L}-])|[Mm]e(?![\p{L}-])|[Mm]ine(?![\p{L}-]))|(?<![\p{L}\p{M}])(?:मैं|मैंने|मेरा|मेरी|मेरे|मुझे|mera|meri|mere|maine|mujhe)(?![\p{L}\p{M}])/gu;

export const PASSIVE =
  /\b(?:was|were|been|being|is being|are being)\s+(?:\w+ly\s+)?(?!promoted|awarded|certified|based|located|skilled|interested|recogni[sz]ed|selected|ranked|appointed|trained|experienced|responsible|involved|tasked|named|nominated|honoured|elected|born|needed|hired)(?:\w{2,}ed|given|made|done|taken|written|built|held|led|sold|taught|sent|kept|brought|chosen|run|put|cut|set|met|found|shown|won|driven|grown|drawn)\b/giu;

export const INFORMAL =
  /!+|\b(?:lol|gonna|wanna|gotta|kinda|sorta|pls|plz|thx|btw|awesome|super(?:b)? cool|cool|stuff|guys|yeah|ok|okay|u r|ur|bcoz|coz|dude|folks|tons of|crazy|insane|epic|crush(?:ed|ing) it|killed it|nailed it)\b|(?<!\p{L})[:;]-?[)D](?!\p{L})|[\u{1F300}-\u{1F64F}\u{1F680}-\u{1FAFF}]/giu;
