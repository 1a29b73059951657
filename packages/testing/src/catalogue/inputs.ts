import type { PostLeadInput } from '@nxtgauge/domain/leads';
import type { SaveProfileInput } from '@nxtgauge/domain/profiles';

/** A photographer's profile in Pune with everything but work and services: 80 % complete. */
export const profileInput = (profileId: string, extra: Partial<SaveProfileInput> = {}): SaveProfileInput => ({
  profileId,
  displayName: 'Ila Studio',
  headline: 'Weddings without fuss',
  bio: 'I photograph small weddings and family rituals with available light, and deliver a printed book within six weeks of the day.',
  placeSlug: 'pune',
  details: {
    specialties: ['wedding'],
    studioAvailable: true,
    outdoorShoots: true,
    travelRadiusKm: 40,
    startingPriceInr: 1_500_000,
  },
  ...extra,
});

/** A lead for a photographer in Pune, with a key of its own. */
export const leadInput = (extra: Partial<PostLeadInput> = {}): PostLeadInput => ({
  professionKey: 'photographer',
  title: 'Photographer for a housewarming',
  description: 'A small puja and lunch at home for forty guests, mostly indoors.',
  placeSlug: 'pune',
  budgetInr: 2_000_000,
  requiredDate: null,
  urgency: 'SOON',
  answers: { occasion: 'birthday', hours: 4 },
  idempotencyKey: crypto.randomUUID(),
  ...extra,
});
