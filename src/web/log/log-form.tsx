import type { JSX } from 'preact';
import type { LogView } from '../../workbench/log-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Select, TextArea, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What was filled in, by the name of the field. */
export type LogWritten = Readonly<Record<string, string>>;

export interface LogProps {
  readonly frame: PageFrame;
  readonly view: LogView;
  readonly written: LogWritten;
  readonly problems: readonly FormProblem[];
}

/** Every kind of entry, in the order in which most look for one. */
const kinds = [
  ...['disclosure', 'preflight', 'delivery', 'rejected', 'failed', 'case-change', 'case-read', 'record-change'],
  ...['consent-given', 'consent-refused', 'consent-withdrawn', 'consent-read', 'objection', 'support-event'],
  ...['support-import', 'support-import-read', 'delivery-read', 'subscription-change', 'notice-read', 'question'],
  ...['rights-request', 'rights-change', 'report-printed', 'subject-erased', 'emergency-request'],
  ...['emergency-approval', 'emergency-ending', 'freeze', 'breach', 'agreement-read', 'agreement-change'],
  ...['agreement-statement', 'client-read', 'client-log-out', 'log-read', 'log-export', 'log-replay'],
  ...['log-retention', 'log-restored', 'log-released', 'legal-hold', 'register-read', 'register-frozen'],
] as const;

const reasons = [
  ...['DENY_NO_CONSENT', 'DENY_CONSENT_NOT_EXPLICIT', 'DENY_CONSENT_WITHDRAWN', 'DENY_CONSENT_EXPIRED'],
  ...['DENY_CONSENT_WRONG_PERSON', 'DENY_OBJECTED', 'DENY_FIELD_NOT_AGREED', 'DENY_PURPOSE_NOT_AGREED'],
  ...['DENY_ROLE', 'DENY_PHASE', 'DENY_NO_CASE_RELATION', 'DENY_PARTY_NOT_SIGNED', 'DENY_PARTY_WITHDRAWN'],
  ...['DENY_AGREEMENT_NOT_IN_FORCE', 'DENY_STATUTORY_BSN', 'DENY_STATUTORY_ART10', 'DENY_STATUTORY_MEDICAL'],
  ...['DENY_BLACKLIST', 'DENY_RESTRICTED', 'DENY_ADDRESS_SECRET', 'DENY_RETENTION', 'DENY_SMALL_CELL'],
  ...['DENY_HOUSE_RULE', 'DENY_UNKNOWN_PURPOSE'],
] as const;

type Props = LogProps & { readonly texts: Texts };

/** By what is looked for. It is posted: a reference of a client comes into no address. */
export function LogForm({ frame, view, written, problems, texts }: Props): JSX.Element {
  const { parties, purposes } = view;
  const choice = (id: string) => ({ id, chosen: written[id], empty: texts.say('log.any') });
  return (
    <form class="sluis-card sluis-log__form" method="post" action="/logboek" aria-labelledby="zoeken">
      <CsrfField frame={frame} />
      <h2 class="utrecht-heading-2" id="zoeken">
        {texts.say('log.search')}
      </h2>
      <div class="sluis-log__criteria">
        <TextField id="van" type="date" label={texts.say('log.from')} value={written['van']} />
        <TextField id="tot" type="date" label={texts.say('log.to')} value={written['tot']} />
        {parties !== undefined && (
          <Select
            {...choice('partij')}
            label={texts.say('log.party')}
            options={parties.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <Select
          {...choice('doel')}
          label={texts.say('log.purpose')}
          options={purposes.map(({ code, label }) => ({ value: code, text: texts.pick(label) }))}
        />
        <Select
          {...choice('uitkomst')}
          label={texts.say('log.outcome')}
          options={(['disclosed', 'refused'] as const).map((outcome) => ({
            ...{ value: outcome, text: texts.say(`log.outcome.${outcome}`) },
          }))}
        />
        <Select
          {...choice('reden')}
          label={texts.say('log.reason')}
          options={reasons.map((reason) => ({ value: reason, text: texts.say(`reason.${reason}.short`) }))}
        />
        <Select
          {...choice('soort')}
          label={texts.say('log.kind')}
          options={kinds.map((kind) => ({ value: kind, text: texts.say(`log.kind.${kind}`) }))}
        />
      </div>
      <details class="sluis-log__client" open={problems.length > 0 || written['kenmerk'] !== undefined}>
        <summary>{texts.say('log.client')}</summary>
        <TextField
          id="kenmerk"
          label={texts.say('log.case')}
          hint={texts.say('log.case.hint')}
          value={written['kenmerk']}
          maxLength={40}
          problem={problemAt('kenmerk', problems)}
        />
        <TextArea
          id="waarom"
          label={texts.say('log.because')}
          hint={texts.say('log.because.hint')}
          value={written['waarom']}
          maxLength={500}
          problem={problemAt('waarom', problems)}
        />
      </details>
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say('log.search.go')}
      </button>
    </form>
  );
}
