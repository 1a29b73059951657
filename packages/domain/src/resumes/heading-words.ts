import type { ResumeSectionType } from './vocabulary.ts';

const LISTS: Record<ResumeSectionType, string> = {
  contact: 'contact contacts biodata संपर्क सम्पर्क sampark पता',
  summary:
    'summary objective objectives profile overview about introduction aim goal intro परिचय उद्देश्य सारांश लक्ष्य ध्येय parichay uddeshya uddesh saransh lakshya',
  experience:
    'experience experiences employment employer employers career internship internships history jobs job positions apprenticeship अनुभव कार्यानुभव नौकरी रोजगार इंटर्नशिप anubhav naukri kaam karyanubhav',
  education:
    'education educational academic academics qualification qualifications schooling studies scholastic शिक्षा शैक्षिक शैक्षणिक योग्यता योग्यताएं पढ़ाई पढाई अर्हता shiksha shaikshik padhai yogyata',
  skills:
    'skill skills skillset expertise competencies competency competences proficiency proficiencies strengths strength technologies toolkit abilities कौशल दक्षता दक्षताएं हुनर क्षमता क्षमताएं kaushal hunar dakshta',
  certifications:
    'certification certifications certificate certificates training trainings course courses license licenses licences licence licenses workshops accreditation accreditations प्रमाणपत्र प्रमाणपत्रों प्रमाण पत्र प्रशिक्षण कोर्स लाइसेंस pramanpatra prashikshan',
  projects: 'project projects portfolio परियोजना परियोजनाएं प्रोजेक्ट pariyojana pariyojanaen',
  achievements:
    'achievement achievements award awards honors honours honour accomplishments accomplishment recognition recognitions distinctions milestones उपलब्धि उपलब्धियां उपलब्धियों पुरस्कार सम्मान uplabdhi uplabdhiyan uplabdhiyaan puraskar samman',
  other:
    'language languages hobby hobbies interest interests reference references referees declaration publications publication memberships membership affiliations affiliation volunteering volunteer volunteership extracurricular activities miscellaneous availability salary भाषा भाषाएं रुचि रुचियां शौक संदर्भ घोषणा अन्य स्वयंसेवा सदस्यता bhasha bhashayen bhashaen shauk ruchi ruchiyan ghoshna anya sandarbh',
};

/** Words that say what a section is; the first of them in a heading decides. */
export const HEADING_WORDS: ReadonlyMap<string, ResumeSectionType> = new Map(
  (Object.entries(LISTS) as [ResumeSectionType, string][]).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word, type] as const),
  ),
);

/** Words that may stand beside them. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'a an and of the in my me i at with to for on your statement background details detail information info record records ' +
    'professional work working key core technical soft hard hand other major main selected relevant recent previous past ' +
    'current additional extra curricular co special special general brief computer it software industrial industry ' +
    'executive highlights data areas area tools systems known read speak written online short term field live ' +
    'personal social community notable significant roles role responsibilities organisational organizational ' +
    'attended completed done gained obtained received undertaken व्यक्तिगत ' +
    'teaching clinical driving kitchen sales design research hobbies years ' +
    'एवं और तथा व का की के मेरा मेरी मेरे विवरण कार्य काम व्यावसायिक पेशेवर प्रमुख मुख्य तकनीकी अतिरिक्त करियर कैरियर जानकारी कार्यक्षेत्र विशेष ज्ञान सामान्य ' +
    'mera meri mere aur ka ki ke kaam likhai vivaran jankari karya mukhya khas hindi'
  ).split(' '),
);

const WHOLE: Record<ResumeSectionType, string[]> = {
  contact: [
    'personal',
    'personal details',
    'personal data',
    'व्यक्तिगत विवरण',
    'व्यक्तिगत',
    'वैयक्तिक विवरण',
    'personal information',
    'personal profile details',
    'bio data',
    'get in touch',
    'reach me',
    'address',
    'संपर्क विवरण',
    'व्यक्तिगत जानकारी',
    'sampark karen',
  ],
  summary: [
    'about me',
    'who i am',
    'career objective',
    'career summary',
    'career profile',
    'career goal',
    'personal statement',
    'personal summary',
    'personal profile',
    'job objective',
    'mere baare mein',
    'mere bare me',
    'मेरे बारे में',
    'कार्य परिचय',
    'करियर उद्देश्य',
    'experience summary',
    'qualifications summary',
    'summary of qualifications',
    'summary of experience',
    'skills summary profile',
  ],
  experience: [
    'work history',
    'where i have worked',
    'professional background',
    'professional background and experience',
    'career history',
    'career path',
    'work',
    'professional journey',
    'kahan kahan kaam kiya',
    'kaam ka tajurba',
    'tajurba',
    'कामकाज',
    'कार्य का विवरण',
    'volunteer experience',
    'project experience',
    'training and internship',
    'organisational experience',
    'industrial training',
  ],
  education: [
    'academic projects and education',
    'padhai likhai',
    'पढ़ाई लिखाई',
    'पढाई लिखाई',
    'education and training',
    'certifications and education',
    'professional qualification',
    'professional qualifications',
  ],
  skills: [
    'what i can do',
    'what i know',
    'technical',
    'tools',
    'tools and technologies',
    'technical knowledge',
    'computer knowledge',
    'computer literacy',
    'it knowledge',
    'areas of interest and skills',
    'kya kya aata hai',
    'kya aata hai',
    'mujhe kya aata hai',
    'कंप्यूटर ज्ञान',
    'कम्प्यूटर ज्ञान',
    'language skills and tools',
    'personal strengths',
    'personal skills',
    'career skills',
    'job skills',
    'project skills',
    'key strengths',
  ],
  certifications: [
    'प्रमाण पत्र',
    'praman patra',
    'licences and certificates',
    'professional development',
    'career development',
    'academic certifications',
    'projects and certifications and training',
  ],
  projects: [
    'academic projects',
    'academic project',
    'personal projects',
    'personal project',
    'key assignments',
    'career projects',
    'educational projects',
    'job projects',
    'experience projects',
    'things i have built',
    'मेरे प्रोजेक्ट',
  ],
  achievements: [
    'academic achievements',
    'academic awards',
    'career highlights',
    'career achievements',
    'personal achievements',
    'academic honours',
    'academic honors',
    'extracurricular achievements',
    'job achievements',
    'prizes',
    'inaam',
  ],
  other: [
    'personal interests',
    'language skills',
    'language proficiency',
    'languages known',
    'language known',
    'personal hobbies',
    'extra curricular activities',
    'co curricular activities',
    'career break',
    'job preferences',
    'skills and interests outside work',
    'passport details',
    'notice period',
    'additional information',
    'other information',
    'other details',
    'अन्य जानकारी',
    'anya jankari',
    'volunteer work',
    'social work',
    'ज्ञात भाषाएं',
    'भाषा ज्ञान',
    'bhasha gyan',
    'contact references',
  ],
};

/** Headings whose first telling word would mislead, and phrases without any; with and without their spaces. */
export const WHOLE_HEADINGS: ReadonlyMap<string, ResumeSectionType> = new Map(
  (Object.entries(WHOLE) as [ResumeSectionType, string[]][]).flatMap(([type, phrases]) =>
    phrases.flatMap((phrase) => [[phrase, type] as const, [phrase.replaceAll(' ', ''), type] as const]),
  ),
);
