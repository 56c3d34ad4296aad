const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Common nouns for what somebody is by office or trade, lower case. */
export const jobNouns = words(`
  president premier minister secretary chancellor governor senator congressman congresswoman mayor ambassador envoy commissioner chairman chairwoman chairperson chair director manager
  chief executive ceo head boss leader founder co-founder cofounder owner partner spokesman spokeswoman spokesperson speaker judge justice attorney lawyer solicitor barrister prosecutor sheriff
  inspector superintendent detective officer commander general colonel major captain lieutenant sergeant admiral coach trainer editor publisher author novelist writer journalist reporter
  correspondent columnist photographer broadcaster presenter analyst economist strategist adviser advisor aide counsel professor lecturer researcher scientist historian sociologist
  psychologist physicist biologist engineer doctor physician surgeon nurse architect designer actor actress singer musician director-general secretary-general vice-president
  vice-chairman vice-chancellor deputy treasurer lawmaker legislator councillor mp mep nominee candidate activist campaigner organizer organiser pastor bishop archbishop cardinal pope
  imam rabbi cleric ayatollah king queen prince princess emperor sultan emir veteran pilot astronaut trader broker banker fund-manager dealer developer entrepreneur businessman businesswoman
  midfielder striker goalkeeper defender winger forward prop hooker skipper batsman bowler expert fellow scholar dean principal headteacher superintendent coordinator co-ordinator
  representative delegate negotiator mediator diplomat dictator tycoon magnate producer filmmaker film-maker playwright poet artist sculptor painter chef farmer investigator contractor
`)

/** Lower-case words that stand before such a noun within a title. */
export const jobModifiers = words(`
  prime foreign vice deputy press defence defense interior finance financial home first second assistant associate senior former acting interim chief managing executive general
  opposition police party trade health education energy environment justice treasury economy cabinet state shadow special campaign team national regional political operating
  technology communications marketing news research ex- longtime veteran co- top lead principal head junior outgoing incoming retired current legal security military army navy
  intelligence fire club union company bank research policy public staff majority minority house law film television tv sports
`)
