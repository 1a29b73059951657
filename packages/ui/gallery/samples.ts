const scene = (sky: string, land: string, sun: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="${sky}"/><circle cx="290" cy="105" r="42" fill="${sun}"/><path d="M0 230Q90 150 190 205T400 175V300H0z" fill="${land}"/><path d="M0 262Q130 205 250 250T400 232V300H0z" fill="#1c2638"/></svg>`,
  )}`;

export const NOW = '2026-11-21T06:30:00.000Z';

export const PEOPLE = [
  {
    id: 'p1',
    name: 'Meera Iyer Studio',
    place: 'Indiranagar, Bengaluru',
    km: 2.4,
    rating: 4.8,
    count: 126,
    price: 1_800_000,
    unit: 'day',
    proof: 'Answers within 2 hours',
    picture: scene('#e9c9a0', '#a8553b', '#f6e3b4'),
  },
  {
    id: 'p2',
    name: 'Arjun Deshpande',
    place: 'Kothrud, Pune',
    km: 0.8,
    rating: 4.6,
    count: 41,
    price: 950_000,
    unit: 'day',
    proof: '18 weddings this year',
    picture: scene('#bcd3d6', '#3f6b66', '#f3d48a'),
  },
  {
    id: 'p3',
    name: 'Light & Lime',
    place: 'Andheri West, Mumbai',
    km: 11.2,
    rating: null,
    count: 0,
    price: 2_400_000,
    unit: 'day',
    proof: 'Identity verified',
    picture: scene('#d8c3d8', '#6b4a66', '#f5cf9b'),
  },
  {
    id: 'p4',
    name: 'Farhan Qureshi',
    place: 'Banjara Hills, Hyderabad',
    km: 5.1,
    rating: 4.2,
    count: 9,
    price: null,
    unit: null,
    proof: 'Speaks Hindi, Telugu, Urdu',
    picture: null,
  },
] as const;

export const REQUESTS = [
  {
    id: 'r1',
    title: 'Wedding photographer for two days in Nashik',
    place: 'Nashik',
    status: 'PENDING',
    coins: 14,
    quote: 8_500_000,
    at: '2026-11-21T04:10:00.000Z',
  },
  {
    id: 'r2',
    title: 'Product pictures for a handloom shop',
    place: 'Chanderi',
    status: 'ACCEPTED',
    coins: 8,
    quote: 2_250_000,
    at: '2026-11-20T11:00:00.000Z',
  },
  {
    id: 'r3',
    title: 'First birthday, 40 guests, half a day',
    place: 'Kochi',
    status: 'EXPIRED',
    coins: 6,
    quote: null,
    at: '2026-11-17T09:20:00.000Z',
  },
  {
    id: 'r4',
    title: 'Portraits for a law firm of twelve',
    place: 'Nagpur',
    status: 'PENDING',
    coins: 11,
    quote: 3_600_000,
    at: '2026-11-16T15:45:00.000Z',
  },
] as const;

export type Request = (typeof REQUESTS)[number];
