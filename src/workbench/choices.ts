import type {
  Consent,
  ConsentQuestion,
  ConsentRecipient,
  LocalText,
  PurposeCode,
} from '../contract/generated/types.ts';
import { instantText, type SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import { questionsFor } from '../disclosure/client-answers.ts';
import { referencesOf } from '../disclosure/log-references.ts';
import { readShown } from '../disclosure/shown-text.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedClient } from '../identity/identity.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Choice, ChoicesView, Flow, ObjectionChoice } from './choices-view.ts';
import { type ClientFlow, flowsOf } from './client-flows.ts';
import { createTelling, leadingBasis, type Telling, topicOf } from './mine-lines.ts';

/** What the client who asks said yes and no to, and what goes on whatever it says. */
export function viewChoices(rooms: Rooms, call: Call, language: 'nl' | 'en'): Done<ChoicesView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const register = await rooms.agreements.parties();
    const names = new Map(register.map(({ id, name }) => [id, name]));
    const telling = createTelling(rooms, {
      names,
      consents: new Map(),
      questions: new Map(),
      emergencyOf: () => undefined,
    });
    const listed = subjects.map(async (subject) => {
      const consents = await rooms.consents.list(subject, call.at);
      return Promise.all(consents.map((consent) => toChoice(rooms, subject, consent, telling)));
    });
    const choices = (await Promise.all(listed)).flat();
    const flows = (await Promise.all(subjects.map((subject) => flowsOf(rooms, subject, call.at)))).flat();
    const holds = ({ status }: Choice): boolean => status === 'valid' || status === 'refused' || status === 'future';
    return {
      isKnown: subjects.length > 0,
      current: choices.filter(holds),
      past: choices.filter((choice) => !holds(choice)),
      flows: withoutConsent(flows, telling),
      objections: await objectionsOf(rooms, call, { subjects, flows, telling }),
      questions: await askedOf(rooms, { subjects, call, language }),
    };
  });
}

interface Asking {
  readonly subjects: readonly SubjectId[];
  readonly call: Call;
  readonly language: 'nl' | 'en';
}

/** Each question once, also when it is of two cases. */
async function askedOf(rooms: Rooms, { subjects, call, language }: Asking): Promise<ChoicesView['questions']> {
  const found = await questionsFor(rooms, subjects, call.at, language);
  const asked = found.map(({ question: { id, question } }): [string, string] => [id, question]);
  return [...new Map(asked)].map(([id, question]) => ({ id, question }));
}

/** A question as its client reads it at the web door. @throws in its answer `not-found` */
export function viewQuestion(
  rooms: Rooms,
  call: Call,
  asked: { readonly id: string; readonly language: 'nl' | 'en' },
): Done<ConsentQuestion> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const found = await questionsFor(rooms, subjects, call.at, asked.language);
    const question = found.find((one) => one.question.id === asked.id)?.question;
    if (question === undefined) throw new GatewayError('not-found', 'There is no such question for you.');
    return question;
  });
}

async function toChoice(rooms: Rooms, subject: SubjectId, consent: Consent, telling: Telling): Promise<Choice> {
  const { policy } = rooms;
  const { id, answer, kind, status, givenAt, expiresAt, recordedBy, capacity, formVersion, noticeDigest } = consent;
  const topics = new Set(consent.categories.flatMap((category) => topicOf(policy.topics, category) ?? []));
  const ending = consent.events.find(({ type }) => type === 'withdrawn' || type === 'expired');
  const notice = noticeDigest === undefined ? undefined : await readShown(rooms, subject, noticeDigest);
  const how = ending?.type === 'withdrawn' ? 'withdrawn' : 'expired';
  return {
    ...{ id, answer, kind, status, givenAt, expiresAt, capacity, formVersion, topics: [...topics] },
    purposes: consent.purposes.flatMap((code) => telling.purposeOf(code) ?? []),
    recipients: consent.recipients.map((recipient) => recipientText(recipient, policy.topics.partyTypes, telling)),
    ...(ending && { ended: { at: ending.at, how } }),
    ...(recordedBy !== asClient && { recordedBy: telling.nameOf(recordedBy) }),
    ...(notice && { notice }),
    mayWithdraw: answer === 'given' && (status === 'valid' || status === 'future'),
  };
}

/** As whom the client stands where otherwise a party does. */
const asClient = 'client';

function recipientText(
  recipient: ConsentRecipient,
  types: Rooms['policy']['topics']['partyTypes'],
  telling: Telling,
): LocalText {
  if ('party' in recipient) return { nl: telling.nameOf(recipient.party), en: telling.nameOf(recipient.party) };
  const type = 'matched' in recipient ? recipient.matched : recipient.type;
  return types.find((one) => one.type === type)?.text ?? { nl: type, en: type };
}

function tellFlow({ clause, from, to }: ClientFlow, telling: Telling) {
  const { purpose, fields } = clause;
  return {
    ...{ from: from.map((party) => telling.nameOf(party)), to: to.map((party) => telling.nameOf(party)) },
    purpose: telling.purposeOf(purpose) ?? { nl: purpose, en: purpose },
    fields: fields.map(({ name }) => telling.fieldOf(name)),
  };
}

