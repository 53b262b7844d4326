/** How long a privacy officer waits for the editor: to see a draft, and to see a change in it kept. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';
import { quantile, toCount, toShort } from './numbers.ts';
import { type RunningServer, startGateway } from './processes.ts';
import type { Section } from './report.ts';

const cell = 'cel=supportContact.P06.PRO.COR';
const whole = 'doel=P06&toon=alles';

/** Over HTTP, as a browser asks for it; the entry of each visit is in the log before the answer goes out. */
export async function measureEditor(folder: string, rounds: number): Promise<Section> {
  await using server = await startGateway({ SLUIS_DATA: join(folder, 'editor') });
  const visitor = visitWeb(server.url);
  await visitor.logIn('veldhaven/noor.elzinga');
  const { text } = await visitor.get('/afspraken');
  const draft = /href="\/concepten\/([^/"]+)/.exec(text)?.[1];
  if (draft === undefined) throw new Error('the demo has no draft');
  const path = `/concepten/${draft}/bewerken`;
  const sheet = { headers: { 'HX-Request': 'true' } };
  const calls = 20 * rounds;
  const rows = [
    await time(server, 'the page, every field', calls, () => visitor.get(`${path}?${whole}`)),
    await time(server, 'the same with a cell open', calls, () => visitor.get(`${path}?${whole}&${cell}`)),
    await time(server, 'the page as it opens, fields of the model', calls, () => visitor.get(`${path}?doel=P06`)),
    await time(server, 'only the work sheet, every field, a cell open', calls, () =>
      visitor.get(`${path}?${whole}&${cell}`, sheet),
    ),
    await time(server, 'a change kept, and the sheet after it', calls, (index) => change(visitor, path, index)),
  ];
  return {
    id: 'editor',
    title: 'The editor of a draft',
    about:
      'One purpose of the demo’s draft: 70 fields for 3 recipients, each cell with the value of an invented client as the engine lets it through. Milliseconds over HTTP on one connection, the entry in the log included, and those of them that the gateway’s main thread was on the processor (the mean); KB of HTML, and of that gzipped. A change is a form that is posted and the page that it leads to: two visits, a new revision that is worked out, checked and decided for three invented clients.',
    head: ['', 'p50', 'p99', 'processor', 'KB', 'KB gzipped'],
    rows,
  };
}

/** Nothing, all, nothing …: each changes the draft. */
function change(visitor: WebVisitor, path: string, index: number): Promise<Seen> {
  const [field, bepaling] = ['supportContact', 'P06.PRO.COR'];
  const form = { actie: 'cel', veld: field, bepaling, tonen: index % 2 === 0 ? 'none' : 'all', revisie: '999999' };
  return visitor.post(`${path}?${whole}&${cell}`, form);
}

async function time(
  server: RunningServer,
  name: string,
  calls: number,
  ask: (index: number) => Promise<Seen>,
): Promise<string[]> {
  const took: number[] = [];
  let text = '';
  let busy = 0;
  for (let index = -10; index < calls; index += 1) {
    if (index === 0) busy = server.busy();
    const started = performance.now();
    const seen = await ask(index + 10);
    if (seen.status !== 200) throw new Error(`${name}: ${seen.status}`);
    if (index >= 0) took.push(performance.now() - started);
    text = seen.text;
  }
  const processor = (server.busy() - busy) / 1000 / calls;
  const kilobytes = [text.length, gzipSync(text).length].map((bytes) => toCount(bytes / 1000));
  return [name, toShort(quantile(took, 0.5)), toShort(quantile(took, 0.99)), toShort(processor), ...kilobytes];
}
