import { opts } from './field-kinds.ts';
import type { LeadQuestion } from './field-kinds.ts';
import { occasions } from './professions-creative.ts';
import { platforms } from './professions-digital.ts';
import { subjects, boards, disciplines, cuisines, eventTypes } from './professions-personal.ts';
import type { ProfessionKey } from './professions.ts';

/**
 * What a customer is asked about the work, by profession. Beside the registry and not in it: only the lead forms need it, and
 * every public page carries the registry.
 */
export const LEAD_QUESTIONS: Record<ProfessionKey, LeadQuestion[]> = {
  photographer: [
    { key: 'occasion', label: 'What is the occasion?', kind: 'choice', options: occasions, required: true },
    {
      key: 'hours',
      label: 'How many hours of shooting?',
      kind: 'number',
      min: 1,
      max: 72,
      unit: 'hours',
      required: true,
    },
    {
      key: 'deliver',
      label: 'What should you receive?',
      kind: 'choices',
      options: opts(
        'edited:Edited pictures:एडिटेड फ़ोटो',
        'album:Printed album:एल्बम',
        'film:Short film:शॉर्ट फ़िल्म',
        'raw:All raw pictures:रॉ फ़ोटो',
        'drone:Drone shots:ड्रोन शॉट',
      ),
      required: false,
    },
  ],
  tutor: [
    { key: 'subject', label: 'Which subject?', kind: 'choice', options: subjects, required: true },
    {
      key: 'classLevel',
      label: 'Which class?',
      kind: 'number',
      min: 1,
      max: 12,
      unit: 'th class',
      required: false,
    },
    { key: 'board', label: 'Which board or exam?', kind: 'choice', options: boards, required: false },
    {
      key: 'hoursPerWeek',
      label: 'How many hours a week?',
      kind: 'number',
      min: 1,
      max: 30,
      unit: 'hours',
      required: true,
    },
    { key: 'online', label: 'Is online fine?', kind: 'boolean', required: false },
  ],
  makeup_artist: [
    {
      key: 'event',
      label: 'What is it for?',
      kind: 'choice',
      options: opts(
        'wedding:Wedding:शादी',
        'engagement:Engagement:सगाई',
        'reception:Reception:रिसेप्शन',
        'party:Party:पार्टी',
        'shoot:Photo shoot:फ़ोटो शूट',
        'other:Something else:कुछ और',
      ),
      required: true,
    },
    {
      key: 'people',
      label: 'How many people?',
      kind: 'number',
      min: 1,
      max: 50,
      unit: 'people',
      required: true,
    },
    { key: 'atHome', label: 'Should the artist come to you?', kind: 'boolean', required: false },
  ],
  developer: [
    {
      key: 'what',
      label: 'What should be built?',
      kind: 'choice',
      options: opts(
        'website:Website:वेबसाइट',
        'shop:Online shop:ऑनलाइन दुकान',
        'app:Mobile app:मोबाइल ऐप',
        'internal:Tool for my team:टीम का टूल',
        'fix:Fix or improve what exists:सुधार',
        'automation:Automation:ऑटोमेशन',
      ),
      required: true,
    },
    {
      key: 'stage',
      label: 'Where are you now?',
      kind: 'choice',
      options: opts(
        'idea:Just an idea:सिर्फ़ विचार',
        'design:Designs are ready:डिज़ाइन तैयार',
        'running:Already running:चालू है',
      ),
      required: true,
    },
    { key: 'upkeep', label: 'Will you need upkeep afterwards?', kind: 'boolean', required: false },
  ],
  video_editor: [
    {
      key: 'kind',
      label: 'What kind of video?',
      kind: 'choice',
      options: opts(
        'wedding:Wedding film:शादी की फ़िल्म',
        'youtube:YouTube video:यूट्यूब वीडियो',
        'reels:Reels and shorts:रील',
        'ad:Advertisement:विज्ञापन',
        'course:Course or lecture:कोर्स',
        'event:Event film:कार्यक्रम',
      ),
      required: true,
    },
    {
      key: 'minutes',
      label: 'How long should the final video be?',
      kind: 'number',
      min: 1,
      max: 300,
      unit: 'minutes',
      required: true,
    },
    {
      key: 'needs',
      label: 'What else is needed?',
      kind: 'choices',
      options: opts(
        'subtitles:Subtitles:सबटाइटल',
        'motion:Motion graphics:मोशन ग्राफ़िक्स',
        'colour:Colour grading:कलर ग्रेडिंग',
        'sound:Sound clean-up:साउंड',
        'voice:Voice-over:वॉइस-ओवर',
      ),
      required: false,
    },
  ],
  graphic_designer: [
    {
      key: 'piece',
      label: 'What should be designed?',
      kind: 'choice',
      options: opts(
        'logo:Logo:लोगो',
        'brand:Whole brand:ब्रांड',
        'packaging:Packaging:पैकेजिंग',
        'social:Social media posts:सोशल पोस्ट',
        'print:Menu, card or flyer:मेन्यू या कार्ड',
        'signage:Sign or banner:बोर्ड या बैनर',
        'ui:Website or app:वेबसाइट या ऐप',
      ),
      required: true,
    },
    {
      key: 'pieces',
      label: 'How many pieces?',
      kind: 'number',
      min: 1,
      max: 500,
      unit: 'pieces',
      required: true,
    },
    { key: 'sourceFiles', label: 'Do you need the source files?', kind: 'boolean', required: false },
  ],
  social_media_manager: [
    { key: 'platforms', label: 'Which platforms?', kind: 'choices', options: platforms, required: true },
    {
      key: 'postsPerWeek',
      label: 'How many posts a week?',
      kind: 'number',
      min: 1,
      max: 50,
      unit: 'posts',
      required: true,
    },
    { key: 'ads', label: 'Should they run paid ads too?', kind: 'boolean', required: false },
  ],
  fitness_trainer: [
    { key: 'goal', label: 'What is the goal?', kind: 'choice', options: disciplines, required: true },
    {
      key: 'sessionsPerWeek',
      label: 'How many sessions a week?',
      kind: 'number',
      min: 1,
      max: 7,
      unit: 'sessions',
      required: true,
    },
    {
      key: 'where',
      label: 'Where should it happen?',
      kind: 'choices',
      options: opts(
        'home:At home:घर पर',
        'gym:At a gym:जिम में',
        'park:In a park:पार्क में',
        'online:Online:ऑनलाइन',
      ),
      required: true,
    },
  ],
  catering_service: [
    { key: 'event', label: 'What is the event?', kind: 'choice', options: eventTypes, required: true },
    {
      key: 'guests',
      label: 'How many guests?',
      kind: 'number',
      min: 5,
      max: 20000,
      unit: 'guests',
      required: true,
    },
    { key: 'cuisine', label: 'Which food?', kind: 'choices', options: cuisines, required: true },
    { key: 'vegOnly', label: 'Vegetarian only?', kind: 'boolean', required: false },
  ],
  ugc_content_creator: [
    {
      key: 'format',
      label: 'Which format?',
      kind: 'choice',
      options: opts(
        'unboxing:Unboxing:अनबॉक्सिंग',
        'review:Review:रिव्यू',
        'tutorial:How-to:ट्यूटोरियल',
        'testimonial:Testimonial:अनुभव',
        'skit:Skit:स्किट',
        'photo:Photos:फ़ोटो',
      ),
      required: true,
    },
    {
      key: 'videos',
      label: 'How many pieces?',
      kind: 'number',
      min: 1,
      max: 200,
      unit: 'pieces',
      required: true,
    },
    { key: 'shipProduct', label: 'Will you send the product?', kind: 'boolean', required: false },
  ],
};
