/** 0 or 1: SQLite has no boolean, and one form serves both databases. */
export type Flag = number;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Moment = number;
/** A JSON document as text: a `jsonb` column would reorder keys, and some of these texts are hashed. */
export type JsonText = string;
