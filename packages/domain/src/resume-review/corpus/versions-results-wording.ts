import type { DefectVersion } from './corpus-types.ts';

export const resultsAndWording: readonly DefectVersion[] = [
  {
    base: 'accountant',
    kind: 'results',
    edits: [
      ['Filed 72 GST returns without a single late fee', 'Filed GST returns on time'],
      [
        'Recovered ₹18 lakh of overdue payments by calling on 40 dealers',
        'Recovered overdue payments by calling on dealers',
      ],
      ['that cut stock counting from 2 days to 5 hours', 'for stock counting'],
    ],
  },
  {
    base: 'ma-associate',
    kind: 'results',
    edits: [
      ['for 11 deals worth ₹2,400 crore', 'for deals of all sizes'],
      [
        'on 5 targets and found ₹37 crore of overstated receivables',
        'on targets and found overstated receivables',
      ],
      [
        'Reduced sample testing time by 30% with an Excel macro',
        'Reduced sample testing time with an Excel macro',
      ],
    ],
  },
  {
    base: 'strategy-consultant',
    kind: 'results',
    edits: [
      [
        'Led a team of 6 through a market entry study that opened 42 stores in 18 months',
        'Led a team through a market entry study for a retailer',
      ],
      ['; deposits grew 23% in a year', ''],
      ["that raised a client's margin by 3.5 points", 'for a client'],
    ],
  },
  {
    base: 'sap-lead',
    kind: 'results',
    edits: [
      [
        'Led 140 people on 9 SAP programmes with a budget of ₹310 crore',
        'Led people on SAP programmes with a large budget',
      ],
      [
        'Delivered 8 of 9 projects within 5% of budget and on time',
        'Delivered projects within budget and on time',
      ],
      ['for 8,000 users', 'for many users'],
      ['saving ₹14 crore', 'saving money'],
    ],
  },
  {
    base: 'developer',
    kind: 'results',
    edits: [
      ['that handles 40,000 requests a day', 'for the payments team'],
      ['from 900 ms to 210 ms by indexing PostgreSQL', 'by indexing PostgreSQL'],
      [', saving 5 hours a day', ''],
    ],
  },
  {
    base: 'teacher',
    kind: 'results',
    edits: [
      [
        'Raise reading levels: 31 of 38 children reached grade level, up from 19',
        'Raise the reading levels of weaker children',
      ],
      ["Run a parents' evening every month for 60 families", 'Run a regular evening for parents'],
      ['with 25 stalls', 'for the school'],
    ],
  },
  {
    base: 'nurse',
    kind: 'results',
    edits: [
      [
        'Cut ward infections by 41% in two years through infection control rounds',
        'Cut ward infections through infection control rounds',
      ],
      [': 0 in 18 months', ''],
      ['from 50 to 30 minutes', 'clearly'],
      ['8 intensive care patients', 'intensive care patients'],
    ],
  },
  {
    base: 'hindi-driver',
    kind: 'results',
    edits: [
      ['हर महीने 6,000 किलोमीटर ट्रक चलाया, एक भी दुर्घटना नहीं', 'लंबी दूरी तक ट्रक चलाया'],
      ['डीज़ल का खर्च 12% घटाया', 'डीज़ल का खर्च घटाया'],
      ['98% माल समय पर पहुँचाया', 'माल समय पर पहुँचाया'],
    ],
  },
  {
    base: 'accountant',
    kind: 'wording',
    edits: [
      [
        'Reconciled 6 bank accounts every week and cleared 210 old differences',
        'Responsible for reconciliation of 6 bank accounts every week',
      ],
      ['Prepared TDS statements for 35 vendors', 'TDS statements were prepared for 35 vendors'],
    ],
  },
  {
    base: 'ma-associate',
    kind: 'wording',
    edits: [
      [
        'M&A analyst with four years on sell-side and buy-side transactions in consumer goods and logistics.',
        'Highly motivated, results-driven M&A analyst with a proven track record and excellent communication skills.',
      ],
    ],
  },
  {
    base: 'developer',
    kind: 'wording',
    edits: [
      ['Developed a tracking page for 3,200 trucks', 'I worked on a tracking page for 3,200 trucks'],
      [
        'Wrote TypeScript types for 80 endpoints',
        'I have also done my part in TypeScript types for 80 endpoints',
      ],
    ],
  },
  {
    base: 'electrician',
    kind: 'wording',
    edits: [
      ['Repaired 20 lift motors and pumps in a year', 'Duties included repair of 20 lift motors and pumps'],
      ['Trained 2 helpers in safe use of tools', 'Helped with 2 helpers and all kinds of work'],
    ],
  },
  {
    base: 'nurse',
    kind: 'wording',
    edits: [
      ['Supervised 4 student nurses every term', '4 student nurses were supervised by me every term'],
      [
        'Train 12 new nurses a year in emergency care',
        'Training for 12 new nurses a year is given and records are being kept',
      ],
    ],
  },
  {
    base: 'chef',
    kind: 'wording',
    edits: [
      [
        'Kitchen manager and chef with ten years in hotels, careful with food safety and costs.',
        'Hardworking team player and quick learner seeking a challenging position in a reputed organisation as kitchen manager.',
      ],
      ['Cut waste by 90 kg a week', 'Was part of cutting waste by 90 kg a week'],
    ],
  },
  {
    base: 'data-fresher',
    kind: 'wording',
    edits: [
      [
        'Wrote 25 SQL queries for weekly reports, saving 6 hours a week',
        'My work was awesome!! Did lots of SQL queries and stuff',
      ],
      ['Presented results to the city transport office', 'Results were shown to the city transport office'],
    ],
  },
  {
    base: 'sales-paragraphs',
    kind: 'wording',
    edits: [
      [
        'Appointed 18 distributors in 9 districts. Negotiated display space in 260 shops.',
        'I was responsible for 18 distributors in 9 districts. I was in charge of display space in 260 shops.',
      ],
    ],
  },
];
