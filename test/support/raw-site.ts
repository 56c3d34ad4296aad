import { type AddressInfo, createServer, type Socket } from "node:net"

/** A server on this machine that writes bytes of the test's own when it is asked, be they HTTP or not. */
export const startRawSite = async (answer: (socket: Socket, request: string) => void) => {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => {})
    socket.on("close", () => sockets.delete(socket))
    socket.on("data", (bytes) => {
      requests.push(bytes.toString("latin1"))
      answer(socket, bytes.toString("latin1"))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    /** What was sent, in order. */
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
