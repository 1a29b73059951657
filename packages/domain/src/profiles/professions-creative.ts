import { opts } from './field-kinds.ts';
import type { Profession, ProfessionKey } from './professions.ts';

const occasions = opts(
  'wedding:Weddings:शादी', 'pre_wedding:Pre-wedding:प्री-वेडिंग', 'birthday:Birthdays:जन्मदिन',
  'maternity_newborn:Maternity and newborn:मातृत्व और नवजात', 'corporate:Corporate events:कॉर्पोरेट', 'product:Products:प्रोडक्ट',
  'fashion:Fashion and portfolio:फ़ैशन', 'food:Food:खाना', 'real_estate:Interiors and property:इंटीरियर', 'travel:Travel:यात्रा',
);
const styles = opts(
  'cinematic:Cinematic:सिनेमैटिक', 'minimal:Minimal:मिनिमल', 'traditional:Traditional:पारंपरिक', 'bold:Bold and bright:चटख',
  'hand_drawn:Hand-drawn:हाथ से बना', 'documentary:Documentary:डॉक्यूमेंट्री', 'fast_cut:Fast cut:फ़ास्ट कट', 'retro:Retro:रेट्रो',
);

export const creativeProfessions = {
  photographer: {
    key: 'photographer', slug: 'photographers', label: 'Photographer', plural: 'Photographers', hi: 'फ़ोटोग्राफ़र',
    tagline: 'pictures you will print', table: 'photographer_profiles', priceUnit: 'from',
    fields: [
      { key: 'specialties', label: 'What you shoot', kind: 'tags', options: occasions, max: 6, facet: true },
      { key: 'cameraBrands', label: 'Cameras you use', kind: 'tags', options: opts('canon:Canon:कैनन', 'nikon:Nikon:निकॉन', 'sony:Sony:सोनी', 'fujifilm:Fujifilm:फ़ूजीफ़िल्म', 'panasonic:Panasonic:पैनासोनिक', 'dji:DJI drones:ड्रोन'), max: 6 },
      { key: 'studioAvailable', label: 'Has a studio', kind: 'boolean', facet: true },
      { key: 'outdoorShoots', label: 'Shoots outdoors', kind: 'boolean', facet: true },
      { key: 'travelRadiusKm', label: 'Travels up to', kind: 'number', min: 0, max: 3000, unit: 'km', hint: 'From the place above. 0 means studio only.' },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'Your smallest usual booking.' },
    ],
    leadQuestions: [
      { key: 'occasion', label: 'What is the occasion?', kind: 'choice', options: occasions, required: true },
      { key: 'hours', label: 'How many hours of shooting?', kind: 'number', min: 1, max: 72, unit: 'hours', required: true },
      { key: 'deliver', label: 'What should you receive?', kind: 'choices', options: opts('edited:Edited pictures:एडिटेड फ़ोटो', 'album:Printed album:एल्बम', 'film:Short film:शॉर्ट फ़िल्म', 'raw:All raw pictures:रॉ फ़ोटो', 'drone:Drone shots:ड्रोन शॉट'), required: false },
    ],
    leadExample: 'Photographer for a two-day wedding',
  },
  makeup_artist: {
    key: 'makeup_artist', slug: 'makeup-artists', label: 'Makeup artist', plural: 'Makeup artists', hi: 'मेकअप आर्टिस्ट',
    tagline: 'a look that stays yours', table: 'makeup_artist_profiles', priceUnit: 'from',
    fields: [
      { key: 'specializations', label: 'What you do', kind: 'tags', options: opts('bridal:Bridal:दुल्हन', 'engagement:Engagement:सगाई', 'party:Party:पार्टी', 'editorial:Editorial and shoots:एडिटोरियल', 'mehndi:Mehndi:मेहंदी', 'hair:Hair styling:हेयर स्टाइलिंग', 'airbrush:Airbrush:एयरब्रश', 'hd:HD makeup:एचडी मेकअप'), max: 6, facet: true },
      { key: 'kitBrands', label: 'Brands in your kit', kind: 'tags', options: opts('mac:MAC:मैक', 'huda:Huda Beauty:हुडा', 'nars:NARS:नार्स', 'kryolan:Kryolan:क्रायोलन', 'bobbi_brown:Bobbi Brown:बॉबी ब्राउन', 'lakme:Lakmé:लैक्मे', 'sugar:Sugar:शुगर', 'estee_lauder:Estée Lauder:एस्टी लॉडर'), max: 8 },
      { key: 'homeService', label: 'Comes to your home', kind: 'boolean', facet: true },
      { key: 'studioAvailable', label: 'Has a studio', kind: 'boolean', facet: true },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'One person, one look.' },
    ],
    leadQuestions: [
      { key: 'event', label: 'What is it for?', kind: 'choice', options: opts('wedding:Wedding:शादी', 'engagement:Engagement:सगाई', 'reception:Reception:रिसेप्शन', 'party:Party:पार्टी', 'shoot:Photo shoot:फ़ोटो शूट', 'other:Something else:कुछ और'), required: true },
      { key: 'people', label: 'How many people?', kind: 'number', min: 1, max: 50, unit: 'people', required: true },
      { key: 'atHome', label: 'Should the artist come to you?', kind: 'boolean', required: false },
    ],
    leadExample: 'Bridal makeup for me and two sisters',
  },
  video_editor: {
    key: 'video_editor', slug: 'video-editors', label: 'Video editor', plural: 'Video editors', hi: 'वीडियो एडिटर',
    tagline: 'a story people watch to the end', table: 'video_editor_profiles', priceUnit: 'from',
    fields: [
      { key: 'softwareSkills', label: 'Software', kind: 'tags', options: opts('premiere_pro:Premiere Pro:प्रीमियर प्रो', 'final_cut:Final Cut Pro:फ़ाइनल कट', 'davinci:DaVinci Resolve:डाविंची', 'after_effects:After Effects:आफ़्टर इफ़ेक्ट्स', 'capcut:CapCut:कैपकट', 'blender:Blender:ब्लेंडर'), max: 6, facet: true },
      { key: 'styleTags', label: 'Style', kind: 'tags', options: styles, max: 5, facet: true },
      { key: 'turnaroundDays', label: 'Usual turnaround', kind: 'number', min: 1, max: 120, unit: 'days' },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'One short video.' },
    ],
    leadQuestions: [
      { key: 'kind', label: 'What kind of video?', kind: 'choice', options: opts('wedding:Wedding film:शादी की फ़िल्म', 'youtube:YouTube video:यूट्यूब वीडियो', 'reels:Reels and shorts:रील', 'ad:Advertisement:विज्ञापन', 'course:Course or lecture:कोर्स', 'event:Event film:कार्यक्रम'), required: true },
      { key: 'minutes', label: 'How long should the final video be?', kind: 'number', min: 1, max: 300, unit: 'minutes', required: true },
      { key: 'needs', label: 'What else is needed?', kind: 'choices', options: opts('subtitles:Subtitles:सबटाइटल', 'motion:Motion graphics:मोशन ग्राफ़िक्स', 'colour:Colour grading:कलर ग्रेडिंग', 'sound:Sound clean-up:साउंड', 'voice:Voice-over:वॉइस-ओवर'), required: false },
    ],
    leadExample: 'Edit four reels a month for my bakery',
  },
  graphic_designer: {
    key: 'graphic_designer', slug: 'graphic-designers', label: 'Graphic designer', plural: 'Graphic designers', hi: 'ग्राफ़िक डिज़ाइनर',
    tagline: 'design that says it at a glance', table: 'graphic_designer_profiles', priceUnit: 'from',
    fields: [
      { key: 'designTools', label: 'Tools', kind: 'tags', options: opts('figma:Figma:फ़िग्मा', 'photoshop:Photoshop:फ़ोटोशॉप', 'illustrator:Illustrator:इलस्ट्रेटर', 'indesign:InDesign:इनडिज़ाइन', 'coreldraw:CorelDRAW:कोरलड्रॉ', 'canva:Canva:कैनवा', 'procreate:Procreate:प्रोक्रिएट'), max: 7, facet: true },
      { key: 'styleTags', label: 'Style', kind: 'tags', options: styles, max: 5, facet: true },
      { key: 'brandExperience', label: 'Has built whole brands', kind: 'boolean', facet: true },
      { key: 'startingPriceInr', label: 'Starting price', kind: 'price', hint: 'Your smallest usual piece.' },
    ],
    leadQuestions: [
      { key: 'piece', label: 'What should be designed?', kind: 'choice', options: opts('logo:Logo:लोगो', 'brand:Whole brand:ब्रांड', 'packaging:Packaging:पैकेजिंग', 'social:Social media posts:सोशल पोस्ट', 'print:Menu, card or flyer:मेन्यू या कार्ड', 'signage:Sign or banner:बोर्ड या बैनर', 'ui:Website or app:वेबसाइट या ऐप'), required: true },
      { key: 'pieces', label: 'How many pieces?', kind: 'number', min: 1, max: 500, unit: 'pieces', required: true },
      { key: 'sourceFiles', label: 'Do you need the source files?', kind: 'boolean', required: false },
    ],
    leadExample: 'Logo and packaging for homemade pickles',
  },
} satisfies Partial<Record<ProfessionKey, Profession>>;
