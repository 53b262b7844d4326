import { afterAll, beforeAll, describe } from 'vitest';
import { databases, type TestDatabases } from './store-databases.ts';
import { webDoorContract } from './web-door.contract.ts';

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  webDoorContract(kind, () => server);
});
