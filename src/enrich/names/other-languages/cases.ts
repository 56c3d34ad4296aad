const GENITIVE = [[/(?<=[^sxzß])$/u, ["s"]]] as const
/** Endings of cases that news puts on names of places: what they replace, and with what. */
const CASES: Record<string, readonly (readonly [RegExp, readonly string[]])[]> = {
  de: GENITIVE,
  sv: GENITIVE,
  da: GENITIVE,
  nb: GENITIVE,
  ru: [
    [/ия$/u, ["ии", "ию", "ией"]],
    [/(?<=[^ио])а$/u, ["ы", "и", "у", "е", "ой"]],
    [/(?<=[бвгдзклмнпрстфх])$/u, ["а", "у", "ом", "е"]],
    [/ай$/u, ["ая", "аю", "аем", "ае"]],
    [/ь$/u, ["и", "ю", "я", "ем"]],
  ],
  uk: [
    [/ія$/u, ["ії", "ію", "ією"]],
    [/(?<=[^ії])а$/u, ["и", "у", "і", "ою"]],
    [/їв$/u, ["єва", "єву", "євом", "єві"]],
    [/ів$/u, ["ова", "ову", "овом", "ові"]],
    [/(?<=[^ії][бвгдзклмнпрстфх])$/u, ["у", "ом", "і", "а"]],
  ],
  pl: [
    [/ja$/u, ["ji", "ję", "ją"]],
    [/(?<=[^j])a$/u, ["y", "ę", "ą", "ie"]],
  ],
}

/** A name of a place and its forms in the cases that the language writes by endings. */
export const casesOf = (name: string, language: string): string[] => {
  if (/\s/.test(name)) return [name]
  const others = (CASES[language] ?? []).flatMap(([ending, endings]) =>
    ending.test(name) ? endings.map((other) => name.replace(ending, other)) : [],
  )
  return [name, ...others]
}
