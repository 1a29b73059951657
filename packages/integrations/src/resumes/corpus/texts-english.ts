import { labelledTexts } from './labelled-text.ts';

export const ENGLISH = labelledTexts(
  'english',
  false,
  `
### accountant
@contact
Asha Wankhede
Plot 14, Ramdaspeth, Nagpur 440010
asha.wankhede@example.in | +91 98220 12345
@summary = CAREER SUMMARY
Accountant with nine years in trading and food firms. I close the books by the third working day and keep GST returns free of notices.
@experience = PROFESSIONAL EXPERIENCE
Senior Accountant, Orange Foods Pvt Ltd, Nagpur
April 2018 - Present
• Prepared monthly accounts of three firms with a turnover of 48 crore rupees
• Cut the time for reconciling bank statements from six days to two
Accounts Assistant, Deo Traders, Wardha
June 2014 - March 2018
• Entered 300 vouchers a week in Tally and filed returns
@education = EDUCATION
M.Com, RTM Nagpur University, 2014, 68 %
B.Com, RTM Nagpur University, 2012, 71 %
@skills = SKILLS
Tally Prime, GST returns, TDS, MS Excel with pivot tables
@other = LANGUAGES
Marathi, Hindi, English

### welder
@contact
Imran Sheikh
Mobile: 97654 32109
Village Kamptee, District Nagpur
@summary = Objective:
To work as a welder in a shop that cares for safety and pays on time.
@education = Educational Qualification:
ITI Welder, Government ITI Kamptee, 2016
Class X, Maharashtra Board, 2014, 61 %
@experience = Work Experience:
Welder at Shakti Fabrication, Butibori, 2019 to 2024
MIG and TIG welding of pressure vessels up to 12 mm
Helper at Vijay Steel, 2016 to 2019
@skills = Technical Skills:
MIG, TIG, arc welding, gas cutting, reading of drawings
@other = Hobbies and Personal Interests:
Kabaddi, repairing old radios

### developer
@contact
Rohan Iyer
Pune, Maharashtra | rohan.iyer@example.in | github.com/rohan-iyer-example
@summary
Backend developer who has built payment and delivery systems for seven years and likes small services with few surprises in them.
@skills = Technical Skills
Languages: TypeScript, Go, SQL
Tools: PostgreSQL, Kafka, Docker, Grafana
@experience = Employment History
Lead Engineer, Parcel Works, Pune (2021 – present)
– Led five engineers who moved the dispatch system to event streams
– Brought the error rate of label printing from 2.1 % to 0.2 %
Software Engineer, Chai Pay, Bengaluru (2017 – 2021)
– Wrote the refund service that handled 40,000 refunds a day
@projects = Personal Projects
Open bus times: a small app that shows the next bus in Pune, 9,000 users
@education = Education
B.E. Computer Engineering, Savitribai Phule Pune University, 2017
@certifications = Certifications
Certified Kubernetes Administrator, 2022
@achievements = Awards & Recognition
Engineer of the year at Parcel Works, 2023

### teacher
@contact
Meenakshi Raman
12 Temple Street, Madurai 625001
Phone 94430 55667
@summary = 1. PROFILE
Teacher of mathematics for classes 8 to 12 with eleven years in state board and CBSE schools.
@experience = 2. TEACHING EXPERIENCE
Post graduate teacher, Vaigai Public School, 2015 to date
Results in class 12 rose from 82 to 97 per cent pass
Trained teacher, Corporation School, Madurai, 2012 to 2015
@education = 3. ACADEMIC QUALIFICATIONS
M.Sc Mathematics, Madurai Kamaraj University, 2011
B.Ed, Lady Doak Training College, 2012
@achievements = 4. ACHIEVEMENTS
District award for teachers, 2021
@certifications = 5. TRAINING ATTENDED
NISHTHA training for secondary teachers, 2022
@other = 6. EXTRA CURRICULAR ACTIVITIES
Runs the school's chess club with sixty members
@other = 7. DECLARATION
I declare that what is written here is true.

### nurse
@contact
Sister Leena Thomas
Email: leena.thomas@example.in
Phone: +91 94470 11223
@summary = About Me
Registered nurse with six years in intensive care, calm in the night and careful with charts.
@experience = Clinical Experience
Staff nurse, ICU, Lakeview Hospital, Kochi, since 2019
Looked after up to three ventilated patients in a shift
Staff nurse, general ward, St Mary's, Kottayam, 2017 to 2019
@education = Educational Qualifications
B.Sc Nursing, Kerala University of Health Sciences, 2017
@certifications = Licences and Certificates
Kerala Nurses Council, registered 2017
Basic and advanced life support, valid until 2027
@skills = Key Skills
Ventilator care, central lines, triage, electronic records
@other = References
Dr Anil Kurup, head of intensive care, on request

### chef
@contact
Vikram Singh Rathore
Jodhpur | vikram.rathore@example.in
@summary = WHO I AM
A chef of Rajasthani and Awadhi food who has opened two kitchens and trained twenty cooks.
@experience = WHERE I HAVE WORKED
➢ Sous chef, Mehran Palace, Jodhpur, 2018 to 2024, kitchen of fourteen
➢ Commis, Hotel Ajit Vilas, Udaipur, 2014 to 2018
@skills = WHAT I CAN DO
➢ Tandoor, dum cooking, banquets up to 900 guests, costing of menus
@education = EDUCATION & TRAINING
➢ Diploma in Hotel Management, IHM Jaipur, 2014
@achievements = HONOURS AND AWARDS
➢ Best regional menu, Jodhpur food week 2022

### sales
@contact
Priya Malhotra
Sector 21, Gurugram 122016
98110 44556 | priya.malhotra@example.in
@summary = Professional Overview
Sales manager with twelve years in consumer goods, of which five with a team of thirty in north India.
@skills = Core Competencies
Channel sales, key accounts, price negotiation, forecasting, coaching
@experience = Career History
Regional Sales Manager, Daily Soap Company, 2017 - 2024
Grew sales from 80 to 142 crore and opened 1,900 shops in small towns
Area Sales Executive, Nirmal Tea, 2012 - 2017
Met or passed the yearly target in each of five years
@education = Academic Background
MBA Marketing, Amity University, 2012
B.A. Economics, Delhi University, 2010
@other = Languages Known
Hindi, English, Punjabi

### fresher
@contact
Sneha Kulkarni
sneha.kulkarni@example.in, 88050 77889
@summary = Career Objective
A first post in civil engineering, where I can learn site work and quantity surveying.
@education = Education
B.Tech Civil, Walchand College, Sangli, 2024, CGPA 8.1
HSC, Maharashtra Board, 2020, 84 %
@projects = Academic Projects
Design of a check dam for Jat taluka: survey, drawings and cost of 18 lakh rupees
Bricks of fly ash and plastic waste, tested for strength and water
@experience = Internships
Site intern, Sahyadri Infra, two months in 2023, checked steel before each pour
@skills = Software Skills
AutoCAD, STAAD Pro, Revit, MS Project
@other = Co-curricular Activities
Secretary of the students' civil forum

### hr
@contact
Farah Khan
Hyderabad | farah.khan@example.in | 99890 33221
@summary = P R O F I L E
Human resources generalist who has hired four hundred people for shops and warehouses in three states.
@experience = W O R K   E X P E R I E N C E
HR Manager, Quick Basket, Hyderabad, 2019 to now
Lowered attrition among riders from 11 to 6 per cent a month
HR Executive, Metro Mart, Secunderabad, 2015 to 2019
@education = E D U C A T I O N
MBA Human Resources, Osmania University, 2015
@skills = S K I L L S
Hiring, labour law, payroll, grievance handling, SAP HR

### guard
@contact
Bhola Prasad
Ward 6, Hajipur, Vaishali 844101
Mob: 70041 22334
@experience = Experience
Security guard, Sun City Mall, Patna, 2017 to 2024
Kept the gate, the visitors' book and the cameras on night duty
Army, Bihar Regiment, sepoy, 2000 to 2016
@education = Education
Class XII, Bihar Board, 1999
@certifications = Training
Fire fighting course, Civil Defence Patna, 2018
Arms licence valid until 2026
@contact = Personal Details
Father's name: Ram Prasad
Date of birth: 4 March 1980
Marital status: married

### driver-no-headings
@contact
Suresh Pawar
Hadapsar, Pune 411028
Mobile 90110 55443
@experience
Driver at Om Logistics Pvt Ltd, 2016 - 2023, Pune to Chennai with 16 tonne trucks
Driver at Patil Travels, 2011 - 2016, school buses and weddings
@education
Class 10, Maharashtra Board, 2008
@certifications
Heavy vehicle licence, valid until 2029
@skills
Driving, MS Excel, Google Maps, small repairs

### clerk-inline
@contact
Anita Das
Kolkata 700029, anita.das@example.in
@education = Education: B.Com, Calcutta University, 2013
@experience = Experience: Office clerk at Howrah Jute Mills, 2014 to 2023
Typed letters, kept the attendance of 600 workers
@skills = Skills: MS Word, typing at 45 words a minute, filing
@other = Hobbies: Rabindra Sangeet, gardening

### designer
@contact
Tara Menon
Bengaluru
tara.menon@example.in
97400 66554
@skills = EXPERTISE
Figma and Sketch
Type and layout
User interviews
Design systems
@other = LANGUAGES
Malayalam
English
Kannada
@summary = PROFILE
Product designer for lending and health apps who tests with real people every second week and writes as much as she draws.
@experience = EXPERIENCE
Senior Designer, Healthline Apps, 2020 to present
Rebuilt the booking flow; 31 per cent more people finish it
Designer, Lendwell, 2016 to 2020
Drew the first design system of the company with 60 parts
@education = EDUCATION
B.Des, National Institute of Design, Ahmedabad, 2016
@achievements = AWARDS
Kyoorius in-book, 2021, for a hospital guide

### engineer-underlined
@contact
Joseph D'Souza
Margao, Goa 403601
joseph.dsouza@example.in
@summary = Summary
Mechanical engineer for pumps and cold rooms, nine years on site and two at the drawing board.
@experience = Professional Background
Maintenance engineer, Goa Cold Chain, 2017 to 2024
Kept eleven ammonia plants running with four fitters
Junior engineer, Zuari Pumps, 2013 to 2017
@education = Qualifications
Diploma in Mechanical Engineering, Government Polytechnic Panaji, 2013
@projects = Key Projects
New brine line for the Verna plant, done in nineteen days
@other = Memberships
Indian Society of Heating, Refrigerating and Air Conditioning Engineers
`,
);
