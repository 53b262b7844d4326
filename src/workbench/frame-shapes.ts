import type { OptionalArrangement } from '../contract/generated/types.ts';
import type { EmergencyChoice } from './frame-emergency.ts';
import type { FrameLabel, FrameWord, SectionName } from './frame-view.ts';

/** Where the values that can be chosen come from: known words, or what the draft and its model name. */
export type Choices =
  | readonly FrameWord[]
  | ('parties' | 'corporations' | 'purposes')
  | { readonly emergency: EmergencyChoice };

/** The form of a value: what is asked for it, and how it is read back. */
export type Shape = { readonly label?: FrameLabel } & (
  | { readonly is: 'line' | 'paragraph' | 'number' | 'day' | 'lines' | 'flag' }
  /** As many as the model has at most. */
  | { readonly is: 'number'; readonly most: 'emergencyHours' }
  | { readonly is: 'choice' | 'several'; readonly from: Choices }
  /** A text in Dutch and English. */
  | { readonly is: 'both'; readonly long?: true }
  | { readonly is: 'group'; readonly of: Members }
  /** A list with one row for each of some values; a row that is left empty is not there. */
  | {
      readonly is: 'rows';
      readonly by: 'partyType' | 'level';
      readonly values: readonly FrameWord[];
      readonly of: Members;
    }
  /** A list that can grow: some rows are left empty for what comes. */
  | { readonly is: 'list'; readonly blank: number; readonly of: Members }
  | { readonly is: 'parties' }
);
export type Members = Readonly<Record<string, Shape>>;

export interface SectionShape {
  readonly group: 'frame' | 'arrangements' | 'articles';
  /** The members that this part of the form sets. */
  readonly of: Members;
  /** The one member, of a part that an agreement can do without. */
  readonly optional?: OptionalArrangement;
}

const line = { is: 'line' } as const;
const number = { is: 'number' } as const;
const day = { is: 'day' } as const;
const words = { is: 'both', long: true } as const;
const types = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const satisfies readonly FrameWord[];
const levels = ['groen', 'geel', 'rood'] as const satisfies readonly FrameWord[];
const contact = { is: 'group', of: { name: line, email: line, phone: line } } as const;
/** Of an emergency procedure one, or some, of what the model and the draft name. */
const one = (emergency: EmergencyChoice, label: FrameLabel): Shape => ({ is: 'choice', from: { emergency }, label });
const some = (emergency: EmergencyChoice, label: FrameLabel): Shape => ({ is: 'several', from: { emergency }, label });
const withText = (of: Members): Shape => ({ is: 'group', of: { ...of, text: words } });
const article = (of: Members): SectionShape => ({ group: 'articles', of });
const paragraph = (name: SectionName): SectionShape => article({ [name]: { ...words, label: 'words' } });

