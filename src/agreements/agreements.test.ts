import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { hashAgreement, openAgreements } from './agreements.ts';
import { isResolvedAgreement } from './resolved-agreement.ts';
import { toDigest } from './statements/digest.ts';
import {
  administrator,
  corporation,
  desk,
  duringTerm,
  frame,
  municipality,
  openRegion,
  policy,
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
    const first = toVeenrand({ id: 'aa-first', term: { from: '2028-01-01', to: '2028-12-31', noticeMonths: 0 } });
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

describe('versions side by side', () => {
  const older = agreement;
  const coming = toVeenrand({ version: '2.0.0', term: { from: '2026-10-01', to: '2027-12-31', noticeMonths: 0 } });
  const before = parseInstant('2026-09-30T21:59:59Z');
  const after = parseInstant('2026-09-30T22:00:00Z');
  const versionAt = async (region: Region, at: Instant): Promise<string> => {
    const resolved = await region.agreements.resolve('woonveste', agreement.id, at);
    return `${resolved?.document.version} ${resolved?.inForce(at) ? 'in force' : 'not in force'}`;
  };
  const shadowAt = async (region: Region, at: Instant) =>
    (await region.agreements.resolve('woonveste', agreement.id, at))?.shadow;
  const statesAt = async (region: Region, at: Instant): Promise<readonly string[]> =>
    (await region.agreements.list(at)).map(({ version, state, reason }) => [version, state, reason].join(' ').trim());

  it('exactly one is in force: the newer one takes over at the first second of its first day', async () => {
    await using region = await openRegion();
    for (const version of [older, coming]) await publishSigned(region, version);
    expect(await versionAt(region, before)).toBe('1.0.0 in force');
    expect(await statesAt(region, before)).toStrictEqual(['2.0.0 signed', '1.0.0 in-force']);
    expect(await versionAt(region, after)).toBe('2.0.0 in force');
    expect(await statesAt(region, after)).toStrictEqual(['2.0.0 in-force', '1.0.0 ended superseded']);
  });

  it('the older one does not come back when the newer one loses its quorum, or expires', async () => {
    await using region = await openRegion();
    const short = toVeenrand({ version: '2.0.0', term: { from: '2026-05-01', to: '2026-06-30', noticeMonths: 0 } });
    for (const version of [older, short]) await publishSigned(region, version);
    expect(await versionAt(region, parseInstant('2026-07-15T10:00:00Z'))).toBe('2.0.0 not in force');
    const later = await region.reopen(parseInstant('2026-06-02T10:00:00Z'));
    for (const by of [corporation, provider, administrator, desk]) {
      await region.state(await sign(short, by, { type: 'reject', signedAt: '2026-06-02T09:00:00Z' }), later);
    }
    expect(await versionAt(region, parseInstant('2026-06-03T10:00:00Z'))).toBe('2.0.0 not in force');
  });

  it('the shadow is the one that is completely signed and waits for its day, and it answers no request', async () => {
    await using region = await openRegion();
    await publishSigned(region, older);
    await publishSigned(region, coming, [municipality, corporation]);
    expect(await shadowAt(region, before)).toBeUndefined();
    await region.state(await sign(coming, provider));
    const shadow = await shadowAt(region, before);
    expect([shadow?.document.version, shadow?.inForce(before)]).toStrictEqual(['2.0.0', true]);
    expect(shadow?.standingOf('woonveste', before)).toBe('signed');
    expect(isResolvedAgreement(shadow)).toBe(false);
    expect(await versionAt(region, before)).toBe('1.0.0 in force');
    expect(await shadowAt(region, after)).toBeUndefined();
  });

  it('there is no shadow of an older version, nor behind one that is damaged', async () => {
    await using region = await openRegion();
    for (const version of [older, coming]) await publishSigned(region, version);
    await region.agreements.publish(toVeenrand({ version: '3.0.0' }));
    expect((await shadowAt(region, before))?.document.version).toBe('2.0.0');
    await tamper(region, (tx) =>
      tx.updateTable('agreements').set({ document: '{}' }).where('version', '=', '3.0.0').execute(),
    );
    expect(await shadowAt(region, before)).toBeUndefined();
    expect(await statesAt(region, before)).toStrictEqual([
      '3.0.0 damaged',
      '2.0.0 ended newer-version-damaged',
      '1.0.0 ended newer-version-damaged',
    ]);
  });

  it('an earlier decision finds the text it rested on, whatever decides now', async () => {
    await using region = await openRegion();
    for (const version of [older, coming]) await publishSigned(region, version);
    expect((await region.agreements.byHash(hashAgreement(older)))?.document).toStrictEqual(older);
    expect(await region.agreements.byHash(hashAgreement(toVeenrand({ version: '9.0.0' })))).toBeUndefined();
  });
});

describe('what is known of a version', () => {
  it('is everything that proves it: its text, each statement with its entry, and the keys of who signed', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, [municipality, corporation]);
    const record = await region.agreements.published(agreement.id, '1.0.0');
    expect([record?.document, record?.hash]).toStrictEqual([agreement, hashAgreement(agreement)]);
    expect(record?.parties.map(({ id }) => id).toSorted()).toStrictEqual(
      agreement.parties.map(({ id }) => id).toSorted(),
    );
    for (const { jws, entry, receivedAt, verified } of record?.statements ?? []) {
      expect([verified, receivedAt]).toStrictEqual([true, duringTerm]);
      expect((await region.audit.find(entry))?.reference).toBe(toDigest(jws));
    }
    expect(record?.statements.map(({ party }) => party).toSorted()).toStrictEqual(['veldhaven', 'woonveste']);
    expect(await region.agreements.published(agreement.id, '2.0.0')).toBeUndefined();
    expect(await region.agreements.published('elsewhere', '1.0.0')).toBeUndefined();
  });

  it('is its life, of the one that decides when no version is named', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await region.agreements.publish(toVeenrand({ version: '2.0.0' }));
    const lifeOf = (version?: string) => region.agreements.life(agreement.id, version, duringTerm);
    expect(await lifeOf()).toMatchObject({ version: '1.0.0', state: 'in-force' });
    expect(await lifeOf('2.0.0')).toMatchObject({ version: '2.0.0', state: 'offered' });
    expect(await lifeOf('3.0.0')).toBeUndefined();
  });

  it('and when its evaluation is near there is a warning, for agreements that live', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const november = parseInstant('2026-11-15T10:00:00Z');
    expect(await region.agreements.warnings(november)).toStrictEqual([]);
    for (const by of [municipality, corporation, provider]) await region.state(await sign(agreement, by));
    const about = { agreement: { id: agreement.id, version: '1.0.0' } };
    expect(await region.agreements.warnings(november)).toStrictEqual([
      { code: 'evaluation-due', days: 30, on: '2026-12-01', about },
    ]);
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
      ...{ store, clock: () => duringTerm, catalogue: policy.catalogue, review: policy.review },
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
