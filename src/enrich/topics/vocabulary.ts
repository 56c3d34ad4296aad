/** A subject of the IPTC Media Topics; `parent` is the qcode of its top level, null for the top levels themselves. */
export type VocabularyTopic = { readonly qcode: string; readonly prefLabel: string; readonly parent: string | null }

/**
 * The 17 top levels of the IPTC Media Topics and those of their second levels that can be told from words alone, by the
 * labels that they have in British English as of July 2026. IPTC Media Topics NewsCodes © IPTC, CC BY 4.0.
 */
const tree: Record<string, readonly string[]> = {
  "01000000 arts, culture, entertainment and media": [
    "20000002 arts and entertainment",
    "20000038 culture",
    "20000045 mass media",
  ],
  "02000000 crime, law and justice": [
    "20000082 crime",
    "20000106 judiciary",
    "20000121 law",
    "20000129 law enforcement",
  ],
  "03000000 disaster, accident and emergency incident": [
    "20000139 accident and emergency incident",
    "20000148 disaster",
    "20000168 emergency response",
  ],
  "04000000 economy, business and finance": [
    "20000170 business information",
    "20000209 products and services",
    "20000344 economy",
    "20000349 business enterprise",
    "20000385 market and exchange",
  ],
  "05000000 education": [
    "20000400 school",
    "20000413 educational testing and examinations",
    "20000415 students",
    "20000416 teachers",
    "20001337 online and remote learning",
  ],
  "06000000 environment": [
    "20000418 climate change",
    "20000420 conservation",
    "20000424 environmental pollution",
    "20000430 natural resource",
    "20000441 nature",
    "20001374 sustainability",
  ],
  "07000000 health": [
    "20000446 disease and condition",
    "20000461 health facility",
    "20000464 health treatment and procedure",
    "20000480 government health care",
    "20000483 health insurance",
    "20000485 medical profession",
    "20001358 public health",
  ],
  "08000000 human interest": [
    "20000498 award and prize",
    "20000499 record and achievement",
    "20000501 ceremony",
    "20000505 celebrity",
    "20001237 anniversary",
  ],
  "09000000 labour": [
    "20000509 employment",
    "20000521 employment legislation",
    "20000523 labour market",
    "20000524 labour relations",
    "20000531 retirement",
    "20000533 unemployment",
    "20000536 unions",
  ],
  "10000000 lifestyle and leisure": ["20000538 leisure", "20000565 lifestyle", "20001339 wellness"],
  "11000000 politics and government": [
    "20000574 election",
    "20000593 government",
    "20000621 government policy",
    "20000638 international relations",
  ],
  "12000000 religion": [
    "20000657 belief systems",
    "20000688 religious conflict",
    "20000690 religious festival and holiday",
    "20000697 religious facility",
    "20000703 religious leader",
  ],
  "13000000 science and technology": [
    "20000710 biomedical science",
    "20000717 natural science",
    "20000735 scientific research",
    "20000742 social sciences",
    "20000756 technology and engineering",
  ],
  "14000000 society": [
    "20000587 fundamental rights",
    "20000770 demographics",
    "20000771 immigration",
    "20000775 discrimination",
    "20000780 family",
    "20000788 demographic group",
    "20000799 social condition",
    "20000802 social problem",
    "20000808 values",
    "20000817 welfare",
  ],
  "15000000 sport": [
    "20000822 competition discipline",
    "20001103 disciplinary action in sport",
    "20001104 drug use in sport",
    "20001108 sport event",
    "20001124 sport industry",
    "20001125 sport organisation",
    "20001148 sports transaction",
  ],
  "16000000 conflict, war and peace": [
    "20000053 act of terror",
    "20000056 armed conflict",
    "20000065 civil unrest",
    "20000070 coup d'etat",
    "20000073 peace process",
  ],
  "17000000 weather": ["20001128 weather forecast", "20001129 weather phenomena", "20001131 weather warning"],
}

const topicOf = (line: string, parent: string | null): VocabularyTopic => ({
  qcode: `medtop:${line.slice(0, 8)}`,
  prefLabel: line.slice(9),
  parent,
})

/** Every topic that an article can be given, each top level before its second levels. */
export const vocabulary: readonly VocabularyTopic[] = Object.entries(tree).flatMap(([line, narrower]) => {
  const top = topicOf(line, null)
  return [top, ...narrower.map((each) => topicOf(each, top.qcode))]
})
