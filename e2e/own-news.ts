/** A piece of news that nobody has seen: made up for these journeys. */
export const ownNews = `Nieuwe fietsbrug verbindt Stadshagen met de binnenstad

Zwolle, 3 maart 2024

De gemeente Zwolle heeft zondag een nieuwe fietsbrug over het Zwarte Water geopend. Wethouder Marja Kuipers knipte het lint door, samen met leerlingen van basisschool De Vlieger. De brug is 180 meter lang en verbindt de wijk Stadshagen met het centrum. Honderden mensen kwamen kijken, ook al regende het de hele middag.

De bouw kostte 12 miljoen euro en duurde drie jaar. Aannemer Jansen Bouw uit Deventer begon in februari 2021 met het werk. Door een tekort aan staal lag de bouw in de zomer van 2022 vier maanden stil. Daardoor ging de brug later open dan de gemeente had beloofd.

Volgens Kuipers rijden er straks elke dag 8.000 fietsers over de brug. "Wie nu met de auto gaat, is met de fiets vaak sneller," zei de wethouder tijdens de opening. De Fietsersbond noemt de nieuwe brug een mijlpaal voor de stad. Voorzitter Karim Haddou verwacht dat ook scholieren uit Hasselt de brug gaan gebruiken. Nu fietsen zij nog om langs de drukke Westenholterallee.

Niet iedereen is blij met de brug. Bewoners van de Holtenbroekerdijk zijn bang voor lawaai van brommers. Zij stapten in 2020 naar de rechter, maar verloren de zaak. De gemeente beloofde toen om een geluidsscherm te plaatsen. Dat scherm is er nog niet, omdat de maker failliet ging. De gemeente zoekt nu een ander bedrijf en hoopt dat het scherm er in de herfst staat.

In april begint de gemeente met de sloop van de oude voetbrug. Die brug stond er sinds 1962 en was te smal voor fietsers. De sloop duurt zes weken en kost ongeveer 400.000 euro. Daarna komt er op die plek een klein park met bankjes en een steiger voor roeiers. Kinderen van De Vlieger mochten een tekening maken van het park. De gemeenteraad kiest in juni welk plan het wordt.

De provincie Overijssel betaalde de helft van de nieuwe brug. De rest kwam van de gemeente zelf. Volgens Kuipers hoeft de gemeente daarvoor de belastingen niet te verhogen.`;

/** Another piece that nobody has seen. */
export const otherNews = `Reddingsboot haalt zes zeilers van zandbank bij Terschelling

Terschelling, 12 juni 2025

De reddingsboot Arie Visser heeft donderdag zes zeilers van een zandbank bij Terschelling gehaald. Hun schip, de Zeemeeuw, liep om 14.30 uur vast bij laag water. Niemand raakte gewond. De groep was onderweg van Harlingen naar Vlieland.

Volgens schipper Hanneke de Jong waaide het harder dan de groep had verwacht. "We zagen de bodem pas toen het te laat was," zei een van de zeilers later. De Kustwacht kreeg om 14.50 uur een melding en stuurde twee boten. De tweede boot kwam uit West-Terschelling en sleepte het schip na drie uur los.

Dit jaar moest de redding al 41 keer uitvaren rond de eilanden. Vorig jaar waren dat er in dezelfde tijd 28. Woordvoerder Pim Hoekstra denkt dat meer mensen zonder ervaring een boot huren. De gemeente wil daarom dat verhuurders vanaf volgend jaar een korte les geven. Ook komen er 15 nieuwe borden bij de havens van Harlingen en Vlieland.

De zandbanken bij Terschelling veranderen elk jaar van plaats. In 2023 legde Rijkswaterstaat daarom nieuwe boeien neer. De kosten daarvan waren 2,3 miljoen euro. Zeilvereniging De Wadvaarder vindt dat niet genoeg en vraagt om een kaart die elke maand wordt vernieuwd. In oktober praat de gemeenteraad van Terschelling over het plan.

De zeilers sliepen donderdag in een hotel in Harlingen. Vrijdag voeren zij verder, want hun schip was niet beschadigd. De redders kregen van de groep een taart.`;
