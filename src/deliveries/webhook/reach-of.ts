import ipaddr from 'ipaddr.js';

/** Where an address leads: to the internet, into a private network (this machine too), or to what no message is for. */
type Reach = 'public' | 'private' | 'none';

/** What IANA has given out for use on the internet; the rest of IPv6 is local, special or unused. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

const privateRanges: ReadonlySet<string> = new Set(['private', 'uniqueLocal', 'loopback', 'carrierGradeNat']);

/** Where clouds tell a machine its credentials, as far as they are not link-local. Never, for nobody. */
const metadata = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254']);

/**
 * Where an address leads. An IPv4 address packed in an IPv6 one (mapped, NAT64, 6to4, Teredo) could lead anywhere, as
 * could a neighbour on the link, a group, and what is reserved: none of those. Neither is what is no address.
 * @param address as a resolver answers or a URL has it, without brackets
 */
export function reachOf(address: string): Reach {
  // The parser also takes forms such as `0x7f.1`, which a resolver never answers.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return 'none';
  const parsed = ipaddr.parse(address);
  if (metadata.has(parsed.toString())) return 'none';
  const range = parsed.range();
  if (privateRanges.has(range)) return 'private';
  if (range !== 'unicast') return 'none';
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast) ? 'public' : 'none';
}
