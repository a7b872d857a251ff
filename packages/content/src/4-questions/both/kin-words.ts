import type { Language } from "@leesbewijs/domain";

/**
 * Words of which only one can be meant at a time, a line for each family: what is red is not blue, who came second was not
 * first. In Dutch the nouns of a line share their article and their number, so that each fits where another stood.
 */
const families: Record<Language, string> = {
  nl: `
rode blauwe groene gele witte zwarte oranje paarse
rood blauw groen geel wit zwart oranje paars
noorden zuiden oosten westen
noordelijke zuidelijke oostelijke westelijke
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende
stijgt daalt
stijgen dalen
steeg daalde
stegen daalden
gestegen gedaald
stijging daling
toeneemt afneemt
toegenomen afgenomen
toename afname
meer minder
groter kleiner
grotere kleinere
hoger lager
hogere lagere
sneller langzamer
ouder jonger
oudere jongere
duurder goedkoper
duurdere goedkopere
zwaarder lichter
sterker zwakker
warmer kouder
droger natter
wint verliest
winnen verliezen
won verloor
wonnen verloren
gewonnen verloren
opent sluit
opende sloot
begint eindigt
begon eindigde
koopt verkoopt
kocht verkocht
gekocht verkocht
grootste kleinste
hoogste laagste
oudste jongste
langste kortste
beste slechtste
mannen vrouwen kinderen
jongens meisjes
vader moeder
zoon dochter
broer zus
binnenlandse buitenlandse
landelijke provinciale gemeentelijke
voordelen nadelen
winst verlies
overwinning nederlaag
zege nederlaag
ochtend middag avond nacht
lente zomer herfst winter
houten stalen betonnen glazen plastic aluminium
hout staal beton glas plastic aluminium
gouden zilveren bronzen
goud zilver brons
zonne-energie windenergie kernenergie waterkracht
voetbal tennis hockey basketbal volleybal handbal
voetballer tennisser wielrenner zwemmer schaatser
gitaar piano viool trompet
regen sneeuw hagel mist onweer
knie enkel schouder elleboog pols heup rug
been oog oor hoofd
kerk school bibliotheek sporthal moskee fabriek
ziekenhuis museum zwembad theater stadion gemeentehuis
brug tunnel sluis dijk
rivier zee beek
meer kanaal
bos strand eiland
ouders leraren leerlingen
leraar arts boer visser soldaat agent piloot kapper bakker slager timmerman architect
leraren artsen boeren vissers soldaten agenten piloten kappers bakkers slagers
burgemeester wethouder minister
regering oppositie
brandweer politie
rechter advocaat officier
keeper verdediger middenvelder aanvaller
diefstal inbraak moord fraude brandstichting mishandeling
gevangenisstraf taakstraf boete
griep mazelen malaria kanker
telefoon laptop tablet computer
trein bus tram metro taxi
treinen bussen trams metro's taxi's
fiets auto vrachtwagen motor
fietsen auto's vrachtwagens motoren
appels peren bananen druiven
aardappelen uien wortelen tomaten
koffie thee melk bier wijn
dagelijks wekelijks maandelijks jaarlijks
`,
  en: `
red blue green yellow white black orange purple
north south east west
northern southern eastern western
first second third fourth fifth sixth seventh eighth ninth tenth
rises falls
rose fell
risen fallen
increase decrease
increased decreased
more fewer
larger smaller
higher lower
faster slower
older younger
heavier lighter
stronger weaker
warmer colder
wins loses
won lost
opens closes
opened closed
begins ends
began ended
buys sells
bought sold
largest smallest
highest lowest
oldest youngest
longest shortest
best worst
men women children
boys girls
father mother
son daughter
brother sister
husband wife
domestic international
advantages disadvantages
profit loss
victory defeat
morning afternoon evening night
spring summer autumn winter
wooden steel concrete glass plastic
gold silver bronze
football tennis hockey basketball cricket baseball
guitar piano violin trumpet
rain snow hail fog
knee ankle shoulder elbow wrist hip
church school library mosque factory
hospital museum theatre stadium
bridge tunnel dam
river sea lake
teacher doctor farmer fisherman soldier pilot
teachers doctors farmers fishermen soldiers pilots
driver passenger pedestrian
mayor minister president
government opposition
goalkeeper defender midfielder striker
theft burglary murder fraud arson
telephone laptop tablet
train bus tram taxi
trains buses trams taxis
bicycle car lorry motorcycle
weekly monthly yearly daily
`,
};

const read = (language: Language): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of families[language].trim().split("\n")) {
    const words = line.split(" ");
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      // A word of two families has no certain kin.
      found.set(word, found.has(word) ? [] : others);
    }
  }
  return found;
};
const kin: Record<Language, ReadonlyMap<string, readonly string[]>> = { nl: read("nl"), en: read("en") };

/** The words that may stand where a word stands and cannot be true as well; none for most words. */
export function kinOf(word: string, language: Language): readonly string[] {
  return kin[language].get(word) ?? [];
}
