import { afterAll, beforeAll, describe } from 'vitest';
import { restorationsContract } from './restorations.contract.ts';
import { databases, type TestDatabases } from './store-databases.ts';

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  restorationsContract(kind, () => server);
});
