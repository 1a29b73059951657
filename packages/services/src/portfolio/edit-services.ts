import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import { moveService as move, putService, removeService as remove } from '@nxtgauge/domain/portfolio';
import type { MoveServiceInput, SaveServiceInput, ServiceInput } from '@nxtgauge/domain/portfolio';
import type { ServiceCtx } from '../context/index.ts';
import { editProfile } from '../profiles/index.ts';
import type { SavedContent } from '../profiles/index.ts';

/** Writes a service; a new id makes a new one. NO_SUCH_THING for the id of somebody else's service. */
export async function saveService(ctx: ServiceCtx, input: SaveServiceInput): Promise<SavedContent> {
  const { profileId, serviceId, ...offer } = input;
  return editProfile(ctx, profileId, 'service.save', async (content, { tx }) => {
    if (!content.services.some(({ id }) => id === serviceId)) {
      const elsewhere = await tx.sql`
        select 1 from services where id = ${serviceId} and user_role_profile_id <> ${profileId}`;
      if (elsewhere.length > 0) throw notFound('service');
    }
    const service = { id: serviceId, ...offer, description: offer.description || null };
    return { ...content, services: putService(content.services, service) };
  });
}

export async function moveService(
  ctx: ServiceCtx,
  input: z.infer<typeof MoveServiceInput>,
): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'service.move', (content) => ({
    ...content,
    services: move(content.services, input.serviceId, input.to),
  }));
}

export async function removeService(
  ctx: ServiceCtx,
  input: z.infer<typeof ServiceInput>,
): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'service.remove', (content) => ({
    ...content,
    services: remove(content.services, input.serviceId),
  }));
}
