import { labelledTexts } from './labelled-text.ts';

export const HINDI = labelledTexts(
  'hindi',
  false,
  `
### shikshak
@contact
सुनीता शर्मा
मकान संख्या 22, गोमती नगर, लखनऊ 226010
मोबाइल: 94150 12345
@summary = परिचय
मैं दस वर्षों से प्राथमिक विद्यालय में हिन्दी और गणित पढ़ा रही हूँ।
@experience = कार्य अनुभव
सहायक अध्यापिका, आदर्श विद्यालय, लखनऊ, 2016 से अब तक
कक्षा पाँच के विद्यार्थियों का परिणाम 98 प्रतिशत रहा
शिक्षिका, बाल भारती, बाराबंकी, 2013 से 2016
@education = शैक्षिक योग्यता
एम.ए. हिन्दी, लखनऊ विश्वविद्यालय, 2012
बी.एड., कानपुर विश्वविद्यालय, 2013
@skills = कौशल
कहानी सुनाना, पाठ योजना बनाना, कंप्यूटर पर काम
@other = भाषाएँ
हिन्दी, अंग्रेज़ी, अवधी

### lekhakar
@contact
राजेश वर्मा
इंदौर, मध्य प्रदेश 452001
ईमेल: rajesh.verma@example.in
@summary = करियर उद्देश्य
ऐसी संस्था में लेखाकार का काम करना जहाँ ईमानदारी और समय का मान हो।
@education = शैक्षणिक योग्यता :
बी.कॉम., देवी अहिल्या विश्वविद्यालय, 2011
बारहवीं, मध्य प्रदेश बोर्ड, 2008
@experience = कार्यानुभव :
लेखाकार, मालवा ट्रेडर्स, इंदौर, 2015 से 2024
हर महीने जीएसटी रिटर्न समय पर भरे और बैंक का मिलान किया
मुनीम, श्री गणेश अनाज भंडार, 2011 से 2015
@certifications = प्रशिक्षण एवं प्रमाण पत्र :
टैली प्राइम का छह महीने का कोर्स, 2012
@achievements = उपलब्धियाँ :
वर्ष 2020 में सर्वश्रेष्ठ कर्मचारी का पुरस्कार

### electrician
@contact
मोहन लाल
ग्राम पिपरिया, ज़िला होशंगाबाद
फ़ोन 98930 66778
@experience = १. अनुभव
बिजली मिस्त्री, नर्मदा इलेक्ट्रिकल्स, 2012 से 2023
घरों और दुकानों में वायरिंग, मोटर की मरम्मत
@skills = २. हुनर और दक्षता
वायरिंग, मोटर वाइंडिंग, सोलर पैनल लगाना
@education = ३. शिक्षा
आई.टी.आई. इलेक्ट्रीशियन, होशंगाबाद, 2011
दसवीं कक्षा, 2009
@other = ४. घोषणा
ऊपर लिखी सारी जानकारी सत्य है।

### tailor
@contact
ज़रीना बेगम
जयपुर 302002
@summary = मेरे बारे में
बीस साल से सिलाई करती हूँ और पंद्रह लड़कियों को काम सिखाया है।
@experience = काम का अनुभव
दर्जी, रंगरीति बुटीक, जयपुर, 2010 से अब तक
शादी के लहंगे और शेरवानी की कटाई
@projects = परियोजनाएँ
महिला समूह के लिए तीन सौ मास्क और थैले, 2020
@skills = मुख्य कौशल
कटाई, कढ़ाई, ज़री का काम, नाप लेना
@other = रुचियाँ
लोकगीत, रसोई
`,
);
export const HINGLISH = labelledTexts(
  'hinglish',
  false,
  `
### delivery
@contact
Deepak Yadav
Noida Sector 62, 201301
Mobile: 98990 11224
@summary = Mera Parichay
Main paanch saal se delivery ka kaam karta hoon aur raasta jaldi yaad rakhta hoon.
@experience = Kaam ka Anubhav
Delivery partner, Jaldi Food, Noida, 2020 se ab tak
Roz tees order samay par pahunchaye, rating 4.8
Courier boy, Tez Courier, Ghaziabad, 2018 se 2020
@education = Padhai Likhai
Barahvi pass, UP Board, 2017
@skills = Hunar
Bike chalana, Google Maps, customer se baat karna

### beautician
@contact
Kavita Solanki
Ahmedabad | kavita.solanki@example.in
@summary = UDDESHYA
Apna parlour kholne se pehle ek bade salon mein kaam seekhna.
@experience = ANUBHAV
Beautician, Roop Salon, Maninagar, 2017 se 2023
Bridal makeup ke do sau se zyada order
@certifications = TRAINING AUR CERTIFICATE
Lakme Academy ka chheh mahine ka course, 2016
@education = SHIKSHA
Dasvi pass, Gujarat Board, 2013
@other = SHAUK
Garba, mehndi, photo kheenchna

### mason
@contact
Ramu Kewat
Gaon Semaria, Rewa 486445
Phone 78690 33445
@experience = Naukri aur Anubhav:
Raj mistri, Vindhya Builders, Rewa, 2009 se 2022
Do school aur ek panchayat bhavan banaya
@skills = Kya kya aata hai:
Eent ki chunai, plaster, tile lagana, naksha padhna
@achievements = Uplabdhiyan:
Block ka sabse achha mistri, 2019
@contact = Sampark:
Saikheda chowk ke paas, subah das baje tak
`,
);
