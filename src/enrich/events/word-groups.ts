const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Kinds of nouns that decide what a verb of many meanings means: "struck a deal", "struck by a rocket". Singular forms. */
export const wordGroups = {
  weapon:
    words(`rocket missile bomb bomber shell mortar gunman gunmen grenade drone airstrike bullet knife gun shooter warplane
    jet militant insurgent fighter`),
  force: words(`soldier troop police officer convoy village town checkpoint base airport militant insurgent rebel gunman
    gunmen fighter army force bomb rocket missile knife killed wounded injured dead man men woman embassy school patrol`),
  assault:
    words(`attack bombing shooting stabbing ambush airstrike raid assault shelling massacre offensive blast explosion
    bomb missile rocket gunman gunmen knife militant insurgent suicide strike`),
  crash: words(
    `crash collision accident derailment wreck fire blaze explosion pile-up capsizing sinking stampede blast
    derailed overturned collided capsized crashed`,
  ),
  vehicle: words(`plane jet aircraft airliner helicopter train tram bus car truck lorry van ferry boat ship vessel coach
    motorcycle vehicle minibus`),
  structure: words(`building bridge roof house block tower mine tunnel dam wall factory stand apartment`),
  disaster:
    words(`earthquake quake aftershock flood flooding tsunami hurricane typhoon cyclone tornado storm landslide mudslide
    avalanche eruption volcano wildfire bushfire drought heatwave blizzard`),
  law: words("law bill legislation act budget amendment resolution constitution decree treaty measure"),
  agreement: words("agreement deal treaty accord pact contract ceasefire truce memorandum settlement compromise"),
  election: words("election vote ballot poll seat presidency referendum runoff primary candidate parliament"),
  award: words("award prize medal oscar grammy bafta emmy honour honor trophy nobel knighthood"),
  contest:
    words(`match game final semi-final quarter-final title cup championship race tournament league tie set round open
    trophy season tour goal replay test gold`),
  study: words("report study survey review findings figures research paper dossier audit"),
  crowd:
    words(`protester demonstrator thousand hundred ten marcher crowd supporter student worker activist people opponent
    resident driver teacher`),
  transport: words("flight plane train ship ferry bus boat aircraft helicopter"),
  company: words(
    "company firm group stake share business bank airline maker chain brand startup rival subsidiary bn million billion mln",
  ),
  office:
    words(`president minister premier chancellor chairman chairwoman chief director head secretary ambassador governor
    mayor judge manager coach ceo chair commissioner spokesman captain executive`),
  product:
    words(`product service app phone satellite rocket spacecraft campaign website model console range system version
    album book newspaper channel programme program platform device tablet probe mission fund copies`),
  court: words(`court judge jury prosecutor tribunal murder fraud manslaughter lawsuit magistrate offence offense felony
    perjury assault theft bribery`),
  earnings: words("profit loss earning revenue sale income result turnover"),
  space: words("satellite spacecraft orbit space spaceport cosmodrome astronaut cosmonaut nasa probe capsule spacex"),
  utterance:
    words(`idea claim suggestion call allegation theory notion concern criticism rumour rumor report case appeal charge
    complaint lawsuit accusation speculation proposal offer`),
  market: words("share stock price profit sale index dollar pound euro market rate currency"),
} as const

export type WordGroup = keyof typeof wordGroups