/** Every part of the form, and what it asks (`draftFrame` and `articles` of `agreement-parts.schema.json`). */
export const sections: Readonly<Record<SectionName, SectionShape>> = {
  name: { group: 'frame', of: { title: { is: 'both' }, id: line, version: line } },
  scope: {
    group: 'frame',
    of: {
      scope: {
        is: 'group',
        of: {
          region: line,
          municipalities: { is: 'lines' },
          targetGroups: { is: 'several', from: ['MO', 'BW', 'VO', 'GGZ'] },
          minimumAge: number,
        },
      },
    },
  },
  parties: { group: 'frame', of: { parties: { is: 'parties' } } },
  signing: {
    group: 'frame',
    of: {
      signing: {
        is: 'group',
        of: {
          required: { is: 'several', from: 'parties' },
          quorum: {
            is: 'group',
            of: {
              atLeast: number,
              perType: {
                is: 'rows',
                label: 'perType',
                by: 'partyType',
                values: types,
                of: { atLeast: { ...number, label: 'ofType' } },
              },
            },
          },
          profile: { is: 'choice', from: ['open', 'fsc', 'all'] },
        },
      },
    },
  },
  term: { group: 'frame', of: { term: { is: 'group', of: { from: day, to: day, noticeMonths: number } } } },
  retention: {
    group: 'frame',
    of: { retention: { is: 'rows', by: 'partyType', values: types, of: { months: number, source: words } } },
  },
  rightsDesk: { group: 'arrangements', of: { rightsDesk: contact } },
  processor: { group: 'arrangements', of: { processor: { is: 'group', of: { name: line, agreement: line } } } },
  breachContact: { group: 'arrangements', of: { breachContact: contact } },
  quotas: {
    group: 'arrangements',
    of: {
      quotas: {
        is: 'list',
        blank: 2,
        of: { year: number, municipality: line, corporation: { is: 'choice', from: 'corporations' }, homes: number },
      },
    },
  },
  steering: {
    group: 'arrangements',
    of: {
      steering: {
        is: 'group',
        of: { members: { is: 'several', from: 'parties' }, atLeast: { ...number, label: 'votes' } },
      },
    },
  },
  emergency: {
    group: 'arrangements',
    optional: 'emergency',
    of: {
      emergency: {
        is: 'group',
        of: {
          purpose: one('purpose', 'purpose'),
          from: one('from', 'sender'),
          to: one('to', 'recipient'),
          fields: some('fields', 'fields'),
          asking: some('asking', 'asking'),
          approving: some('approving', 'approving'),
          hours: { is: 'number', most: 'emergencyHours' },
          grounds: some('grounds', 'grounds'),
          legalBasis: {
            is: 'group',
            label: 'legalBasis',
            of: {
              disclosing: some('disclosing', 'disclosing'),
              receiving: some('receiving', 'receiving'),
              exception: some('exception', 'exception'),
              secrecy: some('secrecy', 'lifting'),
            },
          },
        },
      },
    },
  },
  dates: { group: 'arrangements', of: { nextEvaluation: day, annexVersion: line } },
  aim: paragraph('aim'),
  questions: article({
    questions: { is: 'group', of: { what: words, who: words, how: words, why: words, where: words, when: words } },
  }),
  information: paragraph('information'),
  consentForms: article({
    consentForms: {
      is: 'list',
      blank: 1,
      of: {
        id: { ...line, label: 'formId' },
        version: line,
        kinds: { is: 'several', from: ['waiver', 'explicit'] },
        purposes: { is: 'several', from: 'purposes' },
        validMonths: number,
        endsAtPhaseChange: { is: 'flag' },
      },
    },
  }),
  rights: article({ rights: withText({ responseDays: number, extensionDays: number, forwardDays: number }) }),
  controllers: article({ controllers: { is: 'rows', by: 'partyType', values: types, of: { responsibleFor: words } } }),
  accuracy: article({ accuracy: withText({ correctionDays: number }) }),
  secrecy: paragraph('secrecy'),
  security: article({
    security: {
      is: 'rows',
      by: 'partyType',
      values: types,
      of: { norms: { is: 'lines', label: 'securityNorms' }, twoFactor: { is: 'flag' } },
    },
  }),
  breach: article({ breach: withText({ partnerNoticeHours: number, authorityHours: number }) }),
  norms: article({ norms: withText({ maxDaysToHome: number, maxDaysToSupport: number }) }),
  support: paragraph('support'),
  escalation: article({ escalation: { is: 'rows', by: 'level', values: levels, of: { action: words } } }),
  ending: paragraph('ending'),
  accession: paragraph('accession'),
  expulsion: paragraph('expulsion'),
  amendments: paragraph('amendments'),
  disputes: paragraph('disputes'),
  evaluation: article({ evaluation: withText({ everyMonths: number }) }),
  annexes: article({
    annexes: { is: 'list', blank: 1, of: { id: { ...line, label: 'annexId' }, title: { is: 'both' }, digest: line } },
  }),
  glossaryVersion: article({ glossaryVersion: { ...line, label: 'version' } }),
};
