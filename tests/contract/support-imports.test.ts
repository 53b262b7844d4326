import { afterAll, beforeAll, describe } from 'vitest';
import { databases, type TestDatabases } from './store-databases.ts';
import { supportImportsContract } from './support-imports.contract.ts';

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  supportImportsContract(kind, () => server);
});
