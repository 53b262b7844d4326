import { randomBytes } from 'node:crypto';
import {
  type Difference,
  diffAgreements,
  hashAgreement,
  renderClause,
  renderHtml,
  renderPdf,
  renderText,
  startDraft,
} from '../agreements/agreements.ts';
import type { Draft, DraftRequest } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { realTime } from '../material.ts';
import type { Policy } from '../policy/policy.ts';
import { openOwnPolicy, readAgreement, readSource } from './agreement-source.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { Options } from './options.ts';

/** Writing and looking at agreements on files, without a database: for a pipeline, or for who works offline. */
export const agreementCommands: readonly Command[] = [
  {
    name: 'agreement new',
    parameters: '--region <name> [--from <agreement.json>] [--model <version>]',
    summary: 'prints a draft, from the national model or another agreement',
    run: newDraft,
  },
  {
    name: 'agreement check',
    parameters: '<file.json> [--json]',
    summary: 'checks a draft or agreement against model and law; 1 when it may not be signed',
    run: check,
  },
  {
    name: 'agreement diff',
    parameters: '<before.json> <after.json> [--json]',
    summary: 'says what opens, closes or changes; 1 when anything does',
    run: diff,
  },
  {
    name: 'agreement text',
    parameters: '<file.json> [--language nl|en] [--format text|html|pdf] [--clause <id>]',
    summary: 'prints the words that are signed',
    run: text,
  },
  {
    name: 'agreement hash',
    parameters: '<file.json> [--json]',
    summary: 'prints the hash that is signed, and the digests of the text',
    run: hash,
  },
];

async function newDraft(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { region: 'text', from: 'text', model: 'text' });
  await using policy = await openOwnPolicy();
  const at = instantText(realTime());
  const reason = 'started on the command line';
  const author = { party: 'command-line', role: 'privacy-officer', by: 'sluis agreement new' };
  const source = options.text('from');
  const other = source === undefined ? undefined : readAgreement(source, policy);
  const frame = { scope: { region: options.needed('region'), municipalities: [], targetGroups: [] } };
  const request = { from: toStart(options.text('model'), other, policy), frame, reason };
  const points = { ...policy, publishedOf: async () => other, hasBegun: async () => true };
  const start = await startDraft(request, author, points, { by: 'sluis agreement new', at, reason });
  const draft: Draft = {
    id: `d_${randomBytes(16).toString('base64url')}`,
    ...{ revision: 1, state: 'draft', ...start, conflicts: [] },
    ...{ createdBy: author, createdAt: at, updatedAt: at },
  };
  printJson(draft);
  return 0;
}

function toStart(
  version: string | undefined,
  other: ReturnType<typeof readAgreement> | undefined,
  { model }: Policy,
): DraftRequest['from'] {
  if (other) return { agreement: { id: other.id, version: other.version } };
  return { model: version === undefined ? { id: model.id } : { id: model.id, version } };
}

async function check(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag' });
  await using policy = await openOwnPolicy();
  const { agreement, problems } = readSource(options.file(), policy);
  const findings = agreement ? policy.review(agreement) : [];
  const errors = problems.length + findings.filter(({ severity }) => severity === 'error').length;
  if (options.flag('json')) {
    const found = agreement && hashAgreement(agreement);
    printJson({ ok: errors === 0, ...(found ? { hash: found } : {}), problems, findings });
  } else {
    for (const { pointer, code, detail } of problems) print(`error    ${code}  ${pointer || '/'}\n         ${detail}`);
    for (const { severity, code, pointer, detail, source, remedy } of findings) {
      print(`${severity.padEnd(8)} ${code}  ${pointer || '/'}\n         ${detail} (${source})\n         ${remedy.en}`);
    }
    print(`${errors} errors, ${findings.length + problems.length - errors} warnings`);
  }
  return errors === 0 ? 0 : 1;
}

async function diff(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag' });
  const [before, after, ...others] = options.files;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError('name two files');
  await using policy = await openOwnPolicy();
  const differences = diffAgreements(readAgreement(before, policy), readAgreement(after, policy));
  if (options.flag('json')) printJson(differences);
  else for (const difference of differences) print(describe(difference));
  return differences.length === 0 ? 0 : 1;
}

function describe({ effect, kind, clause, purpose, field, name, before, after }: Difference): string {
  const place = [kind, clause ?? purpose, field ?? name].filter((word) => word !== undefined).join(' ');
  return `${effect.padEnd(9)} ${place}: ${show(before)} → ${show(after)}`;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

async function text(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { language: 'text', format: 'text', clause: 'text' });
  const language = options.oneOf('language', ['nl', 'en'], 'nl');
  const format = options.oneOf('format', ['text', 'html', 'pdf'], 'text');
  await using policy = await openOwnPolicy();
  const agreement = readAgreement(options.file(), policy);
  const clause = options.text('clause');
  if (clause !== undefined) {
    if (format !== 'text') throw new UsageError('--clause prints plain text only');
    const words = renderClause(agreement, clause, language);
    if (words === undefined) throw new UsageError(`the agreement has no clause ${clause}`);
    print(words);
  } else if (format === 'text') process.stdout.write(renderText(agreement, language, agreement.text.generator));
  else if (format === 'html') print(renderHtml(agreement, hashAgreement(agreement), language));
  else process.stdout.write(await renderPdf(agreement, hashAgreement(agreement), language));
  return 0;
}

async function hash(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag' });
  await using policy = await openOwnPolicy();
  const agreement = readAgreement(options.file(), policy);
  const { id, version, text: words } = agreement;
  const found = hashAgreement(agreement);
  if (options.flag('json')) printJson({ id, version, hash: found, text: words });
  else print(`${found}\n${id} ${version}\ntext nl  ${words.nl}\ntext en  ${words.en}`);
  return 0;
}
