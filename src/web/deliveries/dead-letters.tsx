import type { JSX } from 'preact';
import type { DeadLine } from '../../workbench/deliveries-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { ActForm } from './act-form.tsx';

interface DeadLettersProps {
  readonly frame: PageFrame;
  readonly letters: readonly DeadLine[];
  readonly caption: string;
  /** What is said when there are none. */
  readonly none: string;
  readonly mayAct: boolean;
  readonly texts: Texts;
}

const columns = ['message', 'why', 'act'] as const;

/** What did not arrive, with what can be done about each. */
export function DeadLetters({ frame, letters, caption, none, mayAct, texts }: DeadLettersProps): JSX.Element {
  if (letters.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{texts.say('deliveries.dead.text')}</p>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-dead">
        <caption class="sluis-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {texts.say(`deliveries.dead.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                <code class="sluis-reference">{letter.id}</code>
                {letter.party !== undefined && (
                  <span class="sluis-hint">{texts.say('deliveries.dead.of', { party: letter.party })}</span>
                )}
              </th>
              <td data-kop={texts.say('deliveries.dead.column.why')}>
                <Why letter={letter} texts={texts} />
              </td>
              <td data-kop={texts.say('deliveries.dead.column.act')}>
                <Acts frame={frame} letter={letter} mayAct={mayAct} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const faults = {
  'address-not-usable': 'address',
  'address-not-public': 'address',
  'not-resolved': 'unreachable',
  unreachable: 'unreachable',
  certificate: 'certificate',
  'time-out': 'slow',
  'broken-off': 'unreachable',
  'not-http': 'broken',
  redirect: 'refused',
  busy: 'busy',
  'client-error': 'refused',
  'server-error': 'broken',
  'unexpected-status': 'broken',
  gone: 'gone',
  gateway: 'gateway',
} as const;

const isFault = (fault: string): fault is keyof typeof faults => Object.hasOwn(faults, fault);

function Why({ letter, texts }: { readonly letter: DeadLine; readonly texts: Texts }): JSX.Element {
  const { failedAt, attempts, fault = '', status } = letter;
  return (
    <>
      {texts.say(`deliveries.fault.${isFault(fault) ? faults[fault] : 'other'}`)}{' '}
      {status !== undefined && texts.say('deliveries.dead.status', { status: String(status) })}
      <span class="sluis-hint">{texts.say('deliveries.dead.when', { moment: texts.moment(failedAt), attempts })}</span>
    </>
  );
}

type ActsProps = Pick<DeadLettersProps, 'frame' | 'mayAct' | 'texts'> & { readonly letter: DeadLine };

function Acts({ frame, letter: { id, isReplayable }, mayAct, texts }: ActsProps): JSX.Element {
  return (
    <>
      {!isReplayable && <p>{texts.say('deliveries.dead.overtaken')}</p>}
      {mayAct && isReplayable && (
        <ActForm frame={frame} action="opnieuw" id={id} text={texts.say('deliveries.replay')} />
      )}
      {mayAct && (
        <ActForm
          frame={frame}
          action="opgeven"
          id={id}
          text={texts.say('deliveries.give-up.send')}
          first={{ name: texts.say('deliveries.give-up'), text: texts.say('deliveries.give-up.text') }}
        />
      )}
    </>
  );
}
