import type { LookupAddress } from "node:dns"
import { lookup as systemLookup } from "node:dns/promises"
import { isIP } from "node:net"
import { Agent } from "undici"
import type { AddressCheck } from "./check-address.ts"

/** Finds the addresses of a host; a test passes its own. */
export type Lookup = (host: string) => Promise<LookupAddress[]>

/** The address is one that the server does not visit. */
export class ForbiddenAddress extends Error {
  override name = "ForbiddenAddress"
}

const everyAddress: Lookup = (host) => systemLookup(host, { all: true, verbatim: true })

const KEPT_MS = 30_000
/** Twice Node's own bound: there are news sites whose policies alone are longer than that. */
const MOST_HEADER_BYTES = 32 << 10

type Answer = (error: Error | null, addresses: LookupAddress[] | string, family?: number) => void

/**
 * Connections go to the very addresses that were checked: the look-up that a connection makes is the one that is checked,
 * so that a name cannot lead elsewhere in between (DNS rebinding).
 */
export const pinnedAgent = (check: AddressCheck, timeoutMs: number, lookup: Lookup = everyAddress): Agent => {
  const checked = async (host: string): Promise<LookupAddress[]> => {
    const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host)
    const allowed = found.filter(({ address }) => check(address))
    if (found.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: "ENODATA" })
    if (allowed.length === 0) throw new ForbiddenAddress(host)
    return allowed
  }
  return new Agent({
    // One connection a host at a time, whoever asks.
    connections: 1,
    pipelining: 1,
    connect: {
      timeout: timeoutMs,
      lookup: (host: string, options: { all?: boolean }, answer: Answer) => {
        checked(host).then(
          (found) => (options.all ? answer(null, found) : answer(null, found[0]?.address ?? "", found[0]?.family ?? 4)),
          (error) => answer(error, []),
        )
      },
    },
    // A server does not decide for how long we hold a connection to it.
    keepAliveMaxTimeout: KEPT_MS,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: MOST_HEADER_BYTES,
  })
}
