import type { JSX } from 'preact';
import type { ChosenClause } from '../../workbench/editor-view.ts';
import { Radios } from '../frame/fields.tsx';
import { Icon } from '../frame/icon.tsx';
import { CommentsBlock, HistoryBlock, LegalBlock, PanelFrame } from './panel-parts.tsx';
import { ButtonForm, PostForm } from './post-form.tsx';
import { ProblemsHere } from './problem-list.tsx';
import { RefusedBlock } from './refused-block.tsx';
import { recipientOf, type Sheet } from './sheet.ts';
import { theParty } from './words.ts';

interface ClausePanelProps {
  readonly sheet: Sheet;
  readonly chosen: ChosenClause;
}

/** What a clause asks for all of its fields together: of the client, of who receives, of who sends. */
export function ClausePanel({ sheet, chosen }: ClausePanelProps): JSX.Element {
  const { view, texts } = sheet;
  const { column, legal, clauseText, problems } = chosen;
  const recipient = recipientOf(sheet, column);
  const place = texts.say('editor.panel.place', { clause: column.clause, party: theParty(column.from, texts) });
  return (
    <PanelFrame sheet={sheet} heading={texts.say('editor.panel.clause', { recipient })} place={place}>
      <RefusedBlock sheet={sheet} chosen={chosen} />
      <ProblemsHere sheet={sheet} problems={problems} />
      {column.removed ? (
        <p class="sluis-note">{texts.say('editor.closed.removed-clause')}</p>
      ) : (
        <>
          <p>{texts.say('editor.clause.fields', { count: column.shared })}</p>
          {clauseText !== undefined && (
            <details class="sluis-block sluis-block--info" id="hele-bepaling">
              <summary>{texts.say('editor.whole-clause')}</summary>
              <p class="sluis-panel__text">{clauseText}</p>
            </details>
          )}
          {view.mayEdit && <ConsentForm sheet={sheet} chosen={chosen} />}
          <LegalBlock legal={legal} topic={undefined} texts={texts} />
          <Roles sheet={sheet} chosen={chosen} />
          <Conditions sheet={sheet} chosen={chosen} />
          {view.mayEdit && <Removal sheet={sheet} chosen={chosen} />}
        </>
      )}
      <CommentsBlock sheet={sheet} chosen={chosen} />
      <HistoryBlock sheet={sheet} chosen={chosen} />
    </PanelFrame>
  );
}

function ConsentForm({ sheet, chosen: { column, consents } }: ClausePanelProps): JSX.Element {
  const { texts } = sheet;
  return (
    <PostForm
      sheet={sheet}
      id="akkoord"
      action="akkoord"
      class="sluis-panel__form"
      autosave={true}
      values={[['bepaling', column.clause]]}
    >
      <Radios
        id="vraagt"
        label={texts.say('editor.clause.consent')}
        chosen={column.consent}
        options={consents.map(({ requirement, closed }) => ({
          value: requirement,
          text: texts.say(`editor.requirement.${requirement}`),
          disabled: closed,
          hint: closed
            ? texts.say(requirement === 'explicit' ? 'editor.requirement.closed.explicit' : 'editor.requirement.closed')
            : undefined,
        }))}
      />
      <button class="utrecht-button utrecht-button--primary-action" type="submit" id="bewaar">
        {texts.say('editor.save')}
      </button>
    </PostForm>
  );
}

function Roles({ sheet, chosen: { column, roles } }: ClausePanelProps): JSX.Element {
  const { view, texts } = sheet;
  const kept = roles.filter(({ removed }) => !removed).length;
  return (
    <section class="sluis-panel__part" aria-labelledby="functies">
      <h3 class="sluis-panel__sub" id="functies">
        {texts.say('editor.clause.roles')}
      </h3>
      <ul class="sluis-plain-list">
        {roles.map(({ id, label, removed }) => (
          <li key={id}>
            {removed ? (
              <>
                <del>{texts.pick(label)}</del> <span class="sluis-hint">{texts.say('editor.clause.role.removed')}</span>
              </>
            ) : (
              texts.pick(label)
            )}
            {view.mayEdit && !removed && kept > 1 && (
              <ButtonForm
                sheet={sheet}
                id={`functie-${id}`}
                action="functie"
                values={[
                  ['bepaling', column.clause],
                  ['functie', id],
                ]}
                text={texts.say('editor.clause.role.remove', { role: texts.pick(label) })}
              />
            )}
          </li>
        ))}
      </ul>
      {view.mayEdit && kept === 1 && <p class="sluis-hint">{texts.say('editor.clause.role.last')}</p>}
    </section>
  );
}

function Conditions({ sheet, chosen: { column, conditions } }: ClausePanelProps): JSX.Element {
  const { view, texts } = sheet;
  return (
    <section class="sluis-panel__part" aria-labelledby="voorwaarden">
      <h3 class="sluis-panel__sub" id="voorwaarden">
        {texts.say('editor.clause.conditions')}
      </h3>
      <ul class="sluis-plain-list">
        {conditions.map(({ condition, asked, byModel }) => (
          <li key={condition}>
            {asked && (
              <>
                <Icon name="check" /> {texts.say(`editor.condition.${condition}`)}
                {byModel && <span class="sluis-hint">{texts.say('editor.condition.by-model')}</span>}
              </>
            )}
            {!asked && view.mayEdit && (
              <ButtonForm
                sheet={sheet}
                id={`voorwaarde-${condition}`}
                action="voorwaarde"
                values={[
                  ['bepaling', column.clause],
                  ['voorwaarde', condition],
                ]}
                text={texts.say('editor.condition.add', { condition: texts.say(`editor.condition.${condition}`) })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removal({ sheet, chosen: { column } }: ClausePanelProps): JSX.Element {
  const { texts } = sheet;
  const [recipient, party] = [column.to, column.from].map((type) => texts.say(`editor.the.${type}`));
  return (
    <section class="sluis-panel__part">
      <p>{texts.say('editor.clause.remove.text', { recipient: recipient ?? '', party: party ?? '' })}</p>
      <ButtonForm
        sheet={sheet}
        id="weg"
        action="weg"
        values={[['bepaling', column.clause]]}
        text={texts.say('editor.clause.remove')}
        subtle={false}
      />
    </section>
  );
}
