import { afterAll, beforeAll, describe } from 'vitest';
import { logOfSubjectContract } from './log-of-subject.contract.ts';
import { storeContract } from './store.contract.ts';
import { auditContract } from './store-audit.contract.ts';
import { databases, type TestDatabases } from './store-databases.ts';
import { postgresAlone, sqliteAlone } from './store-engines.ts';
import { readsContract } from './store-reads.contract.ts';

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  storeContract(kind, () => server);
  auditContract(kind, () => server);
  logOfSubjectContract(kind, () => server);
  if (kind === 'sqlite') sqliteAlone(() => server);
  else {
    postgresAlone(() => server);
    readsContract(() => server);
  }
});
