import { GraphQLError } from "graphql"
import type { Context } from "./context.ts"
import { errorCodes } from "./errors.ts"

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/** Until there are API keys, only the machine itself may write, unless the operator opens it to all. */
export const mayWrite = (remoteAddress: string | undefined, openAdmin: boolean): boolean =>
  openAdmin || LOOPBACK.test(remoteAddress ?? "")

/** Refuses a mutation from afar. */
export const requireWrite = ({ mayWrite: allowed }: Context): void => {
  if (!allowed)
    throw new GraphQLError("This server takes writes from its own machine only.", {
      extensions: { code: errorCodes.forbidden },
    })
}
