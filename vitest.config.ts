import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

const everywhere = ['tests/support/memory-folder.ts', 'tests/support/once-per-run.ts'];

export default defineConfig({
  ...jsx,
  test: {
    // On two cores one worker is the default; browsers and databases leave room for a second one.
    maxWorkers: '100%',
    // Files of one worker share what they import (`isolate: false`), which takes some four seconds for each file that
    // starts a gateway: nothing that a test does outlives it.
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          globalSetup: everywhere,
          isolate: false,
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'policies/**/*.test.ts', 'tests/house-rules/**/*.test.ts'],
        },
      },
      {
        ...jsx,
        test: {
          name: 'properties',
          globalSetup: everywhere,
          isolate: false,
          include: ['tests/properties/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'contract',
          globalSetup: everywhere,
          isolate: false,
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'e2e',
          globalSetup: [...everywhere, 'tests/support/planted-demos.ts'],
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          globalSetup: [...everywhere, 'tests/support/planted-demos.ts', 'tests/support/shared-browser.ts'],
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
