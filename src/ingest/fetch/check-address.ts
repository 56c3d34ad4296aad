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
    case "rfc6052": // NAT64, 64:ff9b::/96
    case "rfc6145": // ::ffff:0:0:0/96
      return v4(12)
    case "6to4": // 2002::/16
      return v4(2)
    default:
      // IPv4-compatible addresses, ::a.b.c.d (deprecated)
      return bytes.slice(0, 12).every((byte) => byte === 0) ? v4(12) : null
  }
}

const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => {
  if (address.kind() === "ipv4") return address.range() === "unicast"
  const inner = embedded(address as ipaddr.IPv6)
  if (inner) return isPublic(inner)
  return address.range() === "unicast"
}

/** A check that lets public unicast addresses through, and those within `allowed` (CIDR). What it cannot read is refused. */
export const addressCheck = (allowed: readonly string[]): AddressCheck => {
  const ranges = allowed.map((range) => ipaddr.parseCIDR(range))
  return (written) => {
    if (!ipaddr.isValid(written)) return false
    const address = ipaddr.process(written)
    const isAllowed = ranges.some(
      ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
    )
    return isAllowed || isPublic(ipaddr.parse(written))
  }
}

/** Whether a text is a range of addresses in CIDR notation. */
export const isAddressRange = (written: string): boolean => ipaddr.isValidCIDR(written)
