import { facetFields, professionList } from '../profiles/index.ts';
import { isDevanagari, foldWords } from './fold.ts';
import { phraseKey } from './vocabulary.ts';
import type { Synonym, SynonymKind, SynonymLanguage } from './vocabulary.ts';

export interface StarterSynonym extends Synonym {
  kind: SynonymKind;
  language: SynonymLanguage;
}

/** `terms = expansions`, both with commas. `@tutor` is a profession, `#pune` a place. */
const PROFESSIONS_AS_SAID = `
photo wala, photowala, photo vala, photographers, photography, photo shoot, photoshoot, shooter, cameraman, camera wala, candid photographer, tasveer, tasvir khinchne wala, foto = @photographer
wedding shoot, shaadi shoot = @photographer, wedding
prewedding, pre wedding shoot = @photographer, pre wedding
tuition, tuitions, tution, tutors, tutoring, tuition teacher, home tutor, home tuition, teacher, teachers, coaching, coaching class, master ji, masterji, sir, madam, padhane wala, padhane wale, padhane wali, padhai, padhana, padhane, bachchon, bachcho, bacchon, guru, adhyapak, shikshak = @tutor
makeup, make up, make up artist, makeup artists, mua, beautician, beauty parlour, parlour, parlor, parlour wali, parlor wali, parlour didi, beauty parlor = @makeup_artist
bride makeup, dulhan, bridal makeup, bridal make up, dulhan makeup, dulhan ka makeup = @makeup_artist, bridal
mehndi, mehendi, mehandi, mehndi wali, mehendi wali, mehndi artist, mehendi artist, henna, heena, hina = @makeup_artist, mehndi
hair stylist, hairstylist, hair styling, hairdresser, baal = @makeup_artist, hair
web developer, developers, programmer, software developer, software engineer, coder, coding wala, app developer, web designer, website designer, website, site banane wala, website banane wala, app banane wala, software banane wala, app, software = @developer
video editing, video editors, film editor, film editing, editing wala, video edit, video edit karne wala, vdo editor, reel editor, wedding film, video wala = @video_editor
wedding film editor = @video_editor, wedding
graphic designers, graphics designer, graphic design, designer, poster design, banner design, poster banane wala, card design = @graphic_designer
logo designer, logo design, logo banane wala = @graphic_designer, logo
packaging design, packaging designer, package design = @graphic_designer, packaging, package
ui designer, ux designer, app design, ui design = @graphic_designer, figma, screens
social media, smm, social media marketing, digital marketing, page chalane wala, social media wala, social media handle = @social_media_manager
insta, instagram manager, instagram marketing, insta page, instagram page, insta manager = @social_media_manager, instagram
gym trainer, fitness trainers, fitness coach, personal trainer, trainer, gym, gym coach, kasrat, kasrat sikhane wala, vyayam, workout, fitness = @fitness_trainer
music teacher, music tutor, sangeet teacher, sangeet sikhane wala, sangeet sikhane wale, music sikhane wala, gana sikhane wala, singing teacher = @tutor, music, vocal, tabla
yoga, yog, yoga teacher, yoga trainer, yoga instructor, yoga classes, yog guru = @fitness_trainer, yoga
zumba, zumba dance, zumba classes = @fitness_trainer, zumba
pilates = @fitness_trainer, pilates
weight loss, vajan kam, vajan ghatana, wajan kam, wazan kam, motapa, motapa kam = @fitness_trainer, weight loss
boxing = @fitness_trainer, boxing
caterers, catering, catering service, catering services, cook, chef, bawarchi, halwai, halvai, rasoiya, rasoiye, khana, khana banane wala, khana banane wali, khane wala, bhoj, dawat, food catering, tiffin = @catering_service
house party food, house party = @catering_service, house party
biryani = @catering_service, biryani
ugc, ugc creator, ugc creators, content creator, video creator, influencer, creator, content banane wala = @ugc_content_creator
unboxing, unboxing video = @ugc_content_creator, unboxing`;

