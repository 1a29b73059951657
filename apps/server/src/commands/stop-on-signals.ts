/** Runs the stoppers, first to last, once, on SIGINT or SIGTERM; returns the same for use after an error. */
export function stopOnSignals(stoppers: (() => Promise<void>)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      for (const stopper of stoppers) await stopper();
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      process.stdout.write('\nStopping …\n');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
  return stop;
}
