/** The fixed Dutch texts: what a client reads is short, in plain words and without pressure; what professionals read is not far off. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { refusalWords, reportWords } from '../../src/workbench/report-words.ts';
import { fleschDouma, sentencesOf, syllablesOf, variantsOf, wordsOf } from './dutch.ts';

const root = new URL('../../', import.meta.url);
const read = <Content>(path: string): Content => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Content;
const pathsOfTexts = globSync('src/web/*/nl.json', { cwd: root.pathname }).sort();

/** A text where it stands: the file, the key, one of its variants. */
interface Told {
  readonly place: string;
  readonly text: string;
}

const toTold = (path: string, texts: Readonly<Record<string, string>>): Told[] =>
  Object.entries(texts).flatMap(([key, message]) =>
    variantsOf(message).map((text) => ({ place: `${path} ${key}`, text })),
  );

/** The pages that a client reads, alone or with a care worker; everybody who logs in reads the last two. */
const clientFolders = ['consent', 'mine', 'rights', 'login', 'problem'];
const clientPages = pathsOfTexts.filter((path) => clientFolders.includes(path.split('/')[2] ?? ''));
/** Words of all pages that clients read too. */
const isForClients = (key: string): boolean => /^reason\..*\.b1$|^purpose\./.test(key);
/** What the desk reads that deals with the requests of clients. */
const isForDesk = (key: string): boolean => key.startsWith('requests.');
const pick = (texts: Readonly<Record<string, string>>, isWanted: (key: string) => boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => isWanted(key)));

/** The access report, which is no page alone. */
const wordsOfReport: Told[] = [
  ...toTold('src/workbench/report-words.ts', reportWords.nl),
  ...Object.entries(refusalWords).flatMap(([code, { nl }]) => toTold('src/workbench/report-words.ts', { [code]: nl })),
];

const words = read<Record<string, string>>('src/web/words/nl.json');
const { topics } = read<{ topics: readonly { id: string; question: { nl: string }; why: { nl: string } }[] }>(
  'policies/data/topics.json',
);
const forClients: Told[] = [
  ...clientPages.flatMap((path) =>
    toTold(
      path,
      pick(read(path), (key) => !isForDesk(key)),
    ),
  ),
  ...toTold('src/web/words/nl.json', pick(words, isForClients)),
  ...wordsOfReport,
  ...topics.flatMap(({ id, question, why }) =>
    toTold('policies/data/topics.json', { [`${id} question`]: question.nl, [`${id} why`]: why.nl }),
  ),
];
const forProfessionals: Told[] = pathsOfTexts.flatMap((path) => {
  const isWanted = clientPages.includes(path) ? isForDesk : (key: string) => !isForClients(key);
  return toTold(path, pick(read(path), isWanted));
});

/** Words of the office, for each of which there is a plain one. */
const officeWords =
  /\b(?:verwerk(?:en|t|ing|ingen)|verstrek(?:ken|t|king|kingen|te)|partij(?:en)?|persoonsgegevens?|middels|derhalve|teneinde|betreffende|conform|inzake|toestemming|betrokkene[n]?|rechthebbende[n]?|doeleinden?|alsmede|dien(?:t|en) te|indien|tevens|uiterlijk)\b/iu;
/** A name is a name. */
const supervisor = 'Autoriteit Persoonsgegevens';
/** Clients are called je and jij. */
const formal = /\b(?:u|uw|uwe)\b/iu;
/** Nobody is hurried, and a no is nothing to be sure about. */
const pressure = /weet je (?:het|dat) zeker|jammer|let op|waarschuwing|helaas|direct nodig|!/iu;
/** Words that tie a second message to a sentence. */
const secondMessage = /;|, (?:waardoor|waarbij|hetgeen|mits|tenzij)\b/iu;

const offenders = (told: readonly Told[], isWrong: (sentence: string) => boolean): string[] =>
  told.flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter(isWrong)
      .map((sentence) => `${place}: ${sentence}`),
  );
const longerThan = (most: number) => (sentence: string) => wordsOf(sentence).length > most;

describe('what a client reads', () => {
  test('is all there: the pages, the reasons, the purposes, the topics and the report', () => {
    expect(clientPages.length).toBeGreaterThanOrEqual(2);
    expect(forClients.length).toBeGreaterThan(200);
  });

  test('has at most fifteen words in a sentence', () => {
    expect(offenders(forClients, longerThan(15))).toEqual([]);
  });

  test('says one thing in a sentence', () => {
    expect(offenders(forClients, (sentence) => secondMessage.test(sentence))).toEqual([]);
  });

  test('has no words of the office', () => {
    const isWrong = (sentence: string) => officeWords.test(sentence.replaceAll(supervisor, ''));
    expect(offenders(forClients, isWrong)).toEqual([]);
  });

  test('says je', () => {
    expect(offenders(forClients, (sentence) => formal.test(sentence))).toEqual([]);
  });

  test('presses nobody', () => {
    expect(offenders(forClients, (sentence) => pressure.test(sentence))).toEqual([]);
  });

  test('is easy on the whole (Flesch-Douma 75 or more), and no text of eight words or more is difficult', () => {
    expect(fleschDouma(forClients.map(({ text }) => text))).toBeGreaterThan(75);
    const difficult = forClients.filter(({ text }) => wordsOf(text).length >= 8 && fleschDouma([text]) < 45);
    expect(difficult.map(({ place, text }) => `${place}: ${text} (${Math.round(fleschDouma([text]))})`)).toEqual([]);
  });
});

describe('what professionals read', () => {
  test('has at most twenty-five words in a sentence', () => {
    expect(offenders(forProfessionals, longerThan(25))).toEqual([]);
  });

  test('is normal on the whole (Flesch-Douma 60 or more)', () => {
    expect(fleschDouma(forProfessionals.map(({ text }) => text))).toBeGreaterThan(60);
  });
});

describe('a reason', () => {
  const reasons = read<{ $defs: { reasonCode: { enum: readonly string[] } } }>('schemas/common.schema.json');
  it.each(reasons.$defs.reasonCode.enum)('%s is told shortly, in full and to the client, in both languages', (code) => {
    const english = read<Record<string, string>>('src/web/words/en.json');
    for (const texts of [words, english]) {
      const own = Object.keys(texts).filter((key) => key === `reason.${code}` || key.startsWith(`reason.${code}.`));
      expect(own.toSorted()).toEqual(['b1', 'change', 'short', 'text'].map((kind) => `reason.${code}.${kind}`));
    }
  });
});

describe('the measure itself', () => {
  it('counts syllables as they are spoken', () => {
    const counted = ['cliënt', 'woningcorporatie', 'huis', 'bewindvoerder', 'mooie', 'ja', '…'].map(syllablesOf);
    expect(counted).toEqual([2, 6, 1, 4, 2, 1, 2]);
  });

  it('sees every choice of a message', () => {
    expect(variantsOf('{n, plural, =0 {Niemand} other {# mensen}} keek naar {wat}.')).toEqual([
      'Niemand keek naar ….',
      '… mensen keek naar ….',
    ]);
  });

  it('finds a text of the office difficult and a plain one easy', () => {
    const office =
      'De verwerkingsverantwoordelijke organisaties verstrekken persoonsgegevens uitsluitend overeenkomstig de overeenkomst.';
    expect(fleschDouma([office])).toBeLessThan(0);
    expect(fleschDouma(['Wil je dit niet? Dan delen we het niet. Je krijgt gewoon hulp.'])).toBeGreaterThan(85);
    expect(sentencesOf('Eén. Twee?')).toHaveLength(2);
  });
});
