import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Agreement, CaseRef, Model, PartyId, PartyType, Role } from '../contract/generated/types.ts';
import { type CaseId, type Clock, type Instant, instantText } from '../contract/vocabulary.ts';
import type { Emergencies } from '../emergencies/emergencies.ts';
import type { DoorProvider, Identity, TrustedIssuer } from '../identity/identity.ts';
import type { LogInClient, LogInPerson } from '../web/web.ts';
import { type DemoKeys, openDemoKeys } from './demo-keys.ts';
import { type DemoReceiver, openDemoReceiver } from './demo-receiver.ts';
import { generateSubjects } from './generated-subjects.ts';
import { demoLevel } from './openid-people.ts';
import { createDemoProvider, type DemoClient, type DemoProvider } from './openid-provider.ts';
import { demoClientPeople, demoPeople } from './people.ts';
import { demoRoles, veenrandFrame, veenrandParties, veenrandTwist } from './region-veenrand.ts';
import { replaceFile } from './replace-file.ts';
import { type Played, type SeedRooms, seedAgreement, seedStory, tellFirst } from './seed.ts';
import { seedDraft } from './seed-draft.ts';
import { seedOfficers } from './seed-officers.ts';
import { storyJ } from './story-j.ts';
import { storyM } from './story-m.ts';
import { createStoryTime, type StoryTime } from './story-time.ts';

/** Changes when the seeds change: then an older demo folder is made anew. */
const seedVersion = 10;
const generatedSubjects = 200;

/** What `GET /demo/accounts` answers. */
export interface DemoAccounts {
  readonly tokenEndpoint: string;
  readonly clients: readonly {
    clientId: string;
    clientSecret: string;
    partyId: PartyId;
    partyName: string;
    partyType: PartyType;
    role: Role;
  }[];
  /** With what each party's director signs: invented, and of use in this demo only. */
  readonly signatories: readonly { partyId: PartyId; kid: string; privateKey: string }[];
  readonly people: readonly { login: string; partyName: string; role: Role }[];
  readonly cases: readonly { label: string; caseRefs: Record<PartyId, CaseRef> }[];
}

/** The region Veenrand, its identity provider and its stories. */
export interface Demo {
  readonly databaseFile: string;
  readonly keys: Pick<DemoKeys, 'masterKey' | 'logSigning'>;
  readonly clock: Clock;
  readonly audience: string;
  readonly issuer: TrustedIssuer;
  /** Where messages for parties of the demo arrive. */
  readonly receiver: DemoReceiver;
  readonly oidc: (request: IncomingMessage, response: ServerResponse) => void;
  /** The demo's provider as each party's own, and who comes in there with one click. */
  readonly door: {
    readonly providers: readonly DoorProvider[];
    readonly people: readonly LogInPerson[];
    readonly clients: readonly LogInClient[];
  };
  /** Fills an empty store with the region; on a store that is filled already it only finds the labelled cases. */
  seed(
    rooms: SeedRooms & { readonly identity: Identity; readonly emergencies: Emergencies },
    tools: SeedTools,
  ): Promise<DemoAccounts>;
  /**
   * What happens once the gateway answers: the receiver subscribes, as it is asked whether it agrees. In a new region on
   * today's calendar it then gets its first messages; with a set clock the stories alone happen.
   */
  begin(rooms: SeedRooms & { readonly deliveries: Parameters<DemoReceiver['subscribe']>[0] }): Promise<void>;
}

/** The parts of the agreements' room that make documents, handed in by the composition root. */
export interface SeedTools {
  readonly model: Model;
  readonly compile: (twist: ReturnType<typeof veenrandTwist>, frame: ReturnType<typeof veenrandFrame>) => Agreement;
  readonly sign: Parameters<typeof seedAgreement>[1]['sign'];
  readonly recordStatement: Parameters<typeof seedAgreement>[1]['recordStatement'];
}

interface DemoOptions {
  readonly directory: string;
  /** Where the gateway is reached, without a slash at the end. */
  readonly url: string;
  readonly model: Model;
  /** Where the demo's clock starts; without it, now, with the stories moved so that they are in their middle. */
  readonly at?: Instant;
  readonly now: Clock;
}

