import type { ComponentChildren, JSX } from 'preact';
import type { Attention, CaseMember, ClientLine } from '../../workbench/clients-view.ts';
import { Badge } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';
import { NormMarks } from './norm-notes.tsx';
import { Value } from './value.tsx';

interface ClientTableProps {
  readonly lines: readonly ClientLine[];
  readonly caption: string;
  readonly texts: Texts;
  /** What stands where the case can be opened, or chosen. */
  readonly choose: (line: ClientLine) => ComponentChildren;
}

/** The own cases: each by what the own party knows it by. */
export function ClientTable({ lines, caption, texts, choose }: ClientTableProps): JSX.Element {
  const columns = ['client', 'phase', 'parties', 'attention'] as const;
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-clients">
      <caption class="sluis-unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`clients.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.ref}>
            <th scope="row">{choose(line)}</th>
            <td data-kop={texts.say('clients.column.phase')}>
              {texts.say(`phase.${line.phase}`)}
              <span class="sluis-hint">
                {texts.say('clients.since', { day: texts.day(line.openedAt.slice(0, 10)) })}
              </span>
            </td>
            <td data-kop={texts.say('clients.column.parties')}>
              <Members parties={line.parties} texts={texts} />
            </td>
            <td data-kop={texts.say('clients.column.attention')}>
              {line.warnings !== undefined && <NormMarks warnings={line.warnings} texts={texts} />}
              {(line.warnings === undefined || line.attention.length > 0) && (
                <Attentions attention={line.attention} texts={texts} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the own party recognises a client: by what it supplied itself, and always by its own reference. */
export function KnownBy({ line, texts }: { readonly line: ClientLine; readonly texts: Texts }): JSX.Element {
  return (
    <>
      {line.known.map(({ name, value }) => (
        <span class="sluis-clients__known" key={name}>
          <Value field={name} value={value} texts={texts} />{' '}
        </span>
      ))}
      {line.known.length === 0 && <span>{texts.say('clients.nameless')} </span>}
      <code class="sluis-reference">{line.ref}</code>
    </>
  );
}

export function Members({ parties, texts }: { readonly parties: readonly CaseMember[]; readonly texts: Texts }) {
  const others = parties.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return <span class="sluis-subtle">{texts.say('clients.alone')}</span>;
  return (
    <ul class="sluis-parts">
      {others.map(({ id, name, type, capacity }) => (
        <li key={id}>
          {name}{' '}
          <span class="sluis-subtle">
            ({texts.say(`party.${type}`)}
            {capacity === 'candidate' && `, ${texts.say('clients.candidate')}`})
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Attentions({ attention, texts }: { readonly attention: readonly Attention[]; readonly texts: Texts }) {
  if (attention.length === 0) return <span class="sluis-subtle">{texts.say('clients.attention.none')}</span>;
  return (
    <ul class="sluis-parts">
      {attention.map((one) => (
        <li key={one.kind}>
          <Badge tone={one.kind === 'restricted' || one.kind === 'address-secret' ? 'info' : 'warning'}>
            {one.kind === 'consent-expires'
              ? texts.say('clients.attention.consent-expires', { day: texts.day(one.on) })
              : texts.say(`clients.attention.${one.kind}`)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
