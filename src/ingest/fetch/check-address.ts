import ipaddr from "ipaddr.js"

/** Whether a request may go to an address: public ones may, and those that the operator allows. */
export type AddressCheck = (address: string) => boolean

/** Kinds of ipaddr.js (IANA's special-purpose registries) behind which another address may hide, and how to see it. */
const embedded = (address: ipaddr.IPv6): ipaddr.IPv4 | null => {
  const bytes = address.toByteArray()
  const v4 = (from: number) => new ipaddr.IPv4(bytes.slice(from, from + 4))
  switch (address.range()) {
    case "ipv4Mapped":
      return address.toIPv4Address()
    case "rfc6145": // ::ffff:0:0:0/96
      return v4(12)
    case "rfc6052": // NAT64. Where the address lies in the local prefix 64:ff9b:1::/48 is the network's own affair (RFC 8215).
      return address.match(NAT64, 96) ? v4(12) : null
    case "6to4": // 2002::/16
      return v4(2)
    default:
      // IPv4-compatible addresses, ::a.b.c.d (deprecated)
      return bytes.slice(0, 12).every((byte) => byte === 0) ? v4(12) : null
  }
}

const NAT64 = ipaddr.IPv6.parse("64:ff9b::")
/** All that is handed out for the public network so far. */
const GLOBAL = ipaddr.IPv6.parse("2000::")

const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => {
  if (address.kind() === "ipv4") return address.range() === "unicast"
  const wide = address as ipaddr.IPv6
  const inner = embedded(wide)
  if (inner) return isPublic(inner)
  return wide.range() === "unicast" && wide.match(GLOBAL, 3)
}

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number]

/** A range of IPv4 addresses may be written as IPv6. */
const rangeOf = (written: string): Range => {
  const [network, bits] = ipaddr.parseCIDR(written)
  const isMapped = network.kind() === "ipv6" && bits >= 96 && (network as ipaddr.IPv6).isIPv4MappedAddress()
  return isMapped ? [(network as ipaddr.IPv6).toIPv4Address(), bits - 96] : [network, bits]
}

/** A check that lets public unicast addresses through, and those within `allowed` (CIDR). What it cannot read is refused. */
export const addressCheck = (allowed: readonly string[]): AddressCheck => {
  const ranges = allowed.map(rangeOf)
  return (written) => {
    if (!ipaddr.isValid(written)) return false
    const address = ipaddr.process(written)
    const isAllowed = ranges.some(
      ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
    )
    return isAllowed || isPublic(ipaddr.parse(written))
  }
}
