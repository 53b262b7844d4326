import { describe, expect, it } from 'vitest';
import type { Party, Statement } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { issue, issuer, root, toAnchors, toX5c } from './statements/certificates.fixture.ts';
import { toDigest } from './statements/digest.ts';
import { signStatement } from './statements/statement.ts';
import {
  administrator,
  corporation,
  desk,
  duringTerm,
  frame,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  type Signatory,
  sign,
  stranger,
  tamper,
  toStatement,
  toVeenrand,
} from './veenrand.fixture.ts';

const agreement = toVeenrand();

const refusal = async (region: Region, jws: string): Promise<unknown> => {
  const outcome = await region.state(jws).catch((error) => error);
  return outcome.code === 'invalid-input' ? outcome.extras.errors[0].code : 'kept';
};

const standingOf = async ({ agreements }: Region, party: string, at = duringTerm): Promise<string> =>
  (await agreements.resolve('veldhaven', agreement.id, at))?.standingOf(party, at) ?? 'none';

const rowsOf = ({ store }: Region) => store.db.selectFrom('statements').selectAll().execute();

describe('a statement is refused', () => {
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
    expect(await rowsOf(region)).toStrictEqual([]);
  });

  it('by the part of it that is wrong, with what is wrong in it', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const errorsOf = async (jws: string): Promise<readonly string[]> => {
      const { extras } = await region.state(jws).catch((error) => error);
      return extras.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${code} ${pointer}`);
    };
    const [header, , signature] = (await sign(agreement, corporation)).split('.');
    const withPayload = (payload: unknown) =>
      `${header}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
    const { signedAt: _, ...undated } = toStatement(agreement, corporation);
    expect(await errorsOf('no jws')).toStrictEqual(['malformed /statement']);
    expect(await errorsOf(withPayload({ ...undated, extra: 1 }))).toStrictEqual([
      'wrong-payload /statement',
      'required /statement/signedAt',
      'additionalProperties /statement/extra',
    ]);
    expect(await errorsOf(withPayload(toStatement(agreement, corporation)))).toStrictEqual([
      'wrong-payload /statement',
    ]);
    const [, payload] = (await sign(agreement, corporation)).split('.');
    expect(await errorsOf(`${signature}.${payload}.${signature}`)).toStrictEqual(['wrong-header /statement']);
    expect(await errorsOf(await sign(agreement, stranger))).toStrictEqual(['unknown-party /statement']);
  });

  it('that could bring a second agreement into force in a region, and not one that closes', async () => {
    await using region = await openRegion();
    const other = toVeenrand({ id: 'ander' });
    await publishSigned(region, other, [municipality, corporation]);
    await publishSigned(region, agreement);
    expect(await refusal(region, await sign(other, provider))).toBe('region-taken');
    const admit = {
      type: 'admit',
      about: 'balans',
      from: '2026-06-02',
      declaration: `sha-256:${'D'.repeat(43)}`,
    } as const;
    expect(await refusal(region, await sign(other, municipality, admit))).toBe('unknown-declaration');
    expect(await refusal(region, await sign(other, corporation, { type: 'reject' }))).toBe('kept');
    expect((await region.agreements.life('ander', undefined, duringTerm))?.state).toBe('partly-signed');
    expect(await refusal(region, await sign(agreement, provider, { signedAt: '2026-05-01T10:00:00Z' }))).toBe('kept');
  });

  it('that was signed for another version, or with a key that has ended', async () => {
    await using region = await openRegion();
    const newer = toVeenrand({ version: '1.1.0' });
    await region.agreements.publish(agreement);
    await region.agreements.publish(newer);
    await region.state(await sign(agreement, corporation));
    expect((await region.agreements.life(agreement.id, '1.1.0', duringTerm))?.quorum.live).toBe(0);
    const keys = corporation.party.keys.map((key) => ({ ...key, validTo: '2026-01-01T00:00:00Z' }));
    await region.agreements.registerParty({ ...corporation.party, keys });
    expect(await refusal(region, await sign(newer, corporation))).toBe('key-not-valid');
  });

  it('never for coming twice: it is kept once, with its first entry', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const jws = await sign(agreement, corporation);
    const [first, second] = [await region.state(jws), await region.state(jws)];
    expect(second).toStrictEqual(first);
    expect(await rowsOf(region)).toHaveLength(1);
    expect((await region.audit.verify()).trees.map(({ size }) => size)).toStrictEqual([1]);
  });
});

