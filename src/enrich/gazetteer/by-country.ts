/** The names of a list by country, "AF Kunduz, Ghazni; AT Graz", each with the code of its country: "AF Kunduz". */
export const byCountry = (list: string): string[] =>
  list.split("; ").flatMap((entry) =>
    entry
      .slice(3)
      .split(", ")
      .map((name) => `${entry.slice(0, 2)} ${name}`),
  )
