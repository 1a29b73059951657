import { foldWords } from './fold.ts';

/** Words that say nothing about whom somebody looks for, in English, Hindi and Hindi in Latin letters. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  foldWords(`
    a an the in on at of for to from by with and or near nearby around my me i we you your is are need needs needed want
    wanted looking look find search best good top great nice cheap affordable professional professionals service services
    someone somebody who can please show any some hire book booking freelance freelancer price rate cost charges contact
    ka ke ki ko se mein me main par pe per liye hai hain ho chahiye chahie wala wale wali vala vale vali waala waale waali
    karne karna karwana karwane karvana karke kar karo banwana banwane banvana banana banane dikhao koi ek accha acha achha acche achi sasta
    saste sasti badhiya paas pass aas mera mere meri hume mujhe aur ya kaam kam lagane lagana chalane chalana sikhane sikhana
    का के की को से में मे पर लिए है हैं हो चाहिए वाला वाले वाली करने करना करवाना बनवाना बनाने बनाना कोई एक अच्छा अच्छे अच्छी सस्ता सस्ते
    सस्ती बढ़िया पास आस मेरा मेरे मेरी मुझे और या काम लगाने लगाना चलाने चलाना सिखाने ढूंढो ढूंढना सबसे
  `),
);
