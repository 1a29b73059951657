export const KB_CATEGORIES: readonly {
  slug: string;
  name: string;
  description: string;
  sections: readonly { slug: string; name: string }[];
}[] = [
  {
    slug: 'getting-started',
    name: 'Getting started',
    description: 'Accounts, profiles and finding your way.',
    sections: [
      { slug: 'accounts', name: 'Accounts' },
      { slug: 'finding-people', name: 'Finding people' },
    ],
  },
  {
    slug: 'leads',
    name: 'Leads and responses',
    description: 'Posting a lead, answering one, and what happens in between.',
    sections: [
      { slug: 'for-customers', name: 'For customers' },
      { slug: 'for-professionals', name: 'For professionals' },
    ],
  },
  {
    slug: 'coins',
    name: 'Coins and wallet',
    description: 'What a response costs, when coins come back, and how to read the statement.',
    sections: [
      { slug: 'prices', name: 'Prices' },
      { slug: 'statement', name: 'Statement' },
    ],
  },
  {
    slug: 'trust',
    name: 'Trust and safety',
    description: 'Approval, verification, contact privacy and reviews.',
    sections: [
      { slug: 'privacy', name: 'Privacy' },
      { slug: 'reviews', name: 'Reviews' },
    ],
  },
  {
    slug: 'staff',
    name: 'For our team',
    description: 'How we decide and what we write down.',
    sections: [{ slug: 'approvals', name: 'Approvals' }],
  },
];

export interface ArticleText {
  category: string;
  section: string;
  slug: string;
  title: string;
  summary: string;
  type: 'HOW_TO' | 'TROUBLESHOOTING' | 'FAQ' | 'FEATURE' | 'POLICY';
  audience: 'INTERNAL' | 'EXTERNAL' | 'ALL';
  tags: readonly string[];
  body: string;
  related: readonly string[];
}

