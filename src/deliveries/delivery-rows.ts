import type { Transaction } from 'kysely';
import type { Tables } from '../store/store.ts';

export type Tx = Transaction<Tables>;
