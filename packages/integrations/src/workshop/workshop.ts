import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AppError } from '@nxtgauge/domain/errors';
import type { DocumentPort, PicturePort, ResumePort, VideoPort } from '@nxtgauge/services/ports';
import { recogniseResume } from '../resumes/recognise-resume.ts';
import type { ResultMessage } from './messages.ts';
import type { TaskName, Tasks } from './tasks.ts';

const PROGRAM = fileURLToPath(new URL('process-main.ts', import.meta.url));
const PROCESSES = 2;
const MAX_WAITING = 24;
const TASK_TIMEOUT_MS = 45_000;
const IDLE_MS = 30_000;
const LOW_PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;
/** What libraries leave behind goes with the process. */
const MAX_TASKS_PER_PROCESS = 100;

interface Waiting {
  task: TaskName;
  input: unknown;
  done(result: unknown): void;
  failed(error: unknown): void;
}

export interface Workshop {
  pictures: PicturePort;
  videos: VideoPort;
  documents: DocumentPort;
  resumes: ResumePort;
  stop(): void;
}

const gaveUp = () =>
  new AppError(
    'FILE_DAMAGED',
    'This file could not be read to its end. Save it again on your device and send that.',
  );

/**
 * Opens strangers' files in processes of their own, at most two at once: what hangs, crashes or eats memory there ends with
 * its process and is a refusal of that one file. They get no secrets, start when needed and end when idle. BUSY when too
 * many files wait.
 */
export function mediaWorkshop(log: {
  warn(facts: Record<string, unknown>, message: string): void;
}): Workshop {
  const waiting: Waiting[] = [];
  const idle = new Map<ChildProcess, NodeJS.Timeout>();
  const tasksDone = new WeakMap<ChildProcess, number>();
  let busy = 0;

  function startProcess(): ChildProcess {
    const child = fork(PROGRAM, {
      serialization: 'advanced',
      execArgv: [],
      // Fewer malloc arenas: the picture library's threads would otherwise keep hundreds of MB for themselves.
      env: { MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Answers come first; a picture may take a moment longer.
    if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
    return child;
  }

  function takeProcess(): ChildProcess {
    for (const [child, timer] of idle) {
      clearTimeout(timer);
      idle.delete(child);
      if (child.connected) return child;
    }
    return startProcess();
  }

  function putBack(child: ChildProcess): void {
    const count = (tasksDone.get(child) ?? 0) + 1;
    tasksDone.set(child, count);
    if (!child.connected || count >= MAX_TASKS_PER_PROCESS) {
      child.kill('SIGKILL');
      return;
    }
    child.unref();
    child.channel?.unref();
    const end = () => {
      idle.delete(child);
      child.kill('SIGKILL');
    };
    idle.set(child, setTimeout(end, IDLE_MS).unref());
  }

  function next(): void {
    const job = busy < PROCESSES ? waiting.shift() : undefined;
    if (!job) return;
    busy += 1;
    const child = takeProcess();
    child.ref();
    child.channel?.ref();
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners();
      busy -= 1;
      finish();
      next();
    };
    const lost = (why: string) =>
      settle(() => {
        child.kill('SIGKILL');
        log.warn({ task: job.task, why }, 'a workshop process was lost over a file');
        job.failed(gaveUp());
      });
    const timer = setTimeout(() => lost('time is up'), TASK_TIMEOUT_MS);
    child.once('error', (error) => lost(error.message));
    child.once('exit', (code, signal) => lost(`ended with ${signal ?? code}`));
    child.once('message', (message) =>
      settle(() => {
        putBack(child);
        const answer = message as ResultMessage;
        if (answer.ok) return job.done(answer.result);
        if (answer.refusal) return job.failed(new AppError(answer.refusal.reason, answer.refusal.message));
        log.warn({ task: job.task, detail: answer.detail }, 'a file could not be read');
        return job.failed(gaveUp());
      }),
    );
    child.send({ task: job.task, input: job.input });
  }

  function run<N extends TaskName>(task: N, input: Parameters<Tasks[N]>[0]): ReturnType<Tasks[N]> {
    const result = new Promise((done, failed) => {
      if (waiting.length >= MAX_WAITING) {
        failed(new AppError('BUSY', 'Many files are being prepared right now. Try again in a moment.'));
        return;
      }
      waiting.push({ task, input, done, failed });
      next();
    });
    return result as ReturnType<Tasks[N]>;
  }

  return {
    pictures: { prepare: (path) => run('preparePicture', path) },
    videos: { prepare: (path) => run('prepareVideo', path) },
    documents: { prepare: (path) => run('prepareDocument', path), text: (file) => run('documentText', file) },
    resumes: {
      read: (path) => run('readResume', path),
      recognise: recogniseResume,
      print: (resume) => run('printResume', resume),
    },
    stop() {
      for (const [child, timer] of idle) {
        clearTimeout(timer);
        child.kill('SIGKILL');
      }
      idle.clear();
    },
  };
}
