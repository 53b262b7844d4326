import type { Entry, EntryAccount, EntryReplay, LogAnomalies, LogPage, PartyId } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { AnomalyPeriod, LogScope } from '../oversight/oversight.ts';
import type { AnomaliesView, EntryView, LogView } from './log-view.ts';
import { type LogReader, readAnomaliesAs, readEntryAs, searchLogAs } from './read-log.ts';
import { knowLogNames, type LogNames } from './tell-log.ts';

/** Looks for entries, for the page. */
export function viewLog(rooms: Rooms, call: DraftCall): Done<LogView> {
  return searchLogAs(rooms, call, async (page, { by, scope }) => {
    const names = await knowLogNames(rooms, by.party);
    return { ...toChoices(rooms, names, { own: by.party, scope }), found: toFound(page, names) };
  });
}

/** What can be chosen to look for: nothing of the log itself, for a form that cannot be searched by as it is. */
export async function viewLogForm(rooms: Rooms, { by, scope }: LogReader): Promise<LogView> {
  return toChoices(rooms, await knowLogNames(rooms, by.party), { own: by.party, scope });
}

function toChoices(
  { policy }: Rooms,
  names: LogNames,
  { own, scope }: { readonly own: PartyId; readonly scope: LogScope },
): LogView {
  return {
    party: names.party(own),
    parties: scope.party === undefined ? names.parties : undefined,
    purposes: policy.model.purposes.map(({ code, label }) => ({ code, label })),
  };
}

const toFound = ({ entries, next }: LogPage, names: LogNames): NonNullable<LogView['found']> => ({
  lines: entries.map(names.line),
  ...(next !== undefined && { next }),
});

/** Opens one entry, for the page. @param replay what came of deciding it again, when that was just done */
export function viewEntry(rooms: Rooms, call: DraftCall, id: string, replay?: EntryReplay): Done<EntryView> {
  return readEntryAs(rooms, call, id, async (account, { by }) => {
    const names = await knowLogNames(rooms, by.party);
    const { key: present, formerKeys } = rooms.audit;
    const key = [present, ...formerKeys].map(({ x }) => x).join(' ');
    return { ...toEntryView(account, names), key, ...(replay && { replay }) };
  });
}

function toEntryView(account: EntryAccount, names: LogNames): Omit<EntryView, 'key'> {
  const { line, fields, related, shadow, asked = [] } = account;
  const decided = new Set(fields.map(({ field }) => field));
  const { facts } = JSON.parse(account.text) as Entry;
  return {
    account,
    who: names.doer(line),
    ...names.purpose(line.purpose),
    ...(facts && { phase: facts.case.phase }),
    fields: fields.map(names.fieldOf),
    undecided: asked.filter((name) => !decided.has(name)).map(names.field),
    related: related.map(names.line),
    ...(shadow && {
      shadow: { wider: shadow.wider.map(names.field), narrower: shadow.narrower.map(names.field) },
    }),
  };
}

/** What stands out in a period, for the page. */
export function viewAnomalies(rooms: Rooms, call: DraftCall, period: AnomalyPeriod): Done<AnomaliesView> {
  return readAnomaliesAs(
    rooms,
    call,
    () => period,
    async (found, { by }) => {
      const names = await knowLogNames(rooms, by.party);
      return {
        party: names.party(by.party),
        ...period,
        found,
        lines: found.anomalies.map((one) => toLine(one, names)),
      };
    },
  );
}

function toLine(anomaly: LogAnomalies['anomalies'][number], names: LogNames): AnomaliesView['lines'][number] {
  return { anomaly, who: names.doer(anomaly), ...names.purpose(anomaly.purpose) };
}
