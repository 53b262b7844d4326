import type { JSX } from 'preact';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Radios, Select, TextField } from '../frame/fields.tsx';
import { problemAt } from '../frame/problems.tsx';
import { ofNobody } from './retention-state.ts';
import type { SectionProps } from './section-props.ts';

const categories = ['disclosures', 'casework', 'support', 'consents', 'rights', 'agreements', 'log-access'] as const;

/** Sets a term, with where it comes from. What goes by it does not come back, so whoever sits there must be who logged in. */
export function TermForm(props: SectionProps): JSX.Element {
  const { frame, view, texts, isFresh } = props;
  return (
    <section class="sluis-card" aria-labelledby="vaststellen">
      <h2 class="utrecht-heading-2" id="vaststellen">
        {texts.say('retention.set')}
      </h2>
      {!view.maySet && <p>{texts.say('retention.set.reads')}</p>}
      {view.maySet && !isFresh && (
        <form method="post" action="/logboek/bewaren">
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="inloggen" />
          <p>{texts.say('retention.log-in')}</p>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('retention.log-in.send')}
          </button>
        </form>
      )}
      {view.maySet && isFresh && <Fields {...props} />}
    </section>
  );
}

function Fields({ frame, view, problems, written, texts }: SectionProps): JSX.Element {
  const own = { value: view.party.id, text: view.party.name };
  const unowned = { value: ofNobody, text: texts.say('retention.nobody') };
  return (
    <form class="sluis-form" method="post" action="/logboek/bewaren" aria-labelledby="vaststellen">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value="termijn" />
      <p>{texts.say('retention.set.text')}</p>
      {view.bounds.map(({ names, months, source }) => (
        <p class="sluis-note" key={months}>
          {texts.say('retention.bound', { parties: names.join(', '), months })} {texts.pick(source)}
        </p>
      ))}
      {view.seesToUnowned && (
        <Select
          id="partij"
          label={texts.say('retention.set.party')}
          options={[own, unowned]}
          chosen={written['partij']}
          empty={texts.say('retention.choose')}
          required
          problem={problemAt('partij', problems)}
        />
      )}
      <Select
        id="soort"
        label={texts.say('retention.set.category')}
        options={categories.map((category) => ({ value: category, text: texts.say(`retention.category.${category}`) }))}
        chosen={written['soort']}
        empty={texts.say('retention.choose')}
        required
        problem={problemAt('soort', problems)}
      />
      <Radios
        id="hoe"
        label={texts.say('retention.set.how')}
        options={(['term', 'keep'] as const).map((how) => ({
          ...{ value: how, text: texts.say(`retention.set.how.${how}`) },
        }))}
        chosen={written['hoe'] ?? 'term'}
        problem={problemAt('hoe', problems)}
      />
      <TextField
        id="maanden"
        type="number"
        label={texts.say('retention.set.months')}
        hint={texts.say('retention.set.months.hint')}
        value={written['maanden']}
        problem={problemAt('maanden', problems)}
      />
      <TextField
        id="bron"
        label={texts.say('retention.set.source')}
        hint={texts.say('retention.set.source.hint')}
        value={written['bron']}
        maxLength={300}
        required
        problem={problemAt('bron', problems)}
      />
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say('retention.set.send')}
      </button>
    </form>
  );
}
