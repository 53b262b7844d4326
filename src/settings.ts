export interface Setting {
  readonly name: string;
  readonly modes: 'both' | 'demo' | 'production';
  readonly fallback?: string;
  readonly secret?: boolean;
  readonly description: string;
}

/** Every variable there is. `docs/configuration.md` is made from this table. */
export const settings = [
  {
    name: 'SLUIS_MODE',
    modes: 'both',
    fallback: 'demo',
    description: '`demo` or `production`. Demo keys, accounts and providers exist in demo mode only.',
  },
  { name: 'PORT', modes: 'both', fallback: '8080', description: 'TCP port to listen on; 0 takes a free one.' },
  { name: 'SLUIS_HOST', modes: 'both', fallback: '127.0.0.1', description: 'Address to listen on.' },
  { name: 'SLUIS_LOG_LEVEL', modes: 'both', fallback: 'warn', description: '`silent`, `error`, `warn` or `info`.' },
  {
    name: 'SLUIS_REQUESTS_PER_MINUTE',
    modes: 'both',
    fallback: '6000',
    description: 'Requests in a minute of one API client; as many without a good token from one address.',
  },
  {
    name: 'SLUIS_DISK_RESERVE',
    modes: 'both',
    fallback: '512',
    description:
      'Megabytes that must stay free on the disk of a SQLite database and on that of `SLUIS_PUBLISHED_HEADS`, or a twentieth of the disk when that is less. With less room the gateway closes, before a write fails.',
  },
  {
    name: 'SLUIS_VERIFY_EVERY',
    modes: 'both',
    fallback: '24',
    description: 'Hours from one verification of the whole log to the next; the first is at the start.',
  },
  {
    name: 'SLUIS_METRICS_PORT',
    modes: 'both',
    fallback: 'none',
    description:
      'TCP port of a listener of its own for `/metrics` (Prometheus), or `none`. They are for the operator only: small numbers tell of single requests.',
  },
  {
    name: 'SLUIS_METRICS_HOST',
    modes: 'both',
    fallback: '127.0.0.1',
    description: 'Address of that listener. Every other than a loopback address needs `SLUIS_METRICS_TOKEN`.',
  },
  {
    name: 'SLUIS_METRICS_TOKEN',
    modes: 'both',
    fallback: 'none',
    secret: true,
    description: 'What who reads the metrics must send as a bearer token: 32 characters or more; or `none`.',
  },
  {
    name: 'SLUIS_OTLP_ENDPOINT',
    modes: 'both',
    fallback: 'none',
    description:
      'Where traces go (OTLP over HTTP, JSON), such as `https://otel.intern.example/v1/traces`, or `none`. It is https, and in the demo also http on this machine.',
  },
  { name: 'SLUIS_DATA', modes: 'demo', fallback: './data/demo', description: 'Folder of the demo: database and keys.' },
  {
    name: 'SLUIS_PUBLIC_URL',
    modes: 'production',
    description: 'The URL under which others reach the gateway, https.',
  },
  { name: 'SLUIS_DATABASE', modes: 'production', secret: true, description: '`sqlite:<file>` or a `postgres://` URL.' },
  { name: 'SLUIS_DATABASE_POOL', modes: 'production', fallback: '10', description: 'Connections to PostgreSQL.' },
  {
    name: 'SLUIS_GATEWAY_NAME',
    modes: 'production',
    description: 'Name of this process in the log; each process has its own tree under its own name.',
  },
  {
    name: 'SLUIS_MASTER_KEY',
    modes: 'production',
    secret: true,
    description: 'The master key: 32 bytes, base64url. All other keys are derived from it (HKDF-SHA256).',
  },
  {
    name: 'SLUIS_LOG_SIGNING_KEY',
    modes: 'production',
    secret: true,
    description: 'The Ed25519 private key (PKCS#8 PEM) that signs checkpoints of the log.',
  },
  {
    name: 'SLUIS_LOG_FORMER_KEYS',
    modes: 'production',
    fallback: '[]',
    description:
      'Public keys that signed checkpoints of the log before the present one, each with up to where, JSON: `[{"kty","crv","x","until":{"at","trees"}}]`. `sluis log change-key` prints it ([how](operations.md#another-key-for-the-log)).',
  },
  {
    name: 'SLUIS_BUNDLE_SIGNING_KEY',
    modes: 'production',
    fallback: 'derived',
    secret: true,
    description:
      "The P-256 private key (PKCS#8 PEM) that signs bundles for parties' own OPAs, or `derived`: from the master key.",
  },
  { name: 'SLUIS_AUDIENCE', modes: 'production', description: 'The `aud` that access tokens must carry.' },
  {
    name: 'SLUIS_ISSUERS',
    modes: 'production',
    description:
      'Trusted token issuers, JSON: `[{"issuer":"https://…","jwksUri":"https://…","algorithms":["PS256"]}]`.',
  },
  {
    name: 'SLUIS_SOURCES',
    modes: 'production',
    fallback: '[]',
    secret: true,
    description:
      'Parties\' own systems to ask for values, JSON: `[{"id","party","fields","url","issuer","clientId","clientSecret"}]`.',
  },
  {
    name: 'SLUIS_DOOR',
    modes: 'production',
    fallback: '[]',
    secret: true,
    description:
      'Where people log in for the pages, each party at a provider of its own, JSON: `[{"id","party","label","issuer","clientId","clientSecret","rolesClaim","roles":{"<value of the claim>":"privacy-officer"}}]`. Of clients, with DigiD through a broker ([how](clients.md)): `{"for":"clients","id","label","issuer","clientId","clientSecret","bsnClaim","levels":["<acr that proves enough>"]}`. Empty: no pages behind a log-in.',
  },
  {
    name: 'SLUIS_OPERATOR_PARTY',
    modes: 'production',
    fallback: 'none',
    description:
      'The id of the party that runs this gateway, or `none`. Its functional administrator may put new parties in the register and end keys of others; with `none` only the command `load` does.',
  },
  {
    name: 'SLUIS_OIN',
    modes: 'production',
    fallback: 'none',
    description:
      'The OIN (20 digits) of the organisation that runs this gateway, or `none`. Messages name it as their source (NL GOV profile for CloudEvents): `urn:nld:oin:<OIN>:systeem:sluis`; with `none` they name the public URL.',
  },
  {
    name: 'SLUIS_WEBHOOK_PRIVATE_HOSTS',
    modes: 'production',
    fallback: '[]',
    description:
      'Hosts in a private network to which messages may be sent, JSON: `["haak.intern.example:9443","[fd12::1]:443"]`; without a port 443 and 8443 count. To every other host messages go only when it has a public address. TLS is needed everywhere.',
  },
  {
    name: 'SLUIS_WEBHOOK_AUTHORITIES',
    modes: 'production',
    fallback: 'none',
    description:
      'PEM file with the CA certificates under which receivers of messages are trusted, beside those of the system, or `none`.',
  },
  {
    name: 'SLUIS_CLOCK_AHEAD_UNTIL',
    modes: 'production',
    fallback: 'none',
    description:
      'Only after the clock was ahead, and entries with moments in the future were recorded: the last of those moments (RFC 3339), or at most five minutes after it. Entries up to then do not close the gateway for being in the future.',
  },
  {
    name: 'SLUIS_WITNESSED_LOGS',
    modes: 'production',
    fallback: '[]',
    description:
      'Gateways of others whose logs this gateway signs as a witness ([how](witness.md)), JSON: `[{"name","keys":[JWK]}]`, with each gateway\'s name and the public keys of its log.',
  },
  {
    name: 'SLUIS_WITNESSES',
    modes: 'production',
    fallback: '[]',
    description:
      'Who signs the log of this gateway ([how](witness.md)), JSON: `[{"name","url","keys":[JWK]}]`, with the public keys of their cosignatures. `url` is where `add-checkpoint` is, https (or http on this machine); it is left out for who comes with `sluis log witness`.',
  },
  {
    name: 'SLUIS_WITNESS_KEY',
    modes: 'production',
    fallback: 'derived',
    secret: true,
    description:
      'The Ed25519 private key (PKCS#8 PEM) that signs the logs of others and nothing else, or `derived`: from the master key and the name of the gateway.',
  },
  {
    name: 'SLUIS_TRUST_ANCHORS',
    modes: 'production',
    fallback: 'none',
    description:
      'PEM file with the CA certificates under which certificates of signatories count, or `none`. Keep a CA in it as long as statements rest on it.',
  },
  {
    name: 'SLUIS_PUBLISHED_HEADS',
    modes: 'production',
    fallback: 'beside',
    description:
      'Folder, on another disk than the database where that can be, for the last checkpoint of each tree of the log: by it a gateway finds out that its database was put back. `beside`: the folder `<file>-heads` beside a SQLite database, and none with PostgreSQL.',
  },
  {
    name: 'SLUIS_BACKUP_FOLDER',
    modes: 'production',
    fallback: 'none',
    description:
      'Folder, on another disk than the database, in which the gateway keeps backups of its SQLite database, or `none`. With PostgreSQL its own archive does this ([how](operations.md)).',
  },
  {
    name: 'SLUIS_BACKUP_EVERY',
    modes: 'production',
    fallback: '60',
    description: 'Minutes from one backup to the next: what may be lost when the disk is.',
  },
  {
    name: 'SLUIS_BACKUP_KEEP',
    modes: 'production',
    fallback: '48',
    description:
      'How many backups are kept. Until it is removed a backup holds the keys of who was erased after it was made.',
  },
] as const satisfies readonly Setting[];
