import type { ComponentChildren, JSX } from 'preact';

interface PairProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A name with what it is, in a list of such pairs. */
export function Pair({ name, children }: PairProps): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
