/** Families of Dutch words: see `kin-words.ts`. The nouns of a line share their article and their number. */
export const dutchKin = `
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
regen sneeuw hagel mist
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
noordoosten noordwesten zuidoosten zuidwesten
noordoostelijke noordwestelijke zuidoostelijke zuidwestelijke
noordkust zuidkust oostkust westkust
linkse rechtse
linkerkant rechterkant
linkerbeen rechterbeen
linkerarm rechterarm
linkerknie rechterknie
bovenste onderste
vroege late
diepe ondiepe
warme koude
natte droge
legaal illegaal
tijdelijke permanente
lange korte
zware lichte
sterke zwakke
harde zachte
brede smalle
dikke dunne
schone vuile
drukke rustige
makkelijke moeilijke
gevaarlijke veilige
bekende onbekende
zichtbare onzichtbare
mogelijk onmogelijk
tevreden ontevreden
gezond ongezond
gezonde ongezonde
geschikt ongeschikt
schadelijk onschadelijk
bereikbaar onbereikbaar
eerlijk oneerlijk
schuldig onschuldig
verplicht vrijwillig
verplichte vrijwillige
directe indirecte
positief negatief
positieve negatieve
interne externe
voorzichtig onvoorzichtig
verbetert verslechtert
verbeterde verslechterde
verbeterd verslechterd
verbetering verslechtering
groeit krimpt
groeide kromp
gegroeid gekrompen
groei krimp
verdubbelde halveerde
verdubbeld gehalveerd
verhoogt verlaagt
verhoogde verlaagde
verhoogd verlaagd
verhoging verlaging
versterkt verzwakt
vertrok arriveerde
benoemd ontslagen
benoemde ontsloeg
bevestigde ontkende
bevestigt ontkent
bevestigd ontkend
goedgekeurd afgekeurd
toegestaan verboden
aangenomen verworpen
voorstander tegenstander
voorstanders tegenstanders
meerderheid minderheid
minimum maximum
minimaal maximaal
winnaar verliezer
winnaars verliezers
import export
invoer uitvoer
koper verkoper
kopers verkopers
oom tante
opa oma
acteur actrice
tekort overschot
landmacht luchtmacht marine
berg vallei woestijn
honden katten paarden
koeien varkens schapen geiten
wolf beer vos
wolven beren vossen
leeuw tijger olifant
haai walvis dolfijn
haaien walvissen dolfijnen
rijst tarwe maïs
lever nier long
voorzitter secretaris penningmeester
hoofdrol bijrol
thuiswedstrijd uitwedstrijd
zwaarste lichtste
snelste langzaamste
sterkste zwakste
warmste koudste
natste droogste
rijkste armste
duurste goedkoopste
dichtstbijzijnde verste
voldoende onvoldoende
duur goedkoop
stijgende dalende
toenemende afnemende
langer korter
breder smaller
rijker armer
drukker rustiger
vroeger later
bondgenoot rivaal
bondgenoten rivalen
huurders verhuurders
optimistisch pessimistisch
ingang uitgang
overstroming droogte
versoepeld aangescherpt
verlengd ingekort
bevorderd gedegradeerd
`;
