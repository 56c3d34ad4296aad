const LANDMARKS = `
Oval Office; Capitol; U.S. Capitol; US Capitol; Capitol Hill; Rose Garden; Camp David; Mar-a-Lago; Kennedy Space Center; Cape Canaveral; Statue of Liberty;
Golden Gate Bridge; Empire State Building; Times Square; Central Park; Ground Zero; Big Apple; Silicon Valley; Broadway; Hollywood; Las Vegas Strip; Guantanamo Bay;
Buckingham Palace; Windsor Castle; Westminster Abbey; Trafalgar Square; Tower Bridge; Heathrow; Gatwick; Canary Wharf; Wembley; Old Trafford; Anfield;
Eiffel Tower; Champs-Elysees; Arc de Triomphe; Notre Dame; Brandenburg Gate; Checkpoint Charlie; Colosseum; St. Peter's Square; Sistine Chapel; Acropolis;
Red Square; Tiananmen Square; Great Wall; Forbidden City; Taj Mahal; Tahrir Square; Western Wall; Temple Mount; Dome of the Rock; Suez Canal; Panama Canal;
Strait of Hormuz; English Channel; Channel Tunnel; Berlin Wall; Iron Curtain; Chernobyl; Fukushima; Auschwitz; Mount Everest; Grand Canyon; Niagara Falls; Great Barrier Reef
`

/** Buildings, squares and the like that news takes as known. */
export const landmarks: readonly string[] = LANDMARKS.split(/;\s*|\n/).flatMap((name) => name.trim() || [])
