import { genders, type NameWords, nouns, words } from "./name-words.ts";

/** Own lists, read together from newspapers' usage. */
export const dutchWords: NameWords = {
  particles: new Set(
    words(
      "van de der den het 't ter ten te von zu da di du del della dos bin ben ibn al el la le les af op in 'n vom zum uit",
    ),
  ),
  strongParticles: new Set(words("der ter ten von zu da di du del della dos bin ibn al el vom la le")),
  namedOf: new Set(
    words(
      "Universiteit Bank Raad Hof Ministerie Huis Paleis Golf Straat Kaap Republiek Koninkrijk Verdrag Ronde Slag Vrede Partij Vereniging " +
        "Stichting Kamer Bond Rechtbank Organisatie Hertog Graaf Prins Prinses Koning Koningin Museum Akkoord Aartsbisdom Bisdom Volkspartij " +
        "Instituut Orde Gerechtshof Staten Unie Nacht Dag Week Federatie Fonds Autoriteit Dienst Commissie Academie",
    ),
  ),
  of: new Set(["van", "voor"]),
  never: new Set(
    words(
      "ik u mr drs ir ing prof dr maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli " +
        "augustus september oktober november december dna dvd cd tv pc gps sms hiv aids adhd co2 btw aow ceo vip pfas pin id gsm ok ivf " +
        "wao ww bbp cfo coo cto kb mb gb km kg hd led lcd usb vwo havo vmbo mbo hbo foto bron infografiek god heer allah nr no covid covid-19 " +
        "corona pvc qr faq ufo app ai",
    ),
  ),
  titles: genders(
    "prof. dr. drs. mr. ir. ing. professor doctor dr prof drs jonkheer ds. dominee rabbi imam",
    "meneer heer dhr. dhr de-heer koning prins paus kroonprins keizer sir graaf baron sultan emir sjeik ayatollah kardinaal bisschop aartsbisschop pater broer vader opa oom",
    "mevrouw mevr. mw. mw mevr koningin prinses kroonprinses keizerin lady gravin barones zuster zus moeder oma tante",
  ),
  roles: genders(
    "president vicepresident premier minister minister-president staatssecretaris burgemeester wethouder gouverneur kanselier bondskanselier senator ambassadeur " +
      "commissaris eurocommissaris voorzitter vicevoorzitter leider woordvoerder directeur bestuurder topman ceo chef baas hoofd oprichter eigenaar " +
      "manager secretaris secretaris-generaal generaal kolonel majoor kapitein luitenant admiraal commandant officier advocaat rechter notaris aanklager procureur " +
      "hoogleraar docent leraar onderzoeker wetenschapper historicus econoom bioloog socioloog psycholoog arts viroloog chirurg huisarts specialist analist " +
      "journalist verslaggever redacteur correspondent presentator columnist schrijver auteur dichter journaliste zanger muzikant componist dirigent " +
      "acteur regisseur kunstenaar schilder fotograaf architect ontwerper danser cabaretier rapper dj producer trainer coach bondscoach assistent-trainer speler " +
      "spits doelman keeper verdediger middenvelder aanvaller aanvoerder voetballer tennisser tennisster schaatser wielrenner renner atleet zwemmer sprinter coureur " +
      "kampioen scheidsrechter ploegleider kamerlid tweede-kamerlid europarlementariër parlementariër fractievoorzitter fractieleider lijsttrekker partijleider " +
      "partijvoorzitter raadslid statenlid gedeputeerde formateur informateur inspecteur agent rechercheur korpschef astronaut kosmonaut piloot gezagvoerder " +
      "kunsthistoricus archeoloog filosoof theoloog activist demonstrant ondernemer boer winnaar nobelprijswinnaar verdachte slachtoffer buurvrouw buurman " +
      "inwoner student scholier bewoner deskundige expert topvrouw dictator rebellenleider oppositieleider legerleider vakbondsleider terrorist " +
      "moordenaar kandidaat presidentskandidaat minister-president viceminister adviseur wnd curator conservator bestuursvoorzitter penningmeester lid cto cfo " +
      "wereldkampioen kok uitvinder ingenieur miljardair zakenman regisseuse modeontwerper chauffeur tolk gids boswachter dierenarts meteoroloog weerman " +
      "geograaf natuurkundige wiskundige scheikundige politicoloog jurist taalkundige antropoloog kinderarts hoofdredacteur ooggetuige getuige",
    "topman zakenman buurman weerman zoon broer echtgenoot vader koning prins paus woordvoerder-heer",
    "woordvoerster schrijfster zangeres actrice presentatrice directrice topvrouw zakenvrouw buurvrouw lerares onderzoekster voorzitster dochter zus echtgenote moeder " +
      "koningin prinses tennisster schaatsster wielrenster zwemster hardloopster atlete danseres dichteres kunstenares journaliste regisseuse advocate verpleegster " +
      "studente scholiere voetbalster speelster keepster burgemeesteres politica columniste verslaggeefster redactrice turnster judoka-vrouw eigenaresse activiste",
  ),
  nouns: nouns([
    "organisation company: bedrijf concern onderneming vliegtuigbouwer vliegtuigfabrikant vliegtuigmaker autofabrikant fabrikant producent autobouwer automaker chipmaker chipfabrikant maker luchtvaartmaatschappij maatschappij moederbedrijf dochterbedrijf " +
      "supermarktketen supermarkt winkelketen keten verzekeraar energiebedrijf telecombedrijf techbedrijf computerbedrijf computerfabrikant oliebedrijf olieconcern vervoerder " +
      "uitgever uitgeverij softwarebedrijf softwaremaker start-up startup webwinkel reisorganisatie bierbrouwer brouwer bouwbedrijf farmaceut platenmaatschappij warenhuis " +
      "bank grootbank zakenbank consultancybureau adviesbureau onderzoeksbureau marktonderzoeker accountantskantoor advocatenkantoor zoekmachine luchtvaartbedrijf netbeheerder ziekenhuisgroep rederij bezorgdienst prijsvechter",
    "organisation party: partij regeringspartij oppositiepartij coalitiepartij",
    "organisation club: club voetbalclub ploeg elftal voetbalploeg hockeyclub wielerploeg amateurclub eredivisionist eredivisieclub topclub renstal clubteam",
    "organisation media: krant dagblad weekblad tijdschrift persbureau zender omroep nieuwssite nieuwszender tv-zender radiozender televisiezender mediabedrijf nieuwsdienst blad magazine",
    "organisation : organisatie instelling stichting vereniging bond vakbond vakcentrale instituut instantie dienst inlichtingendienst toezichthouder belangenorganisatie milieuorganisatie hulporganisatie " +
      "mensenrechtenorganisatie natuurorganisatie actiegroep terreurgroep terreurorganisatie beweging koepel branchevereniging brancheorganisatie belangenvereniging ruimtevaartorganisatie voetbalbond fonds werkgeversorganisatie consortium denktank jihadistengroep rebellengroep werkgroep onderzoeksinstituut universiteit hogeschool museum verzetsgroep band popgroep rockband orkest koor bende militie woningcorporatie zorginstelling scholengroep ggd kennisinstituut",
    "place city: stad dorp plaats hoofdstad havenstad gehucht stadje dorpje provinciestad badplaats kustplaats deelgemeente universiteitsstad grensstad plaatsje miljoenenstad geboorteplaats woonplaats buurdorp vissersdorp",
    "place region: provincie regio streek deelstaat eiland eilandje wijk buurt gebied district schiereiland staat republiek buurland vakantieland eilandengroep eilandstaat woestijn stadsdeel departement kanton polder natuurgebied enclave",
    "place water: rivier meer zee kanaal oceaan zeestraat beek plas",
    "place mountain: berg vulkaan gebergte gletsjer bergtop",
    "event : festival toernooi orkaan storm tyfoon beurs operatie wedstrijd wielerronde cycloon popfestival muziekfestival filmfestival evenement",
    "work : boek roman film serie album single musical toneelstuk opera schilderij tv-serie televisieserie kinderboek dichtbundel programma televisieprogramma documentaire game videospel gedicht podcast stripboek prentenboek debuutroman speelfilm thriller bestseller rapport tentoonstelling voorstelling televisieserie",
    "product : schip boot sloep kotter trawler molen vliegtuig vaccin medicijn app besturingssysteem telefoon smartphone toestel raket satelliet veerboot tanker ferry onderzeeër ruimteschip ruimtevaartuig cruiseschip vrachtschip containerschip zeilschip vliegdekschip ruimtesonde marswagen auto computer spelcomputer tablet geneesmiddel webbrowser browser trein bier jacht driemaster marsrover robot chatbot",
  ]),
  parts: nouns([
    "organisation company: NV N.V. BV B.V. Inc Inc. Corp Corp. Ltd Ltd. PLC plc GmbH AG SA S.A. LLC Co Co. Airlines Airways Holding Holdings Group Groep Motors Industries Technologies Systems Records Entertainment Airplanes Aircraft Aerospace Electronics Communications Energy Capital Studios Pictures Company Corporation Verzekeringen",
    "organisation university: Universiteit University Hogeschool College Academie",
    "organisation club: FC SC VV SV BVO AFC RSC HSV HC KV RKSV Rangers United",
    "organisation : Bank Stichting Vereniging Bond Raad Partij Instituut Institute Federatie Federation Unie Union Fonds Foundation Foundation Agentschap Agency Autoriteit Dienst Commissie Commission Council Committee Comité " +
      "Rechtbank Gerechtshof Hof Ministerie Museum Ziekenhuis Orkest Koor Politie Brandweer Organisatie Organization Association Party Research School Kamer Coalitie Alliantie Beweging Front Leger News Press Force Kerk Bibliotheek Corps Korps",
    "place : Airport Street Avenue River Lake Island Islands Valley Beach Bay Park Square Bridge County Station Stadion Mount Plein Zee Meer Rivier Eiland Eilanden Kanaal Baai Golf Heuvels Bergen Luchthaven Tower Hills Boulevard Arena",
    "event : Open Cup Games Festival Spelen War Prix Conferentie Marathon Masters Championship Championships Oorlog Kampioenschap Toernooi Conference",
    "product : Program Programme Programma Project Plan System Store Stores Edition Version Series Kit Pack Phone Engine",
    "work : Act Prize Award Prijs Verdrag Akkoord",
  ]),
  endings: [
    ["bank", { type: "organisation", kind: "company" }],
    ["partij", { type: "organisation", kind: "party" }],
    ...[
      "bond",
      "raad",
      "unie",
      "dienst",
      "fonds",
      "universiteit",
      "instituut",
      "vereniging",
      "stichting",
      "commissie",
      "ministerie",
      "maatschappij",
      "museum",
      "ziekenhuis",
      "college",
      "groep",
      "bureau",
    ].map((ending) => [ending, { type: "organisation", kind: "" }] as const),
    ...[
      "straat",
      "plein",
      "gracht",
      "singel",
      "stadion",
      "polder",
      "eiland",
      "eilanden",
      "zee",
      "meer",
      "kanaal",
      "luchthaven",
      "weg",
    ].map((ending) => [ending, { type: "place", kind: "area" }] as const),
    ...["oorlog", "festival", "kampioenschap", "toernooi"].map(
      (ending) => [ending, { type: "event", kind: "" }] as const,
    ),
    ...["prijs", "wet", "verdrag", "akkoord"].map((ending) => [ending, { type: "work", kind: "" }] as const),
  ],
  headsOf: nouns([
    "organisation : topman topvrouw directeur ceo bestuursvoorzitter woordvoerder woordvoerster medewerker medewerkers werknemers personeel aandelen aandeel klanten omzet winst oprichter aandeelhouders dochter " +
      "dochteronderneming hoofdkantoor leden financieel-directeur directie analist econoom economen moederbedrijf toestellen vliegtuigen winkels voorzitter bestuur lijsttrekker fractievoorzitter partijleider kamerlid redacteur hoofdredacteur",
    "organisation club: speler spelers trainer coach spits doelman keeper aanvoerder supporters fans verdediger middenvelder aanvaller ploegleider selectie",
    "place : burgemeester inwoners inwoner bewoners hoofdstad noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten centrum bevolking straten grens grenzen kust omgeving gouverneur vliegveld luchthaven haven " +
      "binnenstad hart gemeente universiteit stad eiland koning koningin aartsbisschop bisschop ambassadeur burgers regering parlement grondgebied staatshoofd provincie gemeenteraad buitenwijk voorstad",
  ]),
  placePrepositions: new Map([
    ["in", 1.6],
    ["te", 2],
    ["uit", 1.2],
    ["naar", 1],
    ["nabij", 2],
    ["vanuit", 1.6],
    ["boven", 0.6],
    ["rond", 0.4],
    ["richting", 1],
  ]),
  speech: new Set(
    words(
      "zeggen vertellen melden verklaren stellen vinden denken laten benadrukken reageren schrijven waarschuwen aankondigen bevestigen ontkennen besluiten willen verwachten vrezen hopen toevoegen meedelen",
    ),
  ),
  alsoWords: new Set(
    words(
      "plus action gamma total denk volt groen vooruit union standard trouw bol jumbo seat visa praxis spelen tour action seat best goes made lent urk dam vecht lek waal puma kos orange booking",
    ),
  ),
  sport: new Set(words("winnen verliezen scoren gelijkspelen spelen verslaan promoveren degraderen bereiken")),
  anaphors: nouns([
    "organisation company: bedrijf concern onderneming luchtvaartmaatschappij vliegtuigbouwer vliegtuigfabrikant fabrikant",
    "organisation club: club ploeg",
    "organisation party: partij",
    "organisation media: krant omroep zender",
    "organisation university: universiteit",
    "organisation : organisatie vakbond stichting",
    "place country: land",
    "place city: stad",
    "place region: gebied regio enclave",
  ]),
  human: new Set(
    words(
      "trouwen overlijden sterven bevallen glimlachen lachen huilen knikken zuchten aftreden vertellen zingen sprinten rijden fietsen lopen schrikken geboren opgroeien zwemmen afstuderen studeren",
    ),
  ),
};