describe('a statement is in the log before it is kept', () => {
  it('by its digest, with its party and its agreement, and never with its words', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const jws = await sign(agreement, corporation);
    const receipt = await region.state(jws);
    const entry = await region.audit.find(receipt.entry);
    const { hash } = (await region.agreements.published(agreement.id, '1.0.0')) ?? {};
    expect(entry).toMatchObject({
      ...{ kind: 'agreement-statement', party: 'woonveste', reference: toDigest(jws), at: '2026-06-01T09:00:00.000Z' },
      agreement: { id: agreement.id, version: '1.0.0', hash },
    });
    expect(JSON.stringify(entry)).not.toContain('Tekenaar');
    expect(receipt).toMatchObject({ digest: toDigest(jws), receivedAt: duringTerm });
  });

  it('and not kept when it cannot be recorded', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const jws = await sign(agreement, corporation);
    const broken = () => Promise.reject(new GatewayError('log-unavailable', 'the disk is full'));
    await expect(region.agreements.addStatement(jws, broken)).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await rowsOf(region)).toStrictEqual([]);
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
    expect(await refusal(region, jws)).toBe('kept');
  });

  it('and not kept with an entry about something else', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const other = await region.state(await sign(agreement, provider));
    const entry = await region.audit.find(other.entry);
    if (entry === undefined) throw new Error('no entry');
    const adding = region.agreements.addStatement(await sign(agreement, corporation), async () => entry);
    await expect(adding).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await rowsOf(region)).toHaveLength(1);
  });
});

describe('a statement that was kept', () => {
  it('outlives its key, also for a gateway that starts later', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const keys = corporation.party.keys.map((key) => ({ ...key, validTo: '2026-06-02T00:00:00Z' }));
    await region.agreements.registerParty({ ...corporation.party, keys });
    const later = await region.reopen(parseInstant('2027-06-01T10:00:00Z'));
    const at = parseInstant('2027-06-01T10:00:00Z');
    const resolved = await later.resolve('woonveste', agreement.id, at);
    expect([resolved?.inForce(at), resolved?.standingOf('woonveste', at)]).toStrictEqual([true, 'signed']);
  });

  it.each<[string, (entries: readonly string[]) => string | null]>([
    ['without an entry', () => null],
    ['with an entry that is not in the log', () => `e_${'A'.repeat(22)}`],
    ['with the entry of another statement', ([, other]) => other ?? ''],
  ])('counts against its party %s', async (_what, toEntry) => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const rows = await rowsOf(region);
    const mine = rows.find(({ party_id }) => party_id === 'woonveste');
    const others = rows.filter((row) => row !== mine).map(({ entry }) => entry ?? '');
    const entry = toEntry([mine?.entry ?? '', ...others]);
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ entry }).where('party_id', '=', 'woonveste').execute(),
    );
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
    expect(await standingOf(region, 'noordlicht')).toBe('signed');
    const life = await region.agreements.life(agreement.id, '1.0.0', duringTerm);
    expect(life?.parties.find(({ id }) => id === 'woonveste')?.reason).toBe('STATEMENT_NOT_VERIFIED');
  });

  it('was received when its entry says so, whatever the column beside it says', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const keys = corporation.party.keys.map((key) => ({ ...key, revokedAt: '2026-05-01T00:00:00Z' }));
    await tamper(region, (tx) => tx.updateTable('statements').set({ received_at: 0, signed_at: 0 }).execute());
    expect(await standingOf(region, 'woonveste')).toBe('signed');
    await region.agreements.registerParty({ ...corporation.party, keys });
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
  });

  it('takes the place of its spoiled row when it is handed in again', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ jws: 'spoiled' }).where('party_id', '=', 'woonveste').execute(),
    );
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
    expect(await refusal(region, await sign(agreement, corporation))).toBe('kept');
    expect(await standingOf(region, 'woonveste')).toBe('signed');
    expect(await rowsOf(region)).toHaveLength(5);
  });
});

