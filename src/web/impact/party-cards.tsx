import type { JSX } from 'preact';
import type { ImpactChange, ImpactReport } from '../../contract/generated/types.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import { Icon, type IconName } from '../frame/icon.tsx';
import { aboutText, listText, partyText, purposeText, type Speech, wasText } from './impact-text.ts';

type Effect = ImpactChange['effect'];

const looks: Readonly<Record<Effect, { readonly tone: Tone; readonly icon: IconName }>> = {
  wider: { tone: 'warning', icon: 'wider' },
  narrower: { tone: 'different', icon: 'narrower' },
  other: { tone: 'neutral', icon: 'other' },
};

/** So many changes of a party stand open; the rest folds out. */
const mostOpen = 6;

interface CardsProps {
  readonly report: ImpactReport;
  readonly speech: Speech;
}

/** Per party what it would see more or less of, the wider first. Parties for which the same changes share a card. */
export function PartyCards({ report, speech }: CardsProps): JSX.Element {
  const { texts } = speech;
  const alike = [...Map.groupBy(report.parties, ({ changes }) => JSON.stringify(changes)).values()];
  return (
    <section aria-labelledby="papier">
      <h2 class="utrecht-heading-2" id="papier">
        {texts.say(alike.length === 0 ? 'impact.nothing' : 'impact.parties')}
      </h2>
      {alike.length === 0 && <p class="sluis-lead">{texts.say('impact.nothing.text')}</p>}
      <div class="sluis-impact-cards">
        {alike.map((parties) => (
          <PartyCard key={parties[0]?.party} parties={parties} speech={speech} />
        ))}
      </div>
    </section>
  );
}

function PartyCard({
  parties,
  speech,
}: {
  readonly parties: ImpactReport['parties'];
  readonly speech: Speech;
}): JSX.Element | null {
  const { texts } = speech;
  const [first] = parties;
  if (first === undefined) return null;
  const names = parties.map(({ party }) => partyText(party, speech));
  const { wider, narrower, other, changes } = first;
  return (
    <article class="sluis-card sluis-impact-card">
      <h3 class="utrecht-heading-3">{listText(names, texts)}</h3>
      <p class="sluis-impact-sums">
        <Sum effect="wider" text={texts.say('impact.more', { count: wider })} />
        <Sum effect="narrower" text={texts.say('impact.less', { count: narrower })} />
        {other > 0 && <Sum effect="other" text={texts.say('impact.differently', { count: other })} />}
      </p>
      <ChangeList changes={changes} speech={speech} />
    </article>
  );
}

function Sum({ effect, text }: { readonly effect: Effect; readonly text: string }): JSX.Element {
  return (
    <span class={`sluis-impact-sum sluis-impact-sum--${effect}`}>
      <Icon name={looks[effect].icon} />
      {text}
    </span>
  );
}

interface ListProps {
  readonly changes: readonly ImpactChange[];
  readonly speech: Speech;
}

/** Changes in words: what, where, what it was and what it becomes. */
export function ChangeList({ changes, speech }: ListProps): JSX.Element {
  const { texts } = speech;
  const rest = changes.slice(mostOpen);
  return (
    <>
      <Changes changes={changes.slice(0, mostOpen)} speech={speech} />
      {rest.length > 0 && (
        <details class="sluis-impact-rest">
          <summary>{texts.say('impact.rest', { count: rest.length })}</summary>
          <Changes changes={rest} speech={speech} />
        </details>
      )}
    </>
  );
}

function Changes({ changes, speech }: ListProps): JSX.Element {
  const { texts } = speech;
  return (
    <ul class="sluis-impact-changes">
      {changes.map((change) => (
        <li key={change.key} class="sluis-impact-change">
          <EffectWord effect={change.effect} speech={speech} />
          <div>
            <strong>{aboutText(change, speech)}</strong>{' '}
            {change.purpose !== undefined && <span class="sluis-subtle">{purposeText(change.purpose, speech)}</span>}
            <span class="sluis-impact-was">{wasText(change, texts)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function EffectWord({ effect, speech }: { readonly effect: Effect; readonly speech: Speech }): JSX.Element {
  const { tone, icon } = looks[effect];
  return (
    <span>
      <Badge tone={tone} icon={icon}>
        {speech.texts.say(`impact.chip.${effect}`)}
      </Badge>
    </span>
  );
}

/** Ruimer or strenger, with its colour and its arrow. */
export function DirectionWord({
  effect,
  speech,
}: {
  readonly effect: 'wider' | 'narrower';
  readonly speech: Speech;
}): JSX.Element {
  const { tone, icon } = looks[effect];
  return (
    <Badge tone={tone} icon={icon}>
      {speech.texts.say(`impact.word.${effect}`)}
    </Badge>
  );
}
