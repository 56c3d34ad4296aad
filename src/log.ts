import pino, { type DestinationStream, type Logger } from "pino"

export type Log = Logger

/** Logs to stderr, so that what is on stdout is data alone: JSON lines, or readable lines on a terminal. */
export const openLog = async (level: string, isTerminal = process.stderr.isTTY): Promise<Log> =>
  pino({ level }, isTerminal ? await readableLines() : pino.destination({ dest: 2, sync: true }))

const readableLines = async (): Promise<DestinationStream> => {
  const { default: pretty } = await import("pino-pretty")
  return pretty({ destination: 2, sync: true, ignore: "pid,hostname", translateTime: "HH:MM:ss" })
}