describe('signing on behalf of others', () => {
  const document = `sha-256:${'M'.repeat(43)}`;
  const mandate = { to: 'veldhaven', document, validFrom: '2025-01-01T00:00:00Z' };
  const onBehalfOf = ['woonveste', 'noordlicht', 'buitenhuis'].map((party) => ({ party, mandateDocument: document }));
  const give = (
    { agreements }: Region,
    { party }: Signatory,
    ...mandates: NonNullable<Party['mandates']>
  ): Promise<void> => agreements.registerParty({ ...party, mandates });

  it('signs those that gave the mandate; the one that did not stays unsigned, with the reason', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await give(region, corporation, mandate);
    await give(region, stranger, mandate);
    const receipt = await region.state(await sign(agreement, municipality, { onBehalfOf }));
    expect(receipt.outcomes).toStrictEqual([
      { party: 'veldhaven', counted: true },
      { party: 'woonveste', counted: true },
      { party: 'noordlicht', counted: false, reason: 'MANDATE_MISSING' },
      { party: 'buitenhuis', counted: false, reason: 'NOT_A_PARTY' },
    ]);
    const standings = await Promise.all(
      ['veldhaven', 'woonveste', 'noordlicht', 'buitenhuis'].map((id) => standingOf(region, id)),
    );
    expect(standings).toStrictEqual(['signed', 'signed', 'unsigned', 'unsigned']);
    const life = await region.agreements.life(agreement.id, undefined, duringTerm);
    expect(life?.awaiting).toStrictEqual(['noordlicht']);
    expect(life?.parties.find(({ id }) => id === 'noordlicht')?.reason).toBe('MANDATE_MISSING');
  });

  it('is not passed on: who was mandated cannot mandate a third', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await give(region, corporation, { ...mandate, to: 'noordlicht' });
    await give(region, provider, mandate);
    await region.state(await sign(agreement, municipality, { onBehalfOf }));
    expect(await standingOf(region, 'noordlicht')).toBe('signed');
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
  });

  it('does not undo what the party itself refused, whenever the proxy signs', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await give(region, corporation, mandate);
    const own = { type: 'reject', signedAt: '2026-02-01T10:00:00Z' } as const;
    await region.state(await sign(agreement, corporation, own));
    await region.state(await sign(agreement, municipality, { onBehalfOf, signedAt: '2026-01-01T10:00:00Z' }));
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
    await region.state(await sign(agreement, municipality, { onBehalfOf, signedAt: '2026-03-01T10:00:00Z' }));
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
    await region.state(await sign(agreement, corporation, { signedAt: '2026-03-02T10:00:00Z' }));
    expect(await standingOf(region, 'woonveste')).toBe('signed');
  });

  it('stands after the mandate has ended, and a withdrawal by proxy is not undone by ending the mandate back in time', async () => {
    await using region = await openRegion();
    const free = toVeenrand({ term: { ...frame.term, noticeMonths: 0 } });
    await publishSigned(region, free);
    await give(region, corporation, mandate);
    const revoke = { type: 'revoke', signedAt: '2026-05-01T10:00:00Z' } as const;
    await region.state(await sign(free, municipality, { ...revoke, onBehalfOf: onBehalfOf.slice(0, 1) }));
    expect(await standingOf(region, 'woonveste')).toBe('withdrawn');
    await give(region, corporation, { ...mandate, revokedAt: '2026-06-02T10:00:00Z' });
    expect(await standingOf(region, 'woonveste')).toBe('withdrawn');
    await give(region, corporation, { ...mandate, revokedAt: '2026-01-02T10:00:00Z' });
    expect(await standingOf(region, 'woonveste')).toBe('unsigned');
  });

  it('cannot be used to withdraw who gave no mandate, nor when the statement is spoiled', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const reject = { type: 'reject', signedAt: '2026-05-01T10:00:00Z', onBehalfOf } as const;
    await region.state(await sign(agreement, municipality, reject));
    expect(await standingOf(region, 'woonveste')).toBe('signed');
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ jws: 'spoiled' }).where('type', '=', 'reject').execute(),
    );
    expect(await standingOf(region, 'woonveste')).toBe('signed');
    expect(await standingOf(region, 'veldhaven')).toBe('unsigned');
  });

  it('counts against everybody for whom it counted when it is spoiled', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await give(region, corporation, mandate);
    const revoke = { type: 'revoke', signedAt: '2026-05-01T10:00:00Z', onBehalfOf } as const;
    await region.state(await sign(agreement, municipality, revoke));
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ jws: 'spoiled' }).where('type', '=', 'revoke').execute(),
    );
    const standings = await Promise.all(['veldhaven', 'woonveste', 'noordlicht'].map((id) => standingOf(region, id)));
    expect(standings).toStrictEqual(['unsigned', 'unsigned', 'signed']);
  });
});

