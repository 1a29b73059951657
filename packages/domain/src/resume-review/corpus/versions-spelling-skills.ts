import type { DefectVersion } from './corpus-types.ts';

export const spellingAndSkills: readonly DefectVersion[] = [
  {
    base: 'accountant',
    kind: 'spelling',
    edits: [
      ['Accountant with six years', 'Acountant with six years experiance'],
      ['cleared 210 old differences', 'cleared 210 old diffrences in reconcilation'],
    ],
  },
  {
    base: 'strategy-consultant',
    kind: 'spelling',
    edits: [
      ['Designed the growth strategy', 'Desinged the growth stratergy'],
      ['Mentored 8 consultants', 'Sucessfully mentored 8 consultants'],
    ],
  },
  {
    base: 'sap-lead',
    kind: 'spelling',
    edits: [
      ['Hired 35 consultants', 'Hired 35 consultants in the the region'],
      ['Introduced agile planning', 'Introduced a agile planning and implimentation'],
    ],
  },
  {
    base: 'developer',
    kind: 'spelling',
    edits: [
      ['Backend developer with five years', 'Backend developper with five years in devlopment'],
      ['Moved 14 services to AWS', 'Moved 14 softwares to AWS'],
      ['Developed a tracking page', 'Developed a databse and tracking page'],
    ],
  },
  {
    base: 'teacher',
    kind: 'spelling',
    edits: [
      ['Teach English and maths', 'Teach english grammer and maths'],
      ['Managed a classroom of 42 children', 'Managed a classroom of 42 childern'],
      ['known for calm classrooms', 'knowledgable and known for discuss about problems'],
    ],
  },
  {
    base: 'electrician',
    kind: 'spelling',
    edits: [
      ['Repaired 20 lift motors', 'Repaired 20 eletrical motors'],
      ['Checked earthing in 18 shops', 'Checked equipments in 18 shops'],
      ['wiring and maintenance on building sites', 'wiring and maintainance on building sites'],
    ],
  },
  {
    base: 'chef',
    kind: 'spelling',
    edits: [
      ['by tighter inventory', 'by tighter inventry'],
      ['Trained 20 cooks in hygiene', 'Trained 20 cooks in hygine and saftey'],
      ['Supervised 7 cooks', 'Supervised 7 staffs of the resturant'],
    ],
  },
  {
    base: 'sales-paragraphs',
    kind: 'spelling',
    edits: [
      ['Sales professional with seven years', 'Sales proffesional working since 7 years'],
      ['Recovered ₹6 lakh of old dues', 'Recovered ₹6 lakh from custmers'],
    ],
  },
  {
    base: 'accountant',
    kind: 'skills',
    edits: [
      ['Filed 72 GST returns without a single late fee', 'Filed 72 letters without a single mistake'],
      ['at home in Tally and GST returns', 'at home in bookkeeping'],
      ['Tally Prime, GST, TDS, bank reconciliation, MS Excel', 'Typing, Internet, MS Word'],
      ['Certificate in GST practice, 2020', 'Certificate in typing, 2020'],
    ],
  },
  {
    base: 'ma-associate',
    kind: 'skills',
    edits: [
      [
        'Ran financial due diligence on 5 targets and found ₹37 crore of overstated receivables',
        'Prepared 5 teasers and found ₹37 crore of investor interest',
      ],
      [
        'Financial modelling, valuation, due diligence, PowerPoint, negotiation',
        'Financial modelling, Canva, chess, typing, French',
      ],
    ],
  },
  {
    base: 'strategy-consultant',
    kind: 'skills',
    edits: [
      [
        'Won over 5 business heads as stakeholders and moved ₹120 crore of spend online',
        'Moved ₹120 crore of spend online',
      ],
      ['used to leading teams and winning over stakeholders', 'used to long projects'],
      [
        'Strategy, market analysis, stakeholder management, team leadership, financial modelling',
        'Strategy, yoga, singing, typing',
      ],
    ],
  },
  {
    base: 'developer',
    kind: 'skills',
    edits: [
      [
        'Moved 14 services to AWS and lowered the bill by 28%',
        'Moved 14 services to a new rack and lowered the bill by 28%',
      ],
      ['AWS Developer Associate, 2023', 'Course in drawing, 2023'],
      ['Node.js, TypeScript, PostgreSQL, AWS, Docker, testing', 'Node.js, TypeScript, Photoshop, Corel Draw'],
    ],
  },
  {
    base: 'teacher',
    kind: 'skills',
    edits: [
      [
        'Plan 5 lessons a day and share lesson plans with 6 colleagues',
        'Decorate 5 notice boards a month with 6 colleagues',
      ],
      [
        'Teaching, lesson planning, classroom management, smart board, English, Marathi',
        'Drawing, singing, Marathi, cooking',
      ],
    ],
  },
  {
    base: 'nurse',
    kind: 'skills',
    edits: [
      ['through infection control rounds', 'within the unit'],
      [
        'Patient care, infection control, team leadership, ventilators, first aid',
        'Painting, computer typing, ventilators, reading',
      ],
    ],
  },
  {
    base: 'data-fresher',
    kind: 'skills',
    edits: [
      ['Wrote 25 SQL queries for weekly reports', 'Made 25 slides for weekly reports'],
      ['from 22 markets with SQL', 'from 22 markets by hand'],
      ['comfortable with SQL and Python', 'keen to learn SQL'],
      ['SQL, Python, Power BI, statistics, data analysis', 'MS Word, Power BI, statistics'],
    ],
  },
  {
    base: 'chef',
    kind: 'skills',
    edits: [
      [
        'Planned 4 seasonal menus; dinner sales grew 22%',
        'Decorated 4 seasonal buffets; dinner sales grew 22%',
      ],
      [
        'Developed 35 recipes, of which 12 are still on the menu',
        'Developed 35 recipes, of which 12 are still cooked',
      ],
      [
        'Menu planning, food safety, inventory, budgeting, team leadership',
        'Cake decoration, ice carving, mocktails',
      ],
    ],
  },
];
