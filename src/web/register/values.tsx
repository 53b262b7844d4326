import type { JSX } from 'preact';

/** One value as it is, several as a list. */
export function Values({ values }: { readonly values: readonly string[] }): JSX.Element {
  if (values.length === 1) return <>{values[0]}</>;
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}
