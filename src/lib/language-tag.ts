/** The BCP 47 tag in its usual letter case; null for what is not one, names of languages among it. */
export const languageTag = (written: string): string | null => {
  const tag = written.trim()
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
