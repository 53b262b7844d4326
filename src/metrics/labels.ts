/** The labels that a number may carry, each with all the values it can have. What is none of them is `other`. */

const partyTypes = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What the closed sets are made from. */
export interface Known {
  /** Templates of routes, never paths. */
  readonly routes: readonly string[];
  readonly purposes: readonly string[];
}

/** By name; a metric that needs another label does not start. */
const valuesOf = ({ routes, purposes }: Known) => ({
  route: routes,
  method: methods,
  status: ['1xx', '2xx', '3xx', '4xx', '5xx', 'none'],
  purpose: purposes,
  party_type: partyTypes,
  outcome: ['disclosed', 'refused', 'failed', 'delivered'],
  part: ['store', 'log', 'verification', 'policy', 'disk', 'clock'],
});

export type LabelName = keyof ReturnType<typeof valuesOf>;

/** The only way to a label: a value that nobody foresaw, whatever it holds, becomes `other`. */
export type Labelling = <Name extends LabelName>(values: Readonly<Record<Name, string>>) => Record<Name, string>;

export function createLabelling(known: Known): Labelling {
  const sets = new Map(Object.entries(valuesOf(known)).map(([name, values]) => [name, new Set(values)]));
  return (values) => {
    const bounded = { ...values };
    for (const [name, value] of Object.entries<string>(values)) {
      if (!sets.get(name)?.has(value)) Object.assign(bounded, { [name]: 'other' });
    }
    return bounded;
  };
}

/** The class of a status, as most alerts are about it. */
export const statusClass = (status: number): string =>
  status >= 100 && status < 600 ? `${String(status)[0]}xx` : 'none';
