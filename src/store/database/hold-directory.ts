import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** The directory is in use by another process. */
export class DirectoryInUse extends Error {
  override name = "DirectoryInUse"
}

const held = new Set<string>()
const addressFile = (directory: string) => join(directory, "server.url")

/** Tells other processes where the one that holds the directory can be reached. */
export const announceServer = (directory: string, address: string): void =>
  writeFileSync(addressFile(directory), address)

/** The address of the server that holds the directory; null when nobody does, or it serves nothing. */
export const serverOf = (directory: string): string | null => {
  try {
    const holder = Number(readFileSync(join(directory, "process.pid"), "utf8"))
    return isAlive(holder) ? readFileSync(addressFile(directory), "utf8") : null
  } catch {
    return null
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

/**
 * Makes the directory and holds it for this process until the returned function is called or the process exits: the
 * embedded database has no lock of its own. A hold whose process is gone counts for nothing.
 */
export const holdDirectory = (directory: string): (() => void) => {
  mkdirSync(directory, { recursive: true })
  const file = join(directory, "process.pid")
  if (!take(file)) {
    const holder = Number(readFileSync(file, "utf8"))
    // A process that was started anew in a container often has the number of the one before.
    if (holder === process.pid ? held.has(file) : isAlive(holder)) throw inUse(directory, holder, file)
    for (const each of [addressFile(directory), file]) rmSync(each, { force: true })
    if (!take(file)) throw inUse(directory, Number(readFileSync(file, "utf8")), file)
  }
  held.add(file)
  const release = () => {
    if (held.delete(file)) for (const each of [addressFile(directory), file]) rmSync(each, { force: true })
    process.off("exit", release)
  }
  process.on("exit", release)
  return release
}

const inUse = (directory: string, pid: number, file: string) =>
  new DirectoryInUse(
    `The database in ${directory} is in use by process ${pid}. Stop that process, or set DATELINE_DATA to another folder, or DATABASE_URL to a Postgres that several can use. (If ${pid} is no Dateline, delete ${file}.)`,
  )