/** Opens the demo folder; one that belongs to other seeds, another clock or another day is emptied first. */
export function openDemo({ directory, url, model, at, now }: DemoOptions): Demo {
  const time = createStoryTime(at, now);
  const clientsOf = veenrandParties.flatMap((party) => demoRoles(model, party.type).map((role) => ({ party, role })));
  const clientId = (party: PartyId, role: Role) => `${party}.${role}`;
  const ids = clientsOf.map(({ party, role }) => clientId(party.id, role));
  const keys = openDemoKeys(
    directory,
    veenrandParties.map((party) => party.id),
    [...ids, ...doorParties.map(({ id }) => webClientOf(id)), webClientOf(clientDoor)],
  );
  const clients = clientsOf.map(({ party, role }): DemoClient => {
    const id = clientId(party.id, role);
    return { clientId: id, clientSecret: keys.secretOf(id), party: party.id, roles: [role] };
  });
  const audience = url;
  const provider = createDemoProvider({
    issuer: `${url}/demo/oidc`,
    audience,
    clients,
    signingKeys: [keys.tokenSigning],
    door: {
      people: demoPeople,
      clients: demoClientPeople,
      webClients: toWebClients(url, keys),
    },
  });
  const folder = prepareFolder(directory, at, time);
  const receiver = openDemoReceiver({ directory, url, now });
  let played: readonly Played[] = [];
  return {
    databaseFile: join(directory, 'sluis.db'),
    keys,
    clock: time.clock,
    audience,
    issuer: { issuer: provider.issuer, algorithms: ['ES256'], jwks: toJwks(provider) },
    receiver,
    oidc: provider.handler,
    door: toDoor(provider, keys),
    async seed(rooms, tools) {
      for (const { clientId: id, party, roles } of clients) {
        await rooms.identity.registerApiClient({ issuer: provider.issuer, clientId: id, party, roles: [...roles] });
      }
      if (folder.issuer === undefined) await seedOfficers(rooms, provider.issuer, folder.time);
      // On another port the demo's provider has another address.
      else if (folder.issuer !== provider.issuer) await rooms.identity.moveIssuer(folder.issuer, provider.issuer);
      if (folder.cases === undefined) played = await plant(rooms, { tools, keys, time: folder.time });
      const cases = folder.cases ?? toLabelled(played);
      folder.keep(cases, provider.issuer);
      return { ...toAccounts(provider, clients, rooms, cases), signatories: toSignatories(keys) };
    },
    async begin(rooms) {
      await receiver.subscribe(rooms.deliveries, provider.issuer, time.clock());
      if (at === undefined) await tellFirst(rooms, played, time);
    },
  };
}

/** The parties whose people come in at the door. */
const doorParties = veenrandParties.filter(({ id }) => demoPeople.some(({ party }) => party === id));

/** Where the clients come in: no party is called so. */
const clientDoor = 'mijn';

/** The pages, as the client of one party at the demo's provider. */
const webClientOf = (party: PartyId | typeof clientDoor): string => `web.${party}`;

/** The pages of each party, as clients of the demo's provider. */
const toWebClients = (url: string, keys: DemoKeys) =>
  [...doorParties.map(({ id }) => ({ id, party: id })), { id: clientDoor }].map(({ id, ...party }) => ({
    clientId: webClientOf(id),
    clientSecret: keys.secretOf(webClientOf(id)),
    ...party,
    redirectUri: `${url}/inloggen/terug/${id}`,
    afterLogOut: `${url}/inloggen?uitgelogd=1`,
  }));

function toDoor({ issuer }: DemoProvider, keys: DemoKeys): Demo['door'] {
  const given = new Set(demoPeople.flatMap(({ roles }) => roles));
  return {
    providers: [
      ...doorParties.map(({ id, name }) => ({
        id,
        party: id,
        label: name,
        issuer,
        clientId: webClientOf(id),
        clientSecret: keys.secretOf(webClientOf(id)),
        rolesClaim: 'roles',
        roles: Object.fromEntries([...given].map((role) => [role, role])),
      })),
      {
        for: 'clients',
        id: clientDoor,
        label: 'DigiD (demo)',
        issuer,
        clientId: webClientOf(clientDoor),
        clientSecret: keys.secretOf(webClientOf(clientDoor)),
        bsnClaim: 'bsn',
        levels: [demoLevel],
      },
    ],
    people: demoPeople.map((person) => ({ ...person, provider: person.party })),
    clients: demoClientPeople.map(({ login, name, about }) => ({ login, name, about, provider: clientDoor })),
  };
}

