import type { ComponentChildren, JSX } from 'preact';
import type { EmergencyLine } from '../../workbench/emergencies-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';

const tones: Readonly<Record<EmergencyLine['state'], Tone>> = {
  waiting: 'warning',
  open: 'bad',
  ended: 'neutral',
  over: 'neutral',
  lapsed: 'neutral',
};

interface CardProps {
  readonly frame: PageFrame;
  readonly line: EmergencyLine;
  /** How many days the client can be kept from knowing at most. */
  readonly days: number;
  readonly texts: Texts;
}

/** One emergency: who, when, why, what was seen, and what the visitor may do about it. */
export function EmergencyCard({ frame, line, days, texts }: CardProps): JSX.Element {
  const { id, state, caseRef, ground, asker, approver, seen } = line;
  const who = [asker.name, asker.party, roleText(asker.role, texts, frame.about.roles)].filter(Boolean).join(', ');
  const moments = [
    ['asked', line.askedAt],
    ['lapses', state === 'waiting' ? line.lapsesAt : undefined],
    ['approved', line.approvedAt],
    ['until', line.until],
    ['ended', line.endedAt],
  ] as const;
  return (
    <article class="sluis-card" aria-labelledby={`nood-${id}`}>
      <h3 class="utrecht-heading-3 sluis-emergency__of" id={`nood-${id}`}>
        {texts.say('emergency.of', { ref: caseRef })}
      </h3>
      <p>
        <Badge tone={tones[state]}>{texts.say(`emergency.state.${state}`)}</Badge>
      </p>
      <dl class="sluis-emergency">
        <Told label={texts.say('emergency.why')}>{texts.say(`emergency.ground.${ground}`)}</Told>
        <Told label={texts.say('emergency.who')}>{who}</Told>
        {approver !== undefined && (
          <Told label={texts.say('emergency.approver')}>
            {[approver.name, approver.party].filter(Boolean).join(', ')}
          </Told>
        )}
        {moments.map(
          ([what, moment]) =>
            moment !== undefined && (
              <Told key={what} label={texts.say(`emergency.${what}`)}>
                {texts.moment(moment)}
              </Told>
            ),
        )}
        {seen !== undefined && (
          <Told label={texts.say('emergency.seen')}>
            {seen.length === 0
              ? texts.say('emergency.seen.none')
              : seen
                  .map(({ label, at }) =>
                    texts.say('emergency.seen.at', { field: texts.pick(label), at: texts.moment(at) }),
                  )
                  .join('; ')}
          </Told>
        )}
        {seen !== undefined && (
          <Told label={texts.say('emergency.client')}>
            {line.untoldUntil === undefined
              ? texts.say('emergency.client.told')
              : texts.say('emergency.client.untold', { until: texts.moment(line.untoldUntil) })}
          </Told>
        )}
      </dl>
      {line.mayApprove && <p>{texts.say('emergency.approve.text')}</p>}
      <div class="sluis-emergency__acts">
        {line.mayApprove && <Press frame={frame} line={line} act="goedkeuring" text={texts.say('emergency.approve')} />}
        {line.mayEnd && <Press frame={frame} line={line} act="einde" text={texts.say('emergency.end')} />}
      </div>
      {line.mayKeepUntold && (
        <form method="post" action={`/noodprocedure/${id}/later`}>
          <CsrfField frame={frame} />
          <TextField
            id={`dagen-${id}`}
            name="dagen"
            type="number"
            label={texts.say('emergency.keep')}
            hint={texts.say('emergency.keep.hint', { days })}
            required
          />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('emergency.keep.press')}
          </button>
        </form>
      )}
    </article>
  );
}

function Told({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PressProps {
  readonly frame: PageFrame;
  readonly line: EmergencyLine;
  readonly act: 'goedkeuring' | 'einde';
  readonly text: string;
}

function Press({ frame, line: { id, caseRef }, act, text }: PressProps): JSX.Element {
  const kind = act === 'goedkeuring' ? 'primary' : 'secondary';
  return (
    <form method="post" action={`/noodprocedure/${id}/${act}`}>
      <CsrfField frame={frame} />
      <button class={`utrecht-button utrecht-button--${kind}-action`} type="submit">
        {text} <span class="sluis-unseen">{caseRef}</span>
      </button>
    </form>
  );
}
