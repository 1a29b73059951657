import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import type { DocumentKind, MyVerification } from '@nxtgauge/domain/verification';
import { storeDocument } from '@nxtgauge/services/uploads';
import { installVerificationPolicies, sendDocument } from '@nxtgauge/services/verification';
import { eq } from 'drizzle-orm';
import { addEmployee, loadRoles } from '../catalogue/index.ts';
import type { StaffMember } from '../catalogue/index.ts';
import type { Person, Professional, World } from '../world/index.ts';

/** Owners with documents and the verifiers who look at them, on one database with the movable clock of its world. */
export class VerificationWorld {
  readonly #connection: Connection;
  readonly #world: World;

  constructor(connection: Connection, world: World) {
    this.#connection = connection;
    this.#world = world;
  }

  /** The starting policies and roles; call once, before anything else. */
  async install(): Promise<void> {
    await loadRoles(this.#connection);
    await installVerificationPolicies(this.#world.system);
  }

  verifier(fullName: string, ...roles: string[]): Promise<StaffMember> {
    return addEmployee(this.#connection, this.#world, fullName, ...(roles.length > 0 ? roles : ['verifier']));
  }

  /** A caterer, who has to show proof of identity and a food licence, and carries no badge yet. */
  async caterer(name?: string): Promise<Professional> {
    const person = await this.#world.professional(name ? { name } : {});
    await this.#connection.db
      .update(userRoleProfiles)
      .set({ roleKey: 'catering_service', verificationStatus: 'PENDING', verifiedAt: null })
      .where(eq(userRoleProfiles.id, person.profileId));
    return person;
  }

  /** Stores a document whose words are this text; gives its file id. */
  async upload(person: Person, text: string, fileName = 'document.pdf'): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'nxtgauge-test-'));
    const path = join(folder, 'file');
    try {
      await writeFile(path, text);
      const { fileId } = await storeDocument(person.ctx, {
        uploadKey: newId(),
        path,
        byteSize: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
        fileName,
      });
      return fileId;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** Uploads and sends; the number defaults to one that fits the kind. */
  async send(
    person: Professional,
    policyKey: string,
    kind: DocumentKind,
    options: { number?: string; text?: string; fileId?: string } = {},
  ): Promise<MyVerification> {
    const number = options.number ?? NUMBERS[kind] ?? '';
    const fileId =
      options.fileId ?? (await this.upload(person, options.text ?? `${kind} ${number} ${newId().slice(-4)}`));
    return sendDocument(person.ctx, { profileId: person.profileId, policyKey, kind, number, fileId });
  }

  /** The documents of a profile, the latest first, as they are in the table. */
  documents(profileId: string) {
    return this.#connection.sql`
      select d.* from verification_documents d join verification_requests r on r.id = d.verification_request_id
      where r.user_role_profile_id = ${profileId} order by d.uploaded_at desc, d.id desc`;
  }

  /** The request of one type, and whether the profile carries the badge. */
  async state(profileId: string, type: string) {
    const [row] = await this.#connection.sql`
      select r.id, r.status, r.queued_at, r.due_at, r.paused_at, r.claimed_by_user_id, p.verification_status, p.verified_at
      from user_role_profiles p
      left join lateral (select * from verification_requests r where r.user_role_profile_id = p.id
        and r.verification_type = ${type} order by created_at desc, id desc limit 1) r on true
      where p.id = ${profileId}`;
    if (!row) throw new Error('no such profile');
    return row;
  }
}

const NUMBERS: Partial<Record<DocumentKind, string>> = {
  PAN_CARD: 'ABCPD1234E',
  AADHAAR_MASKED: 'XXXX XXXX 4321',
  GST_CERTIFICATE: '27AAPFU0939F1ZV',
  FSSAI_LICENCE: '11519027000123',
  PASSPORT: 'M1234567',
};
