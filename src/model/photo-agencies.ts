/** Agencies that deliver photographs to many publishers: full name = as credits print it = other forms that they print. */
const AGENCIES = `
Associated Press = AP = AP Photo = AP Photos = The Associated Press = AP Images = AP Wire
Agence France-Presse = AFP = AFP Photo = AFP Forum = AFP Fotos
Reuters = Reuters = Thomson Reuters = Reuters Pictures = Reuters Photo
Getty Images = Getty Images = Getty = Getty Image = Getty Images Europe = Getty Images North America = Getty Images AsiaPac = Getty Images South America = Getty Images Sport = Getty Images Entertainment = Getty Images News
European Pressphoto Agency = EPA = EPA-EFE = EPA Images = EPA Photo = European Press Agency = European Pressphoto Agency B.V.
Agencia EFE = EFE = EFE News Agency
Deutsche Presse-Agentur = dpa = dpa-Zentralbild = dpa Picture-Alliance = Picture Alliance/dpa = dpa/picture alliance = dpa-Bildfunk
Austria Presse Agentur = APA = APA-Picturedesk = APA-Images
ANP = ANP = ANP Foto = Algemeen Nederlands Persbureau
picture alliance = picture alliance = Picture-Alliance = pa/picture alliance
PA Media = PA = PA Wire = PA Images = PA Archive = PA Photos = PA Photo = PA Real Life = PA News = PA Pics = Press Association = The Press Association = Press Association Images = Press Association Archive = Press Association Photos = PA Wire/PA Images = PA Wire/PA = PA Archive/PA Images = PA Wire/Press Association Images = PA Archive/Press Association Images = PA Archive/PA Photos = PA Wire/PA Photos
United Press International = UPI = UPI Photo
Anadolu Agency = Anadolu Agency = AA = Anadolu = Anadolu Images = Anadolu Ajansı
Demirören News Agency = DHA = Demirören Haber Ajansı
İhlas News Agency = IHA = İHA
Xinhua News Agency = Xinhua = Xinhua News
China News Service = CNS = CNSphoto
China Daily = China Daily
TASS = TASS = ITAR-TASS
Sputnik = Sputnik = RIA Novosti
Ukrinform = Ukrinform
UNIAN = UNIAN
Kyodo News = Kyodo = Kyodo News Agency
Jiji Press = Jiji
Yonhap News Agency = Yonhap = Yonhap News
Korean Central News Agency = KCNA = KCNA VIA KNS
Central News Agency = CNA
Press Trust of India = PTI = PTI Photo
Asian News International = ANI = ANI Photo
United News of India = UNI
Indo-Asian News Service = IANS
Antara = Antara = Antara Foto
Bernama = Bernama
Vietnam News Agency = VNA
Australian Associated Press = AAP = AAP Image = AAP Images = AAP Photo = AAPIMAGE
The Canadian Press = The Canadian Press = Canadian Press = CP = CP Images
Agenzia Nazionale Stampa Associata = ANSA
LaPresse = LaPresse
Agenzia Giornalistica Italia = AGI
Belga News Agency = Belga = Belga Photo = Belga Image
Keystone = Keystone = Keystone-SDA
TT News Agency = TT = TT Nyhetsbyrån
NTB = NTB = NTB Scanpix = Norsk Telegrambyrå
Ritzau Scanpix = Ritzau Scanpix = Ritzau = Scanpix = Ritzau Scanpix Denmark
Lehtikuva = Lehtikuva
Polish Press Agency = PAP
Czech News Agency = CTK = ČTK
Hungarian News Agency = MTI
Europa Press = Europa Press
Lusa = Lusa = Agência Lusa
Agência Brasil = Agência Brasil
Télam = Télam
Notimex = Notimex
Cuartoscuro = Cuartoscuro
Middle East News Agency = MENA
Syrian Arab News Agency = SANA
Saudi Press Agency = SPA
Islamic Republic News Agency = IRNA
West Asia News Agency = WANA
Zuma Press = ZUMA = ZUMA Wire = ZUMA Press Wire = ZUMAPRESS.com = Zuma Press, Inc.
Bloomberg = Bloomberg = Bloomberg News
NurPhoto = NurPhoto
Abaca Press = Abaca = AbacaPress
Sipa Press = Sipa = Sipa USA
Gamma-Rapho = Gamma-Rapho
Hans Lucas = Hans Lucas
Polaris Images = Polaris
Magnum Photos = Magnum = Magnum Photo
VII Photo = VII
Noor Images = Noor
Panos Pictures = Panos
Shutterstock = Shutterstock = Shutterstock Editorial = Shutterstock.com
Rex Features = REX = Rex = Rex Features Ltd
Alamy = Alamy = Alamy Stock Photo = Alamy Stock Photos = Alamy Stock Images = Alamy Live News = Alamy Stock Vector
iStock = iStock = iStockphoto = iStockphoto.com = iStock.com = iStock by Getty Images
Adobe Stock = Adobe Stock = stock.adobe.com
Depositphotos = Depositphotos = Depositphotos.com
Dreamstime = Dreamstime = Dreamstime.com
Corbis = Corbis = Corbis Images = Corbis News
Demotix = Demotix
Bettmann = Bettmann = Bettmann Archive
Hulton Archive = Hulton Archive = Hulton Getty
Popperfoto = Popperfoto
Mary Evans Picture Library = Mary Evans
Bridgeman Images = Bridgeman Images = Bridgeman Art Library
Allstar = Allstar = Allstar Picture Library = Allstar Collection
Sportsphoto = Sportsphoto = Sportsphoto Agency
Ronald Grant Archive = Ronald Grant
Kobal Collection = Kobal = The Kobal Collection
Photofest = Photofest
Everett Collection = Everett
SOPA Images = SOPA Images = SOPA
LightRocket = LightRocket
Pacific Press = Pacific Press = Pacific Press Agency
Imago Images = Imago
WireImage = WireImage
FilmMagic = FilmMagic
Redferns = Redferns
Invision = Invision = AP Invision
Action Images = Action Images
Icon Sportswire = Icon Sportswire
USA Today Sports = USA Today Sports = USA Today Sports Images = Imagn = Imagn Images
Action Press = Action Press
ProSports = ProSports
PIXSELL = PIXSELL
Tribune News Service = TNS
Redux Pictures = Redux
Contour = Contour
SWNS = SWNS = South West News Service
Caters News Agency = Caters
Barcroft Media = Barcroft Media = Barcroft = Barcroft Images
Splash News = Splash = Splash News Online
Backgrid = Backgrid
MEGA = MEGA = Mega Agency
WENN = WENN
National Pictures = National Pictures
News Pictures = News Pictures
Solo Syndication = Solo Syndication
Camera Press = Camera Press
Eyevine = Eyevine
Agencja Gazeta = Agencja Gazeta
East News = East News
Storyful = Storyful
Maxar Technologies = Maxar = Maxar Technologies Handout
Planet Labs = Planet Labs = Planet Labs PBC
NASA = NASA
`

