import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { files } from '@nxtgauge/db/platform';
import { HOUR_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, RecordingPorts } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withTx } from '../context/index.ts';
import {
  attachOwnFiles,
  beginUpload,
  documentText,
  fileFacts,
  readPrivateFile,
  releaseFiles,
  storeDocument,
  storePicture,
  storeVideo,
  sweepUnusedFiles,
} from './index.ts';
import { assertQuota } from './keep-file.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  path = join(folder, 'sent');
  await writeFile(path, 'PAN ABCDE1234F');
});
afterAll(() => rm(folder, { recursive: true }));

const incoming = (over: { uploadKey?: string; fileName?: string; byteSize?: number } = {}) => ({
  uploadKey: randomUUID(),
  path,
  byteSize: 14,
  sha256: 'a'.repeat(64),
  fileName: 'pan.pdf',
  ...over,
});
const attach = (person: Person, ids: string[], purpose: 'portfolio' | 'avatar' = 'portfolio') =>
  withTx(person.ctx, (tx) => attachOwnFiles(tx, person.userId, ids, purpose));
const rowOf = async (id: string) => (await database.db.select().from(files).where(eq(files.id, id)))[0];

describe('storing', () => {
  it('keeps a picture in every width and format, and audits it', async () => {
    const asha = await world.customer();
    const picture = await storePicture(asha.ctx, incoming());
    expect(picture).toMatchObject({ kind: 'picture', width: 800, height: 600 });
    expect(picture.url).toMatch(/^\/files\/pictures\/[0-9a-f]{32}$/u);
    const key = picture.url.slice('/files/'.length);
    expect(world.ports.storedKeys.filter((stored) => stored.startsWith(key))).toHaveLength(12);
    expect(await database.sql`select 1 from audit_logs where entity_id = ${picture.fileId}`).toHaveLength(1);
  });

  it('gives the same answer to the same upload, also to two at once, and refuses its key for another kind', async () => {
    const asha = await world.customer();
    const sent = incoming();
    const both = await Promise.allSettled([storePicture(asha.ctx, sent), storePicture(asha.ctx, sent)]);
    const ids = new Set(both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.fileId] : ['BUSY'])));
    ids.delete('BUSY');
    expect(ids.size).toBe(1);
    const again = await storePicture(asha.ctx, sent);
    expect(ids.has(again.fileId)).toBe(true);
    expect(await beginUpload(asha.ctx, { kind: 'picture', uploadKey: sent.uploadKey, byteSize: 14 })).toEqual(
      again,
    );
    expect(await reasonOf(storeDocument(asha.ctx, sent))).toBe('IDEMPOTENCY_KEY_REUSED');
    const other = await world.customer('Somebody Else');
    expect((await storePicture(other.ctx, sent)).fileId).not.toBe(again.fileId);
  });

  it('leaves neither bytes nor row when the store fails half-way', async () => {
    const ports = new RecordingPorts();
    const { userId, ctx } = await world.customer();
    let puts = 0;
    const put = ports.files.put;
    vi.spyOn(ports.files, 'put').mockImplementation(async (key, file) => {
      if (++puts === 6) throw new Error('disk full');
      await put(key, file);
    });
    await expect(storePicture({ ...ctx, ports }, incoming())).rejects.toThrow('disk full');
    expect(ports.storedKeys).toEqual([]);
    expect(await database.sql`select 1 from files where owner_user_id = ${userId}`).toHaveLength(0);
  });

  it('seals documents, cleans their names, and gives them back whole', async () => {
    const asha = await world.customer();
    const document = await storeDocument(
      asha.ctx,
      incoming({ fileName: '../..\\x/\u202Efdp.nap\u0000.pdf' }),
    );
    expect(document).toMatchObject({ kind: 'document', fileName: 'fdp.nap.pdf', pageCount: 1 });
    const row = await rowOf(document.fileId);
    expect(row).toMatchObject({ isPublic: false, isSealed: true });
    const stored = await world.ports.files.get(row?.storageKey ?? '');
    expect(Buffer.from(stored?.bytes ?? []).toString()).not.toContain('ABCDE');
    const opened = await readPrivateFile(asha.ctx, document.fileId);
    expect(Buffer.from(opened.bytes).toString()).toBe('PAN ABCDE1234F');
    expect(await documentText(asha.ctx, document.fileId)).toContain('ABCDE1234F');
  });

  it('refuses visitors, people without the permission, bad keys and foreign posters', async () => {
    const guest = await world.person('Without Any Role');
    const [asha, other] = [await world.customer(), await world.customer('Somebody Else')];
    const foreign = await storePicture(other.ctx, incoming());
    for (const store of [storePicture, storeDocument]) {
      expect(await reasonOf(store(visitor, incoming()))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(store(guest.ctx, incoming()))).toBe('PERMISSION_MISSING');
      expect(await reasonOf(store(asha.ctx, incoming({ uploadKey: 'again' })))).toBe('INVALID_INPUT');
    }
    const video = { ...incoming(), posterFileId: foreign.fileId };
    expect(await reasonOf(storeVideo(asha.ctx, video))).toBe('NO_SUCH_THING');
    expect(
      await reasonOf(beginUpload(visitor, { kind: 'video', uploadKey: randomUUID(), byteSize: 1 })),
    ).toBe('SIGN_IN_REQUIRED');
  });

  it('counts against the quota, also when the last two come at once', async () => {
    const { ctx, userId } = await world.customer();
    await database.sql`
      insert into files (id, owner_user_id, purpose, storage_key, mime_type, byte_size, sha256, created_at)
      select gen_random_uuid(), ${userId}, 'portfolio', 'quota/' || n, 'image/jpeg', 10, 'x', ${ctx.clock.now().toISOString()}
      from generate_series(1, 299) n`;
    // The broken twin: looking alone lets both through.
    await Promise.all([assertQuota(ctx, userId, 14), assertQuota(ctx, userId, 14)]);
    const two = await Promise.all([
      reasonOf(storePicture(ctx, incoming())),
      reasonOf(storePicture(ctx, incoming())),
    ]);
    expect(two.toSorted()).toEqual(['OK', 'UPLOAD_QUOTA']);
    const next = { kind: 'picture', uploadKey: randomUUID(), byteSize: 1 } as const;
    expect(await reasonOf(beginUpload(ctx, next))).toBe('UPLOAD_QUOTA');
  });
});

