/** Families of English words: see `kin-words.ts`. */
export const englishKin = `
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
northeast northwest southeast southwest
northeastern northwestern southeastern southwestern
upper lower
inner outer
rural urban
deep shallow
wet dry
rich poor
warm cold
wide narrow
thick thin
smooth rough
loud quiet
clean dirty
modern ancient
simple complex
easy difficult
positive negative
internal external
direct indirect
formal informal
official unofficial
legal illegal
armed unarmed
temporary permanent
voluntary mandatory
harmless harmful
plentiful scarce
visible invisible
available unavailable
possible impossible
likely unlikely
stable unstable
successful unsuccessful
guilty innocent
conservative progressive
presidential parliamentary municipal
primary secondary
improves worsens
improved worsened
improvement deterioration
grew shrank
growth decline
doubled halved tripled
raised lowered
strengthened weakened
expanded contracted
approved rejected
supported opposed
supports opposes
supporter opponent
supporters opponents
praised criticised
success failure
winner loser
winners losers
imports exports
imported exported
arrival departure
arrived departed
takeoff landing
majority minority
minimum maximum
deficit surplus
buyer seller
buyers sellers
uncle aunt
nephew niece
grandfather grandmother
actor actress
conviction acquittal
army navy
invasion withdrawal
mountain valley desert
mountains valleys deserts
dogs cats horses
cows pigs sheep goats
wolf bear fox
wolves bears foxes
lion tiger elephant
shark whale dolphin
sharks whales dolphins
apples pears bananas grapes
potatoes onions carrots tomatoes
coffee tea milk beer wine
rice wheat maize
liver kidney lung
viral bacterial
heaviest lightest
fastest slowest
strongest weakest
warmest coldest
wettest driest
richest poorest
nearest farthest
resistant vulnerable
effective ineffective
sufficient insufficient
banned permitted
senior junior
earlier later
oil gas coal
cities villages
man woman
boy girl
large small
many few
safe dangerous
gains losses
rising falling
increasing decreasing
expensive cheap
cheaper dearer
optimistic pessimistic
entrance exit
ally rival
allies rivals
attackers defenders
tenants landlords
manual automatic
national local regional
ban permit
heatwave frost
drought flood
droughts floods
accelerated slowed
loosened tightened
lengthened shortened
widened narrowed
exceeded missed
hired fired
promoted demoted
hotter cooler
shorter longer
wider narrower
poorer richer
safer riskier
busier quieter
thicker thinner
`;
