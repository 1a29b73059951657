import { labelledTexts } from './labelled-text.ts';

/** Written before the first measurement; nothing was changed because of what they showed. */
export const HELD_OUT = [
  ...labelledTexts(
    'english',
    true,
    `
### held-architect
@contact
Nandini Bose
27 Lake Road, Kolkata 700029
nandini.bose@example.in / 98300 77665
@summary = Professional Statement
Architect of small public buildings, schools above all, with fourteen years between drawing board and site.
@experience = Positions Held
Principal, Studio Banyan, Kolkata, 2016 to present
Built nine schools in the Sundarbans that stood through three cyclones
Architect, Roy and Sen Associates, 2010 to 2016
@education = Degrees & Qualifications
B.Arch, Jadavpur University, 2010
@achievements = Prizes and Distinctions
National award for rural buildings, 2022
@skills = Software Proficiency
Rhino, AutoCAD, hand drawing, bills of quantities
@other = Publications
Mud and wind: notes on building in the delta, 2021

### held-warehouse
@contact
Harpreet Gill
Ludhiana 141001
Mob. 98140 22119
@summary = PERSONAL PROFILE:
Warehouse supervisor who knows stock by heart and forklifts by ear.
@experience = EMPLOYMENT RECORD:
Supervisor, Punjab Cycle Parts, 2014 to 2024
Stock differences fell from 3 per cent to under half a per cent
Loader, Gill Transport, 2009 to 2014
@skills = KEY STRENGTHS:
Forklift, barcode systems, shift planning, first aid
@education = SCHOOLING:
Class XII, Punjab School Education Board, 2008
@certifications = LICENSES:
Forklift operator, 2015, renewed 2021

### held-analyst
@contact
Kabir Anand
Mumbai
kabir.anand@example.in
98200 99887
@skills = TOOLKIT
Python and pandas
Power BI
SQL
Statistics
@certifications = COURSES
Google data analytics, 2021
Statistics by NPTEL, 2020
@other = INTERESTS
Long distance cycling
Old film posters
@summary = INTRODUCTION
Data analyst in retail banking for five years, who would rather drop a chart than show one that misleads.
@experience = PROFESSIONAL JOURNEY
Analyst, Sahyog Bank, 2020 to present
Found the branch hours that cost more than they brought in
Junior analyst, Numbers and Co, 2018 to 2020
@education = ACADEMICS
M.Sc Statistics, University of Mumbai, 2018

### held-cook-no-headings
@contact
Lakshmi Devi
Tirupati 517501
Phone 94901 33552
@experience
Cook at Annapurna Mess, Tirupati, 2012 - 2022, meals for 250 students a day
Worked as helper in a wedding kitchen, 2008 - 2012
@education
Class 8, Government School, Srikalahasti, 2004
@skills
Teamwork, communication, large vessels, typing of bills
`,
  ),
  ...labelledTexts(
    'hindi',
    true,
    `
### held-nurse-hindi
@contact
पूजा मिश्रा
पटना 800001
मोबाइल 91620 44556
@summary = सारांश
सात वर्षों से ज़िला अस्पताल में नर्स हूँ और रात की पाली सँभालती हूँ।
@experience = नौकरी का विवरण
नर्स, ज़िला अस्पताल, पटना, 2017 से अब तक
प्रसव कक्ष में दो हज़ार से अधिक जन्मों में सहायता
@education = शिक्षा एवं प्रशिक्षण
जी.एन.एम., पटना नर्सिंग विद्यालय, 2016
@skills = विशेष दक्षताएँ
टीकाकरण, घाव की देखभाल, रिकॉर्ड रखना
@achievements = पुरस्कार और सम्मान
ज़िला स्वास्थ्य समिति का सम्मान, 2021
@other = शौक
बाग़वानी, भजन
`,
  ),
  ...labelledTexts(
    'hinglish',
    true,
    `
### held-plumber
@contact
Salim Ansari
Kurla, Mumbai 400070
Mobile 98670 11229
@summary = Mere Baare Mein
Barah saal se plumbing ka kaam, imaandari aur saaf haath mera usool hai.
@experience = Mera Anubhav
Plumber, Nal Jal Services, Mumbai, 2012 se 2024
Teen badi building ki poori line badli
@skills = Khas Hunar
CPVC, motor lagana, leakage dhoondhna
@education = Yogyata
ITI Plumber, Mumbai, 2011
@other = Bhasha
Hindi, Marathi, Urdu
`,
  ),
];
