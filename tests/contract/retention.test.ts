import { afterAll, beforeAll, describe } from 'vitest';
import { retentionContract } from './retention.contract.ts';
import { databases, type TestDatabases } from './store-databases.ts';

describe.each(['sqlite', 'postgres'] as const)('retention on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  retentionContract(kind, () => server);
});