describe('using', () => {
  it('takes own uploads into use once per purpose, with the poster of a video', async () => {
    const asha = await world.customer();
    const poster = await storePicture(asha.ctx, incoming());
    const video = await storeVideo(asha.ctx, { ...incoming(), posterFileId: poster.fileId });
    expect(video).toMatchObject({ posterUrl: poster.url, durationMs: 12_000 });
    for (let i = 0; i < 2; i++) expect(await attach(asha, [video.fileId])).toEqual([video]);
    expect(await rowOf(poster.fileId)).toMatchObject({ purpose: 'portfolio', unusedSince: null });
    expect(await reasonOf(attach(asha, [poster.fileId], 'avatar'))).toBe('FILE_IN_USE');
    const other = await world.customer('Somebody Else');
    expect(await reasonOf(attach(other, [video.fileId]))).toBe('NO_SUCH_THING');
    expect(await reasonOf(attach(asha, [randomUUID()]))).toBe('NO_SUCH_THING');
  });

  it('deletes what nobody used after a day, bytes and row, and nothing that is in use', async () => {
    const asha = await world.customer();
    const [used, unused] = [
      await storePicture(asha.ctx, incoming()),
      await storePicture(asha.ctx, incoming()),
    ];
    const released = await storeDocument(asha.ctx, incoming());
    await attach(asha, [used.fileId]);
    await attach(asha, [released.fileId]);
    await database.sql`
      insert into files (id, owner_user_id, kind, storage_key, mime_type, byte_size, sha256, stored_at, unused_since)
      values (${randomUUID()}, ${asha.userId}, 'PICTURE', 'pictures/half', 'image/jpeg', 1, 'x', null, ${world.clock.now().toISOString()})`;
    const mine = async () => (await fileFacts(asha.ctx, [used.fileId, unused.fileId, released.fileId])).size;
    world.clock.advance(HOUR_MS);
    await sweepUnusedFiles(world.system);
    expect(await mine()).toBe(3);
    expect(await database.sql`select 1 from files where storage_key = 'pictures/half'`).toHaveLength(0);
    await withTx(asha.ctx, (tx) => releaseFiles(tx, [released.fileId]));
    world.clock.advance(23.5 * HOUR_MS);
    await sweepUnusedFiles(world.system);
    expect(await mine()).toBe(2);
    world.clock.advance(HOUR_MS);
    await sweepUnusedFiles(world.system);
    expect([...(await fileFacts(asha.ctx, [used.fileId, unused.fileId, released.fileId])).keys()]).toEqual([
      used.fileId,
    ]);
    const left = world.ports.storedKeys.filter((key) => key.startsWith(unused.url.slice('/files/'.length)));
    expect(left).toEqual([]);
    expect(await reasonOf(attach(asha, [unused.fileId]))).toBe('NO_SUCH_THING');
    expect(await reasonOf(sweepUnusedFiles(asha.ctx))).toBe('PERMISSION_MISSING');
  });
});

describe('plans', () => {
  const { sql, plansOf, close } = planListener(database.url);
  afterAll(close);

  it('the quota, the key and the sweep walk their indexes among many files', async () => {
    const { ctx } = await world.customer();
    await database.sql`
      insert into users (id, email, phone, password_hash, account_type, status)
      select uuidv7(), 'files' || n || '@example.test', '+9170' || lpad(n::text, 8, '0'), 'x', 'INDIVIDUAL', 'ACTIVE'
      from generate_series(1, 500) n`;
    await database.sql`
      insert into files (id, owner_user_id, purpose, storage_key, mime_type, byte_size, sha256)
      select uuidv7(), u.id, 'portfolio', 'many/' || u.id || n, 'image/jpeg', 10, 'x'
      from users u, generate_series(1, 40) n where u.email like 'files%'`;
    await database.sql`vacuum analyze files`;
    const plans = await plansOf(async () => {
      const upload = { kind: 'picture', uploadKey: randomUUID(), byteSize: 1 } as const;
      expect(await beginUpload({ ...ctx, sql }, upload)).toBeNull();
      await sweepUnusedFiles({ ...world.system, sql });
    });
    expect(plans).toContain('files_owner_user_id_created_at_index');
    expect(plans).toContain('files_unused_index');
    expect(plans).not.toMatch(READ_WHOLE);
  });
});
