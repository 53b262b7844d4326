import type { BreachReport, Catalogue, LocalText } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { reportFor } from './breaches.ts';
import type { BreachView, ClientLine } from './incidents-view.ts';
import { type Names, namesFor, toBreachLine, toFreezeLine } from './view-incidents.ts';

/** More makes no page: the export has them all. */
const mostShown = 200;

/** One data breach, with the part of the visitor's party. */
export function viewBreach(rooms: Rooms, call: DraftCall, id: string): Done<BreachView> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const report = await reportFor(rooms, call, by, id);
    trail.change({ reference: report.breach.id });
    const names = await namesFor(rooms, by.party);
    const words = wordsOf(rooms);
    const { own, totals, unknown } = report;
    const clients = own?.clients ?? [];
    // Numbers of the whole, and what was frozen, are for the same readers.
    const freezes = totals && (await rooms.incidents.breaches.freezesSince(id, by));
    return {
      breach: toBreachLine(report.breach, names, call.at),
      party: names.party(by.party),
      ...{ persons: own?.persons ?? 0, disclosures: own?.disclosures ?? 0, unlinked: own?.unlinked ?? 0 },
      clients: clients.slice(0, mostShown).map((client) => toClientLine(client, names, words)),
      more: Math.max(0, clients.length - mostShown),
      mayDecide: by.role === 'privacy-officer',
      totals: totals && toTotals(totals, names, words),
      unknown,
      freezes: freezes?.map((freeze) => toFreezeLine(freeze, names)),
    };
  });
}

interface Words {
  field(name: string): LocalText;
  purpose(code: string): LocalText;
}

function wordsOf({
  policy: { catalogue, model },
}: {
  readonly policy: { catalogue: Catalogue; model: Rooms['policy']['model'] };
}): Words {
  const fields = new Map(catalogue.fields.map(({ name, label }) => [name, label]));
  const purposes = new Map<string, LocalText>(model.purposes.map(({ code, label }) => [code, label]));
  const plain = (text: string): LocalText => ({ nl: text, en: text });
  return {
    field: (name) => fields.get(name) ?? plain(name),
    purpose: (code) => purposes.get(code) ?? plain(code),
  };
}

type Own = NonNullable<BreachReport['own']>;

function toClientLine(
  { caseRef, recipients, advice, state }: Own['clients'][number],
  names: Names,
  words: Words,
): ClientLine {
  return {
    ...{ caseRef, advice, state },
    recipients: recipients.map(({ party, purposes, fields, disclosures, first, last }) => ({
      ...{ name: names.party(party), disclosures, first, last },
      purposes: purposes.map((code) => words.purpose(code)),
      fields: fields.map(({ field, part, sensitivity }) => {
        return { label: words.field(field), part, special: !['O', 'S'].includes(sensitivity) };
      }),
    })),
  };
}

function toTotals(
  { persons, disclosures, recipients, fields, others }: NonNullable<BreachReport['totals']>,
  names: Names,
  words: Words,
): BreachView['totals'] {
  return {
    ...{ persons, disclosures },
    recipients: recipients.map(({ party, ...counts }) => ({ name: names.party(party), ...counts })),
    fields: fields.map(({ field, ...rest }) => ({ label: words.field(field), ...rest })),
    others: others.reduce((sum, { count }) => sum + count, 0),
  };
}
