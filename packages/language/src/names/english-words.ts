import { genders, type NameWords, nouns, words } from "./name-words.ts";

/** Own lists, read together from newspapers' usage. */
export const englishWords: NameWords = {
  particles: new Set(words("van de der den ter ten te von zu da di du del della dos bin ben ibn al el la le")),
  strongParticles: new Set(words("van de der den ter ten von zu da di du del della dos bin ibn al el la le")),
  namedOf: new Set(
    words(
      "University Bank Ministry Department House City Republic Kingdom Office Bureau Institute School College Church Council Federation Association Society " +
        "Gulf Bay Cape Isle Isles Strait State Court Museum Academy Organisation Organization Union League Center Centre Chamber Duke Prince Princess Queen King " +
        "Minister Secretary Treaty Battle Order Board Commission Committee Party Foundation Parliament Archbishop Bishop Tower Port Sea Lord Commonwealth " +
        "Confederation Coalition Campaign Agency Game Lord Centers Centres Declaration Statue Fund Congress",
    ),
  ),
  of: new Set(["of", "for", "on"]),
  never: new Set(
    words(
      "i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
        "dna dvd cd tv pc gps sms hiv aids adhd co2 ceo vip pin id ok mr mrs ms dr god am pm bst gmt utc est edt pst pdt cest cet cfo coo cto km kg mb gb kb lcd led usb pdf hd drm " +
        "covid covid-19 ufo pvc qr faq ai photo image file source html xml cpu gpu ram wi-fi wifi internet web ipo q&a diy sars p.m. a.m. earth's",
    ),
  ),
  titles: genders(
    "dr. dr prof. prof professor doctor rev. reverend judge justice rep. sen. gov. gen. lt. col. capt. sgt. hon. saint st.",
    "mr. mr mister sir lord king prince pope emperor duke sheikh sultan emir ayatollah imam father brother cardinal bishop archbishop",
    "mrs. mrs ms. ms miss queen princess lady dame duchess empress sister mother",
  ),
  roles: genders(
    "president vice-president premier minister prime-minister secretary mayor governor chancellor senator ambassador commissioner chairman chairwoman chairperson chair leader spokesman spokeswoman spokesperson " +
      "director executive ceo cfo coo cto chief boss head founder co-founder owner manager general colonel major captain lieutenant admiral commander officer lawyer attorney judge prosecutor professor " +
      "lecturer teacher researcher co-developer co-inventor scientist historian economist biologist physicist psychologist doctor surgeon analyst journalist reporter editor correspondent presenter columnist writer author poet novelist singer musician " +
      "composer conductor actor actress filmmaker artist painter photographer architect designer dancer comedian rapper dj producer trainer coach player striker goalkeeper defender midfielder " +
      "forward quarterback pitcher footballer cyclist runner athlete swimmer sprinter driver champion referee congressman congresswoman representative lawmaker candidate nominee delegate " +
      "inspector detective sheriff astronaut cosmonaut pilot philosopher activist businessman businesswoman entrepreneur farmer winner suspect victim resident student expert dictator adviser advisor " +
      "vice-chairman treasurer deputy ecologist zoologist geologist astronomer engineer paleontologist meteorologist sergeant constable superintendent coordinator administrator lead co-author skipper midfielder " +
      "billionaire inventor chef programmer developer blogger whistleblower guitarist drummer bassist frontman mp veteran pastor priest",
    "spokesman chairman congressman businessman actor king prince son brother father husband frontman",
    "spokeswoman chairwoman congresswoman businesswoman actress queen princess daughter sister mother wife",
  ),
  nouns: nouns([
    "organisation company: company manufacturer airline carrier maker carmaker automaker planemaker airframer firm corporation retailer contractor subsidiary startup start-up bank insurer brewer publisher chipmaker conglomerate giant operator supplier supermarket chain label distributor vendor developer rival airframe-maker",
    "organisation party: party",
    "organisation club: club team franchise",
    "organisation media: newspaper magazine broadcaster network channel agency tabloid website daily journal station paper publication",
    "organisation : organisation organization charity foundation institute association union regulator watchdog university consortium non-profit nonprofit group movement band orchestra militia museum college hospital federation think-tank council",
    "place city: city town village capital suburb municipality hamlet",
    "place region: province region state island district neighborhood neighbourhood territory country nation peninsula county republic area archipelago continent",
    "place water: river lake sea canal ocean",
    "place mountain: mountain volcano",
    "event : festival tournament hurricane typhoon storm cyclone championship competition conference marathon",
    "work : book novel film movie series album single song musical play opera painting show documentary game poem podcast memoir sitcom",
    "product : ship boat lifeboat trawler yacht tugboat windmill aircraft airplane plane jet airliner vaccine drug app smartphone phone rocket satellite ferry submarine spacecraft telescope probe rover operating-system software computer player console browser tablet laptop jetliner device vehicle tool",
  ]),
  parts: nouns([
    "organisation company: NV N.V. BV Inc Inc. Corp Corp. Ltd Ltd. PLC plc GmbH AG SA S.A. LLC Co Co. Airlines Airways Holding Holdings Group Motors Industries Technologies Systems Records Studios Pictures Company Corporation Entertainment Partners Airplanes Aircraft Aerospace Electronics Computers Communications Enterprises Bros Brothers Energy Capital Ventures Labs Stores Insurance",
    "organisation university: University College Universiteit",
    "organisation club: FC AFC SC F.C. Rangers United Wanderers",
    "organisation ministry: Ministry Department",
    "organisation : Bank Institute Agency Commission Council Committee Association Federation Foundation Union Party Hospital Museum Court Police Army Navy Force Church Board Society Trust Fund Organisation Organization Network Parliament Senate Congress Bureau Office School Academy Authority Service Administration " +
      "Coalition Alliance Movement Front News Press Research Initiative Observatory Laboratory Library Orchestra Forces Guard Corps Club Team Registry Survey Assembly Cabinet Squad Treasury",
    "place : Airport Street Avenue River Lake Island Islands Valley Beach Bay Park Square Bridge County Station Stadium Mount Hills Desert Sea Ocean Road Tower Province Peninsula Mountains Creek Falls Canyon Forest Boulevard Highway Harbour Harbor Palace Plaza Heights Coast Arena Strait Cape",
    "event : Open Cup Games Festival War Prix Conference Marathon Championship Championships Olympics Day Summit Expo Election Masters Revolution Derby Crisis Parade Week",
    "product : Program Programme Programma Project Plan System Store Stores Edition Version Series Kit Pack Phone Engine",
    "work : Act Prize Award Awards Treaty Agreement Protocol Convention Amendment Constitution Bill Accord Declaration",
  ]),
  endings: [],
  headsOf: nouns([
    "organisation : ceo chairman chairwoman spokesman spokeswoman spokesperson employees employee staff shares shareholders customers revenue profits founder co-founder subsidiary headquarters members executive division stockholders unit",
    "organisation club: players player coach striker goalkeeper captain fans supporters quarterback",
    "place : mayor capital north south east west northeast northwest southeast southwest centre center population streets border coast city town village province state island government governor residents people outskirts university king queen " +
      "parliament citizens port suburb republic district downtown ambassador bishop archbishop county suburbs region",
  ]),
  placePrepositions: new Map([
    ["in", 1.6],
    ["near", 2],
    ["outside", 1.2],
    ["across", 1],
    ["throughout", 1.5],
    ["from", 0.5],
    ["to", 0.2],
    ["around", 0.4],
    ["downtown", 2.5],
    ["central", 1.5],
    ["northern", 2.5],
    ["southern", 2.5],
    ["eastern", 2.5],
    ["western", 2.5],
  ]),
  speech: new Set(
    words(
      "say tell state report explain announce add claim warn confirm deny argue note write believe think want hope expect insist suggest describe acknowledge comment decide",
    ),
  ),
  alsoWords: new Set(
    words(
      "target visa total sharp orange puma shell apple meta zoom oracle seat delta virgin plus action fox time nice reading bath turkey china polish mobile dutch rangers union standard open congress parliament visa lent trust safari chrome windows",
    ),
  ),
  sport: new Set(words("win lose score draw play beat defeat")),
  anaphors: nouns([
    "organisation company: company airline manufacturer firm carrier",
    "organisation club: club team",
    "organisation party: party",
    "organisation media: newspaper broadcaster",
    "organisation university: university",
    "organisation : organisation organization",
    "place country: country",
    "place city: city town",
    "place region: region enclave",
  ]),
  human: new Set(
    words("marry die smile laugh cry nod sigh resign sing born grow swim graduate study retire recount recall joke"),
  ),
};
