import type { JSX } from 'preact';
import type { HoldLine } from '../../workbench/retention-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Select, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import type { SectionProps } from './section-props.ts';

/** What keeps entries beyond their term: those that hold, those that held, and another one. */
export function HoldsSection(props: SectionProps): JSX.Element {
  const { frame, view, texts } = props;
  return (
    <section class="sluis-card" aria-labelledby="vast">
      <h2 class="utrecht-heading-2" id="vast">
        {texts.say('retention.holds')}
      </h2>
      <p>{texts.say('retention.holds.text')}</p>
      {view.holds.length === 0 ? (
        <p>{texts.say('retention.holds.none')}</p>
      ) : (
        <HoldTable frame={frame} lines={view.holds} texts={texts} />
      )}
      <h3 class="utrecht-heading-3" id="vasthouden">
        {texts.say('retention.hold')}
      </h3>
      <HoldForm {...props} />
    </section>
  );
}

const columns = ['hold', 'reason', 'state'] as const;

interface TableProps {
  readonly frame: PageFrame;
  readonly lines: readonly HoldLine[];
  readonly texts: Texts;
}

function HoldTable({ frame, lines, texts }: TableProps): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-retention__table">
      <caption class="sluis-unseen">{texts.say('retention.holds')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`retention.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {scopeText(line, texts)}
              {line.ofCase?.caseRef !== undefined && (
                <code class="sluis-reference sluis-retention__of">{line.ofCase.caseRef}</code>
              )}
              <span class="sluis-retention__of">{periodText(line, texts)}</span>
            </th>
            <td data-kop={texts.say('retention.column.reason')}>
              {line.reason ?? <span class="sluis-hint">{texts.say('retention.hold.reason.kept')}</span>}
              <span class="sluis-retention__of">{deedText(line.placedAt, line.placedBy, texts)}</span>
            </td>
            <td data-kop={texts.say('retention.column.state')}>
              <State frame={frame} line={line} texts={texts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function scopeText({ name, ofCase }: HoldLine, texts: Texts): string {
  const party = name ?? texts.say('retention.everybody');
  return texts.say(ofCase === undefined ? 'retention.of' : 'retention.of.case', { party });
}

function periodText({ from, to }: HoldLine, texts: Texts): string {
  const [first, last] = [from, to].map((moment) => (moment === undefined ? '' : texts.date(moment)));
  if (first && last) return texts.say('retention.period', { first, last });
  if (first) return texts.say('retention.period.from', { first });
  return last ? texts.say('retention.period.to', { last }) : texts.say('retention.period.all');
}

const deedText = (at: string, by: string | undefined, texts: Texts): string =>
  texts.say('retention.deed', { moment: texts.moment(at), by: by ?? texts.say('retention.machine') });

interface StateProps {
  readonly frame: PageFrame;
  readonly line: HoldLine;
  readonly texts: Texts;
}

function State({ frame, line, texts }: StateProps): JSX.Element {
  const { id, liftedAt, liftedBy, noLift, reason } = line;
  if (liftedAt !== undefined) {
    return (
      <>
        <Badge tone="neutral">{texts.say('retention.lifted')}</Badge>{' '}
        <span class="sluis-retention__of">{deedText(liftedAt, liftedBy, texts)}</span>
      </>
    );
  }
  return (
    <div class="sluis-retention__state">
      <Badge tone="info" icon="shut">
        {texts.say('retention.held')}
      </Badge>
      {noLift !== undefined ? (
        <span class="sluis-hint">{texts.say(`retention.no-lift.${noLift}`)}</span>
      ) : (
        <form method="post" action="/logboek/bewaren">
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="vrijgeven" />
          <input type="hidden" name="id" value={id} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say('retention.lift')} <span class="sluis-unseen">{reason}</span>
          </button>
        </form>
      )}
    </div>
  );
}

function HoldForm({ frame, view, problems, written, texts }: SectionProps): JSX.Element {
  return (
    <form class="sluis-form" method="post" action="/logboek/bewaren" aria-labelledby="vasthouden">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value="vasthouden" />
      <p>{texts.say('retention.hold.text')}</p>
      {view.seesToAll && (
        <Select
          id="wie"
          label={texts.say('retention.hold.party')}
          options={view.parties.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={written['wie']}
          empty={texts.say('retention.hold.everybody')}
        />
      )}
      <TextField
        id="kenmerk"
        label={texts.say('retention.hold.case')}
        hint={texts.say('retention.hold.case.hint')}
        value={written['kenmerk']}
        maxLength={40}
        problem={problemAt('kenmerk', problems)}
      />
      <TextField
        id="van"
        type="date"
        label={texts.say('retention.hold.from')}
        value={written['van']}
        problem={problemAt('van', problems)}
      />
      <TextField
        id="tot"
        type="date"
        label={texts.say('retention.hold.to')}
        value={written['tot']}
        problem={problemAt('tot', problems)}
      />
      <TextField
        id="waarom"
        label={texts.say('retention.hold.reason')}
        hint={texts.say('retention.hold.reason.hint')}
        value={written['waarom']}
        maxLength={300}
        required
        problem={problemAt('waarom', problems)}
      />
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say('retention.hold.send')}
      </button>
    </form>
  );
}
