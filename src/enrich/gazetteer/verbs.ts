const SPEECH =
  "said says say saying told tells tell added adds add wrote writes write tweeted tweets posted stated states announced announces confirmed confirms claimed claims claim argued argues argue insisted insists warned warns warn explained explains explain noted notes note declared declares acknowledged acknowledges admitted admits asked asks ask answered answers replied replies responded responds remarked remarks recalled recalls observed observes commented comments concluded concludes continued continues suggested suggests complained complains conceded concedes predicted predicts promised promises vowed vows urged urges urging encouraged encourages encouraging pledged pledges denied denies alleged alleges asserted asserts maintained maintains contended contends testified testifies described describes called calls reported reports revealed reveals emphasized emphasised stressed stresses joked jokes quipped lamented shouted shouts yelled cried whispered exclaimed mused boasted bragged countered counters accused reiterated reaffirmed repeated repeats disclosed demanded demands thinks thought believes believed agreed agrees hoped hopes feared opined cautioned cautions reasoned speculated reads read adding writing telling asking arguing insisting warning noting claiming explaining declaring stating tweeting calling describing chanted chanting sang sings retorted reassured hailed praised condemned criticized criticised blasted slammed denounced"
const ACTIONS =
  "resigned died retired scored married quit smiled laughed pleaded testified arrived met flew spoke walked nodded grew"

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Verbs, in the forms that news uses, whose subject speaks or writes what is quoted. */
export const speechVerbs = words(SPEECH)

const notForPersons = words(
  "reported reports posted called calls claim claims reads read announced announces thought note notes states report",
)

/** Verbs that mostly have a person for their subject. */
export const personVerbs: ReadonlySet<string> = new Set(
  [...speechVerbs, ...words(ACTIONS)].filter((verb) => !notForPersons.has(verb)),
)
