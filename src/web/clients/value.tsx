import type { JSX } from 'preact';
import type { FieldName } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';
import { partName } from './part-name.ts';

interface ValueProps {
  readonly field: FieldName;
  readonly value: unknown;
  readonly texts: Texts;
}

/** A value as people read it: an address as one, and of anything else with parts each part by its name. */
export function Value({ field, value, texts }: ValueProps): JSX.Element {
  if (!isParts(value)) return <>{valueText(field, value, texts)}</>;
  if ('street' in value || 'postcode' in value) return <Address value={value} />;
  const known = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return (
    <ul class="sluis-parts">
      {known.map(([part, own]) => (
        <li key={part}>
          {partName(part, texts)}:{' '}
          {valueText(field === 'rentArrears' && part === 'amount' ? 'maxRent' : field, own, texts)}
        </li>
      ))}
    </ul>
  );
}

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function Address({ value }: { readonly value: Parts }): JSX.Element {
  const { street, houseNumber, postcode, city } = value as Readonly<Record<string, string | undefined>>;
  const lines = [
    [street, houseNumber],
    [postcode, city],
  ].map((line) => line.filter(Boolean).join(' '));
  return <>{lines.filter((line) => line !== '').join(', ')}</>;
}
