const REGULAR =
  "accuse agree alarm anger announce appoint arrest attack approve acquire admit arrive ban back blame block bomb cancel capture charge claim clash clear close collapse condemn confirm convict crash criticise criticize damage declare defeat delay demand deny deploy derail detain die drop edge elect end erupt evacuate expel explode file fine fire free hail halt hand impeach impose indict injure issue join kill knock land launch merge name nominate open order oust outrage overturn pass pledge plunge postpone praise protest pull raid raise ram reach react recall reject release report rescue resign retire return reveal rule sack score scrap seize sentence settle shock sign slam slash soar spark stab stage storm stun sue surge suspend target topple triumph trump tumble unveil urge veto visit vow warn wound"
const IRREGULAR: Record<string, string> = {
  beat: "beat",
  break: "broke",
  buy: "bought",
  cut: "cut",
  fall: "fell",
  find: "found",
  give: "gave",
  hit: "hit",
  hold: "held",
  leave: "left",
  lose: "lost",
  meet: "met",
  quit: "quit",
  rise: "rose",
  say: "said",
  sell: "sold",
  shoot: "shot",
  sink: "sank",
  strike: "struck",
  take: "took",
  tell: "told",
  upset: "upset",
  win: "won",
  withdraw: "withdrew",
}

const thirdPerson = (base: string): string => {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

const pastOf = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return /^(?:ban|drop|ram|scrap|stab|stun)$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

const bases = new Map<string, string>([
  ...REGULAR.split(" ").map((base): [string, string] => [base, pastOf(base)]),
  ...Object.entries(IRREGULAR),
])
const forms = new Map([...bases].map(([base, past]) => [thirdPerson(base), past]))

const pasts = new Set(forms.values())

/** The past form of a verb in the present that headlines report with: "wins" gives "won". Undefined for other words. */
export const pastOfHeadlineVerb = (form: string): string | undefined => forms.get(form)

/** The same of a base form, which a plural subject has: "win" gives "won". Many of them are nouns, too. */
export const pastOfPluralVerb = (form: string): string | undefined => bases.get(form)

/** Whether a participle alone can be what became of a headline's subject: "Two arrested in raid". */
export const isHeadlineParticiple = (form: string): boolean => pasts.has(form) && form.endsWith("ed")
