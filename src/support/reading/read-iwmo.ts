import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type FileLine, type IwmoMessage, UnreadableFile } from './file-line.ts';
import { toProduct } from './iwmo-product.ts';
import { limitBytes } from './split-lines.ts';

const base = 'http://www.istandaarden.nl/iwmo/3_2/basisschema/schema';

interface Message {
  readonly message: IwmoMessage;
  readonly code: string;
  readonly list: string;
  readonly one: string;
}

/** By its own namespace; with the code of COD002, and what its products are called. */
const messages = new Map<string, Message>([
  [
    'http://www.istandaarden.nl/iwmo/3_2/wmo305/schema',
    { message: '305', code: '418', list: 'StartProducten', one: 'StartProduct' },
  ],
  [
    'http://www.istandaarden.nl/iwmo/3_2/wmo307/schema',
    { message: '307', code: '420', list: 'StopProducten', one: 'StopProduct' },
  ],
]);

/** A message goes six deep. */
const maxDepth = 12;
/** No value that is read is longer than ten characters. */
const maxText = 100;
/** Characters that are read before something ends: an element, a text, a comment. */
const maxToken = 65_536;
const slice = 8_192;

const headerForms: Readonly<Record<string, RegExp>> = {
  BerichtVersie: /^3$/,
  BerichtSubversie: /^2$/,
  // Of sender and recipient the form is all that is looked at: who sends is told by the access token.
  Afzender: /^\d{8}$/,
  Ontvanger: /^\d{4}$/,
};
const productTexts = new Set(['ToewijzingNummer', 'Begindatum', 'Einddatum', 'RedenBeeindiging', 'StatusAanlevering']);

/** One client with all of its allocations is some kilobytes. */
const maxBytes = 1024 * 1024;

/**
 * An iWmo 3.2 message 305 or 307, product by product. A message is about one client, and small: it is read to its end first,
 * so that nothing comes of one that is not whole. Of the client the BSN is read and nothing else. No document type, no entity
 * of its own and nothing from elsewhere: whatever is not plain XML in UTF-8 is refused.
 * @throws GatewayError `invalid-input` for another message, version or structure, `too-large`
 */
export async function* readIwmo(source: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reading = new Reading();
  for await (const chunk of limitBytes(source, maxBytes)) {
    for (let from = 0; from < chunk.length; from += slice) {
      reading.read(decode(() => decoder.decode(chunk.subarray(from, from + slice), { stream: true }), reading));
    }
  }
  reading.read(decode(() => decoder.decode(), reading));
  yield* reading.end();
}

function decode(text: () => string, { line }: Reading): string {
  try {
    return text();
  } catch {
    throw new UnreadableFile('encoding', 'must be UTF-8', line);
  }
}

/** Where the reading of one message is. Keeps of it what its products say. */
class Reading {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #path: string[] = [];
  #message: Message | undefined;
  #ownNamespace = '';
  #header: Map<string, string> | undefined = new Map();
  #hasClient = false;
  #bsn: string | undefined;
  #product: Map<string, string> | undefined;
  #text: string | undefined;
  #lastEnd = 0;
  readonly #found: FileLine[] = [];

