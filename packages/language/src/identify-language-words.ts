/**
 * Frequent words of languages that readers here may paste, written down by hand: function words first, then common words
 * that show how the language spells. Trigrams are counted in these lists.
 */
export const frequentWords = {
  nl:
    "de het een en van in is dat op te zijn met voor niet aan er die ook als maar om hij ze dan zou wat werd wordt naar heeft door bij uit nog worden haar " +
    "kan over deze geen wel tegen onder hebben had waren al meer moet zij zich omdat zo veel waar hoe wie ons onze jullie jij ik je u mijn hun dit daar toen " +
    "tot sinds tussen volgens tijdens zonder binnen weer heel goed nieuwe grote jaar mensen dag tijd leven school kinderen huis straat water vrouw mannen gisteren " +
    "vandaag morgen regering gemeente politie schrijven zeggen zegt zei maken komen gaan krijgen blijft ligt moeten kunnen willen mogen zullen vragen antwoord belangrijk mogelijk " +
    "waarschijnlijk natuurlijk eigenlijk gewoon gebruiken geleden afgelopen volgende vorige week maand uur twee drie vier vijf zes zeven acht negen tien honderd duizend kleine oude jonge " +
    "werkgelegenheid onderzoek bijvoorbeeld verschillende ontwikkeling toekomst geschiedenis samenleving bedrijven koning stad dorp verkeer trein auto fiets boek brief verhaal wedstrijd weer regen " +
    "zon wind zomer winter dieren bomen leerlingen leraar ziekenhuis besluit plannen geld kosten prijs hoogte lucht vliegen boeren staken verlaagt stijgt daalt wint verliest opent sluit kabinet belasting",
  en:
    "the of and to in a is that it for was on with as be at by this had not are but from or have an they which you were her she he his their there been one all we has would when " +
    "who will more no if out so said what up its about than into them can only other new some could time these two may then do first any my now such like our over man me even most made " +
    "after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still see own men work " +
    "long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three think house school children " +
    "water yesterday today tomorrow government police weather rain city village train book letter story news company percent young small large team match wins loses opens closes rises falls " +
    "together everything nothing something enough though thought through brought night light right although whether building teaching learning research history future important possible probably",
  de:
    "der die das und in zu den ist ein eine nicht von mit sich des auf für dem im es an als auch er hat aus sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor " +
    "zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seine uhr wollen zwischen immer was alle sagte " +
    "gibt nichts gestern heute morgen mensch menschen stadt straße schule kinder wasser haus regierung polizei zeit leben groß größer neue schreiben sagen machen kommen gehen müssen mögen wissenschaft gesellschaft " +
    "möglich wahrscheinlich natürlich wichtig entwicklung geschichte zukunft zusammen während schließlich deutsch jahren woche monat stunde drei vier fünf sechs sieben acht neun zehn wetter regen sonne sommer",
  fr:
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son elle aux mais comme on été deux tout nous sa ces ont cette leur être fait bien ses " +
    "même sans peut ans où entre encore après avant aussi année années temps jour jours homme femme enfants école ville maison eau gouvernement police hier aujourd'hui demain monde vie très " +
    "était avait faire dire aller venir pouvoir vouloir beaucoup toujours jamais rien quelque chose trois quatre cinq six sept huit neuf dix grand petite nouveau nouvelle c'est qu'il n'est l'on d'une j'ai quand alors donc parce",
  es:
    "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos " +
    "durante todos uno les ni contra otros ese eso ante ellos esto antes algunos qué unos yo otro otras otra tanto esa estos mucho quienes nada muchos cual poco ella estar estas años año tiempo día días " +
    "hombre mujer niños escuela ciudad casa agua gobierno policía ayer hoy mañana mundo vida fue era había hacer decir ir venir poder querer siempre nunca tres cuatro cinco nuevo nueva grande pequeño después están según",
  it:
    "di e il la che in un a per è una con non del si da le dei sono al i nel come della più ha lo alla delle gli anche ma o se dal ai su loro questo quella questa essere era anni anno tempo giorno " +
    "giorni uomo donna bambini scuola città casa acqua governo polizia ieri oggi domani mondo vita stato fatto fare dire andare venire potere volere sempre mai niente cosa tre quattro cinque nuovo nuova grande piccolo " +
    "dopo prima molto poi perché quando dove chi cui già ancora tra fra sulla negli dalla degli ogni tutti tutto suo sua hanno aveva c'è dell'anno all'interno",
  pt:
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem " +
    "mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este ano anos tempo dia dias homem " +
    "mulher crianças escola cidade casa água governo polícia ontem hoje amanhã mundo vida fazer dizer ir vir poder querer sempre nunca três quatro cinco novo nova grande pequeno então são",
  pl:
    "w i na z do się nie że to jest o jak za od po ale co tak przez już tylko by był ma dla czy przed może było są być które który która jego jej ich tym tego oraz także gdy bardzo lat roku rok czas dzień " +
    "dni człowiek kobieta dzieci szkoła miasto dom woda rząd policja wczoraj dzisiaj jutro świat życie robić mówić iść zawsze nigdy nic trzy cztery pięć nowy nowa duży mały po między więcej jeszcze również został",
  tr:
    "ve bir bu da de için ile çok olarak daha gibi olan ne var kadar sonra en o ama ben sen biz siz onlar değil mi mı ya her şey yok iki üç dört beş yeni büyük küçük gün yıl yılında zaman insan kadın adam çocuk " +
    "çocuklar okul şehir ev su hükümet polis dün bugün yarın dünya hayat oldu olduğu etti edildi yapmak söylemek gitmek gelmek her zaman hiç önce arasında göre ancak tarafından üzerinde",
  fy:
    "de it in en fan is dat op te foar mei net oan der dy ek as mar om hy wie wurdt nei hat troch by út noch hja har kin oer dizze gjin wol tsjin ûnder hawwe hie wienen al mear moat har him omdat sa folle wêr hoe wa " +
    "ús jimme ik jo myn har dit dêr doe oant sûnt tusken neffens sûnder wer hiel goed nije grutte jier minsken dei tiid libben skoalle bern hûs strjitte wetter frou manlju juster hjoed moarn regear gemeente plysje " +
    "skriuwe sizze sei meitsje komme gean krije bliuwt leit moatte kinne wolle meie sille fryslân frysk fryske lytse âlde jonge doarp stêd kening boek ferhaal simmer waar twa trije fjouwer fiif seis njoggen tsien tûzen wurde binne",
  af:
    "die 'n en van is nie het in te wat vir met hy sy om dit aan op was as sal kan ons hulle daar ook maar by ek jy moet gaan word deur soos na uit nou baie geen hierdie daardie toe tot wees een twee drie vier vyf ses " +
    "sewe agt nege tien jaar mense dag tyd lewe skool kinders huis straat vrou gister vandag môre regering polisie skryf sê gesê maak kom kry bly lê moes kon wou mag vra antwoord belangrik moontlik waarskynlik natuurlik " +
    "eintlik gewoon gebruik gelede afgelope volgende vorige week maand uur klein ou jong nuwe groot goeie afrika afrikaans stad dorp verkeer trein boek brief storie reën somer jy julle my jou sy haar hom omdat terwyl",
  da:
    "og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når " +
    "være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været år tid dag mennesker " +
    "kvinde mand børn skole by hus vand regering politi går idag verden liv gøre sige gå komme altid aldrig tre fire fem ny nye stor lille uge måned øjeblik",
  sv:
    "och i att det som en på är av för med den till inte han de ett om var jag har hon så men från vi sig du kan nu när man över ska eller ut skulle bara mot hade där än efter upp vara bli alla andra här sin vad " +
    "hur kommer mycket år också blev denna dem honom ingen något två tre fyra fem ny nya stor liten tid dag människor kvinna barn skola stad hus vatten regering polis igår idag imorgon världen liv göra säga gå komma " +
    "alltid aldrig inget varje sedan många svenska enligt under mellan själv vecka månad",
  no:
    "og i det på som er en til å han av for at var med de ikke den har jeg om et men så seg hun hadde fra vi du kan da ble ut skal vil ham etter over ved også bare eller sa nå dette noe være meg mot opp der når inn " +
    "dem kunne andre blir alle noen sin ha år henne må selv sier få kom denne enn to hans bli ville før vært skulle går her slik gikk mer hva igjen fikk man alt mange dem tid dag mennesker kvinne barn skole by hus " +
    "vann regjering politi igår idag verden liv gjøre si gå komme alltid aldri tre fire fem ny nye stor liten uke måned mellom norske ifølge",
  id:
    "yang dan di dengan untuk dari dalam pada adalah ini itu tidak akan ke oleh ada juga sebagai karena bisa dapat lebih telah mereka saya kami kita anda dia ia atau tahun orang sudah saat satu dua tiga empat lima " +
    "seperti antara hari lagi namun menjadi banyak hanya belum harus secara setelah sebuah tersebut baru besar kecil anak sekolah kota rumah air pemerintah polisi kemarin besok dunia hidup membuat mengatakan pergi datang " +
    "selalu pernah sangat hingga bahwa para seorang indonesia waktu bagi tentang terhadap",
} as const;
