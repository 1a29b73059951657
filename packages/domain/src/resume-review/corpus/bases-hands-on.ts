import type { CorpusBase } from './corpus-types.ts';

export const handsOnBases: readonly CorpusBase[] = [
  {
    id: 'developer',
    target: {
      role: 'Backend Developer',
      industry: 'tech_consulting',
      level: 'mid',
      mustHaves: ['Node.js', 'PostgreSQL', 'AWS', 'testing'],
      niceToHaves: ['Docker', 'TypeScript'],
    },
    marked: `@contact
Arjun Menon
arjun.menon@example.in
+91 99950 12121
@summary Summary
Backend developer with five years of Node.js and PostgreSQL in payments and logistics.
@experience Experience
Software Engineer, Paywell Labs, Bengaluru
Mar 2022 – Present
• Built a refund service in Node.js that handles 40,000 requests a day
• Cut the p95 response time from 900 ms to 210 ms by indexing PostgreSQL
• Moved 14 services to AWS and lowered the bill by 28%
• Tested every release with 600 automated checks; incidents fell by half
Junior Developer, Cargoline, Kochi
Jul 2019 – Feb 2022
• Developed a tracking page for 3,200 trucks
• Replaced a nightly job with events, saving 5 hours a day
• Wrote TypeScript types for 80 endpoints
@education Education
B.Tech Computer Science, Kerala Technical University, 2019
@skills Skills
Node.js, TypeScript, PostgreSQL, AWS, Docker, testing
@certifications Certifications
AWS Developer Associate, 2023
`,
  },
  {
    id: 'teacher',
    target: {
      role: 'Primary School Teacher',
      industry: null,
      level: 'mid',
      mustHaves: ['teaching', 'lesson planning', 'classroom management', 'English'],
      niceToHaves: ['smart board'],
    },
    marked: `@contact
Sunita Deshmukh
sunita.d@example.in / 94220 67676 / Nashik
@summary Profile
Primary teacher with eight years in English-medium schools, known for calm classrooms.
@experience Experience
Primary Teacher, Little Banyan School, Nashik
June 2019 – Present
● Teach English and maths to 38 children of class 3
● Raise reading levels: 31 of 38 children reached grade level, up from 19
● Plan 5 lessons a day and share lesson plans with 6 colleagues
● Run a parents' evening every month for 60 families
Assistant Teacher, Godavari Public School, Nashik
June 2016 – April 2019
● Managed a classroom of 42 children with the help of 12 simple rules
● Introduced smart board lessons in 4 subjects
● Organised a science fair with 25 stalls
@education Education
B.Ed, Nashik College of Education, 2016
B.A. English, 2014
@skills Skills
Teaching, lesson planning, classroom management, smart board, English, Marathi
@achievements Awards
Best teacher award of the school, 2022
`,
  },
  {
    id: 'electrician',
    target: {
      role: 'Electrician',
      industry: null,
      level: 'entry',
      mustHaves: ['wiring', 'safety', 'maintenance'],
      niceToHaves: ['solar panels'],
    },
    marked: `@contact
Raju Yadav
Phone: 93340 15151, raju.electric@example.in
@summary About
Electrician with ITI training and two years of wiring and maintenance on building sites.
@experience Work
Electrician, Patliputra Builders, Patna
May 2022 - Present
- Wired 46 flats and passed every safety inspection
- Repaired 20 lift motors and pumps in a year
- Installed 12 solar panels on a school roof
- Trained 2 helpers in safe use of tools
Helper, Gupta Electricals, Patna
Aug 2021 - Apr 2022
- Fitted 300 switchboards and fans
- Checked earthing in 18 shops, found 5 faults
@education Education
ITI Electrician trade, Government Institute Patna, 2021
@skills Skills
Wiring, maintenance, safety, earthing, solar panels
@certifications Certificates
Wireman licence, 2022
`,
  },
  {
    id: 'nurse',
    target: {
      role: 'Ward In-charge Nurse',
      industry: null,
      level: 'senior',
      mustHaves: ['patient care', 'infection control', 'team leadership'],
      niceToHaves: ['first aid', 'training'],
    },
    marked: `@contact
Lincy Thomas
lincy.t@example.in
98460 30303
@summary PROFESSIONAL SUMMARY
Registered nurse with eleven years in surgical and intensive care wards, six of them leading shifts.
@experience EXPERIENCE
Senior Staff Nurse, Mercy Hill Hospital, Kottayam
Aug 2018 – Present
• Lead a shift of 9 nurses who care for 34 patients
• Cut ward infections by 41% in two years through infection control rounds
• Train 12 new nurses a year in emergency care
• Introduced a medicine chart that ended double doses: 0 in 18 months
Staff Nurse, Lakeside Medical Centre, Kochi
Sep 2013 – Jul 2018
• Cared for 8 intensive care patients in each shift
• Supervised 4 student nurses every term
• Reduced waiting before surgery from 50 to 30 minutes
@education EDUCATION
B.Sc. Nursing, St. Anne's College of Nursing, 2013
@skills SKILLS
Patient care, infection control, team leadership, ventilators, first aid
@certifications CERTIFICATIONS
Advanced life support, 2021
`,
  },
  {
    id: 'hindi-driver',
    target: {
      role: 'ड्राइवर',
      industry: null,
      level: 'entry',
      mustHaves: ['ड्राइविंग', 'driving licence', 'हिंदी'],
      niceToHaves: ['गाड़ी की मरम्मत'],
    },
    marked: `@contact
रमेश पटेल
मोबाइल: 98931 41414, ramesh.p@example.in
@summary परिचय
भोपाल में चार साल से ट्रक और वैन की ड्राइविंग का अनुभव।
@experience कार्य अनुभव
ड्राइवर, नर्मदा ट्रांसपोर्ट, भोपाल
2022 – अब तक
• हर महीने 6,000 किलोमीटर ट्रक चलाया, एक भी दुर्घटना नहीं
• डीज़ल का खर्च 12% घटाया
• 98% माल समय पर पहुँचाया
• तीन नए ड्राइवरों को रास्ते सिखाए और प्रशिक्षित किया
वैन चालक, अन्नपूर्णा डेयरी, भोपाल
2020 – 2022
• रोज़ 45 दुकानों तक दूध पहुँचाया
• गाड़ी की मरम्मत का खर्च आधा किया
• बिल और नकद का पूरा हिसाब रखा, दो साल में शून्य गलती की
@education शिक्षा
दसवीं, शासकीय उच्च विद्यालय, 2018
@skills कौशल
ड्राइविंग, गाड़ी की मरम्मत, GPS, हिंदी
@certifications प्रमाणपत्र
भारी वाहन ड्राइविंग लाइसेंस, 2020
`,
  },
  {
    id: 'chef',
    target: {
      role: 'Restaurant Kitchen Manager',
      industry: null,
      level: 'senior',
      mustHaves: ['menu planning', 'food safety', 'inventory', 'team leadership'],
      niceToHaves: ['budgeting'],
    },
    marked: `@contact
Tenzin Dorjee
tenzin.d@example.in | 97330 81818 | Siliguri
@summary Summary
Kitchen manager and chef with ten years in hotels, careful with food safety and costs.
@experience Experience
Kitchen Manager, Hillview Hotel, Darjeeling
Apr 2019 – Sep 2024
• Managed a kitchen team of 16 that served 350 guests a day
• Lowered food cost from 38% to 31% by tighter inventory and budgeting
• Planned 4 seasonal menus; dinner sales grew 22%
• Passed 9 food safety audits in a row
• Trained 20 cooks in hygiene
Sous Chef, Teesta Grand, Siliguri
Jan 2015 – Mar 2019
• Supervised 7 cooks at banquets for 600 people
• Cut waste by 90 kg a week
• Developed 35 recipes, of which 12 are still on the menu
@education Education
Diploma in Hotel Management, Eastern Institute of Hotel Management, 2014
@skills Skills
Menu planning, food safety, inventory, budgeting, team leadership
@certifications Certificates
FSSAI food safety supervisor, 2020
`,
  },
];