/** The flows that go on whatever the client says: between the same parties and by the same law as one. */
function withoutConsent(flows: readonly ClientFlow[], telling: Telling): Flow[] {
  const told = flows
    .filter(({ clause }) => clause.consentRequirement === 'none')
    .map((flow) => ({ id: flow.clause.id, ...tellFlow(flow, telling), ...tellLaw(flow, telling) }));
  const groups = Map.groupBy(told, ({ from, to, basis }) => JSON.stringify([from, to, basis]));
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { from, to, basis, label } = first;
    const fields = new Map(own.flatMap((flow) => flow.fields).map((field) => [field.name, field]));
    const id = own.map((flow) => flow.id).join(' ');
    return [{ id, from, to, basis, label, purposes: own.map(({ purpose }) => purpose), fields: [...fields.values()] }];
  });
}

function tellLaw({ clause }: ClientFlow, telling: Telling) {
  const basis = leadingBasis([...clause.legalBasis.disclosing, ...clause.legalBasis.receiving]) ?? '';
  return { basis, label: telling.basisOf(basis) };
}

interface Objecting {
  readonly subjects: readonly SubjectId[];
  readonly flows: readonly ClientFlow[];
  readonly telling: Telling;
}

async function objectionsOf(
  { consents }: Rooms,
  { at }: Call,
  { subjects, flows, telling }: Objecting,
): Promise<ObjectionChoice[]> {
  const standing = (await Promise.all(subjects.map((subject) => consents.objections(subject, at)))).flat();
  const open = flows.filter(({ clause }) => clause.consentRequirement === 'objection');
  const codes = new Set([...open.map(({ clause }) => clause.purpose), ...standing.map(({ purpose }) => purpose)]);
  return [...codes].toSorted().map((code): ObjectionChoice => {
    const told = open.filter(({ clause }) => clause.purpose === code).map((flow) => tellFlow(flow, telling));
    const own = standing.find(({ purpose }) => purpose === code);
    return {
      purpose: code,
      text: telling.purposeOf(code) ?? { nl: code, en: code },
      from: [...new Set(told.flatMap(({ from }) => from))],
      to: [...new Set(told.flatMap(({ to }) => to))],
      fields: [...new Map(told.flatMap(({ fields }) => fields).map((field) => [field.name, field])).values()],
      ...(own && {
        standing: {
          since: instantText(own.since),
          ...(own.by === asClient ? {} : { by: telling.nameOf(own.by) }),
        },
      }),
    };
  });
}

/**
 * Ends a consent of the client who asks: the same act as over the API. Holds for every decision that starts after the
 * answer, on every gateway, and whoever received under it is told (AVG art. 7(3)).
 */
export function withdrawAsClient(rooms: Rooms, call: Call, id: string): Done<Consent> {
  return actAsClient(rooms, call, 'consent-withdrawn', async (client, trail) => {
    const mayTouch = async (subject: SubjectId): Promise<boolean> => {
      const isOwn = client.subjects.includes(subject);
      if (isOwn) trail.about(await referencesOf(rooms, subject));
      return isOwn;
    };
    const how = { by: asClient, channel: 'portal' } as const;
    const consent = await rooms.consents.withdraw(id, how, call.at, mayTouch);
    if (consent === undefined) throw new GatewayError('not-found', 'You have no such consent.');
    trail.clientRecord(consent.id);
    return consent;
  });
}

/** The client objects to a purpose that runs without consent; again when it does already changes nothing. */
export function objectAsClient(rooms: Rooms, call: Call, purpose: string): Done<{ purpose: PurposeCode }> {
  return actAsClient(rooms, call, 'objection', async (client, trail) => {
    const code = await objectable(rooms, call, client, purpose);
    for (const subject of client.subjects) {
      trail.clientRecord(await rooms.consents.object(subject, asClient, code, call.at));
    }
    return { purpose: code };
  });
}

/** The client objects no longer. */
export function liftObjection(rooms: Rooms, call: Call, purpose: string): Done<{ purpose: PurposeCode }> {
  return actAsClient(rooms, call, 'objection', async (client, trail) => {
    const code = await objectable(rooms, call, client, purpose);
    for (const subject of client.subjects) {
      for (const id of await rooms.consents.liftObjection(subject, code, call.at)) trail.clientRecord(id);
    }
    return { purpose: code };
  });
}

/** @throws GatewayError `not-found` for a purpose to which this client cannot object */
async function objectable(
  rooms: Rooms,
  { at }: Call,
  { subjects }: AuthenticatedClient,
  purpose: string,
): Promise<PurposeCode> {
  const flows = (await Promise.all(subjects.map((subject) => flowsOf(rooms, subject, at)))).flat();
  const standing = (await Promise.all(subjects.map((subject) => rooms.consents.objections(subject, at)))).flat();
  const codes = [
    ...flows.filter(({ clause }) => clause.consentRequirement === 'objection').map(({ clause }) => clause.purpose),
    ...standing.map((own) => own.purpose),
  ];
  const found = codes.find((code) => code === purpose);
  if (found === undefined) throw new GatewayError('not-found', 'There is nothing to object to for this purpose.');
  return found;
}
