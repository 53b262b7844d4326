import { afterAll, beforeAll, describe } from 'vitest';
import { retentionLimitsContract } from './retention-limits.contract.ts';
import { databases, type TestDatabases } from './store-databases.ts';

describe.each(['sqlite', 'postgres'] as const)('the limits of retention on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  retentionLimitsContract(kind, () => server);
});
