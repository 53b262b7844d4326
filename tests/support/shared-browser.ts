/** Vitest's global setup for the browser tests: one Chromium for all of them; each test file has contexts of its own in it. */
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startBrowserServer } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens; null where none can start. */
    readonly browserEndpoint: string | null;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startBrowserServer();
  project.provide('browserEndpoint', server?.wsEndpoint() ?? null);
  return async () => server?.close();
}

/** The browser of this run; undefined where none can start: then the tests of the file are skipped. */
export async function connectBrowser(): Promise<Browser | undefined> {
  const endpoint = inject('browserEndpoint');
  return endpoint === null ? undefined : chromium.connect(endpoint);
}
