/** How wide a text is, in points. */
type Measure = (text: string) => number;

/**
 * Cuts a text into lines that fit a width: at spaces, after a hyphen or a slash, and within a word only when the word
 * alone is too wide. The lines together are the text, but for the spaces at which it was cut. There is always a line.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[ /-])/)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (measure(line.trimEnd()) > width && line.trimEnd().length > 1) {
      const fitting = longestFitting(line, width, measure);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** How many characters of a word fit; at least one, or it would never end. */
function longestFitting(word: string, width: number, measure: Measure): number {
  let low = 1;
  let high = word.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(word.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}
