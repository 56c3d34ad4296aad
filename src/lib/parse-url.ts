/**
 * The absolute address that a reference stands for, null when it stands for none. `URL.canParse` of Node 20 will not do:
 * once a process is warm it takes hosts with letters such as "ä" for broken.
 */
export const parseUrl = (reference: string, base?: string): URL | null => {
  try {
    return new URL(reference, base)
  } catch {
    return null
  }
}