  constructor() {
    const parser = this.#parser;
    // What the parser says of a fault may quote the message, so it goes no further.
    parser.on('error', () => this.#refuse('syntax', 'is not well-formed XML'));
    parser.on('doctype', () => this.#refuse('doctype', 'a document type is not allowed'));
    parser.on('xmldecl', ({ version, encoding = 'UTF-8' }) => {
      if (version !== '1.0' || encoding.toUpperCase() !== 'UTF-8') this.#refuse('encoding', 'must be XML 1.0 in UTF-8');
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', ({ local }) => this.#close(local));
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
    parser.on('comment', () => this.#mark());
  }

  get line(): number {
    return this.#parser.line;
  }

  read(text: string): void {
    this.#parser.write(text);
    if (this.#parser.position - this.#lastEnd > maxToken) this.#refuse('too-long', 'something in it does not end');
  }

  /** Every product of the message. */
  end(): readonly FileLine[] {
    this.#parser.close();
    if (!this.#hasClient) this.#refuse('structure', 'has no Client');
    return this.#found;
  }

  #open({ local, uri }: SaxesTagNS): void {
    this.#mark();
    if (this.#text !== undefined) this.#refuse('structure', 'a value has an element in it');
    if (this.#path.length === 0) this.#begin(local, uri);
    else if (uri !== this.#ownNamespace && uri !== base)
      this.#refuse('namespace', 'an element is of another namespace');
    this.#path.push(local);
    if (this.#path.length > maxDepth) this.#refuse('depth', `goes deeper than ${maxDepth} elements`);
    if (this.#isAt('Client')) this.#beginClient();
    if (this.#isProduct()) this.#product = new Map();
    if (this.#place() !== undefined) this.#text = '';
  }

  #begin(local: string, uri: string): void {
    this.#message = messages.get(uri);
    this.#ownNamespace = uri;
    if (local !== 'Bericht' || this.#message === undefined) {
      this.#refuse('message', 'must be a Bericht of WMO305 or WMO307, iWmo 3.2');
    }
  }

  #beginClient(): void {
    if (this.#header !== undefined) this.#refuse('structure', 'the Header must come before the Client');
    if (this.#hasClient) this.#refuse('structure', 'a message is about one Client');
    this.#hasClient = true;
  }

  #add(text: string): void {
    this.#mark();
    if (this.#text === undefined) return;
    this.#text += text;
    if (this.#text.length > maxText) this.#refuse('too-long', `a value has more than ${maxText} characters`);
  }

  #close(local: string): void {
    this.#mark();
    const text = this.#text?.trim();
    if (text !== undefined) this.#keep(local, text);
    else if (this.#isAt('Header')) this.#endHeader();
    else if (this.#isProduct()) this.#endProduct();
    this.#text = undefined;
    this.#path.pop();
  }

  /** Where the value of the element that is open is kept; undefined for one that is not read. */
  #place(): Map<string, string> | 'bsn' | undefined {
    const name = this.#path.at(-1) ?? '';
    if (this.#isAt('Client', 'Bsn')) return 'bsn';
    if (this.#isAt('Header', name) && (name === 'BerichtCode' || Object.hasOwn(headerForms, name))) return this.#header;
    return this.#isProduct(name) && productTexts.has(name) ? this.#product : undefined;
  }

  #keep(name: string, text: string): void {
    const place = this.#place();
    if (place === undefined) return;
    const isThere = place === 'bsn' ? this.#bsn !== undefined : place.has(name);
    // Of two values one reader takes the first and another the last.
    if (isThere) this.#refuse('structure', 'a value is there twice');
    if (place === 'bsn') this.#bsn = text;
    else place.set(name, text);
  }

  #endHeader(): void {
    const { code } = this.#message ?? {};
    const header = this.#header;
    if (header === undefined || header.get('BerichtCode') !== code)
      this.#refuse('message', `BerichtCode must be ${code}`);
    for (const [name, form] of Object.entries(headerForms)) {
      if (!form.test(header?.get(name) ?? '')) this.#refuse('header', `${name} is not as it must be`);
    }
    this.#header = undefined;
  }

  #endProduct(): void {
    const [message, texts] = [this.#message?.message, this.#product];
    if (message === undefined || texts === undefined) return;
    const content = JSON.stringify([this.#bsn, ...[...texts].toSorted()]);
    this.#found.push({
      line: this.#found.length + 1,
      textLine: this.line,
      content,
      asks: toProduct(message, this.#bsn, texts),
    });
    this.#product = undefined;
  }

  #isAt(...below: readonly string[]): boolean {
    return this.#path.length === below.length + 1 && below.every((name, index) => this.#path[index + 1] === name);
  }

  /** Whether the element that is open is a product, or a part of one. */
  #isProduct(...below: readonly string[]): boolean {
    const { list, one } = this.#message ?? {};
    return list !== undefined && one !== undefined && this.#isAt('Client', list, one, ...below);
  }

  /** Something ended, or began: what comes after it is counted anew. */
  #mark(): void {
    this.#lastEnd = this.#parser.position;
  }

  #refuse(code: string, detail: string): never {
    throw new UnreadableFile(code, detail, this.line);
  }
}
