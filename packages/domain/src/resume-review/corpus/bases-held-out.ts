import type { CorpusBase } from './corpus-types.ts';

export const heldOutBases: readonly CorpusBase[] = [
  {
    id: 'hr-manager',
    target: {
      role: 'HR Manager',
      industry: 'full_service_consulting',
      level: 'senior',
      mustHaves: ['recruitment', 'payroll', 'employee relations'],
      niceToHaves: ['HR analytics', 'training'],
    },
    marked: `@contact
Farah Siddiqui
farah.siddiqui@example.in | 99890 70707 | Hyderabad
@summary Professional Summary
HR manager with ten years of recruitment and employee relations in hospitals and factories.
@experience Professional Experience
HR Manager, Charminar Auto Parts, Hyderabad
Nov 2018 – Jul 2024
• Recruited 210 technicians in 14 months at 35% lower cost
• Led a team of 5 HR officers and coached two of them to promotion
• Settled 48 employee grievances without a court case
• Moved payroll for 900 people to a new system with 0 late salaries
HR Executive, Deccan Care Hospitals, Hyderabad
May 2014 – Oct 2018
• Hired 130 nurses a year and shortened hiring from 60 to 33 days
• Started a training calendar with 24 courses
• Analysed exit interviews; attrition fell from 29% to 18%
@education Education
MBA (HR), Golconda Business School, 2014
@skills Skills
Recruitment, payroll, employee relations, HR analytics, training
@certifications Certifications
Certificate in labour law, 2017
`,
  },
  {
    id: 'ux-designer',
    target: {
      role: 'Product Designer',
      industry: 'tech_consulting',
      level: 'mid',
      mustHaves: ['Figma', 'user research', 'prototyping'],
      niceToHaves: ['design systems', 'accessibility'],
    },
    marked: `@contact
Devika Pillai — Kochi
devika.pillai@example.in · 95260 19191
@summary Hello
Product designer with five years in health and travel apps; strong in user research and Figma.
@experience Experience
Product Designer / Curewise / Feb 2022 - Present
– Redesigned booking in Figma; completed bookings rose from 54% to 73%
– Interviewed 85 patients and turned findings into 6 features
– Built a design system with 120 components for 4 teams
– Tested prototypes every 2 weeks with 8 users
UI Designer / Tripmango / Jun 2019 - Jan 2022
– Designed 60 screens of a travel app with 2 lakh users
– Fixed 45 accessibility issues; rating went from 3.6 to 4.4
– Prototyped a packing list that 30% of users kept
@education Education
Bachelor of Design, Malabar School of Design, 2019
@skills Skills
Figma, user research, prototyping, design systems, accessibility
@achievements Recognition
Winner of a national design contest, 2021
`,
  },
  {
    id: 'warehouse-supervisor',
    target: {
      role: 'Warehouse Supervisor',
      industry: null,
      level: 'mid',
      mustHaves: ['inventory management', 'dispatch', 'team leadership', 'SAP'],
      niceToHaves: ['forklift'],
    },
    marked: `@contact
Gurpreet Gill
gurpreet.gill@example.in, 98140 26262, Ludhiana
@summary OBJECTIVE
Warehouse supervisor with six years of dispatch and inventory work in spare parts.
@experience WORK EXPERIENCE
Shift Supervisor, Satluj Spares, Ludhiana
03/2021 - 08/2024
1. Led 22 workers who dispatched 1,900 parcels a day
2. Raised stock accuracy in SAP from 91% to 99.4%
3. Cut loading time per truck from 95 to 60 minutes
4. Trained 15 forklift drivers; accidents fell to zero
Store Keeper, Khanna Tools, Ludhiana
05/2018 - 02/2021
1. Counted 7,500 items a month
2. Reduced dead stock by ₹11 lakh
3. Arranged shelves anew, saving 3 km of walking a day
@education EDUCATION
B.A., Malwa Degree College, 2018
@skills SKILLS
Inventory management, dispatch, SAP, forklift, team leadership
@certifications CERTIFICATES
Forklift operator certificate, 2019
`,
  },
  {
    id: 'hindi-stitching-trainer',
    target: {
      role: 'सिलाई प्रशिक्षक',
      industry: null,
      level: 'mid',
      mustHaves: ['सिलाई', 'प्रशिक्षण', 'डिज़ाइन'],
      niceToHaves: ['कंप्यूटर'],
    },
    marked: `@contact
कमला वर्मा
kamla.v@example.in, 94150 37373, कानपुर
@summary उद्देश्य
सिलाई प्रशिक्षण में सात साल का अनुभव; नए डिज़ाइन और कम लागत पर ध्यान।
@experience अनुभव
सिलाई प्रशिक्षक, उड़ान महिला केंद्र, कानपुर
अप्रैल 2020 – मार्च 2024
• 320 महिलाओं को सिलाई का प्रशिक्षण दिया, 210 को रोजगार मिला
• 45 नए डिज़ाइन बनाए
• कपड़े की बर्बादी 18% घटाई
• पाँच सहायकों की टीम का नेतृत्व किया
दर्जी, गंगा बुटीक, कानपुर
जून 2016 – फरवरी 2020
• हर महीने 90 सूट तैयार किए
• ग्राहकों की शिकायतें आधी की
• कंप्यूटर पर ऑर्डर का हिसाब रखना शुरू किया, 2 घंटे रोज़ बचाए
@education शिक्षा
बारहवीं, बालिका इंटर कॉलेज, 2015
@skills कौशल
सिलाई, डिज़ाइन, प्रशिक्षण, कंप्यूटर
@certifications प्रमाणपत्र
सिलाई में डिप्लोमा, 2016
`,
  },
];
