import { openTestbed } from '@nxtgauge/db/testbed';
import type { TestbedAddress } from '@nxtgauge/db/testbed';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: TestbedAddress;
  }
}

/** A vitest `globalSetup`: migrates one template database that every test file clones. */
export async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const { serverUrl, template, close } = await openTestbed();
  project.provide('testDatabase', { serverUrl, template });
  return close;
}
