import type { EntryAccount, FieldName, LocalText, LogLine, PartyId } from '../contract/generated/types.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { EntryFieldView, LogDoer, LogLineView } from './log-view.ts';

const personPrefix = 'person:';

/** By what names a reader knows what stands in the log. */
export interface LogNames {
  doer(line: Pick<LogLine, 'party' | 'role' | 'user'>): LogDoer;
  line(line: LogLine): LogLineView;
  purpose(code: string | undefined): { readonly purpose?: LocalText };
  field(name: FieldName): LocalText;
  fieldOf(field: EntryAccount['fields'][number]): EntryFieldView;
  party(id: PartyId): string;
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
}

/** @param own the reader's own party: the names of its people are told, and of no others */
export async function knowLogNames({ agreements, identity, policy }: Rooms, own: PartyId): Promise<LogNames> {
  const parties = (await agreements.parties()).map(({ id, name }) => ({ id, name }));
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const people = new Map((await identity.people(own)).map(({ id, name }) => [personPrefix + id, name]));
  const fields = new Map(policy.catalogue.fields.map((field) => [field.name as string, field]));
  const purposes = new Map(policy.model.purposes.map(({ code, label }) => [code as string, label]));
  const bases = new Map(policy.law.bases.map(({ id, label }) => [id, label]));
  const same = (text: string): LocalText => ({ nl: text, en: text });
  const purpose: LogNames['purpose'] = (code) =>
    code === undefined ? {} : { purpose: purposes.get(code) ?? same(code) };
  const doer: LogNames['doer'] = ({ party, role, user }) => {
    const name = user === undefined ? undefined : people.get(user);
    return {
      ...(name !== undefined && { name }),
      ...(user !== undefined && { user }),
      ...(role !== undefined && { role }),
      ...(party !== undefined && { party: names.get(party) ?? party }),
    };
  };
  const label = (name: FieldName): LocalText => fields.get(name)?.label ?? same(name);
  return {
    parties,
    party: (id) => names.get(id) ?? id,
    doer,
    purpose,
    line: (line) => ({ line, who: doer(line), ...purpose(line.purpose) }),
    field: label,
    fieldOf(field) {
      const category = fields.get(field.field)?.category;
      const basis = (field.basis ?? []).map((id) => bases.get(id) ?? same(id));
      return { field, label: label(field.field), ...(category && { category }), bases: basis };
    },
  };
}
