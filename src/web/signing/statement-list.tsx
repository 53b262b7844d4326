import type { JSX } from 'preact';
import type { RoomStatement } from '../../workbench/signing-room-view.ts';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface StatementListProps {
  readonly base: string;
  readonly statements: readonly RoomStatement[];
  readonly texts: Texts;
}

/** Everything that was stated about a version, the last first: nothing is ever taken away. */
export function StatementList({ base, statements, texts }: StatementListProps): JSX.Element {
  return (
    <section class="sluis-section" aria-labelledby="verklaringen-kop">
      <h2 class="utrecht-heading-2" id="verklaringen-kop">
        {texts.say('signing.statements')}
      </h2>
      {statements.length === 0 ? (
        <p class="sluis-subtle">{texts.say('signing.statements.none')}</p>
      ) : (
        <details class="sluis-card sluis-technical">
          <summary>{texts.say('signing.statements.open', { count: statements.length })}</summary>
          <ol class="sluis-statements" reversed>
            {statements.toReversed().map((statement) => (
              <Statement key={statement.id} base={base} statement={statement} texts={texts} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface StatementProps {
  readonly base: string;
  readonly statement: RoomStatement;
  readonly texts: Texts;
}

function Statement({ base, statement, texts }: StatementProps): JSX.Element {
  const { id, party, type, receivedAt, verified, about, from = '', onBehalfOf } = statement;
  const values = { party: party.name, about: about?.name ?? '', from: from === '' ? '' : texts.day(from) };
  return (
    <li>
      <a class="utrecht-link utrecht-link--html-a" href={`${base}/ondertekenen/verklaring/${id}`}>
        {texts.say(`signing.said.${type}`, values)}
      </a>
      <span class="sluis-hint">
        <Icon name={verified ? 'check' : 'warning'} />{' '}
        {texts.say(verified ? 'signing.said.sound' : 'signing.said.unsound', { moment: texts.moment(receivedAt) })}
        {onBehalfOf.length > 0 && ` · ${texts.say('signing.said.others', { count: onBehalfOf.length })}`}
      </span>
    </li>
  );
}
