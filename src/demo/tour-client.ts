import type { DisclosureResponse, FieldName, PartyId, Problem, Role } from '../contract/generated/types.ts';
import type { DemoAccounts } from './demo.ts';

/** What came back, whatever the status was. */
export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

export type DisclosureReply = Reply<DisclosureResponse | Problem>;

/** Which party asks, and in which role. */
export interface Caller {
  readonly party: PartyId;
  readonly role: Role;
}

/** A party of the demo, calling the gateway over HTTP as its own system would. */
export interface TourClient {
  readonly accounts: DemoAccounts;
  call<Body>(who: Caller, method: string, path: string, body?: unknown): Promise<Reply<Body>>;
  ask(
    who: Caller,
    question: { caseRef: string; purpose: string; fields: readonly FieldName[] },
  ): Promise<DisclosureReply>;
}

/** @param url where the gateway is; it must be in demo mode */
export async function openTourClient(url: string): Promise<TourClient> {
  const accounts = (await (await fetch(`${url}/demo/accounts`)).json()) as DemoAccounts;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: Caller): Promise<string> => {
    const key = `${who.party}.${who.role}`;
    const token = tokens.get(key) ?? fetchToken(accounts, who);
    tokens.set(key, token);
    return token;
  };
  const call: TourClient['call'] = async (who, method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${await tokenOf(who)}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return { accounts, call, ask: (who, question) => call(who, 'POST', '/v1/disclosures', question) };
}

/** Client credentials grant (RFC 6749 section 4.4). */
async function fetchToken({ clients, tokenEndpoint }: DemoAccounts, { party, role }: Caller): Promise<string> {
  const client = clients.find((candidate) => candidate.partyId === party && candidate.role === role);
  if (!client) throw new Error(`the demo has no client for ${party} as ${role}`);
  const credentials = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error('the demo provider gave no token');
  return token;
}
