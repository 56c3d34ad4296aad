import { casesOf } from "./cases.ts"

/** What other languages call cities that are much in the news, where it is not the name that English has. */
const CITIES = `
de: Wien Zürich Genf Köln München Nürnberg Hannover Braunschweig Frankfurt Düsseldorf Rom Mailand Venedig Neapel Florenz Turin Brüssel Antwerpen Warschau Krakau Danzig Breslau Prag Bukarest Belgrad Athen Moskau Kiew Kyjiw Charkiw Odessa Mariupol Peking Schanghai Hongkong Tokio Neu-Delhi Kairo Jerusalem Damaskus Bagdad Teheran Kabul Tripolis Lissabon Straßburg Kopenhagen Luxemburg Washington Singapur
fr: Londres Bruxelles Anvers Genève Bâle Berne Vienne Francfort Munich Cologne Hambourg Rome Milan Venise Naples Florence Turin Varsovie Cracovie Prague Bucarest Belgrade Athènes Moscou Kiev Kharkiv Pékin Shanghai Tokyo Caire Alger Tunis Jérusalem Damas Bagdad Téhéran Kaboul Lisbonne Barcelone Séville Marseille Lyon Toulouse Nice Nantes Bordeaux Lille Strasbourg Rennes Montpellier Copenhague Édimbourg Philadelphie
es: Londres Bruselas Amberes Ginebra Viena Fráncfort Múnich Colonia Hamburgo Berlín París Marsella Lyon Burdeos Roma Milán Venecia Nápoles Florencia Turín Varsovia Praga Bucarest Belgrado Atenas Moscú Kiev Járkov Pekín Shanghái Tokio Jerusalén Damasco Bagdad Teherán Kabul Lisboa Sevilla Barcelona Zaragoza Bogotá Copenhague Estocolmo
it: Londra Bruxelles Ginevra Vienna Francoforte Monaco Colonia Amburgo Berlino Parigi Marsiglia Lione Roma Milano Venezia Napoli Firenze Torino Genova Varsavia Praga Bucarest Belgrado Atene Mosca Kiev Pechino Shanghai Tokyo Gerusalemme Damasco Baghdad Teheran Kabul Lisbona Siviglia Barcellona Copenaghen Stoccolma
pt: Londres Bruxelas Genebra Viena Frankfurt Munique Colônia Hamburgo Berlim Paris Marselha Roma Milão Veneza Nápoles Florença Turim Varsóvia Praga Bucareste Belgrado Atenas Moscou Moscovo Kiev Pequim Xangai Tóquio Jerusalém Damasco Bagdá Bagdade Teerã Teerão Cabul Lisboa Sevilha Barcelona Copenhague Estocolmo Brasília
nl: Londen Brussel Antwerpen Gent Brugge Luik Parijs Rijsel Wenen Frankfurt München Keulen Hamburg Berlijn Rome Milaan Venetië Napels Florence Turijn Warschau Praag Boekarest Belgrado Athene Moskou Kiev Peking Shanghai Tokio Jeruzalem Damascus Bagdad Teheran Kabul Lissabon Barcelona Kopenhagen Amsterdam Rotterdam Utrecht Eindhoven Groningen Maastricht Nijmegen
pl: Londyn Bruksela Genewa Wiedeń Berlin Paryż Rzym Mediolan Wenecja Warszawa Kraków Gdańsk Wrocław Poznań Łódź Praga Bukareszt Belgrad Ateny Moskwa Kijów Lwów Charków Pekin Tokio Jerozolima Damaszek Bagdad Teheran Kabul Lizbona Waszyngton
ru: Лондон Брюссель Женева Вена Берлин Париж Рим Милан Варшава Прага Бухарест Белград Афины Москва Санкт-Петербург Петербург Киев Харьков Одесса Минск Пекин Токио Иерусалим Дамаск Багдад Тегеран Кабул Вашингтон Нью-Йорк Лиссабон Мадрид Стамбул Анкара Екатеринбург Новосибирск Казань Сочи Владивосток
uk: Лондон Брюссель Женева Відень Берлін Париж Рим Варшава Прага Москва Київ Харків Одеса Львів Дніпро Запоріжжя Херсон Маріуполь Пекін Вашингтон Мінськ
sv: London Bryssel Genève Wien Köpenhamn Stockholm Göteborg Malmö Helsingfors Åbo Rom Milano Warszawa Prag Aten Moskva Kiev Kyjiv Peking Tokyo Jerusalem
da: London Bruxelles Wien København Aarhus Odense Aalborg Stockholm Göteborg Rom Milano Warszawa Prag Athen Moskva Kyiv Beijing Tokyo Jerusalem
nb: London Brussel Wien København Stockholm Göteborg Oslo Bergen Trondheim Stavanger Tromsø Roma Milano Warszawa Praha Athen Moskva Kyiv Beijing Tokyo Jerusalem
tr: Londra Brüksel Cenevre Viyana Berlin Paris Roma Atina Moskova Kiev Pekin Tokyo Kudüs Şam Bağdat Tahran Kabil Kahire İstanbul Ankara İzmir Bakü Washington
el: Λονδίνο Βρυξέλλες Παρίσι Βερολίνο Ρώμη Αθήνα Θεσσαλονίκη Πάτρα Μόσχα Κίεβο Πεκίνο Λευκωσία Ουάσιγκτον Άγκυρα Κωνσταντινούπολη
id: Jakarta Surabaya Bandung Medan Yogyakarta Semarang Makassar Denpasar London Moskow Beijing Yerusalem Kairo
`

const byLanguage = new Map(
  CITIES.trim()
    .split("\n")
    .map((line) => {
      const language = line.slice(0, 2)
      const forms = line
        .slice(4)
        .split(" ")
        .flatMap((name) => casesOf(name, language).map((form) => [form, name] as const))
      return [language, new Map(forms)] as const
    }),
)
const none: ReadonlyMap<string, string> = new Map()

/** Cities that a language calls otherwise than English, and some of its own, by name in each case: the name itself. */
export const cityNames = (language: string): ReadonlyMap<string, string> => byLanguage.get(language) ?? none
