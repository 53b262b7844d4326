import { describe, expect, it } from 'vitest';
import { parseTrial } from './parse-trial.ts';
import type { TrialChoices } from './trial.ts';
import { trialUrl } from './trial-url.ts';

const local = (text: string) => ({ nl: text, en: text });

const choices: TrialChoices = {
  recipients: [
    { party: 'woonveste', name: 'Woonveste', type: 'COR', role: 'woonconsulent', roleLabel: local('Woonconsulent') },
  ],
  purposes: [{ code: 'P04', label: local('Voordracht') }],
  clients: [{ label: 'J.', story: local('verhuist') }],
  examples: [],
};

const parse = (query: string) => parseTrial(new URLSearchParams(query), choices);

describe('a trial request in a URL', () => {
  it('asks nothing when nothing was filled in, and that is no error', () => {
    const form = { wie: '', doel: '', over: '', afspraak: '', met: '', all: false };
    expect(parse('taal=en')).toEqual({ form, errors: [], view: 'all' });
  });

  it('may come with a purpose filled in, and that is no error either', () => {
    expect(parse('doel=P04')).toMatchObject({ form: { doel: 'P04' }, errors: [] });
  });

  it('is a question when every choice is one of those offered', () => {
    const asked = parse('wie=woonveste.woonconsulent&doel=P04&over=J.&alles=1&toon=te-zien&gegeven=bsn');
    expect(asked.question).toEqual({
      party: 'woonveste',
      role: 'woonconsulent',
      purpose: 'P04',
      client: 'J.',
      all: true,
    });
    expect([asked.view, asked.open]).toEqual(['seen', 'bsn']);
  });

  it('comes back from the URL that is made of it', () => {
    const question = { party: 'woonveste', role: 'woonconsulent', purpose: 'P04', client: 'J.', all: false };
    const url = new URL(trialUrl(question, 'not-agreed', 'bsn'), 'http://page.invalid');
    const { view, open, ...asked } = parseTrial(url.searchParams, choices);
    expect([asked.question, view, open, url.hash]).toEqual([question, 'not-agreed', 'bsn', '#g-bsn']);
  });

  it('says of every choice at once whether it is missing or unknown, and keeps what was typed', () => {
    const asked = parse('wie=woonveste.directeur&over=');
    expect(asked.question).toBeUndefined();
    expect(asked.errors).toEqual([
      { entry: 'wie', kind: 'unknown' },
      { entry: 'doel', kind: 'missing' },
      { entry: 'over', kind: 'missing' },
    ]);
    expect(asked.form.wie).toBe('woonveste.directeur');
  });

  it('may name a party by its type, for who does not know which party', () => {
    const asked = parse('wie=COR.woonconsulent&doel=P04&over=J.');
    expect(asked.form.wie).toBe('woonveste.woonconsulent');
    expect(asked.question?.party).toBe('woonveste');
  });

  describe('where versions and drafts can be chosen', () => {
    const version = {
      value: 'veenrand-2026@1.0.0',
      title: local('Veenrand'),
      version: '1.0.0',
      state: 'in-force',
    } as const;
    const draft = { value: 'd_1', title: undefined, version: undefined, state: 'draft' } as const;
    const unmade = { ...draft, value: 'd_2', missing: 3 } as const;
    const all = { ...choices, agreements: [version, draft, unmade], chosen: version.value };
    const ask = (more: string) => parseTrial(new URLSearchParams(`wie=COR.woonconsulent&doel=P04&over=J.${more}`), all);

    it('is under the one in force when none is named, and held against none', () => {
      expect(ask('').question).toMatchObject({ agreement: 'veenrand-2026@1.0.0' });
      expect(ask('').question).not.toHaveProperty('against');
    });

    it('is held against another one, and never against itself', () => {
      expect(ask('&met=d_1').question).toMatchObject({ against: 'd_1' });
      expect(ask('&met=veenrand-2026@1.0.0').question).not.toHaveProperty('against');
    });

    it('is no question under what is not offered, or is no agreement yet', () => {
      expect(ask('&afspraak=elders@1.0.0')).toMatchObject({ errors: [{ entry: 'afspraak', kind: 'unknown' }] });
      expect(ask('&met=d_2')).toMatchObject({ errors: [{ entry: 'met', kind: 'unmade' }] });
      expect(ask('&met=d_2').question).toBeUndefined();
    });

    it('says nothing where there is nothing to choose', () => {
      expect(parse('wie=COR.woonconsulent&doel=P04&over=J.&afspraak=d_1').question).not.toHaveProperty('agreement');
    });
  });

  it('never takes over a field name, a view or a text that cannot be one', () => {
    const asked = parse(`wie=${'x'.repeat(5000)}&gegeven=%22%3E%3Cscript%3E&toon=constructor`);
    expect([asked.open, asked.view, asked.form.wie.length]).toEqual([undefined, 'all', 100]);
  });
});
