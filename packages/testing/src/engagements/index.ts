import { newId } from '@nxtgauge/db/ids';
import { acceptRequest, completeRequest, sendRequest } from '@nxtgauge/services/leads';
import { writeReview } from '@nxtgauge/services/reviews';
import type { Person, Professional, World } from '../world/index.ts';

/** A waiting request of this professional on a new lead of this customer, at whatever it costs. */
export async function requested(
  world: World,
  customer: Person,
  professional: Professional,
): Promise<{ leadId: string; requestId: string }> {
  const leadId = await world.openLead(customer);
  const input = {
    leadId,
    profileId: professional.profileId,
    message: 'I have shot many housewarmings in Pune.',
    quoteInr: null,
    idempotencyKey: newId(),
  };
  const price = await sendRequest(professional.ctx, { ...input, expectedCoins: 0 }).catch(
    (error: { details?: { coins: number } }) => {
      if (error.details?.coins === undefined) throw error;
      return error.details.coins;
    },
  );
  const { requestId } = await sendRequest(professional.ctx, { ...input, expectedCoins: Number(price) });
  return { leadId, requestId };
}

/** Work that was accepted and is done. */
export async function finishedWork(world: World, customer: Person, professional: Professional) {
  const made = await requested(world, customer, professional);
  await acceptRequest(customer.ctx, { requestId: made.requestId });
  await completeRequest(customer.ctx, { requestId: made.requestId });
  return made;
}

/** Both sides have reviewed finished work, so both reviews are public. Returns the ids of both. */
export async function reviewedWork(
  world: World,
  customer: Person,
  professional: Professional,
  rating = 5,
  text = 'Came on time and the pictures are lovely.',
): Promise<{ leadId: string; requestId: string; reviewId: string; backReviewId: string }> {
  const made = await finishedWork(world, customer, professional);
  const { reviewId } = await writeReview(customer.ctx, { requestId: made.requestId, rating, text });
  const back = await writeReview(professional.ctx, {
    requestId: made.requestId,
    rating: 5,
    text: 'Clear about what they wanted and paid at once.',
  });
  return { ...made, reviewId, backReviewId: back.reviewId };
}
