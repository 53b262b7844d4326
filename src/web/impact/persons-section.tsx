import type { JSX } from 'preact';
import type { ImpactReport, PersonCount } from '../../contract/generated/types.ts';
import { ImpactTable, Twofold } from './impact-table.tsx';
import { fieldText, partyText, purposeText, type Speech } from './impact-text.ts';
import { DirectionWord } from './party-cards.tsx';

interface SectionProps {
  readonly report: ImpactReport;
  readonly speech: Speech;
}

type Cell = ImpactReport['persons']['cells'][number];

const countText = (persons: PersonCount, { texts }: Speech): string =>
  persons === 'under-10' ? texts.say('impact.persons.under') : texts.say('impact.persons.about', { count: persons });

/** How many clients see a party see more or less: numbers only, and no small ones. */
export function PersonsSection({ report, speech }: SectionProps): JSX.Element {
  const { texts } = speech;
  const { affected, cells } = report.persons;
  return (
    <section class="sluis-card" aria-labelledby="clienten">
      <h2 class="utrecht-heading-2" id="clienten">
        {texts.say('impact.persons')}
      </h2>
      {cells.length === 0 ? (
        <p>{texts.say('impact.persons.none')}</p>
      ) : (
        <>
          <p class="sluis-impact-lead">
            {typeof affected === 'number' && `${texts.say('impact.persons.affected', { count: affected })} `}
            {texts.say('impact.persons.text')}
          </p>
          <Cells cells={cells} speech={speech} />
        </>
      )}
    </section>
  );
}

function Cells({ cells, speech }: { readonly cells: readonly Cell[]; readonly speech: Speech }): JSX.Element {
  const { texts } = speech;
  const many = cells
    .filter(({ persons }) => persons !== 'under-10')
    .toSorted((one, other) => Number(other.effect === 'wider') - Number(one.effect === 'wider'));
  const few = cells.filter(({ persons }) => persons === 'under-10');
  return (
    <>
      {many.length > 0 && <CellTable cells={many} speech={speech} />}
      {few.length > 0 && (
        <details class="sluis-impact-rest">
          <summary>
            {many.length === 0
              ? texts.say('impact.persons.few')
              : texts.say('impact.persons.few.rest', { count: few.length })}
          </summary>
          <CellTable cells={few.slice(0, mostFew)} speech={speech} />
        </details>
      )}
    </>
  );
}

/** Beyond these nobody reads on; the API has all of them. */
const mostFew = 200;

function CellTable({ cells, speech }: { readonly cells: readonly Cell[]; readonly speech: Speech }): JSX.Element {
  const { texts } = speech;
  const columns = [
    { head: texts.say('impact.replay.kind') },
    { head: texts.say('impact.replay.who') },
    { head: texts.say('impact.persons.field') },
    { head: texts.say('impact.persons.count'), number: true },
  ];
  const rows = cells.map(({ party, purpose, field, effect, persons }) => ({
    key: `${party} ${purpose} ${field} ${effect}`,
    cells: [
      <DirectionWord key="effect" effect={effect} speech={speech} />,
      <Twofold key="who" first={partyText(party, speech)} second={purposeText(purpose, speech)} />,
      fieldText(field, speech),
      countText(persons, speech),
    ],
  }));
  return <ImpactTable caption={texts.say('impact.persons')} columns={columns} rows={rows} />;
}

/** Who has to be asked for a yes, per purpose and type of recipient; of a few, or nobody, it is not told where. */
export function ConsentsSection({ report, speech }: SectionProps): JSX.Element {
  const { texts } = speech;
  const many = report.consents.filter(({ persons }) => persons !== 'under-10');
  const few = report.consents.length - many.length;
  return (
    <section class="sluis-card" aria-labelledby="akkoorden">
      <h2 class="utrecht-heading-2" id="akkoorden">
        {texts.say('impact.consents')}
      </h2>
      <p class="sluis-impact-lead">
        {texts.say(report.consents.length === 0 ? 'impact.consents.none' : 'impact.consents.text')}
      </p>
      {many.length > 0 && <QuestionTable questions={many} speech={speech} />}
      {few > 0 && <p>{texts.say(many.length === 0 ? 'impact.persons.few' : 'impact.consents.few')}</p>}
    </section>
  );
}

interface QuestionsProps {
  readonly questions: ImpactReport['consents'];
  readonly speech: Speech;
}

function QuestionTable({ questions, speech }: QuestionsProps): JSX.Element {
  const { texts } = speech;
  const columns = [
    { head: texts.say('impact.replay.who') },
    { head: texts.say('impact.consents.kind') },
    { head: texts.say('impact.persons.count'), number: true },
  ];
  const rows = questions.map(({ purpose, recipient, kind, persons }) => ({
    key: `${purpose} ${recipient} ${kind}`,
    cells: [
      <Twofold key="who" first={texts.say(`party.${recipient}`)} second={purposeText(purpose, speech)} />,
      texts.say(`impact.consents.${kind}`),
      countText(persons, speech),
    ],
  }));
  return <ImpactTable caption={texts.say('impact.consents')} columns={columns} rows={rows} />;
}
