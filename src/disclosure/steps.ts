import type { KeyObject } from 'node:crypto';
import type { Agreements } from '../agreements/agreements.ts';
import type { Audit } from '../audit/audit.ts';
import type { Cases } from '../cases/cases.ts';
import type { Consents } from '../consents/consents.ts';
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Emergencies } from '../emergencies/emergencies.ts';
import type { Identity } from '../identity/identity.ts';
import type { Notices } from '../notices/notices.ts';
import type { Bundles, Policy } from '../policy/policy.ts';
import type { Retention } from '../retention/retention.ts';
import type { Rights } from '../rights/rights.ts';
import type { Sources } from '../sources/sources.ts';
import type { Support } from '../support/support.ts';

/** The steps of a disclosure, in the order in which they are taken. */
export interface Steps {
  readonly identity: Identity;
  readonly cases: Cases;
  readonly agreements: Agreements;
  readonly consents: Consents;
  readonly emergencies: Emergencies;
  readonly policy: Policy;
  readonly bundles: Bundles;
  readonly sources: Sources;
  readonly support: Support;
  readonly audit: Audit;
  readonly notices: Notices;
  readonly deliveries: Deliveries;
  readonly retention: Retention;
  readonly rights: Rights;
  /** Makes references in the log that say nothing without this key. */
  readonly logReferenceKey: KeyObject;
}