describe('accession', () => {
  const { keys: _, ...newcomer } = stranger.party;
  const norms = agreement.articles.security.find(({ partyType }) => partyType === 'COR')?.norms ?? [];
  const accession = {
    ...{ party: newcomer, norms, dpia: 'DPIA 2026-01', from: '2026-05-01' },
    dataProtectionOfficer: {
      name: 'Functionaris Buitenhuis',
      email: 'fg@buitenhuis.example',
      phone: '+31 88 000 0009',
    },
    processorAgreement: 'Verwerkersovereenkomst 1.0, 2026-01-10',
  };
  const declaring = (changes: Partial<typeof accession> = {}, by: Signatory = stranger): Promise<string> =>
    sign(agreement, by, { signedAt: '2026-04-01T10:00:00Z', accession: { ...accession, ...changes } });
  const admitting = (by: Signatory, declaration: string, changes: Partial<Statement> = {}): Promise<string> => {
    const vote = { type: 'admit', about: newcomer.id, declaration, from: '2026-05-01' } as const;
    return sign(agreement, by, { signedAt: '2026-04-15T10:00:00Z', ...vote, ...changes });
  };

  it('makes a party of a newcomer when the steering group admits it, and of nobody before', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const { digest, outcomes } = await region.state(await declaring());
    expect(outcomes).toStrictEqual([{ party: 'buitenhuis', counted: false, reason: 'AWAITS_ADMISSION' }]);
    await region.state(await admitting(municipality, digest));
    const resolve = () => region.agreements.resolve('buitenhuis', undefined, duringTerm);
    expect(await resolve()).toBeUndefined();
    await region.state(await admitting(corporation, digest));
    const resolved = await resolve();
    expect([resolved?.typeOf('buitenhuis'), resolved?.standingOf('buitenhuis', duringTerm)]).toStrictEqual([
      'COR',
      'signed',
    ]);
    expect(resolved?.maySupply('buitenhuis', 'familyName')).toBe(true);
    expect(resolved?.document.parties.map(({ id }) => id)).not.toContain('buitenhuis');
    await region.state(await sign(agreement, stranger, { type: 'reject', signedAt: '2026-05-20T10:00:00Z' }));
    expect(await standingOf(region, 'buitenhuis')).toBe('unsigned');
  });

  it('is not brought about by a vote of a member that has not signed itself', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, [municipality, provider, desk]);
    const { digest } = await region.state(await declaring());
    const { outcomes } = await region.state(await admitting(corporation, digest));
    expect(outcomes).toStrictEqual([{ party: 'woonveste', counted: false, reason: 'MEMBER_NOT_SIGNED' }]);
    await region.state(await admitting(municipality, digest));
    expect(
      (await region.agreements.resolve('buitenhuis', agreement.id, duringTerm))?.typeOf('buitenhuis'),
    ).toBeUndefined();
  });

  it('is refused with what the agreement or the register does not know', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    expect(await refusal(region, await declaring({ norms: ['other'] }))).toBe('norms-missing');
    for (const party of [
      { ...newcomer, type: 'PRO' as const },
      { ...newcomer, oin: '00000099000000000099' },
      { ...newcomer, name: 'Anders' },
    ]) {
      expect(await refusal(region, await declaring({ party }))).toBe('not-as-registered');
    }
    expect(await refusal(region, await declaring({ party: { ...newcomer, id: 'elders' } }))).toBe('other-party');
    const { keys: __, ...named } = corporation.party;
    expect(await refusal(region, await declaring({ party: named }, corporation))).toBe('named-already');
    expect(await refusal(region, await sign(agreement, stranger))).toBe('unknown-party');
  });

  it('is not voted on by others, about nobody, by oneself, or on a declaration that was not made', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const { digest } = await region.state(await declaring());
    expect(await refusal(region, await admitting(desk, digest))).toBe('not-of-the-steering-group');
    expect(await refusal(region, await admitting(municipality, digest, { about: 'niemand' }))).toBe('about-nobody');
    expect(await refusal(region, await admitting(municipality, digest, { about: 'veldhaven' }))).toBe('own-case');
    expect(await refusal(region, await admitting(municipality, toDigest('other')))).toBe('unknown-declaration');
  });

  it('opens nothing when a vote, or the declaration, is spoiled', async () => {
    for (const type of ['admit', 'accept']) {
      await using region = await openRegion();
      await publishSigned(region, agreement);
      const { digest } = await region.state(await declaring());
      for (const by of [municipality, corporation]) await region.state(await admitting(by, digest));
      expect(await standingOf(region, 'buitenhuis')).toBe('signed');
      await tamper(region, (tx) =>
        tx
          .updateTable('statements')
          .set({ jws: 'spoiled' })
          .where('type', '=', type)
          .where('party_id', 'in', ['buitenhuis', 'woonveste'])
          .execute(),
      );
      expect(await standingOf(region, 'buitenhuis')).not.toBe('signed');
    }
  });
});

