import { describe, expect, it } from 'vitest';
import type { AgreementHash, Author, PartyId } from '../../contract/generated/types.ts';
import { signatories, stranger } from '../veenrand.fixture.ts';
import type { AuthoredRevision } from './authored-revisions.ts';
import { person } from './drafts.fixture.ts';
import { checkFourEyes, type KeptReview, weighRevisions } from './four-eyes.ts';

const hash: AgreementHash = `sha3-512:${'a'.repeat(86)}`;
const earlier: AgreementHash = `sha3-512:${'b'.repeat(86)}`;
const register = new Map([...signatories, stranger].map(({ party }) => [party.id, party]));
const second = register.get('veldhaven');
if (second) register.set('turfmeer', { ...second, id: 'turfmeer' });
const parties: ReadonlySet<PartyId> = new Set([...signatories.map(({ party }) => party.id), 'turfmeer']);

const by = (party: PartyId, name = 'officer'): Author => ({ ...person(party), by: name });
const change = (author: Author, touches: AuthoredRevision['touches'] = 'twist'): AuthoredRevision => ({
  ...{ revision: 1, author, touches },
});
const says = (author: Author, verdict: KeptReview['verdict'] = 'approve', about = hash): KeptReview => ({
  ...{ id: 'r_aaaaaaaaaaaaaaaaaaaaaa', draft: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision: 1, at: '2025-11-03T10:00:00Z' },
  ...{ hash: about, verdict, reason: 'as agreed', author },
});

function heldBack(authored: readonly AuthoredRevision[], reviews: readonly KeptReview[]): readonly string[] {
  const reviewed = { hash, parties, reviews, partyOf: (id: PartyId) => register.get(id) };
  return checkFourEyes(weighRevisions(authored, reviewed), reviewed).map(({ code }) => code);
}

describe('a change of the twist', () => {
  it.each<{ who: string; reviews: readonly KeptReview[]; code?: string }>([
    { who: 'nobody', reviews: [] },
    { who: 'its own author', reviews: [says(by('veldhaven'))], code: 'approval-own' },
    { who: 'a colleague of its author', reviews: [says(by('veldhaven', 'colleague'))] },
    { who: 'another organisation of the same type', reviews: [says(by('turfmeer'))] },
    { who: 'a desk that works under the mandate of its author', reviews: [says(by('transferpunt'))] },
    { who: 'an organisation that is no party to the agreement', reviews: [says(by('buitenhuis'))] },
    { who: 'an organisation that nobody knows', reviews: [says(by('nergens'))] },
    { who: 'somebody who read another text', reviews: [says(by('woonveste'), 'approve', earlier)] },
    { who: 'somebody who only advises', reviews: [says(by('woonveste'), 'advise')] },
  ])('is not approved by $who', ({ reviews, code = 'approval-missing' }) => {
    expect(heldBack([change(by('veldhaven'))], reviews)).toStrictEqual([code]);
  });

  it('is not approved by its author who works for another organisation too', () => {
    expect(heldBack([change(by('veldhaven', 'person:1'))], [says(by('woonveste', 'person:1'))])).toStrictEqual([
      'approval-own',
    ]);
  });

  it('is approved by another person of an organisation of another type', () => {
    expect(heldBack([change(by('veldhaven'))], [says(by('woonveste'))])).toStrictEqual([]);
  });

  it('of an author whose organisation nobody knows is approved by nobody', () => {
    expect(heldBack([change(by('nergens'))], [says(by('woonveste')), says(by('noordlicht'))])).toStrictEqual([
      'approval-missing',
    ]);
  });

  it('needs for each of its authors somebody of another type; two may approve what the other did', () => {
    const both = [change(by('veldhaven')), change(by('woonveste'))];
    expect(heldBack(both, [says(by('woonveste'))])).toStrictEqual(['approval-own']);
    expect(heldBack(both, [says(by('noordlicht'))])).toStrictEqual([]);
    expect(heldBack(both, [says(by('woonveste')), says(by('veldhaven'))])).toStrictEqual([]);
  });
});

describe('a change of the frame alone', () => {
  it('is approved by another organisation of any type, and not by the own one', () => {
    const authored = [change(by('veldhaven'), 'frame')];
    expect(heldBack(authored, [says(by('turfmeer'))])).toStrictEqual([]);
    expect(heldBack(authored, [says(by('veldhaven', 'colleague'))])).toStrictEqual(['approval-missing']);
    expect(heldBack(authored, [says(by('transferpunt'))])).toStrictEqual(['approval-missing']);
  });
});

describe('an objection', () => {
  const authored = [change(by('veldhaven'))];
  const approved = says(by('noordlicht'));

  it('holds back what others approved, until who objects approves after all', () => {
    expect(heldBack(authored, [approved, says(by('woonveste'), 'object')])).toStrictEqual(['objection-open']);
    expect(heldBack(authored, [approved, says(by('woonveste'), 'object'), says(by('woonveste'))])).toStrictEqual([]);
    expect(heldBack(authored, [approved, says(by('woonveste')), says(by('woonveste'), 'object')])).toStrictEqual([
      'objection-open',
    ]);
  });

  it('is not taken back by a colleague, nor by advice', () => {
    const objection = says(by('woonveste'), 'object');
    expect(heldBack(authored, [objection, says(by('woonveste', 'colleague'))])).toStrictEqual(['objection-open']);
    expect(heldBack(authored, [approved, objection, says(by('woonveste'), 'advise')])).toStrictEqual([
      'objection-open',
    ]);
  });

  it('is about what was read: on another text it says nothing', () => {
    expect(heldBack(authored, [approved, says(by('woonveste'), 'object', earlier)])).toStrictEqual([]);
  });
});
