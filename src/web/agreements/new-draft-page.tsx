import type { JSX } from 'preact';
import type { StartView } from '../../workbench/agreements-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { type Option, Radios, TextArea } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems, problemAt } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';

interface NewDraftProps {
  readonly frame: PageFrame;
  readonly view: StartView;
  /** What was chosen and typed. */
  readonly filled: { readonly from: string; readonly reason: string };
  readonly problem?: 'from' | 'reason' | 'refused' | 'too-many' | undefined;
}

/** Where a draft starts: from the national model or from an agreement, never from nothing. */
export function NewDraftPage({ frame, view, filled, problem }: NewDraftProps): JSX.Element {
  const texts = textsIn(frame.language);
  const field = { from: 'van', reason: 'reden', refused: 'van', 'too-many': undefined } as const;
  const at = problem === undefined ? undefined : field[problem];
  const problems: FormProblem[] =
    problem === undefined
      ? []
      : [{ text: texts.say(`agreements.start.${problem}`), ...(at === undefined ? {} : { field: at }) }];
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('agreements.new')}
      path={[{ text: texts.say('page.agreements'), href: '/afspraken' }]}
    >
      <h1 class="utrecht-heading-1">{texts.say('agreements.new')}</h1>
      <p class="sluis-lead">{texts.say('agreements.new.lead')}</p>
      <Problems problems={problems} texts={texts} />
      <form class="sluis-card sluis-form sluis-new-draft" method="post" action="/afspraken/nieuw">
        <CsrfField frame={frame} />
        <Radios
          id="van"
          label={texts.say('agreements.new.from')}
          hint={texts.say('agreements.new.from.hint')}
          options={optionsIn(view, texts)}
          chosen={filled.from}
          problem={problemAt('van', problems)}
        />
        <TextArea
          id="reden"
          label={texts.say('agreements.new.reason')}
          hint={texts.say('agreements.new.reason.hint')}
          value={filled.reason}
          maxLength={1000}
          problem={problemAt('reden', problems)}
          required
        />
        <button class="utrecht-button utrecht-button--primary-action utrecht-button--submit" type="submit">
          {texts.say('agreements.new.submit')}
        </button>
      </form>
    </Frame>
  );
}

function optionsIn({ models, own, others }: StartView, texts: Texts): readonly Option[] {
  const named = ({ id, title }: StartView['own'][number]): string => (title === undefined ? id : texts.pick(title));
  return [
    ...own.map((one) => ({
      value: `${one.id}/${one.version}`,
      text: texts.say('agreements.new.own', { name: named(one), version: one.version }),
      hint: texts.say('agreements.new.own.hint', { state: texts.say(`state.${one.state}`) }),
    })),
    ...models.map(({ id, version }, index) => ({
      value: `model:${id}/${version}`,
      text: texts.say('agreements.new.model', { version }),
      hint: texts.say(index === 0 ? 'agreements.new.model.hint' : 'agreements.new.model.older'),
    })),
    ...others.map((one) => ({
      value: `${one.id}/${one.version}`,
      text: texts.say('agreements.new.other', { name: named(one), version: one.version }),
      hint: texts.say('agreements.new.other.hint'),
    })),
  ];
}
