/** ISO 3166-1 code, then its cities with latitude and longitude; the capital comes first. */
const TABLE = `
AE Abu Dhabi 24.47 54.37, Dubai 25.2 55.27, Sharjah 25.35 55.42
AF Kabul 34.53 69.17, Kandahar 31.61 65.71, Herat 34.35 62.2, Mazar-i-Sharif 36.71 67.11, Jalalabad 34.43 70.45, Kunduz 36.73 68.86, Lashkar Gah 31.59 64.37, Ghazni 33.55 68.42
AL Tirana 41.33 19.82
AM Yerevan 40.18 44.51
AO Luanda -8.84 13.23
AR Buenos Aires -34.6 -58.38, Rosario -32.95 -60.65, Mendoza -32.89 -68.84
AT Vienna 48.21 16.37, Graz 47.07 15.44, Salzburg 47.8 13.04, Innsbruck 47.27 11.39
AU Canberra -35.28 149.13, Sydney -33.87 151.21, Melbourne -37.81 144.96, Brisbane -27.47 153.03, Perth -31.95 115.86, Adelaide -34.93 138.6, Darwin -12.46 130.84, Hobart -42.88 147.33
AZ Baku 40.41 49.87
BA Sarajevo 43.86 18.41, Banja Luka 44.77 17.19, Mostar 43.34 17.81, Srebrenica 44.1 19.3, Tuzla 44.54 18.67
BD Dhaka 23.81 90.41, Chittagong 22.36 91.78
BE Brussels 50.85 4.35, Antwerp 51.22 4.4, Ghent 51.05 3.72, Bruges 51.21 3.22
BF Ouagadougou 12.37 -1.52
BG Sofia 42.7 23.32, Plovdiv 42.14 24.75, Varna 43.21 27.91
BH Manama 26.23 50.59
BI Bujumbura -3.36 29.36, Gitega -3.43 29.93
BJ Cotonou 6.37 2.39, Porto-Novo 6.5 2.6
BO La Paz -16.49 -68.12, Sucre -19.02 -65.26
BR Brasilia -15.79 -47.88, Sao Paulo -23.55 -46.63, Rio de Janeiro -22.91 -43.17, Salvador -12.97 -38.5, Recife -8.05 -34.88, Porto Alegre -30.03 -51.23, Manaus -3.12 -60.02, Belo Horizonte -19.92 -43.94
BS Nassau 25.05 -77.36
BW Gaborone -24.63 25.92
BY Minsk 53.9 27.57
CA Ottawa 45.42 -75.7, Toronto 43.65 -79.38, Montreal 45.5 -73.57, Vancouver 49.28 -123.12, Calgary 51.05 -114.07, Edmonton 53.55 -113.49, Winnipeg 49.9 -97.14, Quebec City 46.81 -71.21, Halifax 44.65 -63.57
CD Kinshasa -4.32 15.31, Goma -1.68 29.22, Lubumbashi -11.66 27.48, Kisangani 0.52 25.2
CF Bangui 4.39 18.56
CG Brazzaville -4.27 15.28
CH Bern 46.95 7.45, Berne 46.95 7.45, Zurich 47.38 8.54, Geneva 46.2 6.15, Basel 47.56 7.59, Basle 47.56 7.59, Lausanne 46.52 6.63, Lucerne 47.05 8.31, Davos 46.8 9.84
CI Abidjan 5.36 -4.01, Yamoussoukro 6.82 -5.28
CL Santiago -33.45 -70.67, Valparaiso -33.05 -71.61
CM Yaounde 3.85 11.5, Douala 4.05 9.7
CN Beijing 39.9 116.41, Shanghai 31.23 121.47, Guangzhou 23.13 113.26, Shenzhen 22.54 114.06, Wuhan 30.59 114.31, Chongqing 29.56 106.55, Chengdu 30.57 104.07, Tianjin 39.34 117.36, Nanjing 32.06 118.8, Lhasa 29.65 91.14, Urumqi 43.83 87.62, Harbin 45.8 126.53
CO Bogota 4.71 -74.07, Medellin 6.24 -75.58, Cali 3.45 -76.53, Cartagena 10.39 -75.48
CR San Jose 9.93 -84.08
CU Havana 23.11 -82.37
CY Nicosia 35.19 33.38
CZ Prague 50.08 14.44, Brno 49.2 16.61
DE Berlin 52.52 13.41, Hamburg 53.55 9.99, Munich 48.14 11.58, Cologne 50.94 6.96, Frankfurt 50.11 8.68, Stuttgart 48.78 9.18, Dusseldorf 51.23 6.78, Bonn 50.74 7.1, Leipzig 51.34 12.37, Dresden 51.05 13.74, Hanover 52.38 9.73, Bremen 53.08 8.8, Nuremberg 49.45 11.08, Dortmund 51.51 7.47, Essen 51.46 7.01
DK Copenhagen 55.68 12.57, Aarhus 56.16 10.2
DO Santo Domingo 18.49 -69.93
DZ Algiers 36.75 3.06, Oran 35.7 -0.63
EC Quito -0.18 -78.47, Guayaquil -2.17 -79.92
EE Tallinn 59.44 24.75
EG Cairo 30.04 31.24, Alexandria 31.2 29.92, Suez 29.97 32.55, Luxor 25.69 32.64, Sharm el-Sheikh 27.92 34.33, Giza 30.01 31.21
ER Asmara 15.34 38.93
ES Madrid 40.42 -3.7, Barcelona 41.39 2.17, Valencia 39.47 -0.38, Seville 37.39 -5.98, Bilbao 43.26 -2.93, Malaga 36.72 -4.42, Zaragoza 41.65 -0.89
ET Addis Ababa 9.03 38.74, Mekelle 13.5 39.47
FI Helsinki 60.17 24.94, Tampere 61.5 23.76, Turku 60.45 22.27
FJ Suva -18.14 178.44
FR Paris 48.86 2.35, Marseille 43.3 5.37, Lyon 45.76 4.84, Toulouse 43.6 1.44, Nice 43.7 7.27, Bordeaux 44.84 -0.58, Strasbourg 48.57 7.75, Lille 50.63 3.06, Nantes 47.22 -1.55, Cannes 43.55 7.02, Calais 50.95 1.86, Rennes 48.11 -1.68, Montpellier 43.61 3.88, Grenoble 45.19 5.72
GA Libreville 0.39 9.45
GB London 51.51 -0.13, Birmingham 52.48 -1.9, Manchester 53.48 -2.24, Liverpool 53.41 -2.99, Leeds 53.8 -1.55, Glasgow 55.86 -4.25, Edinburgh 55.95 -3.19, Cardiff 51.48 -3.18, Belfast 54.6 -5.93, Bristol 51.45 -2.59, Sheffield 53.38 -1.47, Newcastle 54.98 -1.61, Nottingham 52.95 -1.15, Leicester 52.64 -1.13, Southampton 50.9 -1.4, Portsmouth 50.82 -1.09, Brighton 50.82 -0.14, Oxford 51.75 -1.26, Cambridge 52.21 0.12, Aberdeen 57.15 -2.09, Dundee 56.46 -2.97, Swansea 51.62 -3.94, Coventry 52.41 -1.51, Plymouth 50.38 -4.14, Norwich 52.63 1.3, Dover 51.13 1.31, Londonderry 55.0 -7.32
GE Tbilisi 41.72 44.78, Gori 41.98 44.11
GH Accra 5.6 -0.19
GM Banjul 13.45 -16.58
GN Conakry 9.64 -13.58
GR Athens 37.98 23.73, Thessaloniki 40.64 22.94
GT Guatemala City 14.63 -90.51
GW Bissau 11.86 -15.6
GY Georgetown 6.8 -58.16
HN Tegucigalpa 14.07 -87.19
HR Zagreb 45.81 15.98, Split 43.51 16.44, Dubrovnik 42.65 18.09, Vukovar 45.35 19.0
HT Port-au-Prince 18.59 -72.31
HU Budapest 47.5 19.04
ID Jakarta -6.21 106.85, Surabaya -7.26 112.75, Bali -8.41 115.19, Banda Aceh 5.55 95.32
IE Dublin 53.35 -6.26, Cork 51.9 -8.47, Galway 53.27 -9.05, Limerick 52.66 -8.63
IL Jerusalem 31.77 35.21, Tel Aviv 32.09 34.78, Haifa 32.79 34.99, Beersheba 31.25 34.79, Sderot 31.52 34.6, Eilat 29.56 34.95
IN New Delhi 28.61 77.21, Delhi 28.65 77.23, Mumbai 19.08 72.88, Bombay 19.08 72.88, Kolkata 22.57 88.36, Calcutta 22.57 88.36, Chennai 13.08 80.27, Madras 13.08 80.27, Bangalore 12.97 77.59, Bengaluru 12.97 77.59, Hyderabad 17.39 78.49, Ahmedabad 23.02 72.57, Lucknow 26.85 80.95, Jaipur 26.91 75.79, Srinagar 34.08 74.8, Pune 18.52 73.86, Amritsar 31.63 74.87
IQ Baghdad 33.31 44.37, Basra 30.51 47.78, Mosul 36.34 43.13, Fallujah 33.35 43.78, Falluja 33.35 43.78, Kirkuk 35.47 44.39, Erbil 36.19 44.01, Arbil 36.19 44.01, Najaf 32.0 44.33, Karbala 32.62 44.02, Tikrit 34.61 43.68, Ramadi 33.42 43.3, Samarra 34.2 43.87
IR Tehran 35.69 51.39, Isfahan 32.65 51.67, Mashhad 36.26 59.62, Shiraz 29.59 52.58, Tabriz 38.08 46.29, Natanz 33.51 51.92, Qom 34.64 50.88
IS Reykjavik 64.15 -21.94
IT Rome 41.9 12.5, Milan 45.46 9.19, Naples 40.85 14.27, Turin 45.07 7.69, Florence 43.77 11.26, Venice 45.44 12.32, Genoa 44.41 8.93, Bologna 44.49 11.34, Palermo 38.12 13.36, Verona 45.44 10.99, Bari 41.12 16.87, Parma 44.8 10.33
JM Kingston 17.97 -76.79
JO Amman 31.95 35.93, Aqaba 29.53 35.01
JP Tokyo 35.68 139.69, Osaka 34.69 135.5, Kyoto 35.01 135.77, Yokohama 35.44 139.64, Hiroshima 34.39 132.46, Nagasaki 32.75 129.88, Kobe 34.69 135.2, Sapporo 43.06 141.35, Nagoya 35.18 136.91, Fukushima 37.75 140.47, Nagano 36.65 138.18, Sendai 38.27 140.87
KE Nairobi -1.29 36.82, Mombasa -4.04 39.67, Garissa -0.45 39.65
KG Bishkek 42.87 74.59, Osh 40.51 72.8
KH Phnom Penh 11.56 104.92, Siem Reap 13.36 103.86
KP Pyongyang 39.04 125.76
KR Seoul 37.57 126.98, Busan 35.18 129.08, Pusan 35.18 129.08, Incheon 37.46 126.71, Pyeongchang 37.37 128.39
KW Kuwait City 29.38 47.98
KZ Astana 51.17 71.45, Almaty 43.24 76.89
LA Vientiane 17.98 102.63
LB Beirut 33.89 35.5, Tripoli 34.43 35.84, Sidon 33.56 35.37, Tyre 33.27 35.2
LK Colombo 6.93 79.86, Jaffna 9.66 80.03, Kandy 7.29 80.64, Galle 6.05 80.22
LR Monrovia 6.3 -10.8
LT Vilnius 54.69 25.28, Kaunas 54.9 23.9
LV Riga 56.95 24.11
LY Tripoli 32.89 13.19, Benghazi 32.12 20.09, Misrata 32.38 15.09, Sirte 31.21 16.59
MA Rabat 34.02 -6.83, Casablanca 33.57 -7.59, Marrakesh 31.63 -8.0, Marrakech 31.63 -8.0
MD Chisinau 47.01 28.86
ME Podgorica 42.44 19.26
MG Antananarivo -18.88 47.51
MK Skopje 41.99 21.43
ML Bamako 12.64 -8.0, Timbuktu 16.77 -3.01, Gao 16.27 -0.04
MM Naypyidaw 19.76 96.08, Yangon 16.84 96.17, Rangoon 16.84 96.17, Mandalay 21.96 96.09
MN Ulan Bator 47.89 106.91, Ulaanbaatar 47.89 106.91
MR Nouakchott 18.07 -15.96
MT Valletta 35.9 14.51
MW Lilongwe -13.96 33.77
MX Mexico City 19.43 -99.13, Guadalajara 20.66 -103.35, Monterrey 25.69 -100.32, Tijuana 32.51 -117.04, Acapulco 16.85 -99.82, Cancun 21.16 -86.85, Ciudad Juarez 31.69 -106.42
MY Kuala Lumpur 3.14 101.69, Penang 5.41 100.33
MZ Maputo -25.97 32.57
NA Windhoek -22.56 17.08
NE Niamey 13.51 2.13
NG Abuja 9.06 7.49, Lagos 6.52 3.38, Kano 12.0 8.52, Maiduguri 11.83 13.15, Port Harcourt 4.82 7.05
NI Managua 12.11 -86.24
NL Amsterdam 52.37 4.9, The Hague 52.07 4.3, Rotterdam 51.92 4.48, Eindhoven 51.44 5.47, Utrecht 52.09 5.12, Maastricht 50.85 5.69
NO Oslo 59.91 10.75, Bergen 60.39 5.32, Trondheim 63.43 10.4, Lillehammer 61.12 10.47
NP Kathmandu 27.72 85.32, Katmandu 27.72 85.32
NZ Wellington -41.29 174.78, Auckland -36.85 174.76, Christchurch -43.53 172.64, Dunedin -45.87 170.5
OM Muscat 23.59 58.41
PA Panama City 8.98 -79.52
PE Lima -12.05 -77.04, Cuzco -13.53 -71.97
PG Port Moresby -9.44 147.18
PH Manila 14.6 120.98, Davao 7.19 125.46, Cebu 10.32 123.89, Marawi 8.0 124.29
PK Islamabad 33.68 73.05, Karachi 24.86 67.01, Lahore 31.55 74.34, Peshawar 34.01 71.58, Quetta 30.18 66.98, Rawalpindi 33.6 73.05, Faisalabad 31.42 73.08, Multan 30.16 71.52, Abbottabad 34.15 73.22
PL Warsaw 52.23 21.01, Krakow 50.06 19.94, Cracow 50.06 19.94, Gdansk 54.35 18.65, Lodz 51.76 19.46, Wroclaw 51.11 17.04, Poznan 52.41 16.93
PS Gaza City 31.52 34.45, Ramallah 31.9 35.2, Hebron 31.53 35.1, Nablus 32.22 35.25, Bethlehem 31.71 35.2, Jenin 32.46 35.3, Rafah 31.29 34.25, Khan Younis 31.35 34.31, Jericho 31.86 35.46
PT Lisbon 38.72 -9.14, Porto 41.16 -8.63
PY Asuncion -25.26 -57.58
QA Doha 25.29 51.53
RO Bucharest 44.43 26.1, Cluj 46.77 23.6, Timisoara 45.75 21.23
RS Belgrade 44.79 20.45, Novi Sad 45.25 19.84, Nis 43.32 21.9
RU Moscow 55.76 37.62, St Petersburg 59.93 30.34, St. Petersburg 59.93 30.34, Grozny 43.32 45.69, Vladivostok 43.12 131.89, Sochi 43.6 39.73, Beslan 43.19 44.54, Kazan 55.8 49.11, Volgograd 48.71 44.51, Kaliningrad 54.71 20.51, Novosibirsk 55.01 82.94, Murmansk 68.97 33.08
RW Kigali -1.94 30.06
SA Riyadh 24.71 46.68, Jeddah 21.49 39.19, Mecca 21.39 39.86, Medina 24.52 39.57, Dhahran 26.29 50.11
SD Khartoum 15.5 32.56, Port Sudan 19.62 37.22
SE Stockholm 59.33 18.07, Gothenburg 57.71 11.97, Malmo 55.6 13.0, Uppsala 59.86 17.64
SI Ljubljana 46.06 14.51
SK Bratislava 48.15 17.11, Kosice 48.72 21.26
SL Freetown 8.47 -13.23
SN Dakar 14.72 -17.47
SO Mogadishu 2.05 45.32, Kismayo -0.36 42.55, Hargeisa 9.56 44.06
SS Juba 4.85 31.58
SV San Salvador 13.69 -89.22
SY Damascus 33.51 36.29, Aleppo 36.2 37.13, Homs 34.73 36.72, Hama 35.13 36.75, Raqqa 35.95 39.01, Idlib 35.93 36.63, Palmyra 34.56 38.28, Kobani 36.89 38.35, Daraa 32.62 36.1, Latakia 35.52 35.79
TD N'Djamena 12.13 15.06
TG Lome 6.13 1.22
TH Bangkok 13.76 100.5, Phuket 7.88 98.39, Chiang Mai 18.79 98.99, Pattaya 12.93 100.88
TJ Dushanbe 38.56 68.79
TL Dili -8.56 125.57
TM Ashgabat 37.96 58.33
TN Tunis 36.81 10.18, Sousse 35.83 10.64
TR Ankara 39.93 32.86, Istanbul 41.01 28.98, Izmir 38.42 27.14, Diyarbakir 37.91 40.24, Gaziantep 37.07 37.38, Adana 37.0 35.32
TT Port of Spain 10.65 -61.5
TW Taipei 25.03 121.57, Kaohsiung 22.63 120.3
TZ Dodoma -6.17 35.74, Dar es Salaam -6.79 39.21, Zanzibar -6.17 39.2, Arusha -3.39 36.68
UA Kyiv 50.45 30.52, Kiev 50.45 30.52, Kharkiv 49.99 36.23, Odesa 46.48 30.73, Odessa 46.48 30.73, Lviv 49.84 24.03, Donetsk 48.0 37.8, Mariupol 47.1 37.54, Luhansk 48.57 39.31, Kherson 46.64 32.62, Bakhmut 48.6 38.0, Zaporizhzhia 47.84 35.14, Sevastopol 44.62 33.52, Chernobyl 51.28 30.22, Bucha 50.54 30.21, Simferopol 44.95 34.1
UG Kampala 0.35 32.58, Entebbe 0.05 32.46
US Washington 38.91 -77.04, Washington D.C. 38.91 -77.04, New York City 40.71 -74.01, Los Angeles 34.05 -118.24, Chicago 41.88 -87.63, Houston 29.76 -95.37, Philadelphia 39.95 -75.17, San Francisco 37.77 -122.42, Boston 42.36 -71.06, Seattle 47.61 -122.33, Dallas 32.78 -96.8, Miami 25.76 -80.19, Atlanta 33.75 -84.39, Detroit 42.33 -83.05, Denver 39.74 -104.99, Las Vegas 36.17 -115.14, New Orleans 29.95 -90.07, San Diego 32.72 -117.16, Baltimore 39.29 -76.61, Cleveland 41.5 -81.69, Cincinnati 39.1 -84.51, Minneapolis 44.98 -93.27, Pittsburgh 40.44 -80.0, St. Louis 38.63 -90.2, St Louis 38.63 -90.2, Milwaukee 43.04 -87.91, Phoenix 33.45 -112.07, Austin 30.27 -97.74, San Antonio 29.42 -98.49, Kansas City 39.1 -94.58, Oklahoma City 35.47 -97.52, Salt Lake City 40.76 -111.89, Memphis 35.15 -90.05, Nashville 36.16 -86.78, Charlotte 35.23 -80.84, Orlando 28.54 -81.38, Tampa 27.95 -82.46, Honolulu 21.31 -157.86, Indianapolis 39.77 -86.16, Buffalo 42.89 -78.88, Sacramento 38.58 -121.49, Hollywood 34.09 -118.33, Manhattan 40.78 -73.97, Brooklyn 40.68 -73.94, Ferguson 38.74 -90.31, Charlottesville 38.03 -78.48, Oakland 37.8 -122.27, Cupertino 37.32 -122.03, Montgomery 32.37 -86.3, Omaha 41.26 -95.93, Tucson 32.22 -110.97, Louisville 38.25 -85.76, Newark 40.74 -74.17, El Paso 31.76 -106.49
UY Montevideo -34.9 -56.16
UZ Tashkent 41.3 69.24, Samarkand 39.65 66.96
VE Caracas 10.48 -66.9, Maracaibo 10.65 -71.64
VN Hanoi 21.03 105.85, Ho Chi Minh City 10.82 106.63, Saigon 10.82 106.63, Da Nang 16.05 108.2
XK Pristina 42.66 21.17
YE Sanaa 15.37 44.19, Aden 12.79 45.04, Hodeidah 14.8 42.95, Taiz 13.58 44.02
ZA Pretoria -25.75 28.19, Johannesburg -26.2 28.05, Cape Town -33.92 18.42, Durban -29.86 31.02, Soweto -26.27 27.86, Port Elizabeth -33.96 25.6, Bloemfontein -29.12 26.21
ZM Lusaka -15.39 28.32
ZW Harare -17.83 31.05, Bulawayo -20.15 28.58
`

/** A city's country (ISO 3166-1 alpha-2) and its middle, in degrees to about a kilometre. */
export type City = { name: string; countryCode: string; latitude: number; longitude: number }

const readLine = (line: string): City[] =>
  line
    .slice(3)
    .split(", ")
    .map((entry) => {
      const words = entry.split(" ")
      const name = words.slice(0, -2).join(" ")
      return { name, countryCode: line.slice(0, 2), latitude: +words.at(-2)!, longitude: +words.at(-1)! }
    })

/** Capitals and large or often reported cities, under the names that English news uses. */
export const cities: readonly City[] = TABLE.split("\n").filter(Boolean).flatMap(readLine)
