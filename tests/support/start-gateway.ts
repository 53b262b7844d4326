import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { type Gateway, openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Entry, Notice } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { DemoAccounts } from '../../src/demo/demo.ts';
import { recordFaults } from './log-records.ts';
import { copyPlanted, keepPlanted } from './planted-demos.ts';

/** A field's outcome as it stands in an answer. */
export interface Outcome {
  readonly outcome: 'disclosed' | 'withheld';
  readonly reason?: string;
  readonly part?: string;
  readonly clause?: string;
  readonly consent?: readonly string[];
}

/** The body of any answer, as far as tests look at it. */
export interface Body {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly fields: Record<string, Outcome>;
  readonly status: number;
  readonly code: string;
  readonly instance: string;
  readonly errors: readonly { pointer: string; code: string }[];
  readonly refusedFields: readonly { field: string; reason: string }[];
  readonly caseRef: string;
  readonly cases: readonly { caseRef: string }[];
  readonly consents: readonly { id: string; kind: string; status: string }[];
  readonly notices: readonly Notice[];
}

/** An entry of the log, as far as tests look at it. */
export interface LoggedEntry {
  readonly id: string;
  readonly kind: string;
  readonly party?: string;
  readonly problem?: string;
  readonly fields?: readonly string[];
  readonly disclosed?: readonly string[];
  readonly traceId: string;
  readonly spanId: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** A whole demo gateway over real HTTP, in a folder of its own. */
export interface RunningGateway extends AsyncDisposable {
  readonly url: string;
  /** Where its metrics are, when the environment has them served. */
  readonly metricsUrl: string | undefined;
  /** The folder of its database. */
  readonly directory: string;
  readonly accounts: DemoAccounts;
  /** The own reference of a party to a labelled case. */
  refOf(label: string, party: string): string;
  tokenOf(party: string, role: string): Promise<string>;
  /** The entries of the log, oldest first, as they stand in the database file. */
  entries(): LoggedEntry[];
  /** What someone with access to the database file can do, beside the gateway. */
  behind(statement: string): void;
  /** Everything that stands in the log, as one text. */
  logText(): string;
  /** Calls the API as a party in a role. */
  call(who: string, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** Asks for fields of a labelled case. `who` is `party/role`. */
  ask(who: string, label: string, purpose: string, fields: readonly string[], more?: object): Promise<Answered>;
}

interface Options extends Omit<NonNullable<Parameters<typeof openGateway>[1]>, 'at'> {
  /** What happens in a process before this one, which ended in order: a checkpoint is over all that it wrote. */
  readonly before?: (gateway: RunningGateway) => Promise<void>;
}

/** @param at where the demo's clock starts */
export async function startGateway(
  at: string,
  environment: Record<string, string> = {},
  { before, ...options }: Options = {},
): Promise<RunningGateway> {
  const directory = mkdtempSync(join(tmpdir(), 'sluis-e2e-'));
  const config = readConfig({ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory, ...environment });
  const planted = inject('plantedDemos');
  const isCopy = copyPlanted(planted, at, directory);
  if (before !== undefined) {
    await using earlier = await openGateway(config, { ...options, at: parseInstant(at) });
    await before(toRunning(earlier, directory));
  }
  const gateway = await openGateway(config, { ...options, at: parseInstant(at) });
  if (!isCopy && before === undefined) keepPlanted(planted, at, directory);
  return toRunning(gateway, directory);
}

/** A gateway that was started already. @param directory with its database, which goes when it is disposed of */
export function toRunning(gateway: Gateway, directory: string): RunningGateway {
  const { url, accounts, metricsUrl } = gateway;
  if (!accounts) throw new Error('the demo has no accounts');
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (party: string, role: string): Promise<string> => {
    const key = `${party}/${role}`;
    const token = tokens.get(key) ?? fetchToken(accounts, party, role);
    tokens.set(key, token);
    return token;
  };
  const refOf = (label: string, party: string): string =>
    accounts.cases.find((candidate) => candidate.label === label)?.caseRefs[party] ?? 'c_nothing';
  const call: RunningGateway['call'] = async (who, method, path, body, headers = {}) => {
    const [party = '', role = ''] = who.split('/');
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await tokenOf(party, role)}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Body };
  };
  return {
    url,
    metricsUrl,
    directory,
    accounts,
    refOf,
    tokenOf,
    behind(statement) {
      using database = new DatabaseSync(join(directory, 'sluis.db'), { timeout: 5000 });
      database.exec(statement);
    },
    entries: () => readLog(directory).map((text) => JSON.parse(text) as LoggedEntry),
    logText: () => readLog(directory).join('\n'),
    call,
    ask: (who, label, purpose, fields, more = {}) =>
      call(who, 'POST', '/v1/disclosures', {
        caseRef: refOf(label, who.split('/')[0] ?? ''),
        purpose,
        fields,
        ...more,
      }),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      // Whatever a test did, the views of its log are what their schemas say.
      const faults = recordFaults(readLog(directory).map((text) => JSON.parse(text) as Entry));
      rmSync(directory, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
    },
  };
}

function readLog(directory: string): string[] {
  const database = new DatabaseSync(join(directory, 'sluis.db'), { readOnly: true });
  try {
    return database
      .prepare('select entry from log_entries order by seq')
      .all()
      .map((row) => String(row['entry']));
  } finally {
    database.close();
  }
}

async function fetchToken(accounts: DemoAccounts, party: string, role: string): Promise<string> {
  const client = accounts.clients.find((candidate) => candidate.partyId === party && candidate.role === role);
  if (!client) throw new Error(`no client for ${party} as ${role}`);
  const response = await fetch(accounts.tokenEndpoint, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** The fields whose values left, sorted. */
export const disclosedBy = ({ body }: Answered): string[] => Object.keys(body.data ?? {}).sort();

/** The withheld fields with their reasons, wherever the answer names them. */
export function withheldBy({ body }: Answered): Record<string, string> {
  if (body.refusedFields) return Object.fromEntries(body.refusedFields.map(({ field, reason }) => [field, reason]));
  const withheld = Object.entries(body.fields).filter(([, field]) => field.outcome === 'withheld');
  return Object.fromEntries(withheld.map(([name, field]) => [name, field.reason ?? '']));
}
