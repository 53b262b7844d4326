import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogPage } from '../../src/contract/generated/types.ts';
import { viewNames } from '../../src/logbook/logbook.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** What officers of two parties read of their own logs, laid side by side: nothing of it says that they have a client in common. */

const parties = ['woonveste', 'de-brug'] as const;
const callers = { woonveste: 'woonveste/woonconsulent', 'de-brug': 'de-brug/casemanager' } as const;
const period = 'from=2020-01-01T00:00:00Z';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  const fields = ['supportActive', 'supportContact', 'supportPeriod', 'bsn'];
  for (const party of parties) {
    const caseRef = gateway.refOf('J', party);
    const asked = { caseRef, purpose: 'P06', fields };
    await gateway.call(callers[party], 'POST', '/v1/disclosures', asked, { 'idempotency-key': 'the-same' });
    await gateway.call(callers[party], 'POST', '/v1/disclosures/preflight', asked);
    const because = 'De client vroeg wie er keek.';
    await gateway.call(`${party}/privacy-officer`, 'POST', '/v1/log/searches', { caseRef, because });
  }
  // The one rests on the answers that the other ends.
  const { body } = await gateway.call(
    callers['de-brug'],
    'GET',
    `/v1/consents?caseRef=${gateway.refOf('J', 'de-brug')}`,
  );
  for (const { id } of body.consents) await gateway.call(callers['de-brug'], 'POST', `/v1/consents/${id}/withdrawal`);
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function read(who: string, path: string): Promise<string> {
  const [party = '', role = ''] = who.split('/');
  const headers = { authorization: `Bearer ${await gateway.tokenOf(party, role)}` };
  return await (await fetch(`${gateway.url}${path}`, { headers })).text();
}

/** All that an officer can read of the log of the own party. */
async function everythingOf(party: (typeof parties)[number]): Promise<string> {
  const officer = `${party}/privacy-officer`;
  const { text } = await gateway.call(officer, 'POST', '/v1/log/searches', { limit: 200 });
  const texts = [text];
  for (const { id } of (JSON.parse(text) as LogPage).entries) {
    for (const end of ['', '/proof']) texts.push(await read(officer, `/v1/log/entries/${id}${end}`));
    texts.push(await read(officer, `/v1/log/receipts/${id}`));
  }
  for (const view of viewNames) {
    for (const format of ['ndjson', 'csv', 'otlp']) {
      texts.push(await read(officer, `/v1/log/exports?view=${view}&format=${format}&${period}`));
    }
  }
  return texts.join('\n');
}

/** Names in a log, with the letter that tells what they are; and digests, which have none. Longer ones are hashes of the tree. */
const tokensIn = (text: string): Set<string> =>
  new Set(
    (text.replaceAll(/[A-Za-z0-9+/]{40,}={0,2}/g, '').match(/(?<![\w-])(?:[a-z]_)?[\w-]{22}(?![\w-])/g) ?? [])
      // A word has no capitals; a digest has, but for once in a million.
      .filter((token) => /[A-Z]/.test(token)),
  );
const kindsIn = (tokens: ReadonlySet<string>): Set<string> => new Set([...tokens].map((token) => token.slice(0, 2)));

describe('two parties with a client in common', () => {
  it('have no name of a person, a case or a record in common in their logs', async () => {
    const [one, other] = [tokensIn(await everythingOf('woonveste')), tokensIn(await everythingOf('de-brug'))];
    for (const tokens of [one, other])
      for (const kind of ['s_', 't_', 'k_', 'e_']) expect(kindsIn(tokens)).toContain(kind);
    expect([...one].filter((token) => other.has(token))).toEqual([]);
  });

  it('find nothing of each other by what stands beside the entries either, which is the same for all', async () => {
    using database = new DatabaseSync(join(gateway.directory, 'sluis.db'), { readOnly: true });
    const rows = database.prepare(
      `select subject, case_ref, entry from log_entries
        where party = ? and subject is not null and case_ref is not null and kind = 'disclosure'`,
    );
    const [one, other] = parties.map((party) => rows.all(party).map((row) => Object.values(row).map(String)));
    expect(one?.map(([subject, reference]) => [subject, reference])).toEqual(
      other?.map(([subject, reference]) => [subject, reference]),
    );
    for (const [subject = '', reference = '', entry] of [...(one ?? []), ...(other ?? [])]) {
      expect(entry).toContain('"case":"t_');
      expect(entry).not.toContain(subject);
      expect(entry).not.toContain(reference);
    }
  });
});
