import { z } from 'zod';

const Environment = z.object({ DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional() });

/** Thrown for a setting that cannot be used; the message is one sentence. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/** `DATABASE_URL`, or undefined when none is set. */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const parsed = Environment.safeParse({ DATABASE_URL: env['DATABASE_URL'] || undefined });
  if (!parsed.success) {
    throw new EnvironmentError(
      'DATABASE_URL is not an address like postgres://user:password@host:5432/name.',
    );
  }
  return parsed.data.DATABASE_URL;
}

/** The environment for a command that is to use this database. */
export const withDatabaseUrl = (url: string): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: url });
