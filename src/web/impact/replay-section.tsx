import type { JSX } from 'preact';
import type { ImpactReport } from '../../contract/generated/types.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { ImpactTable, Twofold } from './impact-table.tsx';
import { fieldText, listText, partyText, purposeText, type Speech, shownText } from './impact-text.ts';
import { DirectionWord } from './party-cards.tsx';

type Replay = ImpactReport['replay'];

interface ReplayProps {
  readonly replay: Replay;
  readonly speech: Speech;
}

const outcomes = ['stricter', 'wider', 'notCounted'] as const;
type Outcome = (typeof outcomes)[number];

const icons: Readonly<Record<Outcome, IconName>> = { stricter: 'narrower', wider: 'wider', notCounted: 'minus' };

/** What real decisions of late would have been. */
export function ReplaySection({ replay, speech }: ReplayProps): JSX.Element {
  const { texts } = speech;
  const { looked = 0, reasons, notCounted } = replay;
  const why = reasons.map(({ reason, count }) => texts.say(`impact.reason.${reason}`, { count }));
  const told = (outcome: Outcome): string => {
    const count = replay[outcome];
    return count === 'under-10' ? texts.say('impact.persons.under') : texts.say('impact.persons.about', { count });
  };
  return (
    <section class="sluis-card" aria-labelledby="besluiten">
      <h2 class="utrecht-heading-2" id="besluiten">
        {texts.say('impact.replay', { count: looked })}
      </h2>
      <p class="sluis-impact-lead">
        {texts.say('impact.replay.text')}
        {notCounted !== 'under-10' &&
          ` ${texts.say('impact.replay.not', { count: notCounted, reasons: listText(why, texts) })}`}
      </p>
      {looked > 0 && <Bar replay={replay} looked={looked} />}
      <ul class="sluis-impact-counts">
        {outcomes.map((outcome) => (
          <li key={outcome} class={`sluis-impact-count sluis-impact-count--${outcome}`}>
            <Icon name={icons[outcome]} />
            {texts.say(`impact.replay.${outcome}`)} <strong>{told(outcome)}</strong>
          </li>
        ))}
        <li class="sluis-impact-count sluis-impact-count--same">
          <Icon name="check" />
          {texts.say('impact.replay.rest')}
        </li>
      </ul>
      <Groups replay={replay} speech={speech} />
      <p class="sluis-hint">{texts.say('impact.replay.few')}</p>
    </section>
  );
}

/** Widths are attributes of the drawing, so that the page needs no inline styles; the list below says the same. */
function Bar({ replay, looked }: { readonly replay: Replay; readonly looked: number }): JSX.Element {
  const sizes = outcomes.map((outcome) => ({ outcome, size: Number(replay[outcome]) || 0 }));
  const told = sizes.reduce((sum, { size }) => sum + size, 0);
  const all = [{ outcome: 'same', size: Math.max(0, looked - told) }, ...sizes];
  const before = (index: number): number => all.slice(0, index).reduce((sum, { size }) => sum + size, 0);
  return (
    <svg class="sluis-bar" viewBox={`0 0 ${looked} 1`} preserveAspectRatio="none" aria-hidden="true">
      {all.map(({ outcome, size }, index) => (
        <rect key={outcome} class={`sluis-impact-bar--${outcome}`} x={before(index)} y={0} width={size} height={1} />
      ))}
    </svg>
  );
}

function Groups({ replay, speech }: ReplayProps): JSX.Element {
  const { texts } = speech;
  const { groups, groupsLeftOut } = replay;
  if (groups.length === 0) return <p>{texts.say('impact.replay.same-all')}</p>;
  const columns = [
    { head: texts.say('impact.replay.kind') },
    { head: texts.say('impact.replay.who') },
    { head: texts.say('impact.replay.now') },
    { head: texts.say('impact.replay.later') },
    { head: texts.say('impact.replay.count'), number: true },
  ];
  const rows = groups.map(({ effect, party, purpose, field, now, later, count }) => ({
    key: JSON.stringify([effect, party, purpose, field, now, later]),
    cells: [
      <DirectionWord key="effect" effect={effect} speech={speech} />,
      <Twofold key="who" first={partyText(party, speech)} second={purposeText(purpose, speech)} />,
      `${fieldText(field, speech)}: ${shownText(now, texts)}`,
      shownText(later, texts),
      texts.say('impact.replay.decisions', { count }),
    ],
  }));
  return (
    <>
      <ImpactTable caption={texts.say('impact.replay.caption')} columns={columns} rows={rows} />
      {groupsLeftOut > 0 && <p class="sluis-hint">{texts.say('impact.replay.left', { count: groupsLeftOut })}</p>}
    </>
  );
}
