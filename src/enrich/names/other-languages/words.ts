const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words right before the name of a person, in lower case or not: titles, offices, forms of address. */
export const titles = set(`
herr herrn frau dr prof professor professorin präsident präsidenten präsidentin bundespräsident bundespräsidenten ministerpräsident ministerpräsidenten ministerpräsidentin premierminister premierministerin kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler minister ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin gesundheitsminister gesundheitsministerin verteidigungsminister verteidigungsministerin wirtschaftsminister senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat trainer bundestrainer papst kardinal bischof parteichef parteichefin sprecher sprecherin generalsekretär generalsekretärin regisseur regisseurin sänger sängerin schauspieler schauspielerin autor autorin geschäftsführer geschäftsführerin
monsieur madame m. mme président présidente ministre sénateur sénatrice député députée maire juge procureur procureure chancelier chancelière roi reine prince princesse pape cardinal évêque général colonel entraîneur sélectionneur porte-parole professeur docteur écrivain réalisateur réalisatrice chanteur chanteuse
señor señora sr sra don doña presidente presidenta expresidente expresidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa juez jueza fiscal canciller rey reina príncipe princesa papa cardenal obispo general coronel entrenador portavoz profesor profesora doctor doctora escritor escritora director directora secretario secretaria gobernador gobernadora concejal
signor signora dottor dottoressa premier sindaco sindaca senatore senatrice deputato deputata giudice procuratore re regina principe generale colonnello allenatore portavoce professore professoressa scrittore scrittrice regista governatore
senhor senhora presidenta ex-presidente deputado deputada prefeito prefeita governador governadora vereador vereadora juiz juíza procurador treinador técnico professora delegado delegada
meneer mevrouw minister-president premier burgemeester wethouder koning koningin trainer bondscoach hoogleraar staatssecretaris fractievoorzitter
pan pani prezydent premier minister marszałek senator poseł posłanka trener generał
господин госпожа президент премьер-министр министр губернатор мэр сенатор депутат генерал полковник тренер режиссёр режиссер писатель актёр актер актриса певец певица патриарх канцлер глава
президента міністр прем'єр-міністр
statsminister minister kung drottning president talman statsråd
`)

/** Words that make the name they stand in one of an organization. */
export const organizationWords = set(`
Partei Ministerium Bundesministerium Universität Hochschule Fachhochschule Institut Bank Sparkasse Verband Bundesverband Verein Gewerkschaft Stiftung Gesellschaft Akademie Kommission Gerichtshof Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Staatsanwaltschaft Polizeipräsidium Landeskriminalamt Klinikum Museum Verlag Rundfunk
Parti Ministère Université Institut Banque Syndicat Fondation Association Fédération Confédération Conseil Commission Assemblée Sénat Cour Tribunal Parquet Préfecture Académie École Musée Hôpital Groupe Société Agence Comité Rassemblement Mouvement Union Centre
Partido Ministerio Universidad Instituto Banco Sindicato Fundación Asociación Federación Confederación Consejo Comisión Congreso Senado Tribunal Audiencia Fiscalía Academia Escuela Museo Hospital Grupo Agencia Comité Movimiento Unión Ayuntamiento Diputación Gobierno Junta Guardia Policía Real Club Secretaría Corte Cámara
Partito Ministero Università Istituto Banca Sindacato Fondazione Associazione Federazione Confederazione Consiglio Commissione Camera Senato Corte Tribunale Procura Accademia Scuola Museo Ospedale Gruppo Agenzia Comitato Movimento Unione Comune Regione Guardia Polizia
Ministério Universidade Fundação Associação Federação Confederação Conselho Comissão Câmara Tribunal Procuradoria Secretaria Academia Escola Museu Grupo Agência Comitê Comité Movimento União Prefeitura Assembleia Polícia Supremo Companhia Empresa Sindicato
Partij Universiteit Hogeschool Ministerie Raad Vereniging Stichting Rechtbank Hof Bond Centraal
Partia Ministerstwo Uniwersytet Instytut Bank Sąd Fundacja Stowarzyszenie
Партия Министерство Университет Институт Банк Союз Совет Комитет Академия Федерация Фонд Агентство
`)

