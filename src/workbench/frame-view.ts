import type { DraftId, DraftState, EmergencyGround, LocalText } from '../contract/generated/types.ts';

/** Every part of the form, in the order in which it stands on the page. */
export const sectionNames = [
  ...['name', 'scope', 'parties', 'signing', 'term', 'retention'],
  ...['rightsDesk', 'processor', 'breachContact', 'quotas', 'steering', 'emergency', 'dates'],
  ...['aim', 'questions', 'information', 'consentForms', 'rights', 'controllers', 'accuracy', 'secrecy', 'security'],
  ...['breach', 'norms', 'support', 'escalation', 'ending', 'accession', 'expulsion', 'amendments', 'disputes'],
  ...['evaluation', 'annexes', 'glossaryVersion'],
] as const;
export type SectionName = (typeof sectionNames)[number];

/** How the parts are called in a URL. */
export const sectionPlaces: Readonly<Record<SectionName, string>> = {
  ...{ name: 'naam', scope: 'gebied', parties: 'partijen', signing: 'tekenen', term: 'looptijd', retention: 'bewaren' },
  ...{ rightsDesk: 'loket', processor: 'verwerker', breachContact: 'meldpunt', quotas: 'woningen' },
  ...{
    steering: 'stuurgroep',
    emergency: 'noodprocedure',
    dates: 'data',
    aim: 'doel',
    questions: 'vragen',
    information: 'informatie',
  },
  ...{ consentForms: 'formulieren', rights: 'rechten', controllers: 'verantwoordelijken', accuracy: 'juistheid' },
  ...{ secrecy: 'geheimhouding', security: 'beveiliging', breach: 'datalekken', norms: 'normen' },
  ...{ support: 'begeleiding', escalation: 'escalatie', ending: 'einde', accession: 'toetreding' },
  ...{ expulsion: 'uitsluiting', amendments: 'wijziging', disputes: 'geschillen', evaluation: 'evaluatie' },
  ...{ annexes: 'bijlagen', glossaryVersion: 'begrippen' },
};

/** What a field is called. */
export type FrameLabel =
  | ('id' | 'version' | 'title' | 'region' | 'municipalities' | 'targetGroups' | 'minimumAge' | 'in' | 'involvement')
  | ('seat' | 'representation' | 'required' | 'atLeast' | 'perType' | 'profile' | 'from' | 'to' | 'noticeMonths')
  | ('months' | 'source' | 'name' | 'email' | 'phone' | 'agreement' | 'year' | 'municipality' | 'corporation')
  | ('homes' | 'members' | 'votes' | 'nextEvaluation' | 'annexVersion' | 'text' | 'what' | 'who' | 'how' | 'why')
  | (
      | 'where'
      | 'when'
      | 'kinds'
      | 'purposes'
      | 'validMonths'
      | 'endsAtPhaseChange'
      | 'responseDays'
      | 'extensionDays'
      | 'forwardDays'
    )
  | ('responsibleFor' | 'correctionDays' | 'securityNorms' | 'twoFactor' | 'partnerNoticeHours' | 'authorityHours')
  | (
      | 'ofType'
      | 'maxDaysToHome'
      | 'maxDaysToSupport'
      | 'action'
      | 'everyMonths'
      | 'digest'
      | 'formId'
      | 'annexId'
      | 'words'
    )
  | ('purpose' | 'sender' | 'recipient' | 'fields' | 'asking' | 'approving' | 'hours' | 'grounds' | 'legalBasis')
  | ('disclosing' | 'receiving' | 'exception' | 'lifting');

/** A word for a value that can be chosen. */
export type FrameWord =
  | ('MO' | 'BW' | 'VO' | 'GGZ' | 'MUN' | 'HUB' | 'COR' | 'PRO' | 'BUD' | 'advise' | 'co-create' | 'decide')
  | ('open' | 'fsc' | 'all' | 'waiver' | 'explicit' | 'groen' | 'geel' | 'rood')
  | EmergencyGround;

export interface FrameOption {
  readonly value: string;
  /** How it is called: a known word, a text of the model, or a name. */
  readonly called:
    | { readonly word: FrameWord }
    | { readonly text: LocalText; readonly isUncertain?: boolean }
    | { readonly name: string };
}

interface Named {
  /** Its name in the form: the JSON Pointer of the value within its part. */
  readonly name: string;
  readonly label: FrameLabel;
}

/** One field of the form, or some that belong together. */
export type FrameInput =
  | (Named & {
      readonly is: 'line' | 'paragraph' | 'number' | 'day' | 'lines';
      readonly value: string;
      /** The language of what is typed, where both are asked. */
      readonly language?: 'nl' | 'en';
      /** Of a number: the most that the model has. */
      readonly most?: number;
    })
  | (Named & { readonly is: 'choice'; readonly value: string; readonly options: readonly FrameOption[] })
  | (Named & { readonly is: 'several'; readonly values: readonly string[]; readonly options: readonly FrameOption[] })
  | (Named & { readonly is: 'flag'; readonly checked: boolean })
  | FrameSet;

/** Some fields that belong together: a row of a list, or a text in two languages. */
export interface FrameSet {
  readonly is: 'set';
  readonly name: string;
  readonly label: FrameLabel | undefined;
  /** What the set is about, where it is one of many. */
  readonly about?: FrameOption['called'] | { readonly row: number };
  /** What kind of thing that is. */
  readonly kind?: FrameWord;
  /** Whether it is folded away until somebody opens it. */
  readonly folded?: boolean;
  readonly inputs: readonly FrameInput[];
}

/** What is wrong with a field. */
export interface FrameProblem {
  /** The name of the field; undefined when it is about all of it. */
  readonly field: string | undefined;
  readonly code: string;
  /** In English, for codes that the page has no words for. */
  readonly detail: string;
}

/** One part of the form. */
export interface FrameSection {
  readonly name: SectionName;
  readonly group: 'frame' | 'arrangements' | 'articles';
  /**
   * missing: the draft is no agreement without it; without: the draft does without it, and may; own: an article that the
   * region words in its own way.
   */
  readonly state: 'complete' | 'missing' | 'without' | 'model' | 'own';
  readonly inputs: readonly FrameInput[];
}

/** What somebody else did while the form was being filled in. */
export interface FrameConflict {
  /** The name of the party that did it. */
  readonly party: string;
  readonly at: string;
  readonly reason: string;
  /** The part as it stands now. */
  readonly theirs: readonly FrameInput[];
  /** As of the open part. */
  readonly isThere?: boolean;
}

/** Everything of a draft that is not in its table, and the part of it that is being filled in. */
export interface FrameFormView {
  readonly draft: {
    readonly id: DraftId;
    readonly revision: number;
    readonly state: DraftState;
    readonly title: LocalText | undefined;
  };
  readonly mayEdit: boolean;
  /** Whether the visitor may say who takes part: only who decides may. */
  readonly maySetParties: boolean;
  readonly sections: readonly FrameSection[];
  /** The part that is open, with what was typed. */
  readonly open?: {
    readonly name: SectionName;
    /** Whether there is to be one; undefined of a part that there must be. */
    readonly isThere?: boolean;
    readonly inputs: readonly FrameInput[];
    readonly reason: string;
    readonly problems: readonly FrameProblem[];
    readonly conflict?: FrameConflict;
  };
}
