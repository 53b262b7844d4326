import { beforeAll, expect, it } from 'vitest';
import { build, type GatewayProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** Two gateways on one PostgreSQL; the one that acknowledged a freeze is ended without warning at once. */

let region: ProductionRegion;
beforeAll(async () => {
  await build();
  region = await openProductionRegion();
  return () => region[Symbol.asyncDispose]();
}, 120_000);

async function status({ url }: GatewayProcess, party: string, method: string, path: string, body?: unknown) {
  const headers = region.headersOf(party, 'functional-administrator');
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return (await fetch(`${url}/v1${path}`, init)).status;
}

it('keeps every acknowledged freeze, and the other gateway refuses the very next request', async () => {
  await using other = await region.start('twee');
  let first = await region.start('een');
  try {
    for (const party of ['corporatie-een', 'zorg-twee', 'gemeente-twee']) {
      expect([party, await status(other, party, 'GET', '/freezes')]).toEqual([party, 200]);
      const what = { what: { kind: 'party', party }, reason: 'secret-stolen' };
      expect([party, await status(first, party, 'POST', '/freezes', what)]).toEqual([party, 201]);
      const [afterwards] = await Promise.all([status(other, party, 'GET', '/freezes'), first.kill()]);
      expect([party, afterwards]).toEqual([party, 401]);
      first = await region.start('een');
      expect([party, await status(first, party, 'GET', '/freezes')]).toEqual([party, 401]);
    }
    expect(await status(first, 'zorg-een', 'GET', '/freezes')).toBe(200);
  } finally {
    await first.kill();
  }
}, 180_000);
