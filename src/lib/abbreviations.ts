const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Abbreviations, lower case and without their stop, that always stand before the word they belong to. */
export const leadingAbbreviations: ReadonlySet<string> = words(`
  mr mrs ms mx messrs mmes dr prof rev fr hon st ste mt ft pres vp gov sen rep reps sens supt insp det
  gen lt lieut col maj capt cmdr cdr sgt cpl pvt adm brig pfc ofc atty amb sec dep asst assoc
  vs v no nos art fig ch vol pp ed eds cf viz al approx est e.g i.e op cit ph.d m.d
`)

/** Abbreviations, lower case and without their stop, that may also be the last word of a sentence. */
export const trailingAbbreviations: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd llc plc cos bros jr sr esq etc dept univ assn intl ave blvd rd hwy
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  vt va wash wis wyo ont que a.m p.m u.s u.k u.n e.u d.c u.s.a u.s.s.r b.c a.d n.y n.j n.c s.c n.h n.m l.a r.i w.va
  min max avg dist sq lb lbs oz kg km cm mm hr hrs sec secs yr yrs mph
`)

/** Words, lower case, that begin sentences far oftener than they follow an abbreviation within one. */
export const sentenceStarters: ReadonlySet<string> = words(`
  the a an this that these those it its he she they we i you his her their our my your there here what who why how when
  where which while although though if as after before since because but and or so yet however meanwhile still also
  in on at by from for with of to among under over during despite without no not some many most all both each another
  one two three several few other others more according instead later earlier then now once today yesterday
  mr mrs ms dr asked even only just only let is was are were has have had will would could should do does did
`)
