import type { JSX } from 'preact';
import type { RegisterView, SnapshotLine } from '../../workbench/register-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { type Option, Select } from '../frame/fields.tsx';
import { shortHash } from '../frame/hash.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { addressOf } from './register-address.ts';

interface SectionProps {
  readonly frame: PageFrame;
  readonly view: RegisterView;
  readonly texts: Texts;
}

/** What was frozen, freezing it now, and comparing two of them. */
export function SnapshotSection({ frame, view, texts }: SectionProps): JSX.Element {
  const { snapshots, isFrozenAlready, frozen } = view;
  return (
    <section class="sluis-card" aria-labelledby="vastgelegd">
      <h2 class="utrecht-heading-2" id="vastgelegd">
        {texts.say('register.snapshots')}
      </h2>
      <p>{texts.say('register.snapshots.text')}</p>
      {frozen === undefined && isFrozenAlready && <p class="sluis-hint">{texts.say('register.same')}</p>}
      {frozen === undefined && !isFrozenAlready && (
        <form method="post" action="/register">
          <CsrfField frame={frame} />
          <input type="hidden" name="regio" value={view.region} />
          <input type="hidden" name="wat" value={view.scope === 'region' ? 'regio' : 'partij'} />
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('register.freeze')}
          </button>
        </form>
      )}
      {snapshots.length === 0 ? (
        <p>{texts.say('register.snapshots.none')}</p>
      ) : (
        <>
          <SnapshotTable view={view} texts={texts} />
          <CompareForm view={view} texts={texts} />
        </>
      )}
    </section>
  );
}

const columns = ['number', 'moment', 'cause', 'versions', 'hash'] as const;

function SnapshotTable({ view, texts }: Omit<SectionProps, 'frame'>): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-register__snapshots">
      <caption class="sluis-unseen">{texts.say('register.snapshots')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`register.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.snapshots.map((line) => (
          <tr key={line.number}>
            <th scope="row">
              <a class="utrecht-link utrecht-link--html-a" href={addressOf('/register', { ...view, frozen: line })}>
                {texts.say('register.number', { number: line.number })}
              </a>
            </th>
            <td data-kop={texts.say('register.column.moment')}>{texts.moment(line.takenAt)}</td>
            <td data-kop={texts.say('register.column.cause')}>{causeText(line, texts)}</td>
            <td data-kop={texts.say('register.column.versions')}>
              {line.versions.length === 0 ? texts.say('register.versions.none') : line.versions.join(', ')}
            </td>
            <td data-kop={texts.say('register.column.hash')}>
              <code>{shortHash(line.hash)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const causeText = ({ cause, by }: SnapshotLine, texts: Texts): string =>
  by === undefined ? texts.say(`register.cause.${cause}`) : texts.say('register.cause.by', { party: by });

function CompareForm({ view, texts }: Omit<SectionProps, 'frame'>): JSX.Element {
  const { snapshots } = view;
  const options = snapshots.map(
    (line): Option => ({
      value: line.hash,
      text: texts.say('register.snapshotAt', { number: line.number, moment: texts.moment(line.takenAt) }),
    }),
  );
  return (
    <form method="get" action="/register/verschil" class="sluis-register__compare">
      <h3 class="utrecht-heading-3">{texts.say('register.compare')}</h3>
      <input type="hidden" name="regio" value={view.region} />
      {view.scope === 'region' && <input type="hidden" name="wat" value="regio" />}
      <Select
        id="van"
        label={texts.say('register.compare.from')}
        options={options}
        chosen={(snapshots[1] ?? snapshots[0])?.hash}
      />
      <Select id="tot" label={texts.say('register.compare.to')} options={options} empty={texts.say('register.now')} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.say('register.compare.send')}
      </button>
    </form>
  );
}
