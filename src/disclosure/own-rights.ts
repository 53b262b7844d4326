import type { CaseOfClient } from '../cases/cases.ts';
import type { FieldName, PartyType, RightsRequest } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Done } from './act.ts';
import { actAsClient } from './act-as-client.ts';
import type { Call } from './call.ts';
import { referencesOf } from './log-references.ts';
import { readBody } from './request.ts';
import type { Steps } from './steps.ts';
import { tellRequest } from './tell-request.ts';

/** What a client has asked, and of what it could say that it is not right. */
export interface OwnRequests {
  readonly requests: readonly RightsRequest[];
  /** The names of the fields that are kept of it. */
  readonly fields: readonly FieldName[];
}

/** What the client who asks has asked under its rights, the newest first. */
export function listOwnRequests(steps: Steps, call: Call): Done<OwnRequests> {
  return actAsClient(steps, call, 'client-read', async ({ subjects }) => {
    const found = await steps.rights.ofClient(subjects, call.at);
    const told = await Promise.all(found.map((request) => tellRequest(steps, request, 'whole')));
    // What stands in it of the party that deals with it is not for the client.
    const requests = told.map(({ caseRef: _, ...request }) => request);
    const kept = (await Promise.all(subjects.map((subject) => steps.sources.keptOf(subject)))).flat();
    return { requests, fields: [...new Set(kept.map(({ field }) => field))] };
  });
}

/** No reference stands in what a client sends: it knows none. */
const noReference = `c_${'A'.repeat(22)}`;

/**
 * Records what the client asks at the web door. It goes to a party that helps the client: the desk, or else the
 * municipality, or else the care provider (agreement article 9).
 */
export function fileOwnRequest(steps: Steps, call: Call): Done<RightsRequest> {
  return actAsClient(steps, call, 'rights-request', async ({ subjects }, trail) => {
    const { kind, fields = [], text } = readBody('rightsFiling', withReference(call));
    const { subject, traject, party } = await findDesk(steps, call, subjects);
    trail.about(await referencesOf(steps, subject));
    trail.change({ fields });
    const agreement = await steps.agreements.resolve(party, traject.agreement, call.at);
    const term = agreement?.document.articles.rights;
    const about = { subject, case: traject.id, party, by: 'client', term, receivedOn: undefined };
    const request = await steps.rights.file({ ...about, kind, fields, text }, call.at);
    trail.clientRecord(request.id);
    trail.undoWith(() => steps.rights.takeBack(request.id));
    return tellRequest(steps, request, 'whole');
  });
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

async function findDesk({ cases }: Steps, { at }: Call, subjects: readonly SubjectId[]): Promise<Desk> {
  for (const subject of subjects) {
    for (const traject of await cases.runningOf(subject, at)) {
      const helpers = traject.parties.filter(({ capacity }) => capacity === 'party');
      const found = deals.flatMap((type) => helpers.find((member) => member.type === type) ?? [])[0];
      if (found !== undefined) return { subject, traject, party: found.party };
    }
  }
  throw new GatewayError('conflict', 'Nobody helps you at this moment, so nobody can deal with it.');
}
