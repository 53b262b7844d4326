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
    expect(parse('taal=en')).toEqual({ form: { wie: '', doel: '', over: '', all: false }, errors: [], view: 'all' });
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

  it('never takes over a field name, a view or a text that cannot be one', () => {
    const asked = parse(`wie=${'x'.repeat(5000)}&gegeven=%22%3E%3Cscript%3E&toon=constructor`);
    expect([asked.open, asked.view, asked.form.wie.length]).toEqual([undefined, 'all', 100]);
  });
});
