import { opts } from './field-kinds.ts';
import type { Profession, ProfessionKey } from './professions.ts';

const subjects = opts('maths:Maths:गणित', 'physics:Physics:भौतिकी', 'chemistry:Chemistry:रसायन', 'biology:Biology:जीव विज्ञान', 'english:English:अंग्रेज़ी', 'hindi:Hindi:हिंदी', 'computer_science:Computer science:कंप्यूटर', 'accounts:Accounts and economics:लेखा', 'social_science:Social science:सामाजिक विज्ञान', 'music:Music:संगीत', 'coding:Coding for children:कोडिंग', 'spoken_english:Spoken English:स्पोकन इंग्लिश');
const boards = opts('cbse:CBSE:सीबीएसई', 'icse:ICSE:आईसीएसई', 'state:State board:राज्य बोर्ड', 'ib:IB:आईबी', 'igcse:IGCSE:आईजीसीएसई', 'jee:JEE:जेईई', 'neet:NEET:नीट');
const disciplines = opts('strength:Strength:स्ट्रेंथ', 'weight_loss:Weight loss:वज़न घटाना', 'yoga:Yoga:योग', 'pilates:Pilates:पिलाटे', 'zumba:Zumba and dance:ज़ुम्बा', 'boxing:Boxing:बॉक्सिंग', 'running:Running:दौड़', 'rehab:Rehab and posture:रिहैब', 'prenatal:Pre and post natal:प्रसव', 'seniors:Seniors:वरिष्ठ');
const cuisines = opts('north_indian:North Indian:उत्तर भारतीय', 'south_indian:South Indian:दक्षिण भारतीय', 'gujarati:Gujarati:गुजराती', 'bengali:Bengali:बंगाली', 'mughlai:Mughlai:मुग़लई', 'chinese:Indo-Chinese:चाइनीज़', 'continental:Continental:कॉन्टिनेंटल', 'chaat:Chaat and street:चाट', 'jain:Jain:जैन', 'sweets:Sweets:मिठाई');
const eventTypes = opts('wedding:Weddings:शादी', 'birthday:Birthdays:जन्मदिन', 'corporate:Corporate:कॉर्पोरेट', 'puja:Puja and festivals:पूजा', 'house_party:House parties:हाउस पार्टी', 'engagement:Engagements:सगाई');

export const personalProfessions = {
  tutor: {
    key: 'tutor', slug: 'tutors', label: 'Tutor', plural: 'Tutors', hi: 'ट्यूटर',
    tagline: 'someone who explains it again, patiently', table: 'tutor_profiles', priceUnit: 'hour',
    fields: [
      { key: 'subjects', label: 'Subjects', kind: 'tags', options: subjects, max: 6, facet: true },
      { key: 'boardTypes', label: 'Boards and exams', kind: 'tags', options: boards, max: 7, facet: true },
      { key: 'qualification', label: 'Highest qualification', kind: 'text', max: 120 },
      { key: 'teachesOnline', label: 'Teaches online', kind: 'boolean', facet: true },
      { key: 'teachesOffline', label: 'Teaches in person', kind: 'boolean', facet: true },
      { key: 'experienceYears', label: 'Experience', kind: 'number', min: 0, max: 60, unit: 'years' },
      { key: 'hourlyRateInr', label: 'Hourly rate', kind: 'price' },
    ],
    leadQuestions: [
      { key: 'subject', label: 'Which subject?', kind: 'choice', options: subjects, required: true },
      { key: 'classLevel', label: 'Which class?', kind: 'number', min: 1, max: 12, unit: 'th class', required: false },
      { key: 'board', label: 'Which board or exam?', kind: 'choice', options: boards, required: false },
      { key: 'hoursPerWeek', label: 'How many hours a week?', kind: 'number', min: 1, max: 30, unit: 'hours', required: true },
      { key: 'online', label: 'Is online fine?', kind: 'boolean', required: false },
    ],
    leadExample: 'Maths tutor for class 10, CBSE',
  },
  fitness_trainer: {
    key: 'fitness_trainer', slug: 'fitness-trainers', label: 'Fitness trainer', plural: 'Fitness trainers', hi: 'फ़िटनेस ट्रेनर',
    tagline: 'a plan you can keep', table: 'fitness_trainer_profiles', priceUnit: 'session',
    fields: [
      { key: 'disciplines', label: 'What you train', kind: 'tags', options: disciplines, max: 6, facet: true },
      { key: 'certifications', label: 'Certifications', kind: 'tags', options: opts('ace:ACE:एसीई', 'nasm:NASM:एनएएसएम', 'issa:ISSA:आईएसएसए', 'k11:K11:के11', 'ryt200:RYT 200 yoga:आरवाईटी 200', 'ryt500:RYT 500 yoga:आरवाईटी 500', 'first_aid:First aid:प्राथमिक उपचार'), max: 7 },
      { key: 'onlineSessions', label: 'Trains online', kind: 'boolean', facet: true },
      { key: 'homeVisits', label: 'Comes to your home', kind: 'boolean', facet: true },
      { key: 'gymBased', label: 'Trains at a gym', kind: 'boolean', facet: true },
      { key: 'perSessionRateInr', label: 'Rate per session', kind: 'price' },
    ],
    leadQuestions: [
      { key: 'goal', label: 'What is the goal?', kind: 'choice', options: disciplines, required: true },
      { key: 'sessionsPerWeek', label: 'How many sessions a week?', kind: 'number', min: 1, max: 7, unit: 'sessions', required: true },
      { key: 'where', label: 'Where should it happen?', kind: 'choices', options: opts('home:At home:घर पर', 'gym:At a gym:जिम में', 'park:In a park:पार्क में', 'online:Online:ऑनलाइन'), required: true },
    ],
    leadExample: 'Yoga at home for my mother, 62',
  },
  catering_service: {
    key: 'catering_service', slug: 'caterers', label: 'Caterer', plural: 'Caterers', hi: 'केटरर',
    tagline: 'food the guests talk about', table: 'catering_service_profiles', priceUnit: 'plate',
    fields: [
      { key: 'businessName', label: 'Business name', kind: 'text', max: 120 },
      { key: 'cuisineTypes', label: 'Cuisines', kind: 'tags', options: cuisines, max: 8, facet: true },
      { key: 'eventTypes', label: 'Events', kind: 'tags', options: eventTypes, max: 6, facet: true },
      { key: 'minGuests', label: 'Fewest guests', kind: 'number', min: 1, max: 20000, unit: 'guests' },
      { key: 'maxGuests', label: 'Most guests', kind: 'number', min: 1, max: 20000, unit: 'guests' },
      { key: 'hasSetupTeam', label: 'Sets up tables and counters', kind: 'boolean', facet: true },
      { key: 'hasServingStaff', label: 'Brings serving staff', kind: 'boolean', facet: true },
      { key: 'pricePerHeadInr', label: 'Price per plate', kind: 'price' },
    ],
    leadQuestions: [
      { key: 'event', label: 'What is the event?', kind: 'choice', options: eventTypes, required: true },
      { key: 'guests', label: 'How many guests?', kind: 'number', min: 5, max: 20000, unit: 'guests', required: true },
      { key: 'cuisine', label: 'Which food?', kind: 'choices', options: cuisines, required: true },
      { key: 'vegOnly', label: 'Vegetarian only?', kind: 'boolean', required: false },
    ],
    leadExample: 'Lunch for 120 guests at a housewarming',
  },
} satisfies Partial<Record<ProfessionKey, Profession>>;
