import type { SupportImport } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError, problems } from '../errors.ts';
import type { AuthenticatedCaller } from '../identity/identity.ts';
import {
  type EarlierLine,
  type FileLine,
  type ImportTry,
  type LineOutcome,
  type LinePage,
  readSupportFile,
  type SupportFileType,
  toElement,
  UnreadableFile,
} from '../support/support.ts';
import type { Done } from './act.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { type ReadRequest, readProduct } from './import-product.ts';
import { casework } from './own-case.ts';
import { pushSupport } from './push-support.ts';
import type { Steps } from './steps.ts';
import { childOf } from './trace-context.ts';

/** A file as it comes in. */
export interface SupportFile {
  readonly mediaType: SupportFileType;
  readonly content: AsyncIterable<Uint8Array>;
}

interface Importing {
  readonly steps: Steps;
  readonly call: Call;
  readonly caller: AuthenticatedCaller;
  readonly file: SupportFile;
}

/** How many lines the answer to the file itself has. */
const linesInAnswer = 100;

/**
 * Takes in a file of support events: each line is pushed as if it came alone, with its own decision, transaction and entry.
 * What is wrong with a line is in the report, and so is where the file could not be read on; what was accepted by then
 * stands. The same file with the same key goes on where it was, and doubles nothing.
 */
export function importSupport(steps: Steps, call: Call, file: SupportFile): Done<SupportImport> {
  return casework(steps, call, 'support-import', async (caller, trail) => {
    const { idempotencyKey: key } = call;
    if (key === undefined) {
      const errors = [{ pointer: '', code: 'idempotency-key', detail: 'send the header Idempotency-Key' }];
      throw new GatewayError('invalid-input', 'A file needs a key, by which it is known when it comes again.', {
        errors,
      });
    }
    const begin = () => {
      const { party, apiClient } = caller;
      return steps.support.imports.begin({ party, apiClient, key, mediaType: file.mediaType });
    };
    const id = await readFile({ steps, call, caller, file }, begin);
    trail.change({ reference: id });
    return readReport(steps, caller, id, { after: 0, limit: linesInAnswer });
  });
}

/** Nothing is begun for a file of which no line can be read. */
async function readFile(importing: Importing, begin: () => Promise<ImportTry>): Promise<string> {
  let running: ImportTry | undefined;
  try {
    for await (const line of readSupportFile(importing.file.mediaType, importing.file.content)) {
      running ??= await begin();
      await running.note(line, await takeLine(importing, running, line));
    }
  } catch (error) {
    if (running === undefined) throw error;
    await running.end(toReason(error));
    if (!isOfFile(error)) throw error;
    return running.id;
  }
  if (running === undefined) throw new UnreadableFile('empty', 'has no line with an event');
  await running.end({});
  return running.id;
}

/** What is wrong with the file is for its report; what is wrong with the sender or here is a problem. */
const isOfFile = (error: unknown): boolean =>
  error instanceof UnreadableFile || (error instanceof GatewayError && error.code === 'too-large');

function toReason(error: unknown): { because: string; textLine?: number } {
  if (!(error instanceof GatewayError)) return { because: 'internal-error' };
  const because = error.extras.errors?.[0]?.code ?? error.code;
  const line = error instanceof UnreadableFile ? error.line : undefined;
  return { because, ...(line === undefined ? {} : { textLine: line }) };
}

async function takeLine(importing: Importing, running: ImportTry, line: FileLine): Promise<LineOutcome> {
  const earlier = await running.earlier(line);
  if (earlier?.isSame && earlier.isRecorded) return { kind: 'earlier' };
  const pushing: Pushing = { ...importing, running, line, earlier };
  const first = await pushLine(pushing);
  // An earlier try that does not know yet that it was taken over may have been at this very line.
  const { answer, isAgain } = isRace(first.answer) ? await pushLine(pushing) : first;
  if (answer.ok) return { kind: isAgain ? 'earlier' : 'accepted' };
  if (isOfSender(answer.problem)) throw answer.problem;
  return toRefused(answer.problem, line);
}

