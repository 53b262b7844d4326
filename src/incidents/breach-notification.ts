import type { BreachNotification, BreachReport, Catalogue, Freeze } from '../contract/generated/types.ts';

interface NotificationParts {
  readonly catalogue: Catalogue;
  /** The name of the controller that notifies. */
  readonly controller: string;
  /** The contact points of the agreements. */
  readonly contact: BreachNotification['contact'];
  /** What was frozen of the party that the breach is about. */
  readonly freezes: readonly Freeze[];
}

/**
 * What AVG art. 33(3) asks of a controller's notification, in the order of that article, as far as the log tells it for
 * the part of the reader. It is not the form of the supervisory authority, and what no log knows is left to be written.
 */
export function toNotification(report: BreachReport, parts: NotificationParts): BreachNotification {
  const { breach, own } = report;
  const clients = own?.clients ?? [];
  const { from, to } = breach.scope;
  const count = (state: string): number => clients.filter((client) => client.state === state).length;
  return {
    basis: 'Verordening (EU) 2016/679 (AVG), art. 33(3)',
    breach: breach.id,
    controller: parts.controller,
    nature: {
      kind: breach.kind,
      discoveredAt: breach.discoveredAt,
      authorityBy: breach.clock.authorityBy,
      from,
      ...(to === undefined ? {} : { to }),
      personCategories: ['cliënten die uitstromen uit opvang of beschermd wonen'],
      persons: (own?.persons ?? 0) + (own?.unlinked ?? 0),
      ...recordsOf(clients, parts.catalogue),
    },
    contact: [...parts.contact],
    consequences: null,
    measures: {
      freezes: parts.freezes.map(({ what, reason, frozenAt, liftedAt }) => ({
        ...{ kind: what.kind, reason, frozenAt },
        ...(liftedAt === undefined ? {} : { liftedAt }),
      })),
      further: null,
    },
    clients: { told: count('told'), notNeeded: count('not-needed'), open: count('open') },
  };
}

type Clients = NonNullable<BreachReport['own']>['clients'];

/** Categories of data, and how many values left: one for each field of each client and recipient. */
function recordsOf(
  clients: Clients,
  catalogue: Catalogue,
): Pick<BreachNotification['nature'], 'recordCategories' | 'records'> {
  const fields = clients.flatMap(({ recipients }) => recipients.flatMap((recipient) => recipient.fields));
  const left = new Set(fields.map(({ field }) => field));
  const perCategory = Map.groupBy(
    catalogue.fields.filter(({ name }) => left.has(name)),
    ({ category }) => category,
  );
  const recordCategories = [...perCategory].map(([category, found]) => ({
    category,
    fields: found.map(({ label }) => label.nl),
    sensitivities: [...new Set(found.map(({ sensitivity }) => sensitivity))],
  }));
  return { recordCategories, records: fields.length };
}
