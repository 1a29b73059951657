import { describe, expect, it } from 'vitest';
import { formatResult, runSteps } from '../../commands/lib/run-steps.ts';
import type { Step } from '../../commands/lib/run-steps.ts';

function node(name: string, code: string): Step {
  return { name, command: process.execPath, args: ['-e', code] };
}

const options = { lanes: 2, path: [], cwd: process.cwd(), onResult: () => undefined };

describe('steps', () => {
  it('run all, whatever becomes of one, and keep what it said', async () => {
    const results = await runSteps(
      [
        node('good', 'console.log("fine")'),
        node('bad', 'console.error("broken"); process.exit(3)'),
        { name: 'gone', command: 'nxtgauge-no-such-command', args: [] },
        node('late', ''),
      ],
      options,
    );
    const byName = Object.fromEntries(results.map((result) => [result.name, result]));
    expect(results.map((result) => result.name).sort()).toEqual(['bad', 'gone', 'good', 'late']);
    expect(byName['good']).toMatchObject({ passed: true, output: 'fine\n' });
    expect(byName['bad']).toMatchObject({ passed: false, output: 'broken\n' });
    expect(byName['gone']?.passed).toBe(false);
    expect(byName['late']?.passed).toBe(true);
  });

  it('run no more at a time than there are lanes', async () => {
    const wait = 'setTimeout(() => {}, 150)';
    const started = performance.now();
    await runSteps([node('a', wait), node('b', wait), node('c', wait)], options);
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  it('are shown in one line', () => {
    expect(formatResult({ name: 'types', passed: true, seconds: 12.34, output: '' })).toBe(
      'ok    types          12.3 s',
    );
  });
});
