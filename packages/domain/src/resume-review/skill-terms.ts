import type { Block, ResumeReading } from './read-resume.ts';
import { isSmallWord, wordsIn } from './words.ts';

/** Each line says one thing in several ways. */
const SYNONYMS = [
  'excel|ms excel|spreadsheet|spreadsheets|advanced excel|एक्सेल',
  'sql|mysql|postgresql|postgres|sql server|t-sql|pl/sql|oracle sql',
  'javascript|js|ecmascript', 'typescript|ts', 'node|node.js|nodejs', 'react|react.js|reactjs',
  'aws|amazon web services', 'gcp|google cloud', 'azure|microsoft azure', 'cloud|aws|azure|gcp|amazon web services|google cloud',
  'kubernetes|k8s', 'ci/cd|continuous integration|continuous delivery|jenkins|github actions', 'machine learning|ml',
  'power bi|powerbi', 'tally|tally erp|tally prime|टैली|tallyprime', 'gst|goods and services tax|gst returns|जीएसटी',
  'tds|tax deducted at source', 'bookkeeping|book keeping|accounts|ledgers|बहीखाता', 'accounting|accountant|accounts|book closing|लेखा',
  'payroll|salary processing|wages', 'financial modelling|financial modeling|financial models|lbo|dcf|three-statement model',
  'valuation|dcf|comparable companies|valued', 'due diligence|diligence', 'financial analysis|variance analysis|budget analysis|ratio analysis',
  'deal execution|transactions|mergers|acquisitions|closed deals', 'project management|managed projects|pmp|project delivery|prince2|project planning',
  'agile|scrum|kanban|sprints|sprint', 'stakeholder management|stakeholders|stakeholder engagement', 'client management|account management|client relationships|key accounts|managed clients|client engagement',
  'team leadership|led team|led a team|managed team|team management|team lead|supervised|leading teams|टीम का नेतृत्व', 'leadership|led|headed|managed team|supervised',
  'communication|communicated|presented|presentation|संचार', 'customer service|customer support|customer care|helpdesk|guest service|ग्राहक सेवा',
  'sales|sold|selling|business development|बिक्री', 'negotiation|negotiated|negotiating', 'recruitment|recruiting|talent acquisition|hiring|hired|भर्ती',
  'teaching|taught|teacher|पढ़ाया|शिक्षण|अध्यापन', 'lesson planning|lesson plans|पाठ योजना', 'classroom management|classroom discipline',
  'seo|search engine optimisation|search engine optimization', 'content writing|copywriting|wrote articles|blog posts', 'social media|instagram|facebook',
  'google ads|ppc|paid search|adwords', 'photoshop|adobe photoshop', 'figma|sketch', 'user research|usability tests|usability testing|user interviews',
  'autocad|auto cad|cad', 'quality control|quality assurance|qa|qc|गुणवत्ता', 'testing|test cases|tested|qa', 'electrical wiring|wiring|wired|वायरिंग',
  'driving|driver|drove|ड्राइविंग|वाहन चलाया|चलाया', 'driving licence|driving license|dl|ड्राइविंग लाइसेंस|लाइसेंस', 'first aid|प्राथमिक उपचार', 'patient care|nursing care|cared for patients|patients',
  'inventory|stock|inventory management|stock control|स्टॉक|भंडार', 'procurement|purchasing|sourcing|vendor management|खरीद', 'logistics|supply chain|dispatch|माल ढुलाई',
  'food safety|haccp|fssai|hygiene', 'menu planning|menus|menu', 'event management|organised events|event planning|managed events',
  'english|अंग्रेज़ी|अंग्रेजी', 'hindi|हिंदी|हिन्दी', 'erp|sap|oracle erp|tally erp|microsoft dynamics', 'strategy|strategic|strategic planning',
  'market analysis|market research|market sizing|market entry|competitor analysis', 'process improvement|process redesign|lean|six sigma|kaizen|improved process',
  'change management|change adoption|transformation', 'data analysis|data analytics|analysed data|analytics|analysed sales|dashboards', 'problem solving|root cause|resolved|solved',
  'presentations|presentation|presented|powerpoint', 'requirements analysis|requirements gathering|gathered requirements|business requirements|requirements', 'software architecture|system design|architecture|microservices',
  'system integration|integrations|integrated|api integration|interfaces', 'technical support|it support|troubleshooting|helpdesk|service desk', 'budgeting|budgets|budget|p&l',
  'developer|engineer|programmer', 'accountant|accounts executive|accounts officer|लेखाकार', 'administrator|admin', 'driver|चालक|ड्राइवर', 'teacher|शिक्षक|अध्यापक|tutor', 'm&a|mergers acquisitions', 'b.com|bachelor of commerce|bcom', 'b.tech|btech|b.e.|bachelor of technology|bachelor of engineering', 'mba|pgdm|master of business administration', 'b.ed|bachelor of education|bed', 'ca|chartered accountant',
].map((line) => line.split('|')); // prettier-ignore

