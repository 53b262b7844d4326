import type { JSX } from 'preact';
import type { AgreementSummary } from '../../contract/generated/types.ts';
import type { AgreementsView, OwnAgreement, ToldWarning } from '../../workbench/agreements-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { DraftList } from './draft-list.tsx';
import { VersionTable } from './version-table.tsx';

interface AgreementsProps {
  readonly frame: PageFrame;
  readonly view: AgreementsView;
}

/** What the visitor's party has agreed upon, is writing, and has to act on. */
export function AgreementsPage({ frame, view }: AgreementsProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { agreements, drafts, others, warnings, mayStart } = view;
  return (
    <Frame frame={frame} place="agreements" title={texts.say('page.agreements')}>
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{texts.say('page.agreements')}</h1>
          <p class="sluis-lead">{texts.say('agreements.lead')}</p>
        </div>
        {mayStart && (
          <div class="sluis-actions">
            <a class="utrecht-button utrecht-button--primary-action sluis-button" href="/afspraken/nieuw">
              <Icon name="plus" /> {texts.say('agreements.new')}
            </a>
          </div>
        )}
      </div>
      <div class="sluis-agreements">
        <Warnings warnings={warnings} texts={texts} />
        <DraftList drafts={drafts} mayStart={mayStart} texts={texts} />
        <section class="sluis-stack" aria-labelledby="afspraken-kop">
          <h2 class="utrecht-heading-2" id="afspraken-kop">
            {texts.say('agreements.own')}
          </h2>
          {agreements.length === 0 && <p class="sluis-card">{texts.say('agreements.none')}</p>}
          {agreements.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} mayStart={mayStart} texts={texts} />
          ))}
        </section>
        <Others others={others} texts={texts} />
      </div>
    </Frame>
  );
}

/** What is asked of somebody before a day comes, the soonest first. */
function Warnings({ warnings, texts }: { readonly warnings: readonly ToldWarning[]; readonly texts: Texts }) {
  if (warnings.length === 0) return null;
  return (
    <section class="sluis-dates" aria-labelledby="dagen-kop">
      <h2 class="utrecht-heading-3" id="dagen-kop">
        <Icon name="clock" /> {texts.say('agreements.dates')}
      </h2>
      <ul>
        {warnings.map((warning) => {
          const { code, on, about, partyName = '', mandatedName = '' } = warning;
          const agreement = about.agreement ?? { id: '', version: '' };
          return (
            <li key={`${code}-${on}-${about.party}-${agreement.id}-${agreement.version}`}>
              <strong>{texts.day(on)}</strong>{' '}
              {texts.say(`agreements.date.${code}`, { ...agreement, party: partyName, mandated: mandatedName })}
              {about.agreement !== undefined && (
                <>
                  {' '}
                  <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${agreement.id}`}>
                    {texts.say('agreements.date.look', agreement)}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface AgreementProps {
  readonly agreement: OwnAgreement;
  readonly mayStart: boolean;
  readonly texts: Texts;
}

function Agreement({ agreement, mayStart, texts }: AgreementProps): JSX.Element {
  const { id, title, region = '', versions, time } = agreement;
  const newest = versions.find(({ life }) => life !== undefined)?.listed.version;
  const name = title === undefined ? id : texts.pick(title);
  return (
    <article class="sluis-card sluis-agreement" aria-labelledby={`${id}-kop`}>
      <div class="sluis-agreement__head">
        <div>
          <h3 class="utrecht-heading-3" id={`${id}-kop`}>
            <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${id}`}>
              {name}
            </a>
          </h3>
          <p class="sluis-subtle">{texts.say('agreements.about', { id, region })}</p>
        </div>
        {mayStart && newest !== undefined && (
          <a class="utrecht-button utrecht-button--secondary-action sluis-button" href={`/afspraken/nieuw?van=${id}`}>
            {texts.say('agreements.next')}
          </a>
        )}
      </div>
      <Timeline time={time} texts={texts} id={id} />
      <VersionTable id={id} versions={versions} texts={texts} />
    </article>
  );
}

function Others({ others, texts }: { readonly others: readonly AgreementSummary[]; readonly texts: Texts }) {
  if (others.length === 0) return null;
  return (
    <section class="sluis-stack" aria-labelledby="anderen-kop">
      <h2 class="utrecht-heading-2" id="anderen-kop">
        {texts.say('agreements.others')}
      </h2>
      <ul class="sluis-card sluis-plain">
        {others.map(({ id, version, title, region = '' }) => (
          <li key={`${id}-${version}`}>
            <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${id}`}>
              {title === undefined ? id : texts.pick(title)}
            </a>
            <span class="sluis-hint">{texts.say('agreements.other', { id, version, region })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
