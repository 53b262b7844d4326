import type { ComponentChildren, JSX } from 'preact';
import type { Texts } from '../texts.ts';

const steps = ['ask', 'agreed', 'consent', 'pass'] as const;
type Step = (typeof steps)[number];

interface Block {
  readonly x: number;
  readonly y: number;
  readonly passes: boolean;
}

const block = (x: number, y: number, passes = false): Block => ({ x, y, passes });

/** Where the fields float in each part of the canal; the ones that pass are the same three everywhere. */
const blocks: Readonly<Record<Step, readonly Block[]>> = {
  ask: [
    ...[block(30, 26), block(78, 22), block(126, 30, true), block(174, 24), block(52, 62, true), block(104, 60)],
    ...[block(150, 66), block(200, 60), block(34, 92), block(84, 96), block(132, 98, true), block(182, 94)],
  ],
  agreed: [
    block(60, 30, true),
    block(112, 24),
    block(92, 62, true),
    block(148, 56),
    block(70, 94, true),
    block(128, 92),
  ],
  consent: [block(70, 34, true), block(124, 60, true), block(78, 88, true), block(150, 28)],
  pass: [block(70, 60, true), block(126, 60, true), block(182, 60, true)],
};

/** How a question passes: four parts of one canal, with the two gates between them. The words say it all; the drawing helps. */
export function LockPicture({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <ol class="sluis-lock">
      {steps.map((step, index) => (
        <li key={step} class={`sluis-lock__step sluis-lock__step--${step}`}>
          <Canal step={step} gated={step === 'agreed' || step === 'consent'} />
          <div class="sluis-lock__words">
            <h3 class="sluis-lock__name">
              <span class="sluis-lock__number">{index + 1}</span> {texts.say(`start.step.${step}`)}
            </h3>
            <p>{texts.say(`start.step.${step}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Canal({ step, gated }: { readonly step: Step; readonly gated: boolean }): JSX.Element {
  return (
    <svg class="sluis-canal" viewBox="0 0 240 130" aria-hidden="true">
      <rect class="sluis-canal__water" x="0" y="8" width="241" height="114" />
      <path class="sluis-canal__quay" d="M0 8h241M0 122h241" />
      {step === 'ask' && <Current />}
      {blocks[step].map((item) => (
        <Field key={`${item.x}-${item.y}`} {...item} />
      ))}
      {gated && <Gate />}
    </svg>
  );
}

function Field({ x, y, passes }: Block): JSX.Element {
  const mark: ComponentChildren = passes && <path class="sluis-canal__check" d={`M${x + 6} ${y + 9}l4 4 7-8`} />;
  return (
    <g>
      <rect
        class={passes ? 'sluis-canal__field sluis-canal__field--passes' : 'sluis-canal__field'}
        x={x}
        y={y - 2}
        width="24"
        height="20"
        rx="4"
      />
      {mark}
    </g>
  );
}

/** Mitre gates, closed: they point against the stream. */
function Gate(): JSX.Element {
  return (
    <g class="sluis-canal__gate">
      <path d="M210 8l-24 57 24 57" />
      <path class="sluis-canal__post" d="M204 8h12M204 122h12" />
    </g>
  );
}

function Current(): JSX.Element {
  return <path class="sluis-canal__current" d="M4 65h14m-6-6l6 6-6 6" />;
}
