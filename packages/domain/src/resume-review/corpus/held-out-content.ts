import type { DefectVersion } from './corpus-types.ts';

/** Written before any rule was tuned, and never tuned on. */
export const heldOutContent: readonly DefectVersion[] = [
  {
    base: 'hr-manager',
    kind: 'results',
    edits: [
      [
        'Recruited 210 technicians in 14 months at 35% lower cost',
        'Recruited technicians for the plant at a lower cost than before',
      ],
      ['shortened hiring from 60 to 33 days', 'made hiring quicker'],
      ['attrition fell from 29% to 18%', 'attrition improved'],
    ],
  },
  {
    base: 'ux-designer',
    kind: 'results',
    edits: [
      ['; completed bookings rose from 54% to 73%', ' and made it nicer for patients'],
      [
        'Interviewed 85 patients and turned findings into 6 features',
        'Interviewed patients and turned findings into features',
      ],
      ['; rating went from 3.6 to 4.4', ' in the whole app'],
    ],
  },
  {
    base: 'warehouse-supervisor',
    kind: 'results',
    edits: [
      ['Led 22 workers who dispatched 1,900 parcels a day', 'Led the workers of the dispatch area'],
      ['from 91% to 99.4%', 'considerably'],
      ['by ₹11 lakh', 'in the store'],
    ],
  },
  {
    base: 'hindi-stitching-trainer',
    kind: 'results',
    edits: [
      ['320 महिलाओं को सिलाई का प्रशिक्षण दिया, 210 को रोजगार मिला', 'महिलाओं को सिलाई का प्रशिक्षण दिया'],
      ['कपड़े की बर्बादी 18% घटाई', 'कपड़े की बर्बादी घटाई'],
      ['हर महीने 90 सूट तैयार किए', 'हर तरह के सूट तैयार किए'],
    ],
  },
  {
    base: 'hr-manager',
    kind: 'wording',
    edits: [
      [
        'Led a team of 5 HR officers and coached two of them to promotion',
        'I was responsible for a team of 5 HR officers',
      ],
      ['Started a training calendar with 24 courses', 'A training calendar with 24 courses was started'],
    ],
  },
  {
    base: 'ux-designer',
    kind: 'wording',
    edits: [
      [
        'Product designer with five years in health and travel apps; strong in user research and Figma.',
        'I am a passionate and self-motivated design ninja who thinks outside the box, with user research and Figma.',
      ],
      ['Designed 60 screens of a travel app', 'Was involved in 60 screens of a travel app'],
    ],
  },
  {
    base: 'warehouse-supervisor',
    kind: 'wording',
    edits: [
      [
        'Trained 15 forklift drivers; accidents fell to zero',
        'Looking after 15 forklift drivers and other day-to-day work etc.',
      ],
      ['Counted 7,500 items a month', 'My duties included counting 7,500 items a month'],
    ],
  },
  {
    base: 'hindi-stitching-trainer',
    kind: 'wording',
    edits: [
      ['45 नए डिज़ाइन बनाए', 'मेरी जिम्मेदारी थी 45 नए डिज़ाइन'],
      [
        'सिलाई प्रशिक्षण में सात साल का अनुभव; नए डिज़ाइन और कम लागत पर ध्यान।',
        'मैं एक मेहनती महिला हूँ और मुझे सिलाई प्रशिक्षण का चुनौतीपूर्ण काम चाहिए।',
      ],
    ],
  },
  {
    base: 'hr-manager',
    kind: 'spelling',
    edits: [
      ['employee relations in hospitals', 'employe relations and managment in hospitals'],
      ['Settled 48 employee grievances', 'Sucessfully settled 48 employee grievances'],
      ['shortened hiring', 'shortned the recruitement time'],
    ],
  },
  {
    base: 'ux-designer',
    kind: 'spelling',
    edits: [
      ['Redesigned booking in Figma', 'Redesigned the the booking in Figma'],
      ['turned findings into 6 features', 'recieved 6 feedbacks'],
      ['Fixed 45 accessibility issues', 'Fixed 45 accesibility issues and did not had delays'],
    ],
  },
  {
    base: 'warehouse-supervisor',
    kind: 'spelling',
    edits: [
      ['Warehouse supervisor with six years', 'Wharehouse superviser with six years of experiance'],
      ['Arranged shelves anew', 'Arranged the equipments anew'],
    ],
  },
  {
    base: 'hindi-stitching-trainer',
    kind: 'spelling',
    edits: [
      ['कंप्यूटर पर ऑर्डर', 'Maintained softwares: कंप्यूटर पर ऑर्डर'],
      ['पाँच सहायकों की टीम का नेतृत्व किया', 'Five assistents managment: पाँच सहायकों की टीम का नेतृत्व किया'],
    ],
  },
  {
    base: 'hr-manager',
    kind: 'skills',
    edits: [
      [
        'Moved payroll for 900 people to a new system with 0 late salaries',
        'Moved attendance for 900 people to a new system with 0 late reports',
      ],
      [
        'Recruitment, payroll, employee relations, HR analytics, training',
        'Recruitment, MS Word, typing, time management',
      ],
    ],
  },
  {
    base: 'ux-designer',
    kind: 'skills',
    edits: [
      [
        'Interviewed 85 patients and turned findings into 6 features',
        'Drew 85 icons and turned them into 6 sets',
      ],
      ['strong in user research and Figma', 'strong in visual design'],
      ['Figma, user research, prototyping, design systems, accessibility', 'Canva, drawing, photography'],
    ],
  },
  {
    base: 'warehouse-supervisor',
    kind: 'skills',
    edits: [
      ['in SAP from 91% to 99.4%', 'from 91% to 99.4%'],
      [
        'Inventory management, dispatch, SAP, forklift, team leadership',
        'Typing, cooking, driving a car, cricket',
      ],
    ],
  },
  {
    base: 'hindi-stitching-trainer',
    kind: 'skills',
    edits: [
      ['45 नए डिज़ाइन बनाए', '45 नए ऑर्डर पूरे किए'],
      ['सिलाई, डिज़ाइन, प्रशिक्षण, कंप्यूटर', 'खाना बनाना, संगीत, बातचीत'],
      ['; नए डिज़ाइन और कम लागत पर ध्यान', ''],
    ],
  },
];
