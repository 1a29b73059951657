/** Prints one line per step with the seconds that it took, so that nobody waits before an empty screen. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`  … ${label}\n`);
  const result = await work();
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  process.stdout.write(`  ✓ ${label} (${seconds} s)\n`);
  return result;
}
