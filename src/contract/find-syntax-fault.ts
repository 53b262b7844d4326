/** How far a text was read as JSON (RFC 8259 section 2). */
interface Reading {
  readonly text: string;
  at: number;
  /** The objects and arrays that were not closed yet. */
  readonly open: ('{' | '[')[];
  wants: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has them escaped in a string, and nowhere else
const stringBody = /(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/**
 * Finds the first character that cannot stand where it stands in a JSON text. `JSON.parse` refuses without saying
 * where, or in words that hold what was sent.
 * @returns undefined for a text that is JSON; its length when it ends too soon
 */
export function findSyntaxFault(text: string): number | undefined {
  const reading: Reading = { text, at: 0, open: [], wants: 'value' };
  while (take(reading, space) && reading.at < text.length) {
    if (!(takeString(reading) || takeScalar(reading) || takeMark(reading))) return reading.at;
  }
  return reading.open.length === 0 && reading.wants === ', or end' ? undefined : reading.at;
}

function take(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.at;
  if (!pattern.test(reading.text)) return false;
  reading.at = pattern.lastIndex;
  return true;
}

function takeString(reading: Reading): boolean {
  const isName = reading.wants.startsWith('name');
  if (reading.text[reading.at] !== '"' || !(isName || reading.wants.startsWith('value'))) return false;
  reading.at += 1;
  take(reading, stringBody);
  if (reading.text[reading.at] !== '"') return false;
  return moveOn(reading, isName ? ':' : ', or end');
}

function takeScalar(reading: Reading): boolean {
  if (!(reading.wants.startsWith('value') && take(reading, scalar))) return false;
  reading.wants = ', or end';
  return true;
}

/** One of the six structural characters. */
function takeMark(reading: Reading): boolean {
  const { text, at, open, wants } = reading;
  const mark = text[at];
  const within = open.at(-1);
  if (mark === ':') return wants === ':' && moveOn(reading, 'value');
  if (mark === ',') return wants === ', or end' && within !== undefined && moveOn(reading, afterComma[within]);
  if (mark === '{' || mark === '[') {
    if (!wants.startsWith('value')) return false;
    open.push(mark);
    return moveOn(reading, mark === '{' ? 'name or }' : 'value or ]');
  }
  const isEnd = mark === (within === '{' ? '}' : ']') && within !== undefined;
  if (!isEnd || !(wants === ', or end' || wants.endsWith(mark))) return false;
  open.pop();
  return moveOn(reading, ', or end');
}

const afterComma = { '{': 'name', '[': 'value' } as const;

function moveOn(reading: Reading, wants: Reading['wants']): true {
  reading.at += 1;
  reading.wants = wants;
  return true;
}
