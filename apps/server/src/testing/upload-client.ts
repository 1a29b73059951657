import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface UploadAnswer {
  status: number;
  reason: string | null;
  message: string | null;
  file: { fileId: string; url?: string } | null;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The server in a process of its own, with its memory and its folders to look at. */
export async function uploadServer(databaseUrl: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'nxtgauge-uploads-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL('api-process.ts', import.meta.url))],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        NODE_ENV: 'test',
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        DATA_DIR: dataDir,
        PUBLIC_CALLS_PER_MINUTE: '1000000',
      },
    },
  );
  await new Promise<void>((done, fail) => {
    child.stdout?.once('data', () => done());
    child.once('exit', () => fail(new Error('the server did not start')));
  });

  const headersOf = (cookie: string, fileName: string) => ({
    'content-type': 'application/octet-stream',
    'x-nxtgauge': '1',
    'x-upload-key': randomUUID(),
    'x-upload-name': encodeURIComponent(fileName),
    cookie,
  });

  return {
    origin,
    port,
    headersOf,
    async send(
      kind: 'pictures' | 'videos' | 'documents',
      cookie: string,
      body: Buffer | ReadableStream<Uint8Array>,
      options: { fileName?: string; headers?: Record<string, string> } = {},
    ): Promise<UploadAnswer> {
      const response = await fetch(`${origin}/uploads/${kind}`, {
        method: 'POST',
        headers: { ...headersOf(cookie, options.fileName ?? 'file'), ...options.headers },
        body: body instanceof ReadableStream ? body : new Uint8Array(body),
        duplex: 'half',
      });
      const answer = (await response.json()) as {
        error?: { message: string; data: { reason: string } };
        fileId?: string;
      };
      return {
        status: response.status,
        reason: answer.error?.data.reason ?? null,
        message: answer.error?.message ?? null,
        file: answer.fileId ? (answer as UploadAnswer['file']) : null,
      };
    },
    /** Every file of the store and of the incoming folder. */
    filesOnDisk: () =>
      ['files', 'incoming'].flatMap((folder) => {
        const entries = readdirSafely(join(dataDir, folder));
        return entries.map((entry) => `${folder}/${entry}`);
      }),
    fileBytes: (path: string) => readFileSync(join(dataDir, path)),
    /** Megabytes that the process holds now; null where the system does not say. */
    memoryMb(): number | null {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1000);
      } catch {
        return null;
      }
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function readdirSafely(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}