type Agency = { name: string; printed: string }

const key = (written: string): string => written.toLowerCase().replace(/\s*\/\s*/g, "/")

const byForm = new Map<string, Agency>()
for (const line of AGENCIES.trim().split("\n")) {
  const [name, ...forms] = line.split(" = ")
  const agency = { name: name!, printed: forms[0] ?? name! }
  for (const form of [name!, ...forms]) byForm.set(key(form), agency)
}

const agencyIn = (written: string): Agency | undefined =>
  byForm.get(key(written.trim().replace(/^the /i, "").replace(/\.$/, ""))) ?? byForm.get(key(written.trim()))

/** The full name of a photo agency that is written in any of the forms credits print; null for all else. */
export const agencyNamed = (written: string): string | null => agencyIn(written)?.name ?? null

/** The short form in which credits print that agency: "AP", "PA", "Alamy"; null for all else. */
export const agencyAsPrinted = (written: string): string | null => agencyIn(written)?.printed ?? null

const LEAST_CUT = 10
/** What a form cut short at the length of a metadata field began: "Press Association Ima"; null when it is not certain. */
export const agencyCutShort = (written: string): string | null => {
  const start = key(written.trim())
  if (start.length < LEAST_CUT || byForm.has(start)) return null
  const agencies = new Set([...byForm].filter(([form]) => form.startsWith(start)).map(([, agency]) => agency.printed))
  return agencies.size === 1 ? [...agencies][0]! : null
}
