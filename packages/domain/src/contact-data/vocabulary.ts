/** Word lists the finders decide by. All lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Endings that name a web site wherever they stand after a dot. */
export const SURE_ENDINGS = words('com net org xyz biz info online website dev app shop store agency');

/** Endings that are also words or abbreviations, believed only when the name before is no plain word. */
export const WORD_ENDINGS = words(
  'in co me io tv studio studios photo photos photography art design live pro link page site club space media works ' +
    'work events wedding tech fit fitness guru academy gallery film films digital social world life today bio us uk ae ai edu gov',
);

/** Short hosts that send people elsewhere. */
export const LINK_HOSTS = words(
  'wa.me t.me m.me fb.me fb.com fb.watch ig.me bit.ly youtu.be linktr.ee goo.gl g.page g.co discord.gg tinyurl.com ' +
    'cutt.ly rb.gy is.gd ow.ly lnkd.in amzn.to telegram.me telegram.dog snapchat.com maps.app.goo.gl forms.gle beacons.ai ' +
    'msng.link t.co calendly.com topmate.io rzp.io',
);

/** Names of tools and degrees that only look like a web address. */
export const TOOL_NAMES = words(
  'asp.net vb.net ado.net ml.net paint.net socket.io draw.io b.com m.com b.tech m.tech b.design m.design b.pharma ' +
    'inter.net tie.in check.in plug.in add.in log.in sign.in built.in drop.in walk.in all.in turn.key',
);

/** Ordinary words that come before a full stop whose blank was forgotten ("weddings.in mumbai"). */
export const PLAIN_WORDS = words(
  'available work works shoot shoots shooting wedding weddings event events based experience years year days day hours photos photo ' +
    'videos video service services home studio city office job jobs lead package packages budget price included include done good ' +
    'great best quality time guests people location venue delivery edit editing design designs reels posts classes class students ' +
    'maths science english hindi music party family team client clients project projects price prices plan plans also only now ' +
    'please thanks thank you yes sure ready soon later here there this that it all please details detail logo file files vector ' +
    'source illustrator photoshop print artwork mockup mumbai delhi pune bengaluru bangalore chennai hyderabad kolkata',
);

/** Mail providers that name an address even without an ending ("rahul at gmail"). */
export const MAIL_PROVIDERS = words(
  'gmail gmial gmal yahoomail hotmail rediffmail rediff ymail icloud protonmail googlemail जीमेल',
);

/** Mail providers whose name is also a word or a product. */
export const MAIL_PROVIDERS_WITH_ENDING = words('yahoo outlook live proton zoho aol zohomail mail');

/** What stands behind the @ of a UPI id. */
export const UPI_HANDLES = words(
  'okaxis oksbi okicici okhdfcbank okhdfc ybl ibl axl paytm ptyes ptaxis pthdfc ptsbi upi apl yapl rapl abfspay axisb axisbank idfcbank ' +
    'icici hdfcbank sbi kotak kbl barodampay pnb unionbank indus federal yesbank ikwik freecharge fam jio airtel postbank ' +
    'waaxis wahdfcbank waicici wasbi timecosmos tapicici sliceaxis naviaxis superyes cnrb boi mahb rbl dbs hsbc citi idbi goaxb',
);

/** UPI handles that are no word in any sentence, so that "rahul at okaxis" is sure. */
export const SURE_UPI_HANDLES = words(
  'okaxis oksbi okicici okhdfcbank okhdfc ybl ibl axl ptyes ptaxis pthdfc ptsbi yapl',
);

/** Words after a bare @ that speak of a place or a price. */
export const AT_WORDS = words(
  'home venue site your our the my rs inr rupees just only flat per night day work school office door doorstep studio each least most ' +
    'max min minimum upto from about approx around reasonable affordable low lowest best cheap competitive discounted special ' +
    'nominal gmail yahoo hotmail outlook cost rate price once noon midnight morning evening weekend weekends any all a an and or ' +
    'in on to of for with by is am pm mumbai delhi pune bengaluru bangalore chennai hyderabad kolkata goa jaipur andheri bandra ' +
    'indiranagar koramangala whitefield gurgaon gurugram noida resort hotel hall terrace farmhouse banquet lawn beach param media',
);

/** Places on the net where people have names. */
export const PLATFORMS = words(
  'insta instagram instagrm ig insat facebook fb telegram tg snap snapchat sc twitter threads linkedin youtube yt skype discord behance ' +
    'dribbble github linktree koo moj gmail pinterest इंस्टा इंस्टाग्राम फेसबुक टेलीग्राम यूट्यूब स्नैपचैट',
);

/** Words that may stand between the place and the name without giving anything away. */
export const NAME_LEADS = words(
  'id ids handle username user name account acc page profile channel is as on par pe pr ka ki ke hai at me my मेरा मेरी आईडी पर है का की link',
);

/** Words among NAME_LEADS after which a name must follow. */
export const SURE_LEADS = words('id handle username आईडी');

/** What people write after a platform when they speak of work, not of themselves. */
export const TOPIC_WORDS = words(
  'account accounts ad ads advertising aesthetic agency algorithm analytics and app audience audit banner banners basics bio blog boost brand ' +
    'branding brands brief business calendar campaign campaigns captions carousel carousels channel channels collaboration collabs ' +
    'comments community content cover covers creation creative creatives creator creators custom daily dance design designs edit ' +
    'editing edits engagement facebook feed feeds filters followers following food free from good graphics grid group groups growth ' +
    'handling hashtag hashtags highlight highlights images influencer influencers insights instagram integration interactive ' +
    'leads likes linkedin live login management manager managing marketing media meta minimum model monthly more music needed ' +
    'news official optimisation optimization organic others page pages paid partner partnership pending photo photos pictures pinterest ' +
    'planning platform platforms please portfolio post poster posters posting posts presence product profile profiles promo promotion ' +
    'promotions public quality reach ready reel reels refresh reports required requirement review reviews run scheduling script scripts ' +
    'service services setup shoot shoots short shorts shop shopping sponsored static stories story strategy support take teaser ' +
    'teasers template templates the theme themes thumbnail thumbnails thread threads training travel trending trends twitter upload ' +
    'uploads vertical verified verification video videos viral visuals weekly wedding with worthy writing yes youtube zero only also ' +
    'both plus not for etc all any new old our your their this that which where active needed available unlimited square portrait ' +
    'landscape size sizes format formats ratio dimension export pack packs bundle kit kits mockup mockups reports report level ' +
    'style styled look looks friendly based first focused experience years knowledge skills expert basic advanced intermediate recovery ' +
    'hacked disabled blocked safety privacy करना रील्स पोस्ट वीडियो मार्केटिंग पेज',
);

/** Words around "dot" that show it is a mark or a colour, not part of an address. */
export const DOT_NEIGHBOURS = words(
  'the a an every each polka red black white blue green small big tiny little one bindi single that this first last laser micro mini tip ' +
    'for of with or and any buy is on in both like only',
);

/** Words after "dot com" that speak of business history. */
export const DOT_COM_TOPICS = words('boom bubble era bust crash company companies startup startups days age');
