/** How easy a Dutch text is to read: its sentences, their words, and the formula that Douma made of that of Flesch. */

/**
 * The texts that a message of a page can become: one for each choice that it holds, `…` for what is filled in (ICU
 * MessageFormat, as far as the pages use it: arguments, plurals and selections).
 */
export function variantsOf(message: string): string[] {
  const at = message.indexOf('{');
  if (at < 0) return [message];
  const end = closing(message, at);
  const inside = message.slice(at + 1, end);
  const before = message.slice(0, at);
  const choices = /^\s*[\w-]+\s*,\s*(?:plural|select|selectordinal)\s*,/.test(inside) ? choicesIn(inside) : ['…'];
  const heads = choices.flatMap((choice) => variantsOf(choice.replaceAll('#', '…')));
  const tails = variantsOf(message.slice(end + 1));
  // The longest of a tail stands for all: each choice of it is a variant of its own with the first head.
  const [first = ''] = heads;
  const [tail = ''] = tails;
  return [
    ...heads.map((head) => `${before}${head}${tail}`),
    ...tails.slice(1).map((other) => `${before}${first}${other}`),
  ];
}

function choicesIn(inside: string): string[] {
  const choices: string[] = [];
  for (let at = inside.indexOf('{'); at >= 0; ) {
    const end = closing(inside, at);
    choices.push(inside.slice(at + 1, end));
    at = inside.indexOf('{', end);
  }
  return choices;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is not closed: ${text}`);
}

/** A full stop in an abbreviation (`bijv.`) or in a name (`J.`) ends a sentence here too: texts for clients have none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}…][\p{L}\p{N}’'…-]*/gu) ?? [];

/** Two letters that are one sound; a diaeresis starts a syllable of its own (`cliënt`). */
const vowels = /ieuw|eeuw|aai|ooi|oei|ieu|eeu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéèêàóúïëöü]/giu;

/** What is filled in counts as a word of two. */
export const syllablesOf = (word: string): number => (word === '…' ? 2 : Math.max(1, word.match(vowels)?.length ?? 1));

/**
 * Flesch-Douma: 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence. From 60 to 70 is normal, what
 * somebody reads who went to lower secondary school; above 80 is easy; below 45 difficult.
 * Source: W. H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen 1960; formula and norms are
 * repeated in Taaltaal 1977 (dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php). A formula counts, it does not
 * understand: it is used here on all texts together, and to find the one that is far off.
 */
export function fleschDouma(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - (0.77 * 100 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
