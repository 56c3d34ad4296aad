import type { OrganizationType } from "../../model/entity.ts"

/** Well-known organizations by kind. `A = B = C` are names of one, the fullest first. */
const TABLE: Partial<Record<OrganizationType, string>> = {
  GOVERNMENT: `White House; Pentagon; Congress = US Congress = U.S. Congress = Congress of the United States; Senate; House of Representatives = US House = U.S. House = US House of Representatives = U.S. House of Representatives; House of Commons = Commons; House of Lords; Parliament; State Department = Department of State; Treasury Department = Department of the Treasury = Treasury;
    Justice Department = Department of Justice = DOJ; Defense Department = Department of Defense; Department of Health and Human Services = HHS; Congressional Budget Office = CBO; Department of Homeland Security = DHS; Central Intelligence Agency = CIA; Federal Bureau of Investigation = FBI; Census Bureau = US Census Bureau = U.S. Census Bureau = Census; National Security Agency = NSA;
    Supreme Court; High Court; Court of Appeal; Federal Reserve = Fed; Foreign Office; Home Office; Cabinet Office; Scotland Yard; Metropolitan Police; Crown Prosecution Service = CPS; MI5; MI6; GCHQ;
    National Health Service = NHS; Food and Drug Administration = FDA; Environmental Protection Agency = EPA; Federal Aviation Administration = FAA; Federal Communications Commission = FCC;
    Securities and Exchange Commission = SEC; Federal Trade Commission = FTC; Internal Revenue Service = IRS; Centers for Disease Control and Prevention = CDC; Federal Emergency Management Agency = FEMA;
    Secret Service; Homeland Security; Democratic National Committee = DNC; NASA; Duma; State Duma; Knesset; Bundestag; Bundesbank; Bundesrat; Lok Sabha; Politburo; Kremlin; Mossad; Shin Bet; KGB; FSB; Interpol; Europol;
    Bank of England; Bank of Japan = BOJ; Inland Revenue; Customs and Excise; Coast Guard; National Transportation Safety Board = NTSB; New York Police Department = NYPD; LAPD; Ofcom; Ofsted; Downing Street`,
  MILITARY: `US Army; US Navy; US Air Force; US Marine Corps; US Central Command = CENTCOM; Royal Navy; Royal Air Force = RAF; British Army; Red Army; Marine Corps; Marines; National Guard; Army; Navy; Air Force;
    Israel Defense Forces = IDF; Revolutionary Guards; Islamic Revolutionary Guard Corps = IRGC; Revolutionary Guard; People's Liberation Army = PLA; Joint Chiefs of Staff; Quds Force; Wagner Group = Wagner; Free Syrian Army`,
  ARMED_GROUP: `Taliban; Islamic State = Islamic State group = ISIS = ISIL = IS = Daesh; Islamic State Khorasan = ISIS-K; al-Qaeda = al Qaeda = Al-Qaeda = Al Qaeda = al-Qaida; Hamas; Hezbollah = Hizbollah = Hizbullah; Boko Haram;
    Al-Shabaab = al-Shabaab = al Shabaab; Haqqani network; Irish Republican Army = IRA; Provisional IRA; Real IRA; Basque separatist group ETA = ETA; Revolutionary Armed Forces of Colombia = FARC; Shining Path; Khmer Rouge; Tamil Tigers = LTTE;
    Kurdistan Workers Party = Kurdistan Workers' Party = PKK; Islamic Jihad; Houthis = Houthi; Lashkar-e-Taiba; Jaish-e-Mohammed; Abu Sayyaf; Janjaweed; Nusra Front = al-Nusra Front; Lord's Resistance Army; Jemaah Islamiah; Fatah al-Islam; UNITA; Mujahideen; Ku Klux Klan = KKK; Contras; Northern Alliance; M23`,
  INTERGOVERNMENTAL: `United Nations = UN = U.N.; UN Security Council = Security Council; UN General Assembly = General Assembly; European Union = EU; European Commission; European Parliament; European Central Bank = ECB; European Court of Justice; European Community = EC;
    NATO = Nato = North Atlantic Treaty Organization; World Bank; International Monetary Fund = IMF; World Trade Organization = World Trade Organisation = WTO; World Health Organization = World Health Organisation = WHO; International Atomic Energy Agency = IAEA;
    International Criminal Court = ICC; International Court of Justice; UNICEF = Unicef; UNESCO = Unesco; UNHCR; World Food Programme = WFP; African Union; Arab League; Organization of Petroleum Exporting Countries = OPEC = Opec; OECD; ASEAN; OSCE;
    Organization of American States; Commonwealth; GATT; G7; G8; G20; Group of Seven; Eurozone; Council of Europe; African National Congress = ANC; CIS; Mercosur`,
  PARTY: `Labour = Labour Party; Conservative Party = Conservatives = Tories = Tory Party; Liberal Democrats = Lib Dems = Lib Dem; Republican Party = Republican party = Republicans = GOP; Democratic Party = Democratic party = Democrats; UK Independence Party = UKIP = Ukip; British National Party = BNP; Scottish National Party = SNP; Plaid Cymru; Green Party; Sinn Fein; Democratic Unionist Party = DUP; Social Democratic Party; Communist Party; Likud; Fatah; Palestine Liberation Organization = PLO;
    Christian Democratic Union = CDU; SPD; Five Star Movement; National Front; National Rally; Bharatiya Janata Party = BJP; Congress Party; Muslim Brotherhood; United Russia; Baath Party; Zanu-PF; Liberal Party; Tea Party; Podemos; Syriza; Labor Party; Solidarity; Welfare Party; Kurdistan Democratic Party = KDP; Patriotic Union of Kurdistan = PUK`,
  NEWS_MEDIA: `Associated Press = AP; Reuters; Agence France-Presse = AFP; United Press International = UPI; Bloomberg; BBC; BBC News; CNN; NBC; NBC News; ABC; ABC News; CBS; CBS News; Fox News; MSNBC; Sky News; ITV; Al Jazeera = Al-Jazeera; New York Times; Washington Post; Wall Street Journal; Los Angeles Times; USA Today;
    Guardian; Financial Times; Daily Telegraph; Daily Mail; Sun; Sunday Times; New Yorker; Economist; Der Spiegel; Le Monde; El Pais; Xinhua; TASS; Tass; Itar-Tass; Interfax; RIA Novosti; Press Association; Getty Images = Getty; Kyodo; Yonhap; IRNA; Politico; BuzzFeed; BuzzFeed News; Huffington Post = HuffPost; CNBC; BBC One; BBC Two; Axios; The Hill; Sun Online; Sky; Associated Press Television News = APTN; Breitbart; Vox; NPR; Newsweek; Tolo News; Haaretz; Bild; People's Daily; Russia Today; Channel 4; Daily Mirror; Washington Times; New York Post; Western Journalism; Channel Nine; Anadolu Agency; EPA-EFE; dpa; DPA; C-SPAN; Globe and Mail`,
  COMPANY: `Twitter; Facebook; Google; Apple; Microsoft; Amazon; Netflix; YouTube; Instagram; WhatsApp; TikTok; Snapchat; LinkedIn; Reddit; Uber; Lyft; Airbnb; Tesla; SpaceX; Intel; IBM; Oracle; Cisco; Nvidia; Samsung; Sony; Nintendo; Panasonic; Toshiba; Hitachi; Nokia; Ericsson; Huawei; Alibaba; Tencent; Dell; Hewlett-Packard = HP; Yahoo; eBay; PayPal; AOL; Time Warner; Disney; Walt Disney; Viacom; Comcast; Vodafone; BT; Orange; AT&T; Verizon; Sprint; T-Mobile;
    Ford; General Motors = GM; Chrysler; Toyota; Honda; Nissan; Volkswagen = VW; BMW; Mercedes; Mercedes-Benz; Daimler; DaimlerChrysler; Porsche; Audi; Renault; Peugeot; Fiat; Volvo; Hyundai; Kia; Mitsubishi; Mazda; Ferrari; MG Rover; Rolls-Royce; Boeing; Airbus; EADS; Lockheed Martin = Lockheed; Northrop Grumman; Raytheon; General Electric = GE; Siemens; British Airways = BA; Lufthansa; Air France; KLM; Qantas; Ryanair; EasyJet; Delta; United Airlines; American Airlines; Southwest Airlines; Aeroflot; Swissair; TWA;
    BP; Shell; Royal Dutch Shell; Exxon; ExxonMobil; Exxon Mobil; Chevron; Texaco; Total; Gazprom; Rosneft; Yukos; Yuganskneftegas; Lukoil; Sibneft; Aramco; Saudi Aramco; Enron; WorldCom; Halliburton; Goldman Sachs = Goldman; Morgan Stanley; JP Morgan; J.P. Morgan; JPMorgan Chase; Citigroup; Citibank; Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch; Salomon Brothers; Deutsche Bank; UBS; Credit Suisse; HSBC; Barclays; Lloyds; RBS; Santander; BNP Paribas; Societe Generale; Standard & Poor's; Moody's; Ernst & Young; Deloitte; KPMG; PricewaterhouseCoopers; McKinsey;
    Walmart; Wal-Mart; Tesco; Sainsbury; Asda; Marks & Spencer = M&S; Ikea; McDonald's; Starbucks; Coca-Cola; Coke; Pepsi; PepsiCo; Nestle; Unilever; Procter & Gamble; Pfizer; Merck; Novartis; Roche; GlaxoSmithKline; AstraZeneca; Moderna; BioNTech; Johnson & Johnson = J&J; Bayer; BASF; Monsanto; Philip Morris; Nike; Adidas; Gucci; LVMH; L'Oreal; Glazer; BHP Billiton; Rio Tinto; Glencore; Mittal Steel; Theranos; Wikipedia; Napster; Sun Microsystems; Motorola; Palm; Kodak; Xerox; Foxconn; Telegram`,
  NGO: `Red Cross; International Committee of the Red Cross = International Red Cross = ICRC; Red Crescent; Amnesty International = Amnesty; Human Rights Watch; Medecins Sans Frontieres = MSF; Doctors Without Borders; Oxfam; Save the Children; Greenpeace; Christian Aid; Friends of the Earth; World Wildlife Fund = WWF; American Civil Liberties Union = ACLU; National Rifle Association = NRA; NAACP; Planned Parenthood; WikiLeaks; Black Lives Matter; Transparency International; Trades Union Congress = TUC; CBI; AFL-CIO; Church of England; Vatican; Salvation Army; Clinton Foundation; RSPCA; RSPB; White Helmets; Syrian Observatory for Human Rights; Unison; Amicus`,
  SPORTS: `FIFA = Fifa; UEFA = Uefa; International Olympic Committee = IOC; NFL; NBA; MLB; NHL; NCAA; PGA; ATP; WTA; IAAF; Football Association = FA; International Cricket Council; Manchester United = Man Utd; Manchester City; Arsenal; Chelsea; Tottenham = Tottenham Hotspur = Spurs; Everton; Aston Villa; Newcastle United; West Ham; Leeds United; Celtic; Rangers; Real Madrid = Real; Atletico Madrid; Juventus; AC Milan; Inter Milan; Lazio; AS Roma; Fiorentina; Bayern Munich; Borussia Dortmund; Ajax; Feyenoord; PSV Eindhoven; Paris Saint-Germain = PSG; Benfica; Leicester City; Sunderland; Wolves; Crystal Palace; Middlesbrough; Blackburn; Blackburn Rovers; Bolton; Fulham; Charlton;
    New York Yankees = Yankees; Boston Red Sox = Red Sox; Mets; Dodgers; Cubs; White Sox; Braves; Orioles; Phillies; Mariners; Astros; Reds; Padres; Expos; Marlins; Pirates; Brewers; Twins; Royals; Blue Jays; Athletics; Lakers; Celtics; Bulls; Knicks; Rockets; Packers; Cowboys; 49ers; Patriots; Redskins; Steelers; Dolphins; Broncos; Bears; McLaren; Williams; Springboks; All Blacks; Wallabies; Wasps; Harlequins; British Lions; Lions; Leicestershire; Derbyshire; Warwickshire; Nottinghamshire; Worcestershire; Northamptonshire; Middlesex; Gloucestershire; Glamorgan; Durham`,
  EDUCATION: `Harvard; Yale; Princeton; Stanford; MIT; Columbia University; Oxford University; Cambridge University; Imperial College; London School of Economics = LSE; King's College; UCLA; Georgetown University; Juilliard; Eton`,
  OTHER: `Nasdaq; New York Stock Exchange = NYSE; London Stock Exchange = LSE; Wall Street; Royal Family; Mafia; Met Office; Royal Society; Old Bailey; Royal Institute of International Affairs; British Library; Metropolitan Museum; Smithsonian; Tate; Guantanamo`,
}