describe('expulsion', () => {
  const expelling = (by: Signatory): Promise<string> =>
    sign(agreement, by, { type: 'expel', about: 'balans', from: '2026-05-01', signedAt: '2026-05-01T10:00:00Z' });

  it('ends the part of one party, and a vote that is spoiled does not bring it back', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    for (const by of [municipality, corporation]) await region.state(await expelling(by));
    expect(await standingOf(region, 'balans')).toBe('withdrawn');
    await tamper(region, (tx) =>
      tx.updateTable('statements').set({ jws: 'spoiled' }).where('type', '=', 'expel').execute(),
    );
    expect(await standingOf(region, 'balans')).toBe('withdrawn');
  });
});

describe('an expulsion that is taken back', () => {
  const document = `sha-256:${'M'.repeat(43)}`;
  const mandates = [{ to: 'veldhaven', document, validFrom: '2025-01-01T00:00:00Z' }];

  it('names an acceptance of the party, also one that was signed on its behalf, and no other', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, [corporation, provider]);
    await region.agreements.registerParty({ ...administrator.party, mandates });
    const onBehalfOf = [{ party: 'balans', mandateDocument: document }];
    const { digest } = await region.state(await sign(agreement, municipality, { onBehalfOf }));
    const vote = { about: 'balans', from: '2026-05-01' } as const;
    for (const by of [municipality, corporation]) {
      await region.state(await sign(agreement, by, { ...vote, type: 'expel', signedAt: '2026-05-01T10:00:00Z' }));
    }
    expect(await standingOf(region, 'balans')).toBe('withdrawn');
    const back = { ...vote, type: 'admit', signedAt: '2026-05-02T10:00:00Z' } as const;
    const own = toDigest(await sign(agreement, corporation));
    expect(await refusal(region, await sign(agreement, corporation, { ...back, declaration: own }))).toBe(
      'unknown-declaration',
    );
    expect(await refusal(region, await sign(agreement, corporation, { ...back, declaration: digest }))).toBe('kept');
    expect(await standingOf(region, 'balans')).toBe('signed');
  });
});

describe('a certificate of a signatory', () => {
  it('counts under a trust anchor of the gateway, and outlives its end; under none it does not count', async () => {
    const { oin } = corporation.party;
    const own = issue({ name: 'Woonveste', numbers: [oin], to: '2026-07-01T00:00:00Z' }, issuer);
    const jws = await signStatement(toStatement(agreement, corporation), own.key, { x5c: toX5c(own) });
    await using region = await openRegion({ trustAnchors: toAnchors(issuer) });
    await region.agreements.publish(agreement);
    expect(await refusal(region, jws)).toBe('kept');
    const later = await region.reopen(parseInstant('2027-01-01T00:00:00Z'));
    expect((await later.life(agreement.id, '1.0.0', parseInstant('2027-01-01T00:00:00Z')))?.quorum.live).toBe(1);
    await using without = await openRegion({ trustAnchors: toAnchors(root) });
    await without.agreements.publish(agreement);
    expect(await refusal(without, jws)).toBe('certificate-untrusted');
  });
});
