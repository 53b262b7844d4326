import { agreementsRoutes } from './agreements.ts';
import { caseTimelineRoutes } from './case-timeline.ts';
import { clientCaseRoutes } from './client-case.ts';
import { clientsRoutes } from './clients.ts';
import { consentRoutes } from './consent.ts';
import { deliveriesRoutes } from './deliveries.ts';
import { editorRoutes } from './editor.ts';
import { emergencyRoutes } from './emergencies.ts';
import { frameFormRoutes } from './frame-form.ts';
import { impactRoutes } from './impact.ts';
import { incidentsRoutes } from './incidents.ts';
import { logPages } from './log.ts';
import { lookupRoutes } from './lookup.ts';
import { mineRoutes } from './mine.ts';
import { noticesRoutes } from './notices.ts';
import { overviewRoutes } from './overview.ts';
import type { PageRoute } from './page-route.ts';
import { partiesRoutes } from './parties.ts';
import { peopleRoutes } from './people.ts';
import { questionsRoutes } from './questions.ts';
import { registerPages } from './register.ts';
import { retentionPages } from './retention.ts';
import { reviewRoutes } from './review.ts';
import { rightsPages } from './rights.ts';
import { rulesRoutes } from './rules.ts';
import { signingRoutes } from './signing.ts';
import { supportPages } from './support.ts';
import { trialRoutes } from './trial.ts';

/** The pages of people who make, sign and look after agreements. */
export const allPages: readonly PageRoute[] = [
  ...consentRoutes,
  ...editorRoutes,
  ...agreementsRoutes,
  ...clientsRoutes,
  ...clientCaseRoutes,
  ...supportPages,
  // Before the log: it has an address between those of the entries.
  ...retentionPages,
  ...logPages,
  ...lookupRoutes,
  ...caseTimelineRoutes,
  ...deliveriesRoutes,
  ...signingRoutes,
  ...impactRoutes,
  ...incidentsRoutes,
  ...emergencyRoutes,
  ...frameFormRoutes,
  ...noticesRoutes,
  ...overviewRoutes,
  ...partiesRoutes,
  ...peopleRoutes,
  ...mineRoutes,
  ...questionsRoutes,
  ...registerPages,
  ...reviewRoutes,
  ...rightsPages,
  ...rulesRoutes,
  ...trialRoutes,
];
