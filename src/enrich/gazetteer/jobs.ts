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
  host co-host cohost anchor anchorman anchorwoman newsreader pundit blogger commentator comedian comedienne rapper drummer guitarist bassist pianist violinist composer conductor soprano tenor dancer choreographer screenwriter scriptwriter songwriter
  co-director co-chairman co-chair vice-chair cochair undersecretary ombudsman auditor curator librarian archivist registrar firefighter paramedic policeman policewoman trooper constable soldier sailor teacher tutor
  photojournalist cameraman videographer cinematographer illustrator cartoonist critic essayist biographer translator linguist philosopher theologian anthropologist archaeologist astronomer astrophysicist chemist geologist
  meteorologist climatologist virologist epidemiologist immunologist oncologist cardiologist neurologist neuroscientist psychiatrist psychotherapist pediatrician paediatrician pathologist pharmacist dentist veterinarian midwife programmer technician statistician
  mathematician criminologist ecologist seismologist sprinter swimmer cyclist boxer golfer jockey quarterback pitcher linebacker cornerback full-back fullback fly-half scrum-half scrumhalf flanker lock shortstop catcher outfielder skipper co-captain playmaker
  vicar priest deacon rector nun monk patriarch metropolitan chaplain sheikh mufti consul attache governor-general president-elect governor-elect mayor-elect ex-president ex-minister tsar czar commandant marshal brigadier
  referee umpire linesman hopeful front-runner frontrunner contender champion lyricist heiress
  retailer shopkeeper hairdresser mechanic electrician plumber carpenter builder surveyor realtor financier investor philanthropist industrialist restaurateur hotelier publicist lobbyist pollster consultant stockbroker actuary accountant bookmaker
  politician statesman stateswoman official employee staffer operative mogul driver racer frontman frontwoman vocalist model supermodel bandleader youtuber podcaster vlogger
  receiver reliever fielder infielder baseman lineman goaltender goalie defenseman defenceman centre-back center-back left-back right-back wing-back all-rounder rower skier skater wrestler gymnast
  assemblyman assemblywoman councilman councilwoman councilor alderman clerk provost ranger coroner magistrate arbitrator notary paralegal fundraiser speechwriter copywriter biochemist
  neurosurgeon obstetrician gynaecologist gynecologist dermatologist radiologist toxicologist nutritionist dietitian therapist counsellor counselor botanist zoologist geneticist microbiologist entomologist
`)

/** Lower-case words that stand before such a noun within a title. */
export const jobModifiers = words(`
  prime foreign vice deputy press defence defense interior finance financial home first second assistant associate senior former acting interim chief managing executive general
  opposition police party trade health education energy environment justice treasury economy cabinet state shadow special campaign team national regional political operating
  technology communications marketing news research ex- longtime veteran co- top lead principal head junior outgoing incoming retired current legal security military army navy
  intelligence fire club union company bank research policy public staff majority minority house law film television tv sports
`)

/** Office nouns that say little without the word before them: "central bank governor", "small business owner". */
export const relationalJobs = words(`
  governor owner chief boss head manager director chairman chairwoman chair spokesman spokeswoman spokesperson leader founder co-founder executive officer editor secretary minister president analyst
  economist strategist adviser advisor consultant correspondent reporter lawyer attorney prosecutor commander agent producer candidate nominee coach trainer captain commissioner expert researcher teacher driver dealer developer host anchor
`)

/** Abbreviations of offices in titles, and what they stand for. */
export const officeAbbreviations: ReadonlyMap<string, string> = new Map([
  ["Sen.", "Senator"],
  ["Sen", "Senator"],
  ["Rep.", "Representative"],
  ["Rep", "Representative"],
  ["Gov.", "Governor"],
  ["Gov", "Governor"],
  ["Pres.", "President"],
  ["Lt.", "Lieutenant"],
])
