import type { PageRoute } from './page-route.ts';

/** The pages of people who make, sign and look after agreements. */
export const allPages: readonly PageRoute[] = [];