const HINDI_AS_SAID = `
फोटोग्राफी, फोटो वाला, फोटोवाला, फोटो, फोटो शूट, कैमरामैन, छायाकार, फोटोग्राफर्स = @photographer
शिक्षक, शिक्षिका, टीचर, अध्यापक, अध्यापिका, ट्यूशन, कोचिंग, पढाई, पढाने वाला, पढाने वाली, पढाने, गुरु, मास्टर जी, होम ट्यूटर = @tutor
मेकअप, ब्यूटीशियन, ब्यूटी पार्लर, पार्लर, पार्लर वाली, श्रृंगार, मेकप = @makeup_artist
दुल्हन, दुल्हन मेकअप, दुल्हन का मेकअप, ब्राइडल, ब्राइडल मेकअप = @makeup_artist, bridal
मेहंदी, मेहँदी, मेहंदी वाली, मेंहदी, हिना = @makeup_artist, mehndi
प्रोग्रामर, सॉफ्टवेयर, वेबसाइट, वेब डेवलपर, वेबसाइट बनाने वाला, ऐप, ऐप डेवलपर, एप = @developer
वीडियो एडिटिंग, विडियो एडिटर, वीडियो एडिट, वीडियोग्राफर = @video_editor
डिजाइनर, ग्राफिक डिजाइन, पोस्टर, बैनर = @graphic_designer
लोगो, लोगो डिजाइन, लोगो डिजाइनर = @graphic_designer, logo
सोशल मीडिया, सोशल मीडिया मार्केटिंग = @social_media_manager
जिम, जिम ट्रेनर, ट्रेनर, कसरत, व्यायाम, फिटनेस, फिटनेस कोच = @fitness_trainer
योग, योगा, योग शिक्षक, योग टीचर, योगा टीचर, योग गुरु = @fitness_trainer, yoga
जुम्बा = @fitness_trainer, zumba
वजन घटाना, वजन कम, मोटापा = @fitness_trainer, weight loss
कैटरिंग, कैटरर, केटरिंग, हलवाई, रसोइया, बावर्ची, खाना, खाना बनाने वाला, खाना बनाने वाली, भोज, दावत = @catering_service
क्रिएटर, कंटेंट क्रिएटर, इन्फ्लुएंसर = @ugc_content_creator`;

const WORDS_AS_SAID = `
shaadi, shadi, vivah, byah, biyah, shaadiyan, wedding, weddings, marriage, vivaah = wedding
nikah, nikaah = nikah, wedding
sagai, engagement, roka, mangni = engagement
janamdin, janmdin, janam din, birthday, birthdays, bday = birthday
bachcha, navjat, newborn = newborn
ganit, maths, math, mathematics, hisab = maths
angrezi, angreji, english, angrejee = english
vigyan, science = science, physics, chemistry, biology
bhautiki, physics = physics
rasayan, chemistry = chemistry
jeev vigyan, biology = biology
sangeet, music, gaana, gana, singing, vocal, tabla = music, vocal, tabla
hisaab kitab, accounts, accountancy, lekha = accounts
pooja, puja, puja path, poojan = puja
shakahari, veg, vegetarian, pure veg, shudh shakahari, shuddh shakahari = vegetarian
mithai, sweets = sweets, sweet
ghar ka khana = house party
yoga asana = yoga
dukaan, dukan, shop, shops, dukaandar = shop, local shops
vigyapan, ad, ads, advertisement, advertisements = advertisement, ads
reel, reels, shorts = reels, reel
restaurant, restaurants, cafe, hotel = restaurants, food
budhe, bujurg, seniors, senior citizens, elderly = seniors
garbhavastha, pregnancy, prenatal, maternity = maternity, prenatal
kids, children, bachhe, bacche = children, kidswear`;

const HINDI_WORDS_AS_SAID = `
शादी, विवाह, ब्याह, शादियां = wedding
सगाई, रोका, मंगनी = engagement
जन्मदिन, बर्थडे = birthday
नवजात, बच्चा = newborn
गणित, मैथ्स, मैथ = maths
अंग्रेजी, इंग्लिश = english
विज्ञान, साइंस = science, physics, chemistry, biology
भौतिकी, फिजिक्स = physics
रसायन, केमिस्ट्री, रसायन विज्ञान = chemistry
जीव विज्ञान, बायोलॉजी = biology
संगीत, गाना, म्यूजिक, तबला = music, vocal, tabla
पूजा = puja
शाकाहारी, वेज = vegetarian
मिठाई = sweets, sweet
यूट्यूब = youtube
इंस्टाग्राम, इंस्टा = instagram
रील, रील्स = reels, reel`;

