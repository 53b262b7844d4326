import type { GatewayError } from '../../errors.ts';
import { PartiesPage } from '../../web/parties/parties-page.tsx';
import { PartyPage } from '../../web/parties/party-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewParties, viewParty } from '../../workbench/parties.ts';
import { addKey, changeRecord, endKey, type RecordDetails, registerNewParty } from '../../workbench/party-record.ts';
import { isFresh, logInAgain } from './fresh-log-in.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The register of parties. */
export const partiesRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/partijen', handle: (page) => showParties(page, {}) },
  { method: 'post', path: '/partijen', handle: registerNew },
  { method: 'get', path: '/partijen/:id', handle: (page) => showParty(page, {}) },
  { method: 'post', path: '/partijen/:id', handle: submit },
];

type Problem = Parameters<typeof PartyPage>[0]['problems'][number];

interface Refused {
  readonly problems?: readonly Problem[];
  readonly written?: Readonly<Record<string, string>>;
}

async function showParties(page: VisitedContext, { problems = [], written = {} }: Refused): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const view = await page.read(viewParties(rooms, page.call()));
  const html = renderPage(PartiesPage, { frame, view, problems, written });
  return { html, ...(problems.length > 0 ? { status: 422 } : {}) };
}

async function showParty(page: VisitedContext, { problems = [], written = {} }: Refused): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewParty(rooms, page.call(), page.parameter('id')));
  const done = query.get('gedaan') ?? undefined;
  const told = { ...(done === undefined ? {} : { done }), isFresh: isFresh(page) };
  const html = renderPage(PartyPage, { frame, view, problems, written, ...told });
  return { html, ...(problems.length > 0 ? { status: 422 } : {}) };
}

const textOf = ({ form }: VisitedContext, name: string): string => form.get(name)?.trim() ?? '';

/** Never the key: what somebody pasted may be a secret. */
const writtenIn = ({ form }: VisitedContext): Readonly<Record<string, string>> =>
  Object.fromEntries([...form].filter(([name]) => name !== 'sleutel' && name !== 'csrf'));

const keyIn = (page: VisitedContext) => ({
  ...{ kid: textOf(page, 'kid'), text: textOf(page, 'sleutel') },
  ...{ validFrom: textOf(page, 'vanaf'), validTo: textOf(page, 'tot') },
});

const back = (id: string, done: string): PageAnswer => ({
  redirect: `/partijen/${encodeURIComponent(id)}?gedaan=${done}`,
});

async function registerNew(page: VisitedContext): Promise<PageAnswer> {
  const asked = {
    ...{ id: textOf(page, 'id'), name: textOf(page, 'naam'), type: textOf(page, 'soort') },
    ...{ oin: textOf(page, 'oin'), kvk: textOf(page, 'kvk'), mandatedBy: textOf(page, 'mandaat') },
    key: keyIn(page),
  };
  const made = await page.attempt(registerNewParty(page.rooms, page.call(), asked));
  if (made.ok) return back(made.response.id, 'registered');
  return showParties(page, toRefused(page, made.problem));
}

/** One form per thing that can be done with a record. */
async function submit(page: VisitedContext): Promise<PageAnswer> {
  const [{ rooms }, id] = [page, page.parameter('id')];
  const action = textOf(page, 'actie');
  if (action === 'inloggen' || (action.startsWith('sleutel') && !isFresh(page))) {
    return logInAgain(`/partijen/${encodeURIComponent(id)}`);
  }
  if (action === 'sleutel') {
    const made = await page.attempt(addKey(rooms, page.call(), id, keyIn(page)));
    return made.ok ? back(id, 'key-added') : refuse(page, made.problem);
  }
  if (action === 'sleutel-beeindigen') {
    const made = await page.attempt(endKey(rooms, page.call(), id, textOf(page, 'kid')));
    return made.ok ? back(id, 'key-ended') : refuse(page, made.problem);
  }
  if (action === 'gegevens') {
    const made = await page.attempt(changeRecord(rooms, page.call(), id, detailsIn(page)));
    return made.ok ? back(id, 'changed') : refuse(page, made.problem);
  }
  return showParty(page, {});
}

const refuse = (page: VisitedContext, problem: GatewayError): Promise<PageAnswer> =>
  showParty(page, toRefused(page, problem));

function toRefused(page: VisitedContext, problem: GatewayError): Refused {
  const written = writtenIn(page);
  return { problems: toProblems(problem, written), written };
}

const endpointKinds = ['source', 'receiver', 'identity-provider', 'policy-engine'] as const;

function detailsIn(page: VisitedContext): RecordDetails {
  const text = (name: string): string => textOf(page, name);
  return {
    ...{ name: text('naam'), kvk: text('kvk') },
    officer: { name: text('fg-naam'), email: text('fg-mail'), phone: text('fg-telefoon') },
    security: { norm: text('norm'), statedOn: text('norm-vanaf'), validTo: text('norm-tot') },
    endpoints: endpointKinds.map((kind) => ({ kind, url: text(`adres-${kind}`) })),
  };
}

const atPlaces: readonly (readonly [RegExp, Problem])[] = [
  [/^\/id$/, { field: 'id', kind: 'id' }],
  [/^\/name$/, { field: 'naam', kind: 'name' }],
  [/^\/type$/, { field: 'soort', kind: 'type' }],
  [/^\/oin$/, { field: 'oin', kind: 'oin' }],
  [/^\/kvk$/, { field: 'kvk', kind: 'kvk' }],
  [/^\/mandatedBy$/, { field: 'mandaat', kind: 'mandate' }],
  [/^\/keys\/\d+\/kid$/, { field: 'kid', kind: 'kid' }],
  [/^\/keys\/\d+\/jwk/, { field: 'sleutel', kind: 'unusable-key' }],
  [/^\/keys\/\d+\/validFrom$/, { field: 'vanaf', kind: 'valid-from' }],
  [/^\/keys\/\d+\/validTo$/, { field: 'tot', kind: 'valid-to' }],
  [/^\/dataProtectionOfficer/, { field: 'fg-naam', kind: 'officer' }],
  [/^\/securityProfile/, { field: 'norm', kind: 'security' }],
];

/** The address that was filled in and is none. */
const insecureIn = (written: Readonly<Record<string, string>>): string =>
  endpointKinds.find((kind) => !/^(https:\/\/.*)?$/.test(written[`adres-${kind}`] ?? '')) ?? 'source';

/** What says itself what is wrong, wherever it stands. */
const ownKinds = ['taken', 'duplicate-key', 'secret-key', 'too-soon'] as const;

/**
 * What is wrong, at the field where it can be mended.
 * @throws GatewayError what is no answer to a form: it gets a page of its own
 */
function toProblems(problem: GatewayError, written: Readonly<Record<string, string>>): readonly Problem[] {
  const { code, extras } = problem;
  if (code === 'not-allowed') return [{ kind: 'not-allowed' }];
  if (code !== 'invalid-input' && code !== 'conflict') throw problem;
  const found = (extras.errors ?? []).map(({ pointer, code: own }): Problem => {
    if (/^\/endpoints/.test(pointer)) return { field: `adres-${insecureIn(written)}`, kind: 'url' };
    const place = atPlaces.find(([pattern]) => pattern.test(pointer))?.[1] ?? { kind: 'other' };
    const kind = ownKinds.find((one) => one === own);
    return kind === undefined ? place : { ...place, kind };
  });
  const all: readonly Problem[] = found.length === 0 ? [{ kind: 'other' }] : found;
  return all.filter(
    (one, index) => all.findIndex(({ field, kind }) => field === one.field && kind === one.kind) === index,
  );
}
