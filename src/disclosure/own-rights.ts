import type { CaseOfClient } from '../cases/cases.ts';
import type { FieldName, PartyId, PartyType, RightsRequest } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Done } from './act.ts';
import { actAsClient } from './act-as-client.ts';
import { actForEach } from './act-for-each.ts';
import type { Call } from './call.ts';
import { readBody } from './request.ts';
import type { Steps } from './steps.ts';
import { tellRequest } from './tell-request.ts';

/** What a client has asked, and of what it could say that it is not right. */
export interface OwnRequests {
  readonly requests: readonly RightsRequest[];
  /** The names of the fields that are kept of it. */
  readonly fields: readonly FieldName[];
  /** The parties that a request goes to. */
  readonly desks: readonly PartyId[];
}

/** What the client who asks has asked under its rights, the newest first. */
export function listOwnRequests(steps: Steps, call: Call): Done<OwnRequests> {
  return actAsClient(steps, call, 'client-read', async ({ subjects }) => {
    const found = await steps.rights.ofClient(subjects, call.at);
    const requests = await Promise.all(found.map((request) => tellRequest(steps, request, 'client')));
    const kept = (await Promise.all(subjects.map((subject) => steps.sources.keptOf(subject)))).flat();
    const desks = (await findDesks(steps, call, subjects)).map(({ party }) => party);
    return { requests, fields: [...new Set(kept.map(({ field }) => field))], desks: [...new Set(desks)] };
  });
}

/** No reference stands in what a client sends: it knows none. */
const noReference = `c_${'A'.repeat(22)}`;

/**
 * Records what the client asks at the web door, for each of its records when parties registered it apart: an act for each,
 * at a party that helps the client in a case of that very record (see `findDesks`). A request to put fields right goes only
 * where one of them is kept.
 */
export function fileOwnRequest(steps: Steps, call: Call): Done<RightsRequest> {
  let desks: readonly Desk[] = [];
  return actForEach(steps, call, 'rights-request', {
    async whom({ subjects }) {
      const { fields = [] } = readBody('rightsFiling', withReference(call));
      desks = await keepConcerned(steps, await findDesks(steps, call, subjects), fields);
      if (desks.length > 0) return desks.map(({ subject }) => subject);
      throw new GatewayError('conflict', 'Nobody helps you at this moment, so nobody can deal with it.');
    },
    async work(subject, trail) {
      const desk = desks.find((one) => one.subject === subject);
      if (desk === undefined) throw new GatewayError('internal-error', 'a request without a desk');
      const { kind, fields = [], text } = readBody('rightsFiling', withReference(call));
      const { traject, party } = desk;
      trail.change({ fields });
      const agreement = await steps.agreements.resolve(party, traject.agreement, call.at);
      const term = agreement?.document.articles.rights;
      const about = { subject, case: traject.id, party, by: 'client', filedBy: 'client', term, receivedOn: undefined };
      const request = await steps.rights.file({ ...about, kind, fields, text }, call.at);
      trail.clientRecord(request.id);
      trail.undoWith(() => steps.rights.takeBack(request.id));
      return tellRequest(steps, request, 'client');
    },
  });
}

/** Those whose record keeps one of the fields; all when none does, or none is named: then nobody knows better. */
async function keepConcerned({ sources }: Steps, desks: readonly Desk[], fields: readonly FieldName[]) {
  const kept = await Promise.all(desks.map(({ subject }) => sources.keptOf(subject)));
  const concerned = desks.filter((_, index) => kept[index]?.some(({ field }) => fields.includes(field)));
  return concerned.length > 0 ? concerned : desks;
}

function withReference(call: Call): Call {
  if (!call.body.ok || typeof call.body.value !== 'object' || call.body.value === null) return call;
  return { ...call, body: { ok: true, value: { ...call.body.value, caseRef: noReference } } };
}

const deals: readonly PartyType[] = ['HUB', 'MUN', 'PRO'];

interface Desk {
  readonly subject: SubjectId;
  readonly traject: CaseOfClient;
  readonly party: string;
}

/**
 * Of each record of a client the party that deals with its requests: the desk of a case of that record that runs, or else
 * the municipality, or else the care provider (agreement article 9). A record without such a party has none.
 */
async function findDesks({ cases }: Steps, { at }: Call, subjects: readonly SubjectId[]): Promise<readonly Desk[]> {
  const found = subjects.map(async (subject) => {
    const own = (await cases.runningOf(subject, at)).flatMap((traject) => {
      const helpers = traject.parties.filter(({ capacity }) => capacity === 'party');
      const [desk] = deals.flatMap((type) => helpers.find((member) => member.type === type) ?? []);
      return desk === undefined ? [] : [{ subject, traject, party: desk.party }];
    });
    return own.slice(0, 1);
  });
  return (await Promise.all(found)).flat();
}
