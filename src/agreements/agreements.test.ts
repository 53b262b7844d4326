import { describe, expect, it } from 'vitest';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { hashAgreement, openAgreements } from './agreements.ts';
import {
  administrator,
  books,
  corporation,
  desk,
  duringTerm,
  frame,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  sign,
  stranger,
  tamper,
  toTwist,
  toVeenrand,
} from './veenrand.fixture.ts';

/** Who revokes leaves at once. */
const term = { from: '2026-01-01', to: '2027-12-31', noticeMonths: 0 };
const agreement = toVeenrand({ term });

/** The version that decides for the corporation, and whether anything opens under it. */
async function stateOf(region: Region, id: string | undefined = agreement.id): Promise<string> {
  const resolved = await region.agreements.resolve('woonveste', id, duringTerm);
  if (resolved === undefined) return 'none';
  const { version } = resolved.document;
  return `${version} ${resolved.inForce(duringTerm) ? 'in force' : 'not in force'} ${resolved.standingOf('woonveste', duringTerm)}`;
}

describe('an agreement opens nothing', () => {
  it('that is not known', async () => {
    await using region = await openRegion();
    expect(await stateOf(region)).toBe('none');
    expect(await region.agreements.resolve('woonveste', undefined, duringTerm)).toBeUndefined();
  });

  it('that was only published', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    expect(await stateOf(region)).toBe('1.0.0 not in force unsigned');
  });

  it('before the last of the parties it needs has accepted', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, [municipality, corporation, administrator, desk]);
    expect(await stateOf(region)).toBe('1.0.0 not in force signed');
    await region.state(await sign(agreement, provider));
    expect(await stateOf(region)).toBe('1.0.0 in force signed');
  });

  it('on behalf of others: each party signs for itself', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const mandateDocument = `sha-256:${'A'.repeat(43)}`;
    const others = { onBehalfOf: ['woonveste', 'noordlicht'].map((party) => ({ party, mandateDocument })) };
    const { statement } = await region.state(await sign(agreement, municipality, others));
    expect(statement.onBehalfOf).toStrictEqual(others.onBehalfOf);
    expect(await stateOf(region)).toBe('1.0.0 not in force unsigned');
  });

  it('when its text was changed, and another agreement stays as it is', async () => {
    await using region = await openRegion();
    const other = toVeenrand({ id: 'veenrand-zuid', scope: { ...frame.scope, region: 'Veenrand-Zuid' } });
    await publishSigned(region, agreement);
    await publishSigned(region, other);
    await tamper(region, async (tx) => {
      const { document } = await tx
        .selectFrom('agreements')
        .select('document')
        .where('id', '=', agreement.id)
        .executeTakeFirstOrThrow();
      const wider = document.replace('"part":"year"', '"part":"all"');
      expect(wider).not.toBe(document);
      await tx.updateTable('agreements').set({ document: wider }).where('id', '=', agreement.id).execute();
    });
    expect(await stateOf(region)).toBe('none');
    expect(await stateOf(region, other.id)).toBe('1.0.0 in force signed');
    expect((await region.agreements.resolve('woonveste', undefined, duringTerm))?.document.id).toBe(other.id);
    await expect(region.state(await sign(agreement, provider))).rejects.toMatchObject({
      extras: { errors: [{ code: 'unknown-agreement' }] },
    });
  });

  it('when its text and its hash were changed: nobody signed that', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const wider = toVeenrand({}, toTwist());
    await tamper(region, async (tx) => {
      const row = { hash: hashAgreement(wider), document: JSON.stringify(wider) };
      await tx.updateTable('agreements').set(row).execute();
    });
    expect(await stateOf(region)).toBe('none');
  });

  it('when a statement it needs was changed, and the party counts as unsigned', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await tamper(region, async (tx) => {
      const { jws } = await tx
        .selectFrom('statements')
        .select('jws')
        .where('party_id', '=', 'woonveste')
        .executeTakeFirstOrThrow();
      const at = jws.length - 10;
      const changed = `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;
      await tx.updateTable('statements').set({ jws: changed }).where('party_id', '=', 'woonveste').execute();
    });
    expect(await stateOf(region)).toBe('1.0.0 not in force unsigned');
  });

  it('to a party whose withdrawal was spoiled in the store', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const revoke = { type: 'revoke', signedAt: '2026-03-01T10:00:00Z' } as const;
    await region.state(await sign(agreement, corporation, revoke));
    expect(await stateOf(region)).toBe('1.0.0 in force withdrawn');
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ jws: 'spoiled' }).where('type', '=', 'revoke').execute(),
    );
    expect(await stateOf(region)).toBe('1.0.0 in force unsigned');
    const never = { signed_at: Number.MAX_SAFE_INTEGER };
    await tamper(region, (tx) => tx.updateTable('statements').set(never).where('type', '=', 'revoke').execute());
    expect(await stateOf(region)).toBe('1.0.0 in force unsigned');
  });

  it('more when the columns beside a statement were changed: the statement says what it says', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const revoke = { type: 'revoke', signedAt: '2026-03-01T10:00:00Z' } as const;
    await region.state(await sign(agreement, corporation, revoke));
    await tamper(region, (tx) =>
      tx
        .updateTable('statements')
        .set({ type: 'accept', hash: 'elsewhere', party_id: 'noordlicht' })
        .where('type', '=', 'revoke')
        .execute(),
    );
    expect(await stateOf(region)).toBe('1.0.0 in force withdrawn');
  });

  it('when its parties or their keys are no longer what they were', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await tamper(region, (tx) =>
      tx.updateTable('parties').set({ document: '{' }).where('id', '=', 'noordlicht').execute(),
    );
    expect(await stateOf(region)).toBe('1.0.0 not in force signed');
    await tamper(region, (tx) =>
      tx.updateTable('parties').set({ document: '{}' }).where('id', '=', 'noordlicht').execute(),
    );
    expect((await region.agreements.parties()).map(({ id }) => id)).not.toContain('noordlicht');
  });

  it('when its key was revoked before it signed', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const keys = corporation.party.keys.map((key) => ({ ...key, revokedAt: '2025-11-30T00:00:00Z' }));
    await region.agreements.registerParty({ ...corporation.party, keys });
    expect(await stateOf(region)).toBe('1.0.0 not in force unsigned');
  });
});

describe('which agreement decides', () => {
  const older = agreement;
  const newer = toVeenrand(
    { version: '1.10.0', term },
    toTwist({ op: 'remove-field', clause: 'P04.HUB.COR', field: 'email' }),
  );
  const middle = toVeenrand({ version: '1.9.0', term });

  it('the newest version in force, by its numbers', async () => {
    await using region = await openRegion();
    for (const version of [older, middle, newer]) await publishSigned(region, version);
    expect(await stateOf(region)).toBe('1.10.0 in force signed');
  });

  it('the version in force, while a newer one waits for signatures or for its term', async () => {
    await using region = await openRegion();
    await publishSigned(region, older);
    await publishSigned(region, newer, [municipality]);
    await publishSigned(
      region,
      toVeenrand({ version: '2.0.0', term: { from: '2027-01-01', to: '2027-12-31', noticeMonths: 6 } }),
    );
    expect(await stateOf(region)).toBe('1.0.0 in force signed');
  });

  it('the newest version, though not in force, when none is', async () => {
    await using region = await openRegion();
    await publishSigned(region, older, [corporation]);
    await publishSigned(region, newer, []);
    expect(await stateOf(region)).toBe('1.10.0 not in force unsigned');
  });

  it('not an older version, when the text of the newer one was spoiled', async () => {
    await using region = await openRegion();
    await publishSigned(region, older);
    await publishSigned(region, newer);
    await tamper(region, (tx) =>
      tx.updateTable('agreements').set({ document: '{}' }).where('version', '=', newer.version).execute(),
    );
    expect(await stateOf(region)).toBe('none');
    await tamper(region, (tx) =>
      tx.updateTable('agreements').set({ version: 'x' }).where('version', '=', newer.version).execute(),
    );
    expect(await stateOf(region)).toBe('none');
    await tamper(region, (tx) =>
      tx.updateTable('agreements').set({ version: '0.9.0' }).where('version', '=', 'x').execute(),
    );
    expect(await stateOf(region)).toBe('1.0.0 in force signed');
  });

  it('not an older version, when a statement under the newer one was spoiled', async () => {
    await using region = await openRegion();
    await publishSigned(region, older);
    await publishSigned(region, newer);
    await tamper(region, (tx) =>
      tx
        .updateTable('statements')
        .set({ jws: '' })
        .where('hash', '=', hashAgreement(newer))
        .where('party_id', '=', 'veldhaven')
        .execute(),
    );
    expect(await stateOf(region)).toBe('1.10.0 not in force signed');
  });

  it('of two rows of one version a damaged one closes', async () => {
    await using region = await openRegion();
    await publishSigned(region, older);
    await tamper(region, (tx) =>
      tx
        .insertInto('agreements')
        .values({ hash: 'sha3-512:x', id: older.id, version: '1.0.0', document: '', created_at: 0 })
        .execute(),
    );
    expect(await stateOf(region)).toBe('none');
  });

  it('without an id: the first in force that names the party', async () => {
    await using region = await openRegion();
    const first = toVeenrand({ id: 'aa-first', term: { from: '2025-01-01', to: '2025-12-31', noticeMonths: 0 } });
    await publishSigned(region, first);
    await publishSigned(region, agreement);
    await publishSigned(region, toVeenrand({ id: 'zz-last', scope: { ...frame.scope, region: 'Elders' } }));
    const decides = async (party: string): Promise<string | undefined> =>
      (await region.agreements.resolve(party, undefined, duringTerm))?.document.id;
    expect(await decides('woonveste')).toBe('veenrand');
    expect(await decides('buitenhuis')).toBeUndefined();
  });

  it('without an id: one that is not in force when no other names the party, and never one that was replaced', async () => {
    await using region = await openRegion();
    const { keys: _, ...newcomer } = stranger.party;
    const wider = toVeenrand({ parties: [...agreement.parties, newcomer] });
    await publishSigned(region, wider);
    expect((await region.agreements.resolve('buitenhuis', undefined, duringTerm))?.document.version).toBe('1.0.0');
    await publishSigned(region, newer);
    expect(await region.agreements.resolve('buitenhuis', undefined, duringTerm)).toBeUndefined();
    const elsewhere = { ...frame.scope, region: 'Elders' };
    await region.agreements.publish(toVeenrand({ id: 'other', parties: wider.parties, scope: elsewhere }));
    const other = await region.agreements.resolve('buitenhuis', undefined, duringTerm);
    expect([other?.document.id, other?.inForce(duringTerm)]).toStrictEqual(['other', false]);
  });
});

describe('freshness', () => {
  it('a change on one gateway is seen by the next resolve on another', async () => {
    await using region = await openRegion();
    const other = await region.reopen();
    await publishSigned(region, agreement);
    const resolved = await other.resolve('woonveste', agreement.id, duringTerm);
    expect(resolved?.inForce(duringTerm)).toBe(true);
  });

  it('what did not change is verified once', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const [first, second] = await Promise.all([
      region.agreements.resolve('woonveste', agreement.id, duringTerm),
      region.agreements.resolve('noordlicht', agreement.id, duringTerm),
    ]);
    expect(first?.document).toBe(second?.document);
  });

  it('a gateway that cannot look closes, whatever it knew, and opens again when it can', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    let failure: unknown;
    const store: Store = {
      ...region.store,
      all: (statement, parameters) =>
        failure === undefined ? region.store.all(statement, parameters) : Promise.reject(failure),
    };
    const agreements = await openAgreements({
      ...{ store, clock: () => duringTerm, ...books },
      ...{ findEntry: region.audit.find, trustAnchors: [] },
    });
    for (const reason of [new Error('gone'), new GatewayError('store-unavailable', 'gone')]) {
      failure = reason;
      await expect(agreements.resolve('woonveste', agreement.id, duringTerm)).rejects.toMatchObject({
        code: 'store-unavailable',
      });
      failure = undefined;
      expect((await agreements.resolve('woonveste', agreement.id, duringTerm))?.inForce(duringTerm)).toBe(true);
    }
  });

  it('a store that is closed keeps its own word for it', async () => {
    const region = await openRegion();
    await region[Symbol.asyncDispose]();
    await expect(stateOf(region)).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
