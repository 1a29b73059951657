import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const optionalText = z.string().trim().min(1).optional();

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  /** Where people reach this server; links in mails and canonical addresses use it. */
  PUBLIC_URL: z.url().optional(),
  /** A PostgreSQL ≥ 16. Without it the embedded one is started. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u }).optional(),
  EMBEDDED_DATABASE_PORT: z.coerce.number().int().min(1).max(65_535).default(4322),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(8),
  DATA_DIR: z.string().default('.data'),
  /** 32 bytes in hex: seals codes on their way into mails. */
  SEAL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  MAIL_FROM: z.string().default('Nxtgauge <no-reply@nxtgauge.test>'),
  S3_ENDPOINT: optionalText,
  S3_REGION: z.string().default('auto'),
  S3_BUCKET: optionalText,
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  /** An OpenAI-compatible address, e.g. `https://host/v1`, that may review résumés in the place of the rules. */
  REVIEWER_URL: z.url({ protocol: /^https?$/u }).optional(),
  REVIEWER_MODEL: optionalText,
  REVIEWER_KEY: optionalText,
  REVIEWER_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(120).default(60),
  /** How many proxies of our own stand in front and append to X-Forwarded-For. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  PUBLIC_CALLS_PER_MINUTE: z.coerce.number().int().min(1).default(1_200),
  RUN_WORKER: flag.default(true),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type ServerEnv = z.infer<typeof Env> & { PUBLIC_URL: string; SEAL_KEY: string };

/** The environment does not fit; the message names each variable once. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const REQUIRED_IN_PRODUCTION = ['DATABASE_URL', 'PUBLIC_URL', 'SEAL_KEY', 'SMTP_URL'] as const;

/** Reads the environment once at boot. In development missing secrets are made and kept; in production they stop the boot. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): ServerEnv {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Env.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvError(`The environment is not right: ${faults.join('; ')}.`);
  }
  const env = parsed.data;
  if (env.NODE_ENV === 'production') {
    const missing = REQUIRED_IN_PRODUCTION.filter((name) => env[name] === undefined);
    if (missing.length > 0) throw new EnvError(`Production needs ${missing.join(', ')}.`);
  }
  const dataDir = resolve(env.DATA_DIR);
  return {
    ...env,
    DATA_DIR: dataDir,
    PUBLIC_URL: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/u, ''),
    SEAL_KEY: env.SEAL_KEY ?? keptSecret(dataDir, 'seal-key'),
  };
}

function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const secret = randomBytes(32).toString('hex');
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}
