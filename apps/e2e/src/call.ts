import type { APIRequestContext } from '@playwright/test';

interface Shape<T> {
  parse(value: unknown): T;
}

const HEADERS = { 'x-nxtgauge': '1' };

async function read<T>(
  answer: Awaited<ReturnType<APIRequestContext['get']>>,
  name: string,
  shape: Shape<T>,
): Promise<T> {
  if (!answer.ok()) throw new Error(`${name} answered ${answer.status()}: ${await answer.text()}`);
  const body = (await answer.json()) as { result: { data: unknown } };
  return shape.parse(body.result.data);
}

/** Does something as the person whose cookies `request` carries; for what a journey needs but does not show. */
export async function act<T>(
  request: APIRequestContext,
  name: string,
  input: unknown,
  shape: Shape<T>,
  root = '/trpc',
): Promise<T> {
  return read(
    await request.post(`${root}/${name}`, {
      data: JSON.stringify(input),
      headers: { ...HEADERS, 'content-type': 'application/json' },
    }),
    name,
    shape,
  );
}

/** Asks something as the person whose cookies `request` carries. */
export async function ask<T>(
  request: APIRequestContext,
  name: string,
  input: unknown,
  shape: Shape<T>,
  root = '/trpc',
): Promise<T> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return read(await request.get(`${root}/${name}${query}`, { headers: HEADERS }), name, shape);
}
