import type { PartyId, ProcessingRegister, RegisteredActivity } from '../contract/generated/types.ts';

/**
 * The part of a region's register that is one party's own: the activities of which it is a controller, and of those the
 * clauses by which it sends or receives, with their columns. Anybody can make it again from the whole.
 */
export function toPartOf(party: PartyId, register: ProcessingRegister): ProcessingRegister {
  const activities = register.activities.flatMap((activity) => toOwn(party, activity));
  const named = new Set([
    party,
    ...activities.flatMap(({ controllers, clauses }) => [
      ...controllers,
      ...clauses.flatMap(({ senders, recipients }) => [...senders, ...recipients]),
    ]),
  ]);
  const processors = register.processors.filter(({ controllers }) => controllers.includes(party));
  const under = new Set(activities.map((activity) => activity.under?.hash));
  return {
    ...register,
    party,
    agreements: register.agreements.filter(({ hash }) => under.has(hash)),
    controllers: register.controllers.filter(({ id }) => named.has(id)),
    processors: processors.map((processor) => ({
      ...processor,
      controllers: [party],
      activities: processor.activities.filter((uri) => activities.some((activity) => activity.uri === uri)),
    })),
    activities,
  };
}

function toOwn(party: PartyId, activity: RegisteredActivity): readonly RegisteredActivity[] {
  if (!activity.controllers.includes(party)) return [];
  if (activity.kind === 'administrative') return [activity];
  const clauses = activity.clauses.filter(
    ({ senders, recipients }) => senders.includes(party) || recipients.includes(party),
  );
  const isEmergency = clauses.some(({ from, to }) => from === activity.emergency?.from && to === activity.emergency.to);
  const { emergency, ...rest } = activity;
  const names = new Set([
    ...clauses.flatMap(({ fields }) => fields.map(({ name }) => name)),
    ...(isEmergency ? (emergency?.fields ?? []) : []),
  ]);
  const receiving = new Set(clauses.flatMap(({ recipients }) => recipients));
  const categories = activity.categories.map((category) => ({
    ...category,
    fields: category.fields.filter(({ name }) => names.has(name)),
  }));
  return [
    {
      ...rest,
      ...(isEmergency && emergency ? { emergency } : {}),
      clauses,
      controllers: activity.controllers.filter((id) => id === party || isIn(clauses, id)),
      recipients: activity.recipients.filter(({ id }) => receiving.has(id)),
      categories: categories.filter(({ fields }) => fields.length > 0),
    },
  ];
}

const isIn = (clauses: RegisteredActivity['clauses'], id: PartyId): boolean =>
  clauses.some(({ senders, recipients }) => senders.includes(id) || recipients.includes(id));
