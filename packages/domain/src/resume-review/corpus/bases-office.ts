import type { CorpusBase } from './corpus-types.ts';

/** People, employers and numbers are invented. A line that begins with `@` opens a section: its type, then its heading. */
export const officeBases: readonly CorpusBase[] = [
  {
    id: 'accountant',
    target: {
      role: 'Senior Accountant',
      industry: 'ma_finance',
      level: 'mid',
      mustHaves: ['Tally', 'GST', 'bank reconciliation', 'MS Excel'],
      niceToHaves: ['TDS', 'payroll'],
    },
    marked: `@contact
Meera Solanki
meera.solanki@example.in | +91 98290 11223 | Jaipur
@summary SUMMARY
Accountant with six years in trading and manufacturing, at home in Tally and GST returns.
@experience EXPERIENCE
Senior Accounts Executive, Shreeji Textiles, Jaipur
Apr 2021 – Present
• Closed the monthly books of 3 units in Tally within 4 working days, down from 9
• Filed 72 GST returns without a single late fee
• Recovered ₹18 lakh of overdue payments by calling on 40 dealers
• Reconciled 6 bank accounts every week and cleared 210 old differences
Accounts Assistant, Pinkcity Hardware, Jaipur
Jun 2018 – Mar 2021
• Entered 150 purchase bills a day with an error rate under 1%
• Built an Excel sheet that cut stock counting from 2 days to 5 hours
• Prepared TDS statements for 35 vendors
@education EDUCATION
B.Com, Rajasthan College of Commerce, Jaipur, 2018
@skills SKILLS
Tally Prime, GST, TDS, bank reconciliation, MS Excel
@certifications CERTIFICATIONS
Certificate in GST practice, 2020
`,
  },
  {
    id: 'ma-associate',
    target: {
      role: 'M&A Associate',
      industry: 'ma_finance',
      level: 'mid',
      mustHaves: ['financial modelling', 'valuation', 'due diligence'],
      niceToHaves: ['PowerPoint', 'negotiation'],
    },
    marked: `@contact
KARAN BHALLA
Mumbai · karan.bhalla@example.in · 98200 33445
@summary Profile
M&A analyst with four years on sell-side and buy-side transactions in consumer goods and logistics.
@experience Professional experience
Analyst, Mergers & Acquisitions — Northgate Advisors, Mumbai
07/2021 – 09/2024
- Built valuation models (DCF and comparables) for 11 deals worth ₹2,400 crore
- Ran financial due diligence on 5 targets and found ₹37 crore of overstated receivables
- Negotiated working-capital terms that saved the buyer ₹9 crore
- Trained 4 interns in modelling; 2 were hired
Audit Associate — Desai & Rao LLP, Pune
08/2019 – 06/2021
- Audited 14 mid-size manufacturers with revenue of up to ₹600 crore
- Reduced sample testing time by 30% with an Excel macro
- Presented findings to 9 audit committees
@education Education
MBA (Finance), Deccan Institute of Management, 2019
B.Com, City College, Pune, 2017
@skills Skills
Financial modelling, valuation, due diligence, PowerPoint, negotiation
@achievements Awards
Best analyst of the year 2023, Northgate Advisors
`,
  },
  {
    id: 'strategy-consultant',
    target: {
      role: 'Engagement Manager, Strategy Consulting',
      industry: 'strategy_consulting',
      level: 'senior',
      mustHaves: ['strategy', 'stakeholder management', 'market analysis', 'team leadership'],
      niceToHaves: ['financial modelling'],
    },
    marked: `@contact
Anita Raghavan
anita.raghavan@example.in, 99000 55667, Bengaluru
@summary Summary
Strategy consultant with nine years in retail and banking, used to leading teams and winning over stakeholders.
@experience Work experience
Project Leader, Banyan Strategy Partners
January 2020 – August 2024
* Led a team of 6 through a market entry study that opened 42 stores in 18 months
* Won over 5 business heads as stakeholders and moved ₹120 crore of spend online
* Designed the growth strategy of a regional bank; deposits grew 23% in a year
* Mentored 8 consultants, of whom 3 were promoted
Consultant, Banyan Strategy Partners
March 2017 – December 2019
* Sized the market for electric three-wheelers in 7 states
* Modelled 4 price scenarios that raised a client's margin by 3.5 points
* Presented results to 12 steering committees
Business Analyst, Kestrel Research
June 2015 – February 2017
* Interviewed 160 customers and wrote 9 market reports
* Automated a survey tool, saving 25 hours a week
@education Education
MBA, Southern Institute of Management, 2015
@skills Skills
Strategy, market analysis, stakeholder management, team leadership, financial modelling
@certifications Certificates
Project management certificate, 2019
`,
  },
  {
    id: 'sap-lead',
    target: {
      role: 'Head of SAP Delivery',
      industry: 'system_integrator',
      level: 'executive',
      mustHaves: ['SAP', 'project delivery', 'system integration', 'budgeting'],
      niceToHaves: ['change management', 'agile'],
    },
    marked: `@contact
Joseph Kurian
Email: joseph.kurian@example.in
Phone: +91 94470 88990
@summary EXECUTIVE SUMMARY
SAP delivery leader with sixteen years of system integration and a record of rescuing late programmes.
@experience EMPLOYMENT
Delivery Director, Meridian Systems, Kochi
Feb 2018 – Oct 2024
• Led 140 people on 9 SAP programmes with a budget of ₹310 crore
• Delivered 8 of 9 projects within 5% of budget and on time
• Integrated 26 plant systems with S/4HANA and cut order time from 6 days to 2
• Hired 35 consultants and lowered attrition from 24% to 11%
• Reported to the board on risk every quarter
Programme Manager, Orbis Infotech, Chennai
May 2012 – Jan 2018
• Managed 5 SAP rollouts in 4 countries for 8,000 users
• Introduced agile planning and shortened releases from 12 to 6 weeks
• Negotiated 3 vendor contracts, saving ₹14 crore
SAP Consultant, Orbis Infotech, Chennai
Jul 2008 – Apr 2012
• Configured materials management for 11 factories
• Trained 400 users and halved support tickets
@education EDUCATION
B.Tech, Mechanical, Malabar Engineering College, 2008
@skills SKILLS
SAP S/4HANA, system integration, project delivery, budgeting, change management
@certifications CERTIFICATIONS
PMP, 2013
`,
  },
  {
    id: 'sales-paragraphs',
    target: {
      role: 'Area Sales Manager',
      industry: null,
      level: 'mid',
      mustHaves: ['sales', 'distributor management', 'negotiation'],
      niceToHaves: ['Hindi', 'English'],
    },
    marked: `@contact
Imran Qureshi, Lucknow
Mobile 97930 22114, imran.q@example.in
@summary About me
Sales professional with seven years in packaged food across Uttar Pradesh.
@experience Work history
Area Sales Executive, Annapurna Foods, Lucknow (2020 - 2024)
Raised monthly sales from ₹42 lakh to ₹71 lakh in three years. Appointed 18 distributors in 9 districts. Negotiated display space in 260 shops.
Trained 7 field representatives; five of them beat their targets.
Sales Officer, Sona Beverages, Kanpur (2017 - 2019)
Opened 340 new outlets and kept 92% of them. Recovered ₹6 lakh of old dues. Introduced a route plan that saved 12 km a day.
@education Education
BBA, Awadh Degree College, 2017
@skills Skills
Sales, distributor management, negotiation, route planning
@achievements Awards
Best sales officer of the zone, 2018
@other Languages
Hindi, English, Urdu
`,
  },
  {
    id: 'data-fresher',
    target: {
      role: 'Junior Data Analyst',
      industry: 'tech_consulting',
      level: 'entry',
      mustHaves: ['SQL', 'Python', 'data analysis'],
      niceToHaves: ['Power BI', 'statistics'],
    },
    marked: `@contact
Nidhi Kulkarni
nidhi.k@example.in | 90110 44556 | Nagpur
@summary Objective
Graduate in statistics looking for a first post as data analyst; comfortable with SQL and Python.
@projects Projects
Bus delays in Nagpur, 2024
- Analysed 1.2 lakh GPS records in Python and found 3 stops that caused 40% of delays
- Built a Power BI dashboard used by 15 classmates and 2 teachers
- Presented results to the city transport office
Crop prices, 2023
- Collected 5 years of prices from 22 markets with SQL
- Forecast onion prices with an error of 8%
@experience Internship
Data Intern, Tulip Retail Labs
Jan 2024 – Apr 2024
- Cleaned 60,000 sales rows and removed 4% duplicates
- Wrote 25 SQL queries for weekly reports, saving 6 hours a week
@education Education
B.Sc. Statistics, Vidarbha Science College, 2024, 8.7 CGPA
@skills Skills
SQL, Python, Power BI, statistics, data analysis
@achievements Achievements
Second place in a state data contest, 2023
`,
  },
];