const PLACE_NAMES = `
bangalore, banglore, bengalooru, blr, बंगलौर, बैंगलोर, बेंगलूरु = #bengaluru
bombay, mumbay, बंबई, बम्बई = #mumbai
dilli, dehli, new delhi, delhi ncr, ncr, gurgaon, gurugram, noida, ghaziabad, faridabad, नई दिल्ली, गुडगांव, नोएडा = #delhi
madras, मद्रास = #chennai
calcutta, kolkatta, kalkatta, कलकत्ता = #kolkata
poona, पूना = #pune
baroda, बडौदा, बड़ोदा = #vadodara
trivandrum, त्रिवेंद्रम = #thiruvananthapuram
cochin, ernakulam, कोचीन = #kochi
vizag, vishakhapatnam, waltair, विजाग = #visakhapatnam
mysore, मैसूर = #mysuru
mangalore, मैंगलोर = #mangaluru
benares, banaras, kashi, बनारस, काशी = #varanasi
pondicherry, pondy, पांडिचेरी = #puducherry
nasik = #nashik
ahmadabad, amdavad, अमदाबाद = #ahmedabad
bhubaneshwar = #bhubaneswar
gauhati = #guwahati
kovai = #coimbatore
bezawada = #vijayawada
goa, panjim, गोवा = #panaji
jaypur = #jaipur
lakhnau = #lucknow
hydrabad, secundrabad = #hyderabad`;

function read(block: string, kind: SynonymKind, latin: SynonymLanguage): StarterSynonym[] {
  return block
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [terms = '', meant = ''] = line.split(' = ');
      const expansions = meant
        .split(', ')
        .map((one) => one.replace(/^@/u, 'profession:').replace(/^#/u, 'place:').trim());
      return terms.split(', ').map((term) => ({
        term: phraseKey(term),
        expansions,
        kind,
        language: isDevanagari(term) ? ('hi' as const) : latin,
      }));
    });
}

/** What an installation starts with in `search_synonyms`; staff change the rows from there. */
export const STARTER_SYNONYMS: readonly StarterSynonym[] = [
  ...new Map(
    [
      ...read(PROFESSIONS_AS_SAID, 'HINGLISH', 'hinglish'),
      ...read(HINDI_AS_SAID, 'SYNONYM', 'hi'),
      ...read(WORDS_AS_SAID, 'SYNONYM', 'hinglish'),
      ...read(HINDI_WORDS_AS_SAID, 'SYNONYM', 'hi'),
      ...read(PLACE_NAMES, 'ALIAS', 'en'),
    ].map((synonym) => [synonym.term, synonym] as const),
  ).values(),
];

const words = (text: string) => foldWords(text).join(' ');

/** What the profession registry itself says: labels in both languages, and values by their labels. Never stored. */
export function registrySynonyms(): Synonym[] {
  const values = new Map<string, Set<string>>();
  for (const profession of professionList) {
    for (const field of facetFields(profession)) {
      if (field.kind === 'boolean') continue;
      for (const { value, label, hi } of field.options) {
        const said = words(value.replaceAll('_', ' '));
        values.set(said, (values.get(said) ?? new Set()).add(said));
        for (const name of [label, hi]) {
          const key = phraseKey(name);
          if (key !== '' && key !== said) values.set(key, (values.get(key) ?? new Set()).add(said));
        }
      }
    }
  }
  return [
    ...[...values].map(([term, expansions]) => ({ term, expansions: [...expansions] })),
    ...professionList.flatMap(({ key, label, plural, hi, slug }) =>
      [label, plural, hi, slug.replaceAll('-', ' '), key.replaceAll('_', ' ')].map((term) => ({
        term: phraseKey(term),
        expansions: [`profession:${key}`],
      })),
    ),
  ];
}
