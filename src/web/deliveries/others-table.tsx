import type { JSX } from 'preact';
import type { OtherLine } from '../../workbench/deliveries-view.ts';
import { Badge } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';
import { tones } from './subscription-card.tsx';

const columns = ['party', 'state', 'pending', 'delivered', 'dead'] as const;

/** How it goes with the others: numbers, for who runs the gateway. */
export function OthersTable({
  lines,
  texts,
}: {
  readonly lines: readonly OtherLine[];
  readonly texts: Texts;
}): JSX.Element {
  if (lines.length === 0) return <p>{texts.say('deliveries.others.none')}</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding">
      <caption class="sluis-unseen">{texts.say('deliveries.others')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`deliveries.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, party, way, state, pending, failures, delivered, dead }) => (
          <tr key={id}>
            <th scope="row">
              {party} <span class="sluis-hint">{texts.say(`deliveries.way.${way}`)}</span>
            </th>
            <td data-kop={texts.say('deliveries.column.state')}>
              <Badge tone={tones[state]}>{texts.say(`deliveries.state.${state}`)}</Badge>{' '}
              {failures > 0 && texts.say('deliveries.failures', { count: failures })}
            </td>
            <td data-kop={texts.say('deliveries.column.pending')}>{pending}</td>
            <td data-kop={texts.say('deliveries.column.delivered')}>{delivered}</td>
            <td data-kop={texts.say('deliveries.column.dead')}>{dead}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
