interface Looked {
  readonly region: string;
  readonly scope: 'party' | 'region';
  readonly frozen?: { readonly hash: string } | undefined;
}

/** Where something of the register stands: the region, whose part and which frozen register are in the address. */
export function addressOf(
  path: string,
  { region, scope, frozen }: Looked,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    regio: region,
    ...(scope === 'region' ? { wat: 'regio' } : {}),
    ...(frozen === undefined ? {} : { stand: frozen.hash }),
    ...more,
  });
  return `${path}?${query}`;
}
