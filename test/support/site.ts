import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A site on an address of this machine that answers as the handler does. */
export const startSite = async (
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  host = "127.0.0.1",
) => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? "")
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    port,
    /** The paths asked for, in order. */
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
