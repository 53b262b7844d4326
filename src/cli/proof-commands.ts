import { verifyReceipt } from '../log-proof/log-proof.ts';
import { type Command, type ExitCode, printJson } from './command.ts';
import { verifyStoredLog } from './operator-commands.ts';
import { Options } from './options.ts';
import { parseJson, readBytes } from './read-file.ts';
import { readTrustFile } from './trust-file.ts';
import { verifyParameters, verifyPublished } from './verify-published.ts';

/** What an auditor or a party does with what a gateway publishes or handed out: no configuration, no database. */
export const proofCommands: readonly Command[] = [
  {
    name: 'log verify',
    parameters: verifyParameters,
    summary: 'recomputes a published log, or that of the configuration, and says where it is not what it was',
    run: (parameters) => (parameters.length === 0 ? verifyStoredLog() : verifyPublished(parameters)),
  },
  {
    name: 'receipt verify',
    parameters: '<file> --trust <file>',
    summary: 'verifies a receipt, and the answer or the proof that it came with, without a gateway',
    run: verifyGiven,
  },
];

async function verifyGiven(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { trust: 'text' });
  const file = options.file();
  const trust = readTrustFile(options.needed('trust'));
  const verdict = verifyReceipt(readReceipt(file), trust);
  const ok = verdict.problems.length === 0;
  printJson({ ok, ...verdict });
  return ok ? 0 : 1;
}

/** A receipt alone is one line; what it came in is JSON. */
function readReceipt(path: string): unknown {
  const expected = 'a receipt, or the JSON that it came in';
  const bytes = readBytes(path, expected);
  const text = bytes.toString('utf8').trim();
  return text.startsWith('{') ? parseJson(path, bytes, expected) : text;
}
