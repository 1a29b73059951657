import { opts } from './field-kinds.ts';
import type { Profession, ProfessionKey } from './professions.ts';

const platforms = opts('instagram:Instagram:इंस्टाग्राम', 'youtube:YouTube:यूट्यूब', 'facebook:Facebook:फ़ेसबुक', 'linkedin:LinkedIn:लिंक्डइन', 'x:X:एक्स', 'whatsapp:WhatsApp channels:व्हाट्सऐप', 'moj:Moj and ShareChat:मोज', 'pinterest:Pinterest:पिंटरेस्ट');
const industries = opts('food:Food and restaurants:खाना', 'fashion:Fashion:फ़ैशन', 'beauty:Beauty:ब्यूटी', 'education:Education:शिक्षा', 'health:Health and fitness:स्वास्थ्य', 'real_estate:Real estate:रियल एस्टेट', 'tech:Technology:टेक्नोलॉजी', 'retail:Local shops:दुकानें', 'travel:Travel and hotels:यात्रा', 'finance:Finance:वित्त');

export const digitalProfessions = {
  developer: {
    key: 'developer', slug: 'developers', label: 'Developer', plural: 'Developers', hi: 'डेवलपर',
    tagline: 'software that keeps working', table: 'developer_profiles', priceUnit: 'hour',
    fields: [
      { key: 'techStack', label: 'What you build with', kind: 'tags', options: opts('react:React:रिएक्ट', 'nextjs:Next.js:नेक्स्ट', 'node:Node.js:नोड', 'typescript:TypeScript:टाइपस्क्रिप्ट', 'python:Python:पाइथन', 'django:Django:जैंगो', 'php:PHP and Laravel:पीएचपी', 'wordpress:WordPress:वर्डप्रेस', 'shopify:Shopify:शॉपिफ़ाई', 'flutter:Flutter:फ़्लटर', 'android:Android:एंड्रॉइड', 'ios:iOS:आईओएस', 'java:Java and Spring:जावा', 'dotnet:.NET:डॉटनेट', 'postgres:PostgreSQL:पोस्टग्रेस', 'aws:AWS:एडब्ल्यूएस'), max: 10, facet: true },
      { key: 'experienceYears', label: 'Experience', kind: 'number', min: 0, max: 50, unit: 'years' },
      { key: 'availability', label: 'Availability', kind: 'choice', options: opts('FULL_TIME:Full time:पूर्णकालिक', 'PART_TIME:Part time:अंशकालिक', 'FREELANCE:By project:प्रोजेक्ट'), facet: true },
      { key: 'hourlyRateInr', label: 'Hourly rate', kind: 'price' },
      { key: 'remoteOk', label: 'Works remotely', kind: 'boolean', facet: true },
    ],
    leadQuestions: [
      { key: 'what', label: 'What should be built?', kind: 'choice', options: opts('website:Website:वेबसाइट', 'shop:Online shop:ऑनलाइन दुकान', 'app:Mobile app:मोबाइल ऐप', 'internal:Tool for my team:टीम का टूल', 'fix:Fix or improve what exists:सुधार', 'automation:Automation:ऑटोमेशन'), required: true },
      { key: 'stage', label: 'Where are you now?', kind: 'choice', options: opts('idea:Just an idea:सिर्फ़ विचार', 'design:Designs are ready:डिज़ाइन तैयार', 'running:Already running:चालू है'), required: true },
      { key: 'upkeep', label: 'Will you need upkeep afterwards?', kind: 'boolean', required: false },
    ],
    leadExample: 'Booking website for a dental clinic',
  },
  social_media_manager: {
    key: 'social_media_manager', slug: 'social-media-managers', label: 'Social media manager', plural: 'Social media managers', hi: 'सोशल मीडिया मैनेजर',
    tagline: 'pages that bring customers', table: 'social_media_manager_profiles', priceUnit: 'from',
    fields: [
      { key: 'platforms', label: 'Platforms', kind: 'tags', options: platforms, max: 6, facet: true },
      { key: 'industries', label: 'Industries', kind: 'tags', options: industries, max: 6, facet: true },
      { key: 'contentTypes', label: 'What you make', kind: 'tags', options: opts('posts:Posts:पोस्ट', 'reels:Reels:रील', 'stories:Stories:स्टोरी', 'ads:Paid ads:विज्ञापन', 'copy:Copywriting:लेखन', 'community:Community replies:कम्युनिटी'), max: 6 },
      { key: 'avgFollowerGrowthPct', label: 'Average follower growth', kind: 'number', min: 0, max: 1000, unit: '% in three months', hint: 'Across your last five accounts.' },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'Per month.' },
    ],
    leadQuestions: [
      { key: 'platforms', label: 'Which platforms?', kind: 'choices', options: platforms, required: true },
      { key: 'postsPerWeek', label: 'How many posts a week?', kind: 'number', min: 1, max: 50, unit: 'posts', required: true },
      { key: 'ads', label: 'Should they run paid ads too?', kind: 'boolean', required: false },
    ],
    leadExample: 'Run Instagram for my saree shop',
  },
  ugc_content_creator: {
    key: 'ugc_content_creator', slug: 'ugc-creators', label: 'UGC creator', plural: 'UGC creators', hi: 'यूजीसी क्रिएटर',
    tagline: 'videos that feel like a friend', table: 'ugc_content_creator_profiles', priceUnit: 'from',
    fields: [
      { key: 'nicheTags', label: 'Niches', kind: 'tags', options: opts('beauty:Beauty:ब्यूटी', 'food:Food:खाना', 'parenting:Parenting:पेरेंटिंग', 'tech:Gadgets:गैजेट', 'fashion:Fashion:फ़ैशन', 'fitness:Fitness:फ़िटनेस', 'home:Home and decor:घर', 'travel:Travel:यात्रा', 'finance:Money:पैसा', 'pets:Pets:पालतू'), max: 5, facet: true },
      { key: 'contentFormats', label: 'Formats', kind: 'tags', options: opts('unboxing:Unboxing:अनबॉक्सिंग', 'review:Review:रिव्यू', 'tutorial:How-to:ट्यूटोरियल', 'testimonial:Testimonial:अनुभव', 'skit:Skit:स्किट', 'photo:Photos:फ़ोटो'), max: 6, facet: true },
      { key: 'platforms', label: 'Platforms', kind: 'tags', options: platforms, max: 6, facet: true },
      { key: 'turnaroundDays', label: 'Usual turnaround', kind: 'number', min: 1, max: 60, unit: 'days' },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'One video.' },
    ],
    leadQuestions: [
      { key: 'format', label: 'Which format?', kind: 'choice', options: opts('unboxing:Unboxing:अनबॉक्सिंग', 'review:Review:रिव्यू', 'tutorial:How-to:ट्यूटोरियल', 'testimonial:Testimonial:अनुभव', 'skit:Skit:स्किट', 'photo:Photos:फ़ोटो'), required: true },
      { key: 'videos', label: 'How many pieces?', kind: 'number', min: 1, max: 200, unit: 'pieces', required: true },
      { key: 'shipProduct', label: 'Will you send the product?', kind: 'boolean', required: false },
    ],
    leadExample: 'Ten short videos for a millet snack',
  },
} satisfies Partial<Record<ProfessionKey, Profession>>;
