/** A short piece of news of our own. */
export const news = [
  "De gemeente Zwolle opent op 3 maart 2024 een nieuwe brug over de IJssel. Wethouder Marja Kuipers noemde de brug veilig voor fietsers.",
  "De bouw kostte 12 miljoen euro en duurde drie jaar. Aannemer Jansen Bouw uit Deventer leverde het staal.",
  "Volgens Kuipers rijden er straks elke dag 8.000 fietsers over de brug. Bewoners van de wijk Stadshagen vroegen al in 2015 om een extra oversteek.",
  "In april begint de gemeente met de sloop van de oude brug. Die stond er sinds 1962.",
].join("\n\n");
