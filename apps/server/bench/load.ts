import autocannon from 'autocannon';
import type { Call } from './workloads.ts';

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were not 2xx, and connections that broke. */
  failed: number;
}

export const CONNECTIONS = 32;

/** Sends these calls in rotation over 32 connections for so many seconds, each next one as soon as the last was answered. */
export async function load(port: number, calls: Call[], seconds: number): Promise<Load> {
  const requests = calls.map(({ method, path, headers, body }) => ({
    method,
    path,
    headers,
    ...(body ? { setupRequest: (request: object) => ({ ...request, body: body() }) } : {}),
  }));
  let started = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
    // Each connection begins elsewhere in the rotation, so that one person does not act 32 times at once.
    setupClient(client) {
      const from = Math.floor((started++ * requests.length) / CONNECTIONS);
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
