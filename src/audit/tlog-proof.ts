interface ProofOfPlace {
  /** The entry's place, from 0. */
  readonly index: number;
  /** Hashes from the leaf's sibling upwards, base64. */
  readonly path: readonly string[];
  /** The signed note over the tree, with the lines of its witnesses. */
  readonly note: string;
}

/** The proof as one text that needs nothing beside it but trusted keys: https://c2sp.org/tlog-proof, version 1. */
export const toTlogProof = ({ index, path, note }: ProofOfPlace): string =>
  ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path, '', note].join('\n');
