import type { Sql } from '@nxtgauge/db/client';

/** A second group goes on its way beside a running one only when this many wait: small groups cost more than they save. */
const WORTH_A_SECOND = 10;
const MAX_GROUP = 32;

interface Waiting<I, O> {
  item: I;
  done(result: O): void;
  failed(error: unknown): void;
}
interface Line<I, O> {
  running: number;
  waiting: Waiting<I, O>[];
}

/**
 * Group commit for one busy statement. A call that finds the line free goes at once, alone; calls that come while others are
 * on their way wait for them and then go together, as one statement. So nobody waits for a timer, nothing is read from
 * before it was asked for, and under load the cost of a statement and of its commit is shared. `run` gets one or more items,
 * answers one result per item in order, and is its own transaction: all of a group or none. When a group fails, its members
 * go again one by one, so that each hears its own error and nobody fails for another.
 */
export function groupCalls<I, O>(run: (sql: Sql, items: I[]) => Promise<O[]>) {
  const lines = new WeakMap<object, Line<I, O>>();

  async function settle(sql: Sql, group: Waiting<I, O>[]): Promise<void> {
    try {
      const results = await run(
        sql,
        group.map(({ item }) => item),
      );
      group.forEach(({ done }, i) => done(results[i] as O));
    } catch (error) {
      if (group.length === 1) group[0]?.failed(error);
      else await Promise.all(group.map((member) => settle(sql, [member])));
    }
  }

  function sendWaiting(sql: Sql, line: Line<I, O>): void {
    const enough = [1, WORTH_A_SECOND][line.running];
    if (enough === undefined || line.waiting.length < enough) return;
    line.running += 1;
    void settle(sql, line.waiting.splice(0, MAX_GROUP)).then(() => {
      line.running -= 1;
      sendWaiting(sql, line);
    });
  }

  return (sql: Sql, item: I): Promise<O> =>
    new Promise((done, failed) => {
      const line = lines.get(sql) ?? { running: 0, waiting: [] };
      lines.set(sql, line);
      line.waiting.push({ item, done, failed });
      sendWaiting(sql, line);
    });
}
