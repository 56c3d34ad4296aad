const HONORIFICS = `
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Prince Princess King Queen Sultan Emir Sheikh Sheik Shaikh Ayatollah Imam Mullah Rabbi Rev Rev. Reverend Father Fr Fr. Sister
Bishop Archbishop Cardinal Pope Monsignor Canon Pastor Saint Hon Hon. General Gen Gen. Maj. Col. Lt. Capt. Sgt. Cpl. Pvt. Adm. Cmdr. Brig. Maj Col Lt Capt Sgt Cpl Adm Brig Major Colonel Lieutenant Captain Sergeant Corporal Private Admiral Commander Brigadier Commodore Marshal
Sen. Sen Rep. Rep Gov. Gov Pres. Supt. Supt Insp. Det. Det Const. PC Madame Mme Mme. Monsieur Herr Frau Senor Dona Hajji Haji Mufti Maulana Justice
`
const OFFICES = `
President Premier Minister Secretary Chancellor Governor Senator Congressman Congresswoman Representative Mayor Ambassador Envoy Commissioner Chairman Chairwoman Chairperson Chair Director Manager Chief Executive CEO CFO COO Spokesman Spokeswoman Spokesperson Speaker Judge Justice Attorney
Sheriff Inspector Superintendent Constable Detective Officer Deputy Coach Captain Councillor Councilman Alderman MP MEP MSP Prosecutor Treasurer Leader Head Editor Correspondent Analyst Economist Author Actor Actress Singer Director-General Secretary-General Vice-President
Vice-Chairman Prime-Minister Dictator Emperor Tsar Czar Solicitor Counsel Nominee Candidate Whip Founder Foreman Undersecretary Under-Secretary Controller Comptroller Registrar Surgeon Trooper Agent Presidents Ministers Senators Consul Chaplain Laureate Consultant Strategist Delegate Organizer Organiser
`
const QUALIFIERS = `
Prime Foreign Vice Deputy Press Defense Defence Interior Finance Home First Second Attorney Assistant Senior Former Acting Interim Chief Major Lieutenant Brigadier Rear Executive Managing Health Education Trade Transport Agriculture Energy Environment Justice Treasury Economy Economics Industry Information Culture Labor Labour Oil Housing Police Opposition Party
Air Field Staff Master Lance Wing Squadron Group Fleet Petty Lord Right Honourable Honorable Elect Then Ex Current Late Shadow Cabinet State Special General Secretary Junior Crown Detective Public Campaign House Senate Majority Minority Planning Immigration Religious Federal Regional National Communications Technology Planning Business Work Pensions Northern Secretary Team England Sports Political
`
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words written before a person's name as part of the address. */
export const honorifics = words(HONORIFICS)
/** Heads of titles that stand before a name: "US President Joe Biden". */
export const offices = words(OFFICES)
/** Words that only continue a title to their right: "Deputy Prime Minister". */
export const titleQualifiers = words(QUALIFIERS)