const toJwks = (provider: DemoProvider): NonNullable<TrustedIssuer['jwks']> => ({
  keys: provider.jwks.keys.map((key) => ({ kty: 'EC', ...key })),
});

type LabelledCases = Readonly<Record<string, CaseId>>;

interface Folder {
  /** The labelled cases, when the folder holds the region already. */
  readonly cases: LabelledCases | undefined;
  /** The address of the demo's provider when the folder was last used. */
  readonly issuer: string | undefined;
  readonly time: StoryTime;
  keep(cases: LabelledCases, issuer: string): void;
}

/** A folder is used again while it is the same demo: same seeds, same set clock or same day. */
function prepareFolder(directory: string, at: Instant | undefined, time: StoryTime): Folder {
  const file = join(directory, 'demo.json');
  const stamp = JSON.stringify({
    seedVersion,
    at: at === undefined ? null : instantText(at),
    shiftedDays: time.shiftedDays,
  });
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { stamp: string; cases: LabelledCases; issuer?: string })
    : undefined;
  const isSame = kept?.stamp === stamp;
  if (!isSame)
    for (const name of ['demo.json', 'sluis.db', 'sluis.db-wal', 'sluis.db-shm'])
      rmSync(join(directory, name), { force: true });
  return {
    cases: isSame ? kept.cases : undefined,
    issuer: isSame ? kept.issuer : undefined,
    time,
    keep: (cases, issuer) => replaceFile(file, JSON.stringify({ stamp, cases, issuer })),
  };
}

async function plant(
  rooms: SeedRooms,
  { tools, keys, time }: { tools: SeedTools; keys: DemoKeys; time: StoryTime },
): Promise<readonly Played[]> {
  const twist = veenrandTwist(tools.model, instantText(time.moment('2025-11-15T10:00:00Z')));
  const agreement = tools.compile(twist, veenrandFrame(tools.model, time.day));
  const { sign, recordStatement } = tools;
  const signing = { agreement, keyOf: keys.signingKeyOf, sign, publicJwkOf, recordStatement };
  await time.during(time.moment('2025-12-01T10:00:00Z'), () => seedAgreement(rooms, signing, time));
  const drafted = time.moment('2026-02-20T10:00:00Z');
  if (drafted <= time.clock()) await time.during(drafted, () => seedDraft(rooms.drafts));
  const played: Played[] = [];
  for (const story of [storyJ, storyM, ...generateSubjects(generatedSubjects)]) {
    const one = await seedStory(rooms, story, time);
    if (one !== undefined) played.push(one);
  }
  return played;
}

/** Those with a letter of their own. */
const toLabelled = (played: readonly Played[]): LabelledCases =>
  Object.fromEntries(played.flatMap(({ story: { label }, id }) => (label.length === 1 ? [[label, id]] : [])));

const toSignatories = (keys: DemoKeys): DemoAccounts['signatories'] =>
  veenrandParties.map(({ id }) => ({
    partyId: id,
    kid: `${id}-1`,
    privateKey: keys.signingKeyOf(id).export({ type: 'pkcs8', format: 'pem' }).toString(),
  }));

/** The public half of an Ed25519 key. */
function publicJwkOf(key: KeyObject): Record<string, string> {
  const { crv, x } = createPublicKey(key).export({ format: 'jwk' });
  return { kty: 'OKP', crv: crv ?? '', x: x ?? '' };
}

function toAccounts(
  provider: DemoProvider,
  clients: readonly DemoClient[],
  { cases }: SeedRooms,
  labelled: LabelledCases,
): Omit<DemoAccounts, 'signatories'> {
  const partyOf = (id: PartyId) => veenrandParties.find((party) => party.id === id);
  return {
    tokenEndpoint: provider.tokenEndpoint,
    clients: clients.map(({ clientId, clientSecret, party, roles }) => ({
      clientId,
      clientSecret,
      partyId: party,
      partyName: partyOf(party)?.name ?? party,
      partyType: partyOf(party)?.type ?? 'MUN',
      role: roles[0] ?? 'none',
    })),
    people: demoPeople.flatMap(({ login, party, roles }) =>
      roles.map((role) => ({ login, partyName: partyOf(party)?.name ?? party, role })),
    ),
    cases: Object.entries(labelled).map(([label, id]) => ({
      label,
      caseRefs: Object.fromEntries(veenrandParties.map((party) => [party.id, cases.refFor(party.id, id)])),
    })),
  };
}
