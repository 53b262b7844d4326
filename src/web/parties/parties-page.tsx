import type { JSX } from 'preact';
import type { PartiesView, PartyLine } from '../../workbench/parties-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { NewPartyForm } from './new-party-form.tsx';
import { type PartyProblem, toFormProblems, type Written } from './party-problems.ts';
import { warningText } from './warning-text.ts';

export interface PartiesProps {
  readonly frame: PageFrame;
  readonly view: PartiesView;
  readonly problems: readonly PartyProblem[];
  readonly written: Written;
}

/** The register: who takes part, by what keys they sign, and what ends soon. */
export function PartiesPage({ frame, view, problems: refused, written }: PartiesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = toFormProblems(refused, texts);
  return (
    <Frame frame={frame} place="parties" title={texts.say('parties.title')}>
      <h1 class="utrecht-heading-1">{texts.say('parties.title')}</h1>
      <p class="sluis-lead">{texts.say('parties.lead', { count: view.parties.length })}</p>
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        <Register parties={view.parties} texts={texts} />
        <Accession texts={texts} />
        {view.mayRegister && (
          <NewPartyForm frame={frame} view={view} written={written} problems={problems} texts={texts} />
        )}
      </div>
    </Frame>
  );
}

function Register({ parties, texts }: { readonly parties: readonly PartyLine[]; readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="register">
      <h2 class="utrecht-heading-2" id="register">
        {texts.say('parties.register')}
      </h2>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding">
        <caption class="sluis-unseen">{texts.say('parties.register')}</caption>
        <thead>
          <tr>
            {(['party', 'oin', 'keys', 'agreements', 'soon'] as const).map((column) => (
              <th key={column} scope="col">
                {texts.say(`parties.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <Row key={party.id} party={party} texts={texts} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ party, texts }: { readonly party: PartyLine; readonly texts: Texts }): JSX.Element {
  const { id, name, type, oin, kvk, mandatedBy, validKeys, agreements, warnings, isOwn } = party;
  return (
    <tr>
      <th scope="row">
        <a class="utrecht-link utrecht-link--html-a" href={`/partijen/${id}`}>
          {name}
        </a>{' '}
        {isOwn && <Badge tone="info">{texts.say('parties.own')}</Badge>}
        <span class="sluis-hint">
          {texts.say(`party.${type}`)}
          {mandatedBy !== undefined && `, ${texts.say('parties.mandated', { party: mandatedBy })}`}
        </span>
      </th>
      <td data-kop={texts.say('parties.column.oin')}>
        <span class="sluis-number">{oin}</span>
        {kvk !== undefined && <span class="sluis-hint">{texts.say('parties.kvk', { kvk })}</span>}
      </td>
      <td data-kop={texts.say('parties.column.keys')}>
        {validKeys > 0 ? (
          texts.say('parties.keys', { count: validKeys })
        ) : (
          <Badge tone="warning">{texts.say('parties.keys.none')}</Badge>
        )}
      </td>
      <td data-kop={texts.say('parties.column.agreements')}>{agreements}</td>
      <td data-kop={texts.say('parties.column.soon')}>
        {warnings.length === 0 ? (
          <span class="sluis-subtle">{texts.say('parties.soon.none')}</span>
        ) : (
          warnings.map((warning) => (
            <span class="sluis-register__soon" key={`${warning.code}-${warning.about}`}>
              <Icon name="clock" /> {warningText(warning, texts)}
            </span>
          ))
        )}
      </td>
    </tr>
  );
}

/** How a party joins an agreement: being in the register is only the first step. */
function Accession({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="toetreden">
      <h2 class="utrecht-heading-2" id="toetreden">
        {texts.say('parties.accession')}
      </h2>
      <ol class="sluis-accession">
        {(['register', 'declare', 'admit', 'open'] as const).map((step) => (
          <li key={step}>{texts.say(`parties.accession.${step}`)}</li>
        ))}
      </ol>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/afspraken">
          {texts.say('parties.accession.link')}
        </a>
      </p>
    </section>
  );
}
