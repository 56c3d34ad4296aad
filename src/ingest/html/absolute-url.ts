/** The absolute address that a reference stands for; null when it is none, or not http(s). */
export const absoluteUrl = (reference: string | null, base: string | null): string | null => {
  const written = reference?.trim().replace(/[\t\n\r]/g, "") ?? ""
  if (written === "" || written.length > 4_000) return null
  try {
    const url = new URL(written, base ?? undefined)
    if (!/^https?:$/.test(url.protocol) || !url.hostname) return null
    return url.href === `${written}/` ? written : url.href
  } catch {
    return null
  }
}
