import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Agreement, Party } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { hashAgreement, openAgreements } from './agreements.ts';
import { isResolvedAgreement } from './resolved-agreement.ts';
import {
  administrator,
  books,
  corporation,
  desk,
  duringTerm,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  type Signatory,
  sign,
  stranger,
  toTwist,
  toVeenrand,
} from './veenrand.fixture.ts';

const agreement = toVeenrand();
const required = [municipality, corporation, provider];

/** What somebody with the database in hand does; the revision goes up, so that every gateway looks. */
async function tamper({ store }: Region, change: Parameters<Store['transaction']>[0]): Promise<void> {
  await store.transaction(async (tx) => {
    await change(tx);
    await tx
      .updateTable('revisions')
      .set((eb) => ({ value: eb('value', '+', 1) }))
      .execute();
  });
}

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
    await region.agreements.addStatement(await sign(agreement, provider));
    expect(await stateOf(region)).toBe('1.0.0 in force signed');
  });

  it('on behalf of others: each party signs for itself', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const mandateDocument = `sha-256:${'A'.repeat(43)}`;
    const others = { onBehalfOf: ['woonveste', 'noordlicht'].map((party) => ({ party, mandateDocument })) };
    const { statement } = await region.agreements.addStatement(await sign(agreement, municipality, others));
    expect(statement.onBehalfOf).toStrictEqual(others.onBehalfOf);
    expect(await stateOf(region)).toBe('1.0.0 not in force unsigned');
  });

  it('when its text was changed, and another agreement stays as it is', async () => {
    await using region = await openRegion();
    const other = toVeenrand({ id: 'veenrand-zuid' });
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
    await expect(region.agreements.addStatement(await sign(agreement, provider))).rejects.toMatchObject({
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
    await region.agreements.addStatement(await sign(agreement, corporation, revoke));
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
    await region.agreements.addStatement(await sign(agreement, corporation, revoke));
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
    { version: '1.10.0' },
    toTwist({ op: 'remove-field', clause: 'P04.HUB.COR', field: 'email' }),
  );
  const middle = toVeenrand({ version: '1.9.0' });

  it('the newest version in force, by its numbers', async () => {
    await using region = await openRegion();
    for (const version of [newer, older, middle]) await publishSigned(region, version);
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
    await publishSigned(region, toVeenrand({ id: 'zz-last' }));
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
    await region.agreements.publish(toVeenrand({ id: 'other', parties: wider.parties }));
    const other = await region.agreements.resolve('buitenhuis', undefined, duringTerm);
    expect([other?.document.id, other?.inForce(duringTerm)]).toStrictEqual(['other', false]);
  });
});

describe('a resolved agreement', () => {
  const resolve = async (region: Region, at = duringTerm) => {
    const resolved = await region.agreements.resolve('woonveste', agreement.id, at);
    if (resolved === undefined) throw new Error('not resolved');
    return resolved;
  };

  it('says who is who, and nothing of who is no party', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const resolved = await resolve(region);
    expect(resolved.hash).toBe(hashAgreement(agreement));
    expect(resolved.typeOf('transferpunt')).toBe('HUB');
    expect(resolved.typeOf('buitenhuis')).toBeUndefined();
    expect(resolved.standingOf('buitenhuis', duringTerm)).toBe('unsigned');
    expect(resolved.retentionMonths('COR')).toBe(6);
    expect(isResolvedAgreement(resolved)).toBe(true);
    expect(isResolvedAgreement({ ...resolved })).toBe(false);
  });

  it('cannot be changed by who reads it', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const { document } = await resolve(region);
    expect(() => document.clauses.pop()).toThrow(TypeError);
    expect(() => Object.assign(document.clauses[0] ?? {}, { consentRequirement: 'none' })).toThrow(TypeError);
  });

  it('has no period for a type that it does not name', async () => {
    await using region = await openRegion();
    await publishSigned(region, toVeenrand({ retention: [] }));
    expect((await resolve(region)).retentionMonths('COR')).toBeUndefined();
  });

  it('lets a desk work by mandate only while its municipality is signed', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const revoked = '2026-07-01T00:00:00Z';
    await (await region.reopen(parseInstant(revoked))).addStatement(
      await sign(agreement, municipality, { type: 'revoke', signedAt: revoked }),
    );
    const resolved = await resolve(region);
    expect(resolved.mandateOf('transferpunt', duringTerm)).toBe(true);
    expect(resolved.mandateOf('transferpunt', parseInstant(revoked))).toBe(false);
    expect(resolved.mandateOf('veldhaven', duringTerm)).toBe(false);
    expect(resolved.mandateOf('woonveste', duringTerm)).toBe(false);
  });

  it('lets a signed party supply what it holds or sends, and nobody what the gateway makes', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const resolved = await resolve(region);
    const may = (party: string, field: string): boolean => resolved.maySupply(party, field);
    expect(may('noordlicht', 'familyName')).toBe(true);
    expect(may('woonveste', 'familyName')).toBe(true);
    expect(may('transferpunt', 'urgency')).toBe(true);
    expect(may('transferpunt', 'wmoAllocation')).toBe(true);
    expect(may('woonveste', 'debtDetails')).toBe(false);
    expect(may('transferpunt', 'ageBand')).toBe(false);
    expect(may('noordlicht', 'caseRef')).toBe(false);
    expect(may('noordlicht', 'favouriteColour')).toBe(false);
    expect(may('buitenhuis', 'familyName')).toBe(false);
  });

  it('lets nobody supply before it signed, or when the agreement is not in force', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, required);
    expect((await resolve(region)).maySupply('balans', 'debtStabilised')).toBe(false);
    expect((await resolve(region)).maySupply('transferpunt', 'urgency')).toBe(false);
    expect((await resolve(region)).maySupply('noordlicht', 'familyName')).toBe(true);
    expect((await resolve(region, parseInstant('2028-06-01T00:00:00Z'))).maySupply('noordlicht', 'familyName')).toBe(
      false,
    );
  });
});

