import { GraphQLError } from "graphql"
import type { Context } from "./context.ts"
import { errorCodes } from "./errors.ts"

/** Where a request comes from: its connection, and what its headers say. */
export type Origin = { remoteAddress: string | undefined; host: string | undefined; origin: string | undefined }

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/**
 * Until there are API keys, only the machine itself may write, unless the operator opens it to all. A page of another site
 * in a browser on that machine is not the machine itself, be it by its origin or by a name of its own that leads here.
 */
export const mayWrite = ({ remoteAddress, host, origin }: Origin, openAdmin: boolean): boolean =>
  openAdmin ||
  (LOOPBACK.test(remoteAddress ?? "") &&
    LOCAL_HOST.test(host ?? "") &&
    (origin === undefined || origin === `http://${host}`))

/** Refuses a mutation from afar. */
export const requireWrite = ({ mayWrite: allowed }: Context): void => {
  if (!allowed)
    throw new GraphQLError("This server takes writes from its own machine only.", {
      extensions: { code: errorCodes.forbidden },
    })
}
