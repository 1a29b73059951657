import { createHash } from 'node:crypto';
import type { DocumentKind } from '@nxtgauge/domain/verification';
import type { Specimen, SpecimenKind } from '../specimens/draw-specimen.ts';
import type { DemoProfile } from './professionals.ts';
import type { StaffBook } from './staff.ts';
import { addDocument, addRequest, logOf, requiredPolicies, subjectOf } from './verification.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

/** Hours that each request has waited: two are late, two are due soon. */
const WAITED = [71, 54, 46.5, 43, 39, 31, 27, 22, 16, 11, 7, 4, 2, 0.6];
const PAUSED = [4, 9];
const CLAIMED = 6;
const TWINS = [2, 7];
const REVIEW_HOURS = 48;

const IDENTITY: readonly (SpecimenKind & DocumentKind)[] = [
  'PAN_CARD',
  'DRIVING_LICENCE',
  'AADHAAR_MASKED',
  'PASSPORT',
];
const MASKED: Partial<Record<DocumentKind, string>> = {
  PAN_CARD: 'XXXXXX234E',
  DRIVING_LICENCE: 'XXXXXXXXXXX2345',
  AADHAAR_MASKED: 'XXXX XXXX 4321',
  PASSPORT: 'XXXX4567',
  FSSAI_LICENCE: 'XXXXXXXXXX0123',
};

/** A document that waits, and where its file lies. */
export interface WaitingFile {
  storageKey: string;
  kind: SpecimenKind;
  holder: string;
}
export interface WaitingDocument extends WaitingFile {
  fileId: string;
  ownerUserId: string;
  at: Date;
}

/** People whose documents wait for a verifier: some late, some with the clock stopped, one in somebody's hands. */
export function addVerificationQueue(
  world: World,
  profiles: readonly DemoProfile[],
  staff: StaffBook,
): WaitingDocument[] {
  const files: WaitingDocument[] = [];
  const waiting = profiles.filter((profile) => profile.state === 'WAITING');
  const several = (['catering_service', 'tutor', 'fitness_trainer'] as const).flatMap((key) =>
    waiting.filter((profile) => profile.key === key).slice(0, 2),
  );
  const others = waiting.filter((profile) => !several.includes(profile));
  const chosen = [...others.slice(0, WAITED.length - several.length), ...several];
  chosen.forEach((profile, index) => {
    const at = world.ago(0, WAITED[index] ?? 1);
    for (const policy of requiredPolicies(profile.key)) {
      const requestId = world.id(at);
      const documentId = world.id(at);
      const kind: SpecimenKind & DocumentKind =
        policy.key === 'identity'
          ? (IDENTITY[index % IDENTITY.length] ?? 'PAN_CARD')
          : policy.key === 'fssai'
            ? 'FSSAI_LICENCE'
            : 'QUALIFICATION';
      const paused = policy.key === 'identity' && PAUSED.includes(index);
      const asked = 'Please send the side with your address too, in good light.';
      const pausedAt = later(at, 1.5);
      const claimed = policy.key === 'identity' && index === CLAIMED;
      const verifier = staff.verifier;
      const fileId = world.id(at);
      const holder = profile.user.fullName;
      const storageKey = `private/${createHash('sha256').update(documentId).digest('hex').slice(0, 32)}.sealed`;
      files.push({ fileId, storageKey, kind, holder, ownerUserId: profile.user.id, at });
      addRequest(world, {
        ...subjectOf({ profileId: profile.id, userId: profile.user.id }),
        id: requestId,
        verification_type: policy.type,
        status: 'PENDING',
        submitted_at: at,
        queued_at: at,
        due_at: later(at, REVIEW_HOURS),
        paused_at: paused ? pausedAt : null,
        asked_policy_keys: paused ? [policy.key] : [],
        asked_remarks: paused ? asked : null,
        claimed_by_user_id: claimed ? verifier : null,
        claimed_at: claimed ? world.ago(0, 0.05) : null,
        created_at: at,
        updated_at: at,
      });
      addDocument(world, {
        id: documentId,
        verification_request_id: requestId,
        policy_key: policy.key,
        document_type: kind,
        file_url: `private:${fileId}`,
        file_id: fileId,
        file_sha256: createHash('sha256').update(storageKey).digest('hex'),
        file_name: kind === 'FSSAI_LICENCE' || kind === 'QUALIFICATION' ? 'scan.pdf' : 'photo.jpg',
        mime_type: kind === 'FSSAI_LICENCE' || kind === 'QUALIFICATION' ? 'application/pdf' : 'image/jpeg',
        page_count: kind === 'FSSAI_LICENCE' ? 2 : 1,
        byte_size: 84_000,
        number_masked: MASKED[kind] ?? null,
        number_hash:
          policy.key === 'identity' && TWINS.includes(index)
            ? createHash('sha256').update('demo twins').digest('hex')
            : null,
        status: 'PENDING',
        uploaded_at: at,
        check_hints: kind === 'FSSAI_LICENCE' ? ['The number that was typed stands in the file.'] : [],
        created_at: at,
      });
      const log = logOf(world, requestId);
      log({ action: 'SUBMITTED', documentId, by: profile.user.id, at, before: null, after: 'PENDING' });
      if (paused)
        log({ action: 'DOCUMENT_REQUESTED', by: verifier, at: pausedAt, after: 'PENDING', remarks: asked });
      if (claimed) log({ action: 'CLAIMED', by: verifier, at: world.ago(0, 0.05), after: 'PENDING' });
    }
  });
  return files;
}

/** The files of the queue as the database knows them. `specimen` is null when nobody drew them. */
export function addWaitingFile(world: World, file: WaitingDocument, specimen: Specimen | null): void {
  const bytes = specimen?.bytes ?? Buffer.from(file.storageKey);
  world.rows.add('files', {
    id: file.fileId,
    owner_user_id: file.ownerUserId,
    kind: 'DOCUMENT',
    purpose: 'verification',
    storage_key: file.storageKey,
    mime_type: specimen?.mimeType ?? 'image/jpeg',
    byte_size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    page_count: specimen?.pageCount ?? 1,
    original_name: null,
    is_public: false,
    is_sealed: true,
    stored_at: file.at,
    unused_since: null,
    created_at: file.at,
  });
}
