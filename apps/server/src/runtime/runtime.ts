import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { connect, connectReads } from '@nxtgauge/db/client';
import type { Connection, ReadConnection } from '@nxtgauge/db/client';
import { localDiskFiles, s3Files } from '@nxtgauge/integrations/files';
import { localOutbox, smtpMail } from '@nxtgauge/integrations/mail';
import type { LocalOutbox } from '@nxtgauge/integrations/mail';
import { postgresRateLimits } from '@nxtgauge/integrations/rate-limits';
import { pagesInWorker } from '@nxtgauge/integrations/pages';
import { openAiCompatibleReviewer } from '@nxtgauge/integrations/reviewer-model';
import { aesGcmSealer } from '@nxtgauge/integrations/sealer';
import { mediaWorkshop } from '@nxtgauge/integrations/workshop';
import { installRejectionReasons } from '@nxtgauge/services/applications';
import { installStartingRoles, watchAccess } from '@nxtgauge/services/identity';
import { installVerificationPolicies } from '@nxtgauge/services/verification';
import type { Actor, Clock, Logger, ServiceCtx } from '@nxtgauge/services/context';
import { createJobQueue } from '@nxtgauge/services/jobs-runner';
import type { JobQueue } from '@nxtgauge/services/jobs-runner';
import { liveHubOf } from '@nxtgauge/services/live';
import type { LiveHub } from '@nxtgauge/services/live';
import type { Ports } from '@nxtgauge/services/ports';
import { installSynonyms } from '@nxtgauge/services/search';
import type { ServerEnv } from '../env/index.ts';

export interface RequestFacts {
  actor: Actor;
  requestId: string;
  source: ServiceCtx['source'];
  ip: string | null;
  userAgent: string | null;
}

/** Everything one process shares: connections, adapters, the job queue and the live hub. */
export interface Runtime {
  env: ServerEnv;
  connection: Connection;
  /** For statements that answer a read by themselves. */
  reads: ReadConnection;
  ports: Ports;
  queue: JobQueue;
  live: LiveHub;
  log: Logger;
  clock: Clock;
  /** Null when real mail is configured. */
  outbox: LocalOutbox | null;
  contextFor(facts: RequestFacts): ServiceCtx;
  stop(): Promise<void>;
}

export async function startRuntime(
  env: ServerEnv & { DATABASE_URL: string },
  options: { log: Logger; clock?: Clock },
): Promise<Runtime> {
  const connection = connect(env.DATABASE_URL, { poolSize: env.DATABASE_POOL });
  const reads = connectReads(env.DATABASE_URL, { poolSize: env.DATABASE_POOL });
  const queue = createJobQueue(connection.sql, options.log);
  const live = liveHubOf(connection.sql);
  const outbox = env.SMTP_URL ? null : localOutbox(join(env.DATA_DIR, 'outbox'));
  const clock = options.clock ?? { now: () => new Date() };
  const { stop: closeWorkshop, ...media } = mediaWorkshop(options.log);
  const { stop: closePages, ...pages } = pagesInWorker();
  const ports: Ports = {
    ...media,
    pages,
    mail: outbox ?? smtpMail({ url: env.SMTP_URL ?? '', from: env.MAIL_FROM }),
    files: fileStore(env),
    sealer: aesGcmSealer(env.SEAL_KEY),
    jobs: queue.port,
    rateLimits: postgresRateLimits(connection.sql),
    reviewerModel: reviewerOf(env),
    publicUrl: env.PUBLIC_URL,
  };
  await queue.start();
  await live.start();
  const access = await watchAccess({ sql: connection.sql, ports });
  const { sql, db } = connection;
  const { log } = options;
  const contextFor: Runtime['contextFor'] = (facts) => ({ ...facts, clock, db, sql, ports, log });
  const boot = contextFor({
    actor: { kind: 'system', job: 'boot' },
    requestId: randomUUID(),
    source: 'WORKER',
    ip: null,
    userAgent: null,
  });
  await installStartingRoles(boot);
  await installRejectionReasons(boot);
  await installSynonyms(boot);
  await installVerificationPolicies(boot);
  return {
    env,
    connection,
    reads,
    ports,
    queue,
    live,
    log,
    clock,
    outbox,
    contextFor,
    async stop() {
      closeWorkshop();
      await closePages();
      await live.stop();
      await access.stop();
      await queue.stop();
      await Promise.all([connection.end(), reads.end()]);
    },
  };
}

function reviewerOf({ REVIEWER_URL, REVIEWER_MODEL, REVIEWER_KEY, REVIEWER_TIMEOUT_SECONDS }: ServerEnv) {
  if (!REVIEWER_URL || !REVIEWER_MODEL) return null;
  return openAiCompatibleReviewer({
    url: REVIEWER_URL,
    model: REVIEWER_MODEL,
    key: REVIEWER_KEY ?? null,
    timeoutMs: REVIEWER_TIMEOUT_SECONDS * 1_000,
  });
}

function fileStore(env: ServerEnv) {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return s3Files({
      endpoint: S3_ENDPOINT,
      region: env.S3_REGION,
      bucket: S3_BUCKET,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    });
  }
  return localDiskFiles(join(env.DATA_DIR, 'files'));
}