/** Bodies that a single German word names. */
export const germanBodies =
  /^(?:Bundes(?:tag|rat|wehr|bank|regierung|gerichtshof|polizei|\p{Ll}+(?:amt|ministerium|gericht|anstalt|agentur|verband|zentrale))|Europarat|Nationalrat|Reichstag|Landesregierung|Staatsregierung|Verfassungsschutz)(?:e?s)?$/u
/** Adjectives that German writes with a capital in names alone, and what they name bodies by. */
export const germanNameAdjectives =
  /^(?:Deutsche|Europäische|Bayerische|Norddeutsche|Westdeutsche|Mitteldeutsche|Österreichische|Schweizerische|Vereinte|Internationale|Technische|Freie|Evangelische|Katholische|Rote|Auswärtige|Sächsische|Hessische|Berliner|Süddeutsche|Frankfurter|Neue|Kölner)[nrsm]?$/u
/** The nouns behind such an adjective, by the ending that the adjective has where the name stands by itself. */
export const germanBodyNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  e: set(
    "Bank Bahn Post Telekom Bundesbank Kommission Union Zentralbank Gesellschaft Akademie Agentur Universität Kirche Staatsoper Zeitung Allgemeine Rundschau Presse-Agentur Hochschule Börse Lufthansa Energieagentur Nationen Philharmoniker Presse",
  ),
  er: set(
    "Bundestag Gerichtshof Bund Verband Rundfunk Wetterdienst Rat Fußball-Bund Landtag Währungsfonds Städtetag Gewerkschaftsbund Bauernverband Journalisten-Verband",
  ),
  es: set("Parlament Institut Kreuz Amt"),
}
/** Behind a name these make it one of a company. */
export const legalForms = set(
  "GmbH AG SE KG KGaA SA S.A. SpA S.p.A. SARL SAS Ltda Ltda. BV B.V. NV N.V. AB ASA Oy A/S ApS OÜ eG",
)
/** What stands before the name of a company and does not belong to it. */
export const companyNouns = set(
  "Firma Werbeagentur Agentur Bank Schweizer Deutsche Deutschen Berliner Unternehmen Konzern Hersteller Anbieter Empresa Entreprise Azienda Société Die Der Das",
)

/** Acronyms of bodies that the news of a language has every day. */
export const acronyms = set(`
SPD CDU CSU FDP NPD BND BKA ARD ZDF WDR NDR SWR MDR RBB ADAC TÜV DGB DFB IHK BMW VW SAP RTL ORF ÖVP SPÖ FPÖ SVP SRF NZZ FAZ DLR BSI IG
PSOE PP ERC CGT UGT RTVE CSIC BBVA LFI EELV CFDT SNCF EDF RATP CNRS TF1 LREM UMP CGIL CISL UIL RAI ENI ISTAT PSDB PMDB MDB STF STJ IBGE INSS PSD CDS VVD PVV CDA D66 NOS
NATO OTAN UNO ONU EU UE UNESCO UNICEF WHO OMS OMC FMI IWF EZB BCE FIFA UEFA OPEC OPEP OECD OCDE OSZE OSCE CIA FBI NSA NASA ESA IBM BBC CNN ABC NBC CBS HBO
ООН НАТО ЕС МИД МВД ФСБ ЦБ МЧС ФИФА УЕФА ТАСС ВОЗ МВФ СБУ КПРФ ЛДПР
`)

/** Particles inside the names of people. */
export const particles = set(
  "de da do dos das di du del della della' des la le las los van von vom zu zur der den ter ten te bin bint ibn al el y e af av",
)
/** Those that German news has in names of people; others are its articles and prepositions. */
export const germanParticles = set("von van de di della al el bin ibn ten ter")
/** Titles behind which a surname alone is sure in German, where every noun has a capital. */
export const germanTitles =
  /^(?:herrn?|frau|dr|prof|(?:bundes|alt)?kanzler(?:in)?|(?:minister|bundes)?präsident(?:en|in)?|(?:\p{Ll}+)?minister(?:in)?|(?:ober)?bürgermeister(?:in)?|papst|kardinal|bischof|parteichef(?:in)?)$/u