interface Pushing extends Importing {
  readonly running: ImportTry;
  readonly line: FileLine;
  readonly earlier: EarlierLine | undefined;
}

async function pushLine({ steps, call, running, line, ...of }: Pushing) {
  const at = steps.support.imports.clock();
  const own: Call = { ...call, at, trace: childOf(call.trace), idempotencyKey: running.keyOf(line) };
  const asked = await readLine(steps, { ...of, at, line });
  if ('fault' in asked) return { isAgain: false, ...(await refuse(steps, own, asked.fault)) };
  let isAgain = false;
  const keep = running.accepting(line);
  const { answer } = await pushSupport(steps, { ...own, body: asked.body }, async (tx, accepted, subject) => {
    isAgain = accepted.again === true;
    await keep(tx, accepted, subject);
  });
  return { answer, isAgain };
}

const isRace = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problem.code === 'conflict' && answer.problem.extras.errors === undefined;

type Reading = Pick<Pushing, 'caller' | 'line' | 'earlier'> & { readonly at: Instant };

async function readLine(steps: Steps, { line: { asks }, earlier, ...of }: Reading): Promise<ReadRequest> {
  if (earlier?.isSame === false) {
    return { fault: new GatewayError('idempotency-mismatch', 'Another line was accepted in this place.') };
  }
  if (asks.kind === 'request') return { body: asks.body };
  if (asks.kind === 'product') return readProduct(steps, { ...of, product: asks.product, event: earlier?.event });
  return { fault: new GatewayError('invalid-input', 'The line is no event.', { errors: asks.errors }) };
}

/** A line that is no event at all leaves the same trail as one that is refused. */
const refuse = (steps: Steps, call: Call, fault: GatewayError): Done<never> =>
  casework(steps, call, 'support-event', () => Promise.reject(fault));

/** What would be the same for every line that follows: the sender is not let in (any more), or something fails here. */
const isOfSender = ({ code }: GatewayError): boolean => code === 'unauthenticated' || problems[code].status >= 500;

/** The codes and places of what is wrong, and none of the words; of a member that nobody knows not its name either. */
function toRefused({ code, extras: { errors = [] } }: GatewayError, line: FileLine): LineOutcome {
  const product = line.asks.kind === 'product' ? line.asks.product : undefined;
  const told = errors.map(({ pointer, code: fault }) => {
    const place = fault === 'additionalProperties' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
    return { pointer: product === undefined ? place : toElement(product, place), code: fault };
  });
  return { kind: 'refused', problem: code, errors: told };
}

/**
 * A file of the caller's own party, with a page of its lines: while it is read, and for 30 days afterwards.
 */
export function readSupportImport(
  steps: Steps,
  call: Call,
  id: string,
  page: { after?: string; limit: number },
): Done<SupportImport> {
  return casework(steps, call, 'support-import-read', (caller) => {
    return readReport(steps, caller, id, { limit: page.limit, after: toLine(page.after) });
  });
}

/** The files of the caller's own party, the newest first. */
export function listSupportImports(steps: Steps, call: Call): Done<{ imports: readonly SupportImport[] }> {
  return casework(steps, call, 'support-import-read', async ({ party }) => ({
    imports: await steps.support.imports.list(party),
  }));
}

async function readReport(
  { support }: Steps,
  { party }: AuthenticatedCaller,
  id: string,
  page: LinePage,
): Promise<SupportImport> {
  const found = await support.imports.read(party, id, page);
  if (found === undefined) throw new GatewayError('not-found', 'Your party sent no file with this id.');
  return found;
}

function toLine(after = '0'): number {
  if (/^\d{1,7}$/.test(after)) return Number(after);
  throw new GatewayError('invalid-input', 'after is the number of the last line of the page before.');
}
