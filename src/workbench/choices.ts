import type { Consent, ConsentRecipient, LocalText, PurposeCode } from '../contract/generated/types.ts';
import { instantText, type SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import { actForEach } from '../disclosure/act-for-each.ts';
import type { Call } from '../disclosure/call.ts';
import { type OpenQuestion, questionsFor } from '../disclosure/client-answers.ts';
import { referencesOf } from '../disclosure/log-references.ts';
import { readShown } from '../disclosure/shown-text.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedClient } from '../identity/identity.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { AskedQuestion, Choice, ChoicesView, Flow, ObjectionChoice } from './choices-view.ts';
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
      questions: await askedOf(rooms, { subjects, call, language }, telling),
    };
  });
}

interface Asking {
  readonly subjects: readonly SubjectId[];
  readonly call: Call;
  readonly language: 'nl' | 'en';
}

/** Each question once for each place where the client is asked it. */
async function askedOf(rooms: Rooms, { subjects, call, language }: Asking, telling: Telling) {
  const found = await questionsFor(rooms, subjects, call.at, language);
  const apart = new Map(found.map((one) => [`${one.question.id} ${one.place}`, one]));
  return [...apart.values()].map((one): ChoicesView['questions'][number] => {
    const { id, question } = one.question;
    return { id, question, ...placeOf(one, found, telling) };
  });
}

/** Where it is asked, by name, where the same is asked elsewhere too. */
function placeOf(
  { question, place, parties }: OpenQuestion,
  all: readonly OpenQuestion[],
  telling: Pick<Telling, 'nameOf'>,
): Pick<AskedQuestion, 'where'> {
  const isOne = all.every((other) => other.question.id !== question.id || other.place === place);
  return isOne ? {} : { where: { place, parties: parties.map((party) => telling.nameOf(party)) } };
}

/** A question as its client reads it at the web door. @throws in its answer `not-found` */
export function viewQuestion(
  rooms: Rooms,
  call: Call,
  asked: { readonly id: string; readonly place: string | undefined; readonly language: 'nl' | 'en' },
): Done<AskedQuestion> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const all = await questionsFor(rooms, subjects, call.at, asked.language);
    const same = all.filter(({ question }) => question.id === asked.id);
    const found = same.find(({ place }) => asked.place === undefined || place === asked.place) ?? same[0];
    if (found === undefined) throw new GatewayError('not-found', 'There is no such question for you.');
    const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    return { question: found.question, ...placeOf(found, all, { nameOf: (party) => names.get(party) ?? party }) };
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
  const { standing, of } = await standingOf(consents, subjects, at);
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
          isEverywhere: subjects.every((subject) => of(code).includes(subject)),
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
  let code: PurposeCode | undefined;
  return actForEach(rooms, call, 'objection', {
    async whom(client) {
      code = await objectable(rooms, call, client, purpose);
      return client.subjects;
    },
    async work(subject, trail) {
      if (code === undefined) throw new GatewayError('internal-error', 'an objection to nothing');
      trail.clientRecord(await rooms.consents.object(subject, asClient, code, call.at));
      return { purpose: code };
    },
  });
}

/** The client objects no longer. What is not in the log opens nothing: then the objection stands as it did. */
export function liftObjection(rooms: Rooms, call: Call, purpose: string): Done<{ purpose: PurposeCode }> {
  let code: PurposeCode | undefined;
  return actForEach(rooms, call, 'objection', {
    async whom(client) {
      code = await objectable(rooms, call, client, purpose);
      const standing = (await standingOf(rooms.consents, client.subjects, call.at)).of(code);
      return standing.length > 0 ? standing : client.subjects.slice(0, 1);
    },
    async work(subject, trail) {
      if (code === undefined) throw new GatewayError('internal-error', 'an objection to nothing');
      const ended = await rooms.consents.liftObjection(subject, code, call.at);
      trail.undoWith(() => rooms.consents.restoreObjections(subject, ended));
      for (const id of ended) trail.clientRecord(id);
      return { purpose: code };
    },
  });
}

/** The objections of a client, and by which of its records each purpose is objected to. */
async function standingOf(consents: Rooms['consents'], subjects: readonly SubjectId[], at: Call['at']) {
  const found = await Promise.all(
    subjects.map(async (subject) => (await consents.objections(subject, at)).map((own) => ({ ...own, subject }))),
  );
  const standing = found.flat();
  const of = (code: PurposeCode) => standing.filter(({ purpose }) => purpose === code).map(({ subject }) => subject);
  return { standing, of };
}

/** @throws GatewayError `not-found` for a purpose to which this client cannot object */
async function objectable(
  rooms: Rooms,
  { at }: Call,
  { subjects }: AuthenticatedClient,
  purpose: string,
): Promise<PurposeCode> {
  const flows = (await Promise.all(subjects.map((subject) => flowsOf(rooms, subject, at)))).flat();
  const { standing } = await standingOf(rooms.consents, subjects, at);
  const codes = [
    ...flows.filter(({ clause }) => clause.consentRequirement === 'objection').map(({ clause }) => clause.purpose),
    ...standing.map((own) => own.purpose),
  ];
  const found = codes.find((code) => code === purpose);
  if (found === undefined) throw new GatewayError('not-found', 'There is nothing to object to for this purpose.');
  return found;
}
