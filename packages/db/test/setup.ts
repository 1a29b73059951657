import type { TestProject } from 'vitest/node';
import { openTestbed } from '../src/testbed/index.ts';
import type { TestbedAddress } from '../src/testbed/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testbed: TestbedAddress;
  }
}

export async function setup(project: TestProject) {
  const { serverUrl, template, close } = await openTestbed();
  project.provide('testbed', { serverUrl, template });
  return close;
}