/** Small words between the parts of the name of a body. */
export const bodyParticles = set(
  "de da do dos das di du del della dell' dell’ d' d’ l' l’ all' all’ des la le los las für der van voor et e y",
)
/** After these stands a place where a capital follows. */
export const placePrepositions = set(
  "in aus nach bei en à a em i w we z do v ve в во из на у fra från til till ab bis um dalam dari",
)

/** Given names that name places and things oftener than people, or a rank; they may be surnames. */
export const notGiven = set(`
Paris London Chelsea Austin Brooklyn Lima Roma Milan Asia India Israel Jordan Georgia Carolina Virginia Dakota Sydney Madison Savannah Houston Dallas Phoenix Kenya Chad Santiago America Europa Cuba Italia Francia Real Inter Leon Berlin Wien Rio Eden San Santa Santo Saint Sankt Cruz Ángeles Reyes Mar Luz Paz Cielo Sol Rose Star Diamond Baby King Prince Major Earl Duke General Don Rich Grant Chance Hope Faith Joy Sky Ocean River Rain Winter Stein Engel Sommer Dame Lean Brain Lion Kota Imam Nabi Baginda Raja Ratu
`)
/** Words with a capital that are in no name of a person: months, days, small words that open sentences. */
export const notNames = set(`
Art Mai May April June August Juni Juli Januar Februar März September Oktober November Dezember Sunday Monday Summer Can Gott Gabe Frei Bär Sonne Stern Jesus Christ Ende Anfang Mitte Tag Bay Der Die Das Den Ein Eine Ich Wir Sie Man Was Wie Wer Wo Es Im Am Zum Bei Aus Auf Mit Von Und Oder Aber Ist Hat Nach Vor Alle Kein Keine Uni Mama Papa Oma Opa Kind Kinder Mann Frau Elle Elles Son Sa Les Des Une Pour Par Sur Dans Mais Tous Bien Si No Con Por Para Una Uno Los Las Del Muy Más Che Non Per Come Anche Sono Gli Alla Nel Uma Não Mas Com Sem Seu Sua Ele Ela Van Het Een Maar Ook Dit Dat Hoe Ada Ini Itu Dari Dan Yang Bu Ve Bir Для Она Это Надежда Любовь Слава Desa
`)
/** Places that are nouns of German, too, and German nouns that are places elsewhere. */
export const germanNouns = set(`
Essen Bergen Porto Halle Hof Singen Norden Osten Süden Westen Zug Weil Regen Baden Jersey Laut Man Bar Most Split Nice Orange Born Best Wesel Plan Ort Stadt Land Burg Berg Tal See Meer Fluss Haus Markt Park Platz Straße Hagen Wangen Lohne Rheine Ahlen Stade Winnenden Werder Mark Elend Alt Neu Bad Lage Mode Sofa Steine Hall Wald Brand Schwelm Unna Minden Hamm Herne Lünen Moers Siegen Gießen Enns Hilden Erde Mond Welt Bild Kunst Auto Ware Worms Leer Aalen Gotha Stein Linden Eisen Erz Salz Asche Regel Plauen Riesa Rat
`)
/** Single words by which known bodies are called and that are common words elsewhere. */
export const commonBodies = set(
  "Bild Palm Bayer Metro Ford Total Orange Apple Commons Marines Sun Focus Stern Zeit Welt Spiegel Oxford Congress Senate Treasury Army Navy Labour Commonwealth Mirror Express Star Met Tate Guardian Times Post Target Gap Shell Visa Virgin Sky Boots Next Subway Sprint Sharp Nice Real Inter Milan Roma Lazio Barcelona Valencia Sevilla Santos Nacional Independiente River Boca Monaco Nantes Lyon Marseille Bayern Werder Home Sports Indians Giants Kings Bulls Nets Heat Magic Jets Eagles Lions Bears Reds Twins Stars Wild Congress Parliament",
)