/** A well-known organization: the fullest of its names, and what it is. */
export type KnownOrganization = { name: string; organizationType: OrganizationType; names: readonly string[] }

const readTable = (): Map<string, KnownOrganization> => {
  const known = new Map<string, KnownOrganization>()
  for (const [type, line] of Object.entries(TABLE)) {
    for (const entry of line.split(/;\s*/)) {
      const names = entry.trim().split(" = ")
      const organization = { name: names[0]!, organizationType: type as OrganizationType, names }
      for (const name of names) if (!known.has(name)) known.set(name, organization)
    }
  }
  return known
}

/** Organizations that news takes as known, under each of their names. */
export const knownOrganizations: ReadonlyMap<string, KnownOrganization> = readTable()

/** The known organization of a name; "F.B.I." is "FBI", "Labour party" "Labour Party". */
export const organizationNamed = (name: string): KnownOrganization | undefined =>
  knownOrganizations.get(name) ??
  (/^(?:\p{Lu}\.){2,}$/u.test(name) ? knownOrganizations.get(name.replaceAll(".", "")) : undefined) ??
  (name.endsWith(" party") ? knownOrganizations.get(name.replace(/party$/, "Party")) : undefined)

/** A known organization, or a branch of one that adds to its name by a hyphen, which is of the same kind. */
export const knownOrganization = (name: string): Pick<KnownOrganization, "name" | "organizationType"> | null => {
  const known = organizationNamed(name)
  if (known) return known
  const hyphen = name.lastIndexOf("-")
  const parent = hyphen > 0 ? knownOrganizations.get(name.slice(0, hyphen)) : undefined
  return parent ? { name, organizationType: parent.organizationType } : null
}
