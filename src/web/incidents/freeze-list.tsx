import type { JSX } from 'preact';
import type { FreezeLine } from '../../workbench/incidents-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

interface FreezeListProps {
  readonly frame: PageFrame;
  readonly freezes: readonly FreezeLine[];
  readonly texts: Texts;
  /** Whether what may be lifted can be lifted here. */
  readonly withForms: boolean;
}

const columns = ['what', 'since', 'state'] as const;

/** What is frozen, and was. */
export function FreezeList({ frame, freezes, texts, withForms }: FreezeListProps): JSX.Element {
  if (freezes.length === 0) return <p>{texts.say('incidents.freezes.none')}</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-incidents">
      <caption class="sluis-unseen">{texts.say('incidents.freezes')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`incidents.freezes.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {freezes.map((freeze) => (
          <tr key={freeze.id}>
            <th scope="row">
              {freeze.thing}
              <span class="sluis-incidents__of">
                {texts.say(`incidents.of.${freeze.kind}`, { party: freeze.party })}
              </span>
            </th>
            <td data-kop={texts.say('incidents.freezes.column.since')}>
              <Deed moment={freeze.frozenAt} by={freeze.by} texts={texts} />
              <span class="sluis-incidents__of">{texts.say(`incidents.reason.${freeze.reason}`)}</span>
            </td>
            <td data-kop={texts.say('incidents.freezes.column.state')}>
              <State frame={frame} freeze={freeze} texts={texts} withForms={withForms} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StateProps extends Omit<FreezeListProps, 'freezes'> {
  readonly freeze: FreezeLine;
}

function State({ frame, freeze, texts, withForms }: StateProps): JSX.Element {
  const { id, liftedAt, liftedBy, noLift, thing } = freeze;
  if (liftedAt !== undefined) {
    return (
      <>
        <Badge tone="neutral">{texts.say('incidents.lifted')}</Badge>{' '}
        <Deed moment={liftedAt} by={liftedBy} texts={texts} />
      </>
    );
  }
  return (
    <div class="sluis-incidents__state">
      <Badge tone="bad" icon="shut">
        {texts.say('incidents.frozen')}
      </Badge>
      {withForms && noLift !== undefined && <span class="sluis-hint">{texts.say(`incidents.no-lift.${noLift}`)}</span>}
      {withForms && noLift === undefined && (
        <form method="post" action="/datalekken">
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="opheffen" />
          <input type="hidden" name="id" value={id} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('incidents.lift')} <span class="sluis-unseen">{thing}</span>
          </button>
        </form>
      )}
    </div>
  );
}

function Deed({
  moment,
  by,
  texts,
}: {
  readonly moment: string;
  readonly by: string | undefined;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <span>
      {texts.say('incidents.deed', { moment: texts.moment(moment), by: by ?? texts.say('incidents.machine') })}
    </span>
  );
}
