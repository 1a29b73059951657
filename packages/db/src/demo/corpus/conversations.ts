/** Threads between a customer and a professional, as [side, text]; C is the customer. `{name}` is the professional's first name. */
export const THREADS: readonly (readonly (readonly ['C' | 'P', string])[])[] = [
  [
    ['P', 'Thank you for reading my message. Is the date fixed, or can it move by a day or two?'],
    ['C', 'The date is fixed, but we can begin earlier in the day.'],
    ['P', 'Earlier is better for me as well. I will plan to be there an hour before.'],
    ['C', 'Perfect. Could you share what is included in the price?'],
    [
      'P',
      'Everything we discussed, travel inside the city and two rounds of changes. Nothing is added later.',
    ],
  ],
  [
    ['C', 'We liked your work. Have you done something of this size before?'],
    ['P', 'Yes, three times this year. The largest was almost double of yours.'],
    ['C', 'Good to know. We are comparing two people and will decide by tomorrow.'],
    ['P', 'Take your time. I have kept the day free for you till then.'],
  ],
  [
    ['C', 'Can we keep the budget a little lower if we skip the printed part?'],
    ['P', 'Yes, without printing it comes down by about fifteen per cent. You can add it any time later.'],
    ['C', 'That works for us.'],
  ],
  [
    ['P', 'One question before I plan: will there be elders who need more time?'],
    ['C', 'Yes, my grandmother. She will be with us from the morning.'],
    ['P', 'Noted. We will do her part first, while she is fresh.'],
    ['C', 'That is very thoughtful, thank you.'],
  ],
  [
    ['C', 'Do you also work on Sundays?'],
    ['P', 'Sundays are fine till four in the afternoon.'],
    ['C', 'Then let us begin this Sunday.'],
    ['P', 'Done. I will send a short plan here the evening before.'],
    ['C', 'Great, looking forward.'],
  ],
  [
    ['C', 'What do you need from our side before you start?'],
    ['P', 'Only a quiet corner, power and twenty minutes to set up.'],
    ['C', 'We can arrange that easily.'],
  ],
  [
    [
      'P',
      'I have read all your answers. My suggestion is to split the work over two days, it will be calmer for everyone.',
    ],
    ['C', 'Would that change the price?'],
    ['P', 'No, the price stays the same. Only the plan changes.'],
    ['C', 'Then two days it is.'],
  ],
];

/** What professionals write about customers after the work. */
export const CUSTOMER_REVIEWS: readonly string[] = [
  'Clear about what they wanted and paid on the agreed day. A pleasure to work with.',
  'Very welcoming family. Tea every hour and no last-minute changes.',
  'Good communication, quick decisions. Would work with them again.',
  'Organised and polite. The place was ready when I arrived.',
  'They listened to advice and trusted the process. Thank you.',
  'Payment was smooth, timings were kept. Recommended.',
  'Some changes in the plan on the day, but friendly throughout.',
];

export const POOR_REVIEWS: readonly string[] = [
  'Came very late and did not inform us. The work itself was average.',
  'What we received did not match what we had agreed. Corrections took a long time.',
  'Polite person but not prepared. We had to explain everything twice.',
  'Too hurried. It felt as if the next assignment was more important than ours.',
];

export const CLOSING_PRAISE: readonly string[] = [
  '',
  '',
  '',
  ' Would book again.',
  ' Recommended to two friends already.',
  ' Fair price for this quality.',
  ' Thank you from the whole family.',
  ' Communication was clear from the first message.',
  ' Small delay, but informed well in advance.',
];

/** Praise that fits any profession; mixed with the profession's own so that one page does not repeat itself. */
export const GENERAL_PRAISE: readonly string[] = [
  'Exactly what we needed, on the day it was promised.',
  'Professional from the first message to the last.',
  'Very polite and very prepared. Nothing to complain about.',
  'Understood what we wanted in one conversation.',
  'Good value. We compared four people and chose right.',
  'Went a little beyond what was agreed, without charging for it.',
  'Reliable, humble and skilled. A rare combination.',
  'Second time we hired the same person. Just as good as the first.',
  'Everything was discussed in advance, so there were no surprises.',
  'Patient with our many questions. Highly satisfied.',
  'Small team, big heart. Thank you.',
  'My parents were impressed, and they are not easily impressed.',
  'Clean work and honest pricing.',
  'Arrived early, finished on time, left everything tidy.',
  'Took a feedback point seriously and fixed it the same day.',
  'You can see that they love what they do.',
  'Good listener. The result feels like ours.',
  'Quality is better than people who charge double.',
  'Even the follow-up after the work was thoughtful.',
  'Would trust with a bigger assignment next time.',
  'Calm, clear and quick.',
  'Kept us informed at every step.',
  'Gave two options and explained both well.',
  'A pleasant experience from start to finish.',
];
