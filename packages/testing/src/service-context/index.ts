import { newId } from '@nxtgauge/db/ids';
import type { Connection } from '@nxtgauge/db/client';
import { PERMISSIONS, STARTING_ROLES } from '@nxtgauge/domain/identity';
import type { Actor, Clock, ServiceCtx } from '@nxtgauge/services/context';
import type { OutgoingMail, Ports, StoredFile } from '@nxtgauge/services/ports';

/** A clock that stands still until a test moves it. */
export class MovableClock implements Clock {
  #now: number;
  constructor(start = '2026-11-21T06:00:00.000Z') {
    this.#now = Date.parse(start);
  }
  now(): Date {
    return new Date(this.#now);
  }
  advance(ms: number): void {
    this.#now += ms;
  }
}

export interface SentJob {
  name: string;
  data: object;
}

/** Ports that remember what reached them; rate limits never refuse. */
export class RecordingPorts implements Ports {
  readonly jobsSent: SentJob[] = [];
  readonly mailsSent: OutgoingMail[] = [];
  readonly publicUrl = 'http://localhost:4321';
  readonly jobs: Ports['jobs'] = {
    send: async (_ctx, name, data) => {
      this.jobsSent.push({ name, data });
    },
    insertOf: async (name, data) => {
      this.jobsSent.push({ name, data });
      return { beforeJson: 'select ', job: data, afterJson: '' };
    },
  };
  readonly mail: Ports['mail'] = {
    send: async (mail) => {
      this.mailsSent.push(mail);
      return { reference: mail.messageId };
    },
  };
  readonly #files = new Map<string, StoredFile>();
  readonly files: Ports['files'] = {
    put: async (key, file) => {
      this.#files.set(key, file);
    },
    get: async (key) => this.#files.get(key) ?? null,
  };
  readonly sealer: Ports['sealer'] = {
    seal: (plain) => Buffer.from(plain).toString('base64').split('').toReversed().join(''),
    open: (sealed) => Buffer.from(sealed.split('').toReversed().join(''), 'base64').toString('utf8'),
  };
  readonly rateLimits: Ports['rateLimits'] = { consume: async () => {}, reset: async () => {} };
}

const silent = () => {};
export const silentLog: ServiceCtx['log'] = { info: silent, warn: silent, error: silent };

/** One services context for this actor on this database. */
export function contextOf(
  connection: Connection,
  parts: { actor: Actor; clock: Clock; ports: Ports },
): ServiceCtx {
  return {
    ...parts,
    db: connection.db,
    sql: connection.sql,
    log: silentLog,
    requestId: newId(),
    source: 'API',
    ip: '127.0.0.1',
    userAgent: 'test',
  };
}

const permissionsOf = (...roles: string[]) =>
  new Set<string>(
    STARTING_ROLES.filter((role) => roles.includes(role.key)).flatMap((role) => role.permissions),
  );

export const anonymous: Actor = { kind: 'anonymous' };
export const system: Actor = { kind: 'system', job: 'test' };
export const asUser = (userId: string, ...roles: string[]): Actor => ({
  kind: 'user',
  userId,
  sessionId: newId(),
  permissions: permissionsOf(...roles),
});
export const asEmployee = (userId: string, employeeId: string, ...roles: string[]): Actor => ({
  kind: 'employee',
  userId,
  employeeId,
  sessionId: newId(),
  permissions: permissionsOf(...roles),
});
export const everyPermission = new Set<string>(Object.keys(PERMISSIONS));
