import type { Connection } from '@nxtgauge/db/client';
import { submitForApproval } from '@nxtgauge/services/approvals';
import { withTx } from '@nxtgauge/services/context';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { postLead } from '@nxtgauge/services/leads';
import { createProfile, saveProfile, submitProfile } from '@nxtgauge/services/profiles';
import { approve } from '@nxtgauge/services/review-desk';
import { addJob, leadInput, profileInput } from '../catalogue/index.ts';
import { asUser, contextOf } from '../service-context/index.ts';
import type { Person, World } from '../world/index.ts';

export interface Submission {
  approvalId: string;
  entityId: string;
  owner: { userId: string; ctx: ServiceCtx };
}

/** One waiting submission of every kind, each sent by its owner in the way of the product. The place has to be there. */
export class Submissions {
  readonly #connection: Connection;
  readonly #world: World;
  /** Approves first profiles, so that an edit of them can be sent. */
  readonly #approver: ServiceCtx;

  constructor(connection: Connection, world: World, approver: ServiceCtx) {
    this.#connection = connection;
    this.#world = world;
    this.#approver = approver;
  }

  /** The latest submission of this thing. */
  async latest(entityId: string): Promise<string> {
    const [row] = await this.#connection.sql<{ id: string }[]>`
      select id from approval_requests where entity_id = ${entityId} order by submitted_at desc, id desc limit 1`;
    if (!row) throw new Error(`nothing was sent of ${entityId}`);
    return row.id;
  }

  async lead(owner?: Person, extra: Parameters<typeof leadInput>[0] = {}): Promise<Submission> {
    const person = owner ?? (await this.#world.customer());
    const { leadId } = await postLead(person.ctx, leadInput(extra));
    return { approvalId: await this.latest(leadId), entityId: leadId, owner: person };
  }

  async profile(owner?: Person): Promise<Submission> {
    const person = owner ?? (await this.#world.customer('Ila Sen'));
    const { id } = await createProfile(person.ctx, {
      professionKey: 'photographer',
      displayName: 'Ila Studio',
      placeSlug: 'pune',
    });
    await saveProfile(person.ctx, profileInput(id));
    await submitProfile(person.ctx, { profileId: id });
    return { approvalId: await this.latest(id), entityId: id, owner: person };
  }

  async revision(owner?: Person): Promise<Submission> {
    const first = await this.profile(owner);
    await approve(this.#approver, { approvalId: first.approvalId, contentVersion: 1 });
    await saveProfile(first.owner.ctx, profileInput(first.entityId, { headline: 'Festivals, gently' }));
    return { ...first, approvalId: await this.latest(first.entityId) };
  }

  async job(): Promise<Submission> {
    const job = await addJob(this.#connection, {
      status: 'PENDING',
      slug: null,
      publishedAt: null,
      title: 'Label designer',
    });
    return this.#send('job', job.id, job.userId);
  }

  async company(): Promise<Submission> {
    const job = await addJob(this.#connection);
    return this.#send('company', job.companyId, job.userId);
  }

  async #send(entityType: 'job' | 'company', entityId: string, userId: string): Promise<Submission> {
    const approvalId = await withTx(this.#world.system, (tx) =>
      submitForApproval(tx, { entityType, entityId, submittedByUserId: userId }),
    );
    const { clock, ports } = this.#world;
    const ctx = contextOf(this.#connection, { actor: asUser(userId, 'company'), clock, ports });
    return { approvalId, entityId, owner: { userId, ctx } };
  }
}