export const KB_ARTICLES: readonly ArticleText[] = [
  {
    category: 'leads',
    section: 'for-customers',
    slug: 'post-a-lead',
    title: 'How to post a lead',
    summary: 'Choose a profession, answer a few questions, and our team opens it within a day.',
    type: 'HOW_TO',
    audience: 'EXTERNAL',
    tags: ['lead', 'customer'],
    related: ['compare-responses', 'when-contacts-open'],
    body: '## Before you start\n\nHave the place, a rough budget and the day ready. A budget that is honest brings better answers than a low one.\n\n## Steps\n\n1. Choose **Post a lead** and pick the profession.\n2. Answer the questions. One question is shown at a time and nothing you type is lost.\n3. Read the preview and send it.\n\n## What happens next\n\nA person in our team reads it, usually within a day. It then opens for fourteen days. At most five professionals can respond at the same time, so you will not be flooded.\n\n## Tips\n\n- Say what you do **not** want as well.\n- Leave out phone numbers and addresses. They open by themselves when you accept someone.',
  },
  {
    category: 'leads',
    section: 'for-customers',
    slug: 'compare-responses',
    title: 'Comparing responses and accepting one',
    summary: 'See quotes side by side, ask questions, then accept or decline.',
    type: 'HOW_TO',
    audience: 'EXTERNAL',
    tags: ['lead', 'accept'],
    related: ['post-a-lead', 'when-contacts-open'],
    body: 'Open your lead to see every response next to the others: quote, rating, distance and how fast they answered.\n\n- **Ask** in the thread. Messages stay inside Nxtgauge until you accept.\n- **Accept** when you are sure. Both sides then see name, phone and e-mail.\n- **Decline** with one tap. The professional gets every coin back.\n\nYou may accept more than one person. When you have hired someone, close the lead as hired; everybody else is released.',
  },
  {
    category: 'trust',
    section: 'privacy',
    slug: 'when-contacts-open',
    title: 'When your contact details are shown',
    summary: 'Only after you accept a named person, and you can see who looked.',
    type: 'FAQ',
    audience: 'EXTERNAL',
    tags: ['privacy', 'contact'],
    related: ['why-contact-data-is-refused'],
    body: 'Until you accept, professionals see your first name and your locality. Nothing else leaves our server.\n\nOn acceptance both sides see name, phone and e-mail of the other. Each view is logged, and both of you can read the log in the thread.',
  },
  {
    category: 'trust',
    section: 'privacy',
    slug: 'why-contact-data-is-refused',
    title: 'Why was my text refused?',
    summary: 'Phone numbers, e-mail addresses, links and payment ids are not allowed in public texts.',
    type: 'TROUBLESHOOTING',
    audience: 'EXTERNAL',
    tags: ['contact', 'profile'],
    related: ['when-contacts-open'],
    body: 'Public texts and messages before acceptance are checked for phone numbers, e-mail addresses, web links, handles and payment ids, also when they are spelled out.\n\n**What to do:** remove the part that is shown in the message and save again. If it was a false alarm, for example a long year range, write it with words or contact support.',
  },
  {
    category: 'coins',
    section: 'prices',
    slug: 'what-a-response-costs',
    title: 'What a response costs',
    summary: 'The price is the same for everyone and every factor is shown.',
    type: 'FAQ',
    audience: 'EXTERNAL',
    tags: ['coins', 'price'],
    related: ['when-coins-come-back', 'read-your-statement'],
    body: 'Price = base of the profession × size of the budget × urgency × freshness, between a lowest and a highest number of coins.\n\nYou see every factor before you confirm. A lead that nobody has answered for 48 hours costs half and says **First to respond**.\n\nCoins are **held** when you respond. They are spent only when the customer accepts you.',
  },
  {
    category: 'coins',
    section: 'prices',
    slug: 'when-coins-come-back',
    title: 'When coins come back',
    summary: 'All the cases, with the rule that applies.',
    type: 'POLICY',
    audience: 'EXTERNAL',
    tags: ['coins', 'refund'],
    related: ['what-a-response-costs'],
    body: '| What happened | What comes back |\n|---|---|\n| Customer declined you | everything |\n| Customer hired somebody else or closed the lead | everything |\n| Lead expired or was removed by us | everything |\n| Customer did not open your response for 48 hours | everything, by itself |\n| Customer opened it and did not decide for 72 hours | everything, by itself |\n| You withdrew within 15 minutes | everything |\n| You withdrew later, unopened | half |\n| You withdrew after it was opened | nothing |\n\nYou never have to ask. The rule is written on the line in your statement.',
  },
  {
    category: 'coins',
    section: 'statement',
    slug: 'read-your-statement',
    title: 'Reading and checking your statement',
    summary: 'Every line has a balance and a seal that you can verify.',
    type: 'FEATURE',
    audience: 'EXTERNAL',
    tags: ['wallet', 'ledger'],
    related: ['what-a-response-costs'],
    body: '**Available** is what you can use now. **Held** waits for customers to decide.\n\nLines are never changed or deleted. Each line carries a seal made from the line before it. Press **Verify** and the whole chain is computed again in front of you.',
  },
  {
    category: 'leads',
    section: 'for-professionals',
    slug: 'write-a-good-response',
    title: 'Writing a response that gets accepted',
    summary: 'Five sentences are enough.',
    type: 'HOW_TO',
    audience: 'EXTERNAL',
    tags: ['professional', 'response'],
    related: ['what-a-response-costs'],
    body: '1. Use the customer’s name and one detail from the lead.\n2. Say that you are free, or when you are.\n3. Name one similar assignment.\n4. Give a price and what it includes.\n5. Ask one useful question.\n\nResponses sent in the first two hours are accepted about twice as often.',
  },
  {
    category: 'getting-started',
    section: 'accounts',
    slug: 'complete-your-profile',
    title: 'Getting your profile approved',
    summary: 'Sixty per cent complete to submit, and what our team looks at.',
    type: 'HOW_TO',
    audience: 'EXTERNAL',
    tags: ['profile', 'approval'],
    related: ['approval-and-verification'],
    body: 'The meter on your profile shows the steps and their weights. You can submit from 60 %.\n\nWe look for: a clear headline, a bio in your own words, real pictures of your work, a starting price, and no contact data.\n\nAfter approval you can edit at any time. The live version stays as it is until the change is approved.',
  },
  {
    category: 'trust',
    section: 'reviews',
    slug: 'approval-and-verification',
    title: 'Approved and verified: what is the difference?',
    summary: 'One is about the page, the other about the person.',
    type: 'FAQ',
    audience: 'ALL',
    tags: ['verification', 'approval'],
    related: ['complete-your-profile', 'how-reviews-work'],
    body: '**Approved** means that a person in our team has read the page and it may be public.\n\n**Verified** means that documents were checked: identity, and for businesses the registration. We do not accept unmasked Aadhaar numbers; PAN, driving licence, voter card or passport are fine.',
  },
  {
    category: 'trust',
    section: 'reviews',
    slug: 'how-reviews-work',
    title: 'How reviews and ratings work',
    summary: 'Only after accepted work, both sides at once, never edited.',
    type: 'POLICY',
    audience: 'ALL',
    tags: ['reviews', 'rating'],
    related: ['approval-and-verification'],
    body: 'Only people whose request was accepted can review each other, within fourteen days of completion.\n\nNeither side sees the other’s review before writing. Both appear together, or after fourteen days.\n\nThe number on the page is the plain mean. For ranking we use a mean that starts at the average of the profession, so that one five-star review does not beat fifty good ones.',
  },
  {
    category: 'getting-started',
    section: 'finding-people',
    slug: 'how-ranking-works',
    title: 'How search results are ordered',
    summary: 'What counts, and what does not.',
    type: 'POLICY',
    audience: 'ALL',
    tags: ['search', 'ranking'],
    related: ['how-reviews-work'],
    body: 'With **Best first** results are ordered by rating (weighted as described under reviews), then by number of reviews. You can also sort by price, newest and distance.\n\nNobody can pay for a better place.',
  },
  {
    category: 'getting-started',
    section: 'accounts',
    slug: 'one-account-many-roles',
    title: 'One account, many roles',
    summary: 'Be a customer today and a tutor tomorrow.',
    type: 'FEATURE',
    audience: 'EXTERNAL',
    tags: ['account', 'roles'],
    related: ['complete-your-profile'],
    body: 'Use the switcher in the corner to move between your roles. Each profession has its own profile, portfolio and reviews; the wallet is shared.\n\nTo add a profession choose **Add a profession** in the switcher.',
  },
  {
    category: 'staff',
    section: 'approvals',
    slug: 'deciding-on-leads',
    title: 'Deciding on leads',
    summary: 'What to check, what to write, and when to pass it on.',
    type: 'HOW_TO',
    audience: 'INTERNAL',
    tags: ['approval', 'staff'],
    related: [],
    body: '1. Claim before you read. A claim is released after thirty minutes.\n2. Check: clear need, right profession, real place, no contact data, not a duplicate.\n3. If something small is missing, return it with a reason and one sentence that says what to do.\n4. Never decide on a lead of someone you know. Release it.\n\nThe customer sees your reason word by word.',
  },
];
