import { overviewRoutes } from './overview.ts';
import type { PageRoute } from './page-route.ts';
import { trialRoutes } from './trial.ts';

/** The pages of people who make, sign and look after agreements. */
export const allPages: readonly PageRoute[] = [...overviewRoutes, ...trialRoutes];
