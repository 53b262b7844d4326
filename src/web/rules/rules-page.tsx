import type { JSX } from 'preact';
import type { HouseRule } from '../../contract/generated/types.ts';
import type { RulesSubject, RulesView, TriedRule } from '../../workbench/rules-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { PolicyReading } from './policy-reading.tsx';
import { type RefusedRuleForm, toRuleProblems } from './rule-errors.ts';
import { RuleForm } from './rule-form.tsx';
import type { FilledRule } from './rule-form-state.ts';

export interface RulesProps {
  readonly frame: PageFrame;
  readonly view: RulesView;
  /** The rule that is being written. */
  readonly filled?: FilledRule | undefined;
  readonly tried?: TriedRule | undefined;
  /** Why what was filled in was not taken. */
  readonly refused?: RefusedRuleForm | undefined;
  readonly notice?: 'adopted' | 'removed' | undefined;
}

/** The rules that a region adds, for experts: what runs is here to read, and to try before anybody signs it. */
export function RulesPage({ frame, view, filled, tried, refused, notice }: RulesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { subject, rules, mayWrite } = view;
  return (
    <Frame frame={frame} place="agreements" title={texts.say('rules.page')} path={pathOf(subject, texts)}>
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{texts.say('rules.page')}</h1>
          <p class="sluis-subtle">{texts.say('rules.lead')}</p>
        </div>
        <Badge tone="info">{texts.say('rules.experts')}</Badge>
      </div>
      {notice !== undefined && (
        <p class="sluis-note" role="status">
          {texts.say(`rules.${notice}`)}
        </p>
      )}
      <RuleList subject={subject} rules={rules} mayWrite={mayWrite} chosen={filled?.was} texts={texts} />
      {subject.kind === 'draft' && filled !== undefined && mayWrite && (
        <RuleForm
          {...{ frame, subject, filled, tried, texts }}
          problems={refused === undefined ? [] : toRuleProblems(refused, texts)}
        />
      )}
      <PolicyReading view={view} texts={texts} />
    </Frame>
  );
}

function pathOf(subject: RulesSubject, texts: Texts) {
  const { title } = subject;
  const named = title === undefined ? texts.say('rules.untitled') : texts.pick(title);
  const href =
    subject.kind === 'draft'
      ? `/concepten/${subject.id}/bewerken`
      : `/afspraken/${subject.id}/v/${subject.version}/tijdlijn`;
  return [
    { text: texts.say('page.agreements'), href: '/afspraken' },
    { text: named, href },
  ];
}

interface RuleListProps {
  readonly subject: RulesSubject;
  readonly rules: readonly HouseRule[];
  readonly mayWrite: boolean;
  readonly chosen: string | undefined;
  readonly texts: Texts;
}

function RuleList({ subject, rules, mayWrite, chosen, texts }: RuleListProps): JSX.Element {
  const { say } = texts;
  return (
    <section class="sluis-rule-list" aria-labelledby="regels-kop">
      <h2 class="utrecht-heading-2" id="regels-kop">
        {say('rules.list')} <span class="sluis-count">{rules.length}</span>
      </h2>
      {rules.length === 0 && <p>{say('rules.none')}</p>}
      <ul>
        {rules.map((rule) => (
          <li class="sluis-card" key={rule.id}>
            <h3 class="utrecht-heading-3">{texts.pick(rule.title)}</h3>
            <p>{texts.pick(rule.why)}</p>
            <p class="sluis-subtle">
              <code class="sluis-reference">{rule.id}</code>{' '}
              {mayWrite && rule.id !== chosen && (
                <a class="utrecht-link utrecht-link--html-a" href={`?regel=${rule.id}#regel`}>
                  {say('rules.open', { rule: rule.id })}
                </a>
              )}
            </p>
            {!mayWrite && <ReadRule rule={rule} texts={texts} />}
          </li>
        ))}
      </ul>
      {mayWrite && chosen !== '' && (
        <p>
          <a
            class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
            href="?regel=nieuw#regel"
          >
            {say('rules.add')}
          </a>
        </p>
      )}
      {subject.kind === 'draft' && !mayWrite && <p class="sluis-subtle">{say('rules.read-only')}</p>}
    </section>
  );
}

function ReadRule({ rule, texts }: { readonly rule: HouseRule; readonly texts: Texts }): JSX.Element {
  return (
    <>
      <details>
        <summary>{texts.say('rules.rego')}</summary>
        <Code text={rule.rego} />
      </details>
      <details>
        <summary>{texts.say('rules.tests')}</summary>
        <Code text={rule.tests} />
      </details>
    </>
  );
}

/** Code that may be wider than the page. */
function Code({ text }: { readonly text: string }): JSX.Element {
  return (
    <pre class="sluis-code sluis-code--long" tabindex={0}>
      <code lang="en">{text}</code>
    </pre>
  );
}