describe('publishing is refused', () => {
  it('for what is no agreement, with every error', async () => {
    await using region = await openRegion();
    const nothing = { ...agreement, version: 'one', id: 'ONE' };
    await expect(region.agreements.publish(nothing)).rejects.toMatchObject({
      code: 'invalid-input',
      extras: { errors: [{ pointer: '/id' }, { pointer: '/version' }] },
    });
  });

  it('for what the law or the model does not allow, with every error', async () => {
    await using region = await openRegion();
    const wider: Agreement = structuredClone(agreement);
    for (const clause of wider.clauses) {
      if (clause.id === 'P04.HUB.COR') clause.fields.unshift({ name: 'bsn', part: 'all', origin: 'option' });
    }
    const publishing = region.agreements.publish(wider);
    await expect(publishing).rejects.toMatchObject({ code: 'invalid-input' });
    const codes = await publishing.catch((error) => error.extras.errors.map(({ code }: { code: string }) => code));
    expect(codes).toStrictEqual(expect.arrayContaining(['field-outside-model', 'statutory-denial', 'never-to']));
    expect(await stateOf(region)).toBe('none');
  });

  it('for another text under a version that exists', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await expect(region.agreements.publish(toVeenrand({}, toTwist()))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('but not for the same text again, nor for warnings', async () => {
    await using region = await openRegion();
    const bare = toVeenrand({ retention: [] });
    expect(await region.agreements.publish(bare)).toBe(await region.agreements.publish(bare));
  });
});

describe('a statement is refused', () => {
  const refusal = async (region: Region, jws: string): Promise<unknown> => {
    const outcome = await region.agreements.addStatement(jws).catch((error) => error);
    return outcome.code === 'invalid-input' ? outcome.extras.errors[0].code : 'kept';
  };

  it('about an agreement that was not published, or by who is not registered for it', async () => {
    await using region = await openRegion();
    expect(await refusal(region, 'no jws')).toBe('malformed');
    expect(await refusal(region, await sign(agreement, corporation))).toBe('unknown-agreement');
    await region.agreements.publish(agreement);
    expect(await refusal(region, await sign(agreement, stranger))).toBe('unknown-party');
    const nobody: Signatory = { ...corporation, party: { ...corporation.party, id: 'nobody' } };
    expect(await refusal(region, await sign(agreement, nobody))).toBe('unknown-party');
    const impostor: Signatory = { party: corporation.party, key: stranger.key };
    expect(await refusal(region, await sign(agreement, impostor))).toBe('wrong-signature');
    expect(await refusal(region, await sign(agreement, corporation, { signedAt: '2027-01-01T00:00:00Z' }))).toBe(
      'in-the-future',
    );
    expect(await region.store.db.selectFrom('statements').selectAll().execute()).toStrictEqual([]);
  });

  it('never for coming twice: it is kept once', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const jws = await sign(agreement, corporation);
    for (const _ of [1, 2]) expect(await refusal(region, jws)).toBe('kept');
    expect(await region.store.db.selectFrom('statements').select('party_id').execute()).toHaveLength(1);
  });
});

describe('the register of parties refuses', () => {
  const [key] = corporation.party.keys;
  if (key === undefined) throw new Error('no key');

  const codesOf = async (party: Party): Promise<readonly string[]> => {
    await using region = await openRegion();
    const outcome = await region.agreements.registerParty(party).catch((error) => error);
    return outcome === undefined ? [] : outcome.extras.errors.map(({ code }: { code: string }) => code);
  };
  const withKeys = (...keys: Party['keys']): Party => ({ ...stranger.party, id: 'newcomer', keys });
  const jwkOf = (type: 'p384' | 'rsa'): Party['keys'][number]['jwk'] => {
    const { publicKey } =
      type === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 1024 })
        : generateKeyPairSync('ec', { namedCurve: 'P-384' });
    return publicKey.export({ format: 'jwk' }) as Party['keys'][number]['jwk'];
  };

  it('a private key', async () => {
    const jwk = { ...key.jwk, d: 'c2VjcmV0' };
    expect(await codesOf(withKeys({ ...key, jwk }))).toStrictEqual(['additionalProperties']);
  });

  it.each<[string, readonly Party['keys'][number][], readonly string[]]>([
    ['two keys with one id', [key, key], ['duplicate-key']],
    ['a key of another curve', [{ ...key, jwk: jwkOf('p384') }], ['unusable-key']],
    ['a short RSA key', [{ ...key, jwk: jwkOf('rsa') }], ['unusable-key']],
    ['what is no key', [{ ...key, jwk: { kty: 'OKP', crv: 'Ed25519', x: '' } }], ['unusable-key']],
    ['a key for encryption', [{ ...key, jwk: { ...key.jwk, use: 'enc' } }], ['unusable-key']],
    ['a key for another algorithm', [{ ...key, jwk: { ...key.jwk, alg: 'ES256' } }], ['unusable-key']],
    ['a leap second', [{ ...key, revokedAt: '2016-12-31T23:59:60Z' }], ['no-moment']],
    ['a key that ends before it begins', [{ ...key, validTo: '2024-01-01T00:00:00Z' }], ['term-reversed']],
  ])('%s', async (_what, keys, codes) => {
    expect(await codesOf(withKeys(...keys))).toStrictEqual(codes);
  });

  it('a mandate for who is no desk', async () => {
    expect(await codesOf({ ...stranger.party, mandatedBy: 'veldhaven' })).toStrictEqual(['mandate-of-no-hub']);
  });

  it('that a key that counted is taken away, replaced or revived', async () => {
    const { party } = corporation;
    expect(await codesOf({ ...party, keys: [] })).toStrictEqual(['key-removed']);
    expect(await codesOf({ ...party, keys: stranger.party.keys })).toStrictEqual(['key-changed']);
    await using region = await openRegion();
    const revoke = (revokedAt?: string): Promise<void> =>
      region.agreements.registerParty({ ...party, keys: [{ ...key, ...(revokedAt ? { revokedAt } : {}) }] });
    await revoke('2026-02-01T00:00:00Z');
    await revoke('2026-01-01T00:00:00Z');
    await expect(revoke()).rejects.toMatchObject({ extras: { errors: [{ code: 'key-revived' }] } });
    await expect(revoke('2026-01-01T00:00:01Z')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('nothing when a party gets a second key, or its old record cannot be read', async () => {
    await using region = await openRegion();
    const second = stranger.party.keys.map((other) => ({ ...other, kid: 'key-2' }));
    await region.agreements.registerParty({ ...corporation.party, keys: [key, ...second] });
    await tamper(region, (tx) =>
      tx.updateTable('parties').set({ document: '{' }).where('id', '=', 'woonveste').execute(),
    );
    await region.agreements.registerParty(corporation.party);
    expect((await region.agreements.parties()).map(({ id }) => id)).toContain('woonveste');
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
    const agreements = await openAgreements({ store, clock: () => duringTerm, ...books });
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
