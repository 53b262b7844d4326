import type { CellState } from '../../workbench/editor-view.ts';
import type { IconName } from '../frame/icon.tsx';
import { insideSentence, type Texts } from '../texts.ts';

/** How much is shown, in the same four words everywhere; of a part, which. */
export function shownText(shown: CellState, texts: Texts): string {
  switch (shown) {
    case 'own':
      return texts.say('editor.own');
    case 'all':
    case 'none':
      return texts.say(`effect.${shown}`);
    default:
      return texts.say(`editor.part.${shown}`);
  }
}

export function shownIcon(shown: CellState): IconName {
  if (shown === 'own') return 'home';
  return shown === 'all' ? 'check' : shown === 'none' ? 'none' : 'half';
}

/** Which of the three looks a cell has. */
export const toneOf = (state: CellState): 'all' | 'part' | 'none' | 'own' =>
  state === 'all' || state === 'none' || state === 'own' ? state : 'part';

const laws: Readonly<Record<string, string>> = {
  wmo2015: 'Wmo',
  wgs: 'Wgs',
  bgs: 'Bgs',
  uavg: 'UAVG',
  wabb: 'Wabb',
  bw: 'BW',
};

/** The number of an article as lawyers write it, small beside the words: `6.1.e`, `Wmo 5.2.2`. */
export function shortBasis(id: string): string {
  const [, law = '', ...article] = id.split('.');
  if (law === 'avg') return article.join('.').replaceAll('-', '.');
  return [laws[law] ?? law, article.join('.').replaceAll('-', '.')].filter((part) => part !== '').join(' ');
}

/** The one that a cell has room for: the basis in the AVG when there is one. */
export const leadingBasis = (ids: readonly string[]): string | undefined =>
  ids.find((id) => id.startsWith('eu.avg.6')) ?? ids[0];

const inNetherlands = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
  hour: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
});
const clocks = { nl: inNetherlands('nl-NL'), en: inNetherlands('en-GB') } as const;

/** A moment as people tell it to each other: on which day, and at what time in the Netherlands. */
export function momentText(at: string, texts: Texts): string {
  const { day, hour } = clocks[texts.language];
  const [moment, time] = [new Date(at), hour.format(new Date(at))];
  return texts.say('editor.moment', {
    day: day.format(moment),
    hour: texts.language === 'nl' ? time.replace(':', '.') : time,
  });
}

export const theParty = (type: 'MUN' | 'HUB' | 'COR' | 'PRO' | 'BUD', texts: Texts): string =>
  insideSentence(texts.say(`party.${type}`), texts);