const stems = (phrase: string): string[] =>
  wordsIn(phrase)
    .filter((word) => !isSmallWord(word.text))
    .map((word) => word.stem);

const BY_PHRASE = new Map<string, string[][]>();
for (const group of SYNONYMS) {
  const all = group.map(stems);
  const key = (all[0] ?? []).join(' ');
  BY_PHRASE.set(key, [...(BY_PHRASE.get(key) ?? []), ...all]);
  for (const other of all.slice(1)) {
    const own = other.join(' ');
    if (!BY_PHRASE.has(own)) BY_PHRASE.set(own, all);
  }
}

const alternatives = (term: string): string[][] => {
  const own = stems(term);
  const plain = own.filter((stem) => !/^\d+$/u.test(stem));
  return [own, ...(BY_PHRASE.get((plain.length > 0 ? plain : own).join(' ')) ?? [])].filter(
    (words) => words.length > 0,
  );
};

const DENIED =
  /\b(?:no|not|never|without|yet to|want to learn|keen to learn|eager to learn|hope to learn|plan to learn|wish to learn|lack(?:ing)?)\b(?:\s+\S+){0,4}\s*$|\b(?:no|limited)\s+(?:prior\s+)?(?:experience|knowledge|exposure)\b/iu;
const DENIED_AFTER = /^[^.\n]{0,24}(?:नहीं|nahi|nahin)\b/iu;

/** Whether the words of this term, a form or a synonym of it, stand together in the block and are not denied. */
export function mentions(block: Pick<Block, 'words' | 'text' | 'start'>, term: string): boolean {
  return alternatives(term).some((words) => {
    const first = block.words.findIndex((word) => word.stem === words[0]);
    if (first < 0 || !words.every((stem) => block.words.some((word) => word.stem === stem))) return false;
    const place = (block.words[first]?.start ?? 0) - block.start;
    const after = block.text.slice((block.words[first]?.end ?? 0) - block.start);
    return !DENIED.test(block.text.slice(Math.max(0, place - 50), place)) && !DENIED_AFTER.test(after);
  });
}

const PLAIN_FACT =
  /^(?:english|hindi|marathi|tamil|telugu|kannada|malayalam|bengali|gujarati|punjabi|french|german|japanese|हिंदी|हिन्दी|अंग्रेज़ी|अंग्रेजी|मराठी|.*\blicen[cs]e\b.*|.*\btravel\b.*|.*\brelocat.*|.*लाइसेंस.*)$/iu;

/** 1 when the work shows the skill, 0.6 when it is only listed or claimed, 0 when it is not there. */
export const evidenceFor = (reading: ResumeReading, term: string): number =>
  bestEvidence(reading, term)?.credit ?? 0;

/** The first of the blocks that show this term best. */
export function bestEvidence(
  reading: Pick<ResumeReading, 'blocks' | 'body'>,
  term: string,
): { credit: number; block: Block } | null {
  let best: { credit: number; block: Block } | null = null;
  for (const block of reading.blocks) {
    const credit = creditOf(block, reading, term);
    if (credit > (best?.credit ?? 0) && mentions(block, term)) best = { credit, block };
    if (best?.credit === 1) break;
  }
  return best;
}

function creditOf(block: Block, reading: Pick<ResumeReading, 'body'>, term: string): number {
  switch (block.type) {
    case 'experience':
      return /^[\p{L} ]{3,24}:\s/u.test(block.text) && /(?:,[^,]+){4}/u.test(block.text) ? 0.6 : 1;
    case 'projects':
    case 'achievements':
    case 'certifications':
    case 'education':
      return 1;
    case 'skills':
    case 'summary':
      return PLAIN_FACT.test(term) ? 1 : 0.6;
    case 'contact':
    case 'other':
      if (PLAIN_FACT.test(term)) return 1;
      return reading.body.includes(block) ? 0.6 : 0;
  }
}

interface ListedSkill {
  name: string;
  start: number;
  end: number;
}

/** The entries of the skills sections, with their places. */
export function listedSkills(reading: ResumeReading): ListedSkill[] {
  const skills: ListedSkill[] = [];
  for (const block of reading.blocks) {
    if (block.type !== 'skills') continue;
    const label = /^[\p{L}\p{M} &/]{3,30}[:：]\s*/u.exec(block.text)?.[0].length ?? 0;
    for (const match of block.text.slice(label).matchAll(/[^,;|•·\n]+/gu)) {
      const name = match[0].replace(/\(.*?\)/gu, '').trim();
      const count = wordsIn(name).length;
      if (count === 0 || count > 4) continue;
      const start = block.start + label + match.index + match[0].indexOf(name);
      if (reading.text.slice(start, start + name.length) === name)
        skills.push({ name, start, end: start + name.length });
    }
  }
  return skills;
}
