export const placeKinds = ["COUNTRY", "REGION", "COUNTY", "CITY", "CAPITAL"] as const
export type PlaceKind = (typeof placeKinds)[number]

/** The form of a name by which it is looked up: without accents, "St" for "Saint". */
export const placeKey = (name: string): string => {
  if (/^[A-Za-z -]*$/.test(name) && !name.startsWith("Saint ")) return name
  return name
    .replace(/[łŁ]/g, (letter) => (letter === "ł" ? "l" : "L"))
    .replace("ı", "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/^(?:Saint|St\.) /, "St ")
    .replace(/^Mt\.? /, "Mount ")
}
