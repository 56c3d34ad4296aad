const WORDS = `
a ability able about above abroad absence absolutely accept acceptable accepted accepting access accord according
accordingly account accounted accounting accounts accrued accurate accused achieve achieved acknowledged acquire
acquired acquiring acquisition acquisitions acreage acres across acting action actions active actively activists
activities activity actor actress actual actually add added adding addition additional additionally address
addressing adequate adjusted adjustment adjustments administrative admitted admittedly adopt adopted adopting
adoption adult adults advance advances advantage advertisement advertising advice advised adviser advisory affair
affect affected affecting affiliate affiliated affirmed after afternoon afterwards again against age agencies agenda
agent aggressive ago agree agreed agreement agreements ahead aid aide aides aim aimed aims aircraft airline album
all allegations alleged allow allowed allowing allows almost alone along alongside already also alternative
alternatives although altogether always amendment amid among amongst amount amounted amounts an analysis analyst
analysts and anger animal announce announced announcement announcing annual annually another answer anti anticipated
antitrust any anybody anyone anything anywhere apart apparent apparently appeal appear appeared appearing appears
application applications applied apply appointed appreciation approach appropriate approval approvals approve
approved approximately arbitragers are area areas arguably argued arm arms around arranged arrangement arrangements
arrested arrivals article artists as aside ask asked asking assess asset assets assigned assistance associate assume
assuming asylum at athletes attack attacked attacks attempt attempts attend attention attitude attorneys attract
attractive attributable attributed auction audience authorities authorized automatic autumn available average
averaged avoid awarded aware away back backed backing backlog bad badly bags balance balanced balances ball ban band
banker bankruptcies bankruptcy bargaining barley barrel barrels barriers barring barrow barter base based basic
basically basis battle be bearer beat became because become becomes becoming beef been beer beet before began begin
beginning begins begun behalf behind being belief believe believed believes below beneath benefit benefits beside
besides best better between beyond bid bidding bids big bigger biggest bilateral billion bills bit blamed block
blogs bn body bond bonds bonus book booked bookmakers books boost boosted boosting border born borrow borrower
borrowers borrowing borrowings boss both bought box bpd branch branches brand breach bread break breaking brief
brilliant bring bringing brings broad broadband broadcast broadcasters broadly broke broken broker brokerage brokers
broking brought budget buffer build building built bulk bullish burden bushel bushels business businesses
businessmen but buy buyer buyers buying buyout by cadmium calculated calendar call callable called calling calls
came camera cameras campaign campaigners can can't cancelled candidate candidates cannot cap capable capacity
captain caption car card cards career carefully cargo cargoes carried carrier carriers carries carry carrying cars
case cases cash cast category cattle cause caused causing cautious ceiling cent centres cents ceremony certain
certainly certificate certificates chain challenge champion chance chances change changed changes changing character
charge charged charges chart cheap cheaper chief children chip chips choice choose chosen cif circulation
circumstances cited cities citing civil civilians claim claimed claiming claims clear cleared clearly click clients
climate close closed closely closing coach coal coalition cold collapse colleagues combination combined combining
come comedian comedy comes comic coming comment commentators commented commenting comments commercial commitment
commitments committed committees common communique companies company comparable compared compares compensation
compete competing competition competitive competitiveness competitors complaint complaints complete completed
completely completion completions complex compliance comply components composite comprise comprising compromise
computers concentrate concentrates concept concern concerned concerning concerns concession concluded concurrent
condition conditions conduct conducted conference confidence confident confirm confirmed conflict conflicting
connection consecutive consequently consider considerable consideration considered considering consistent
consolidation consortium construction consumer consumers consumption contact contained contains content continue
continued continues continuing contract contractors contracts contrary contrast contribute contributed contribution
control controlled controlling controls controversial controversy conversion convert converted convertible convinced
cool cooperate copies copper core corn corporate corporations correct correspondent cost costs cotton could couldn't
counter counterpart countertrade countries country couple coupled coupon course courts cover coverage covered
covering covers crash create created creating creation creditor creditors credits criminal crisis criteria critical
criticised criticism critics crop crops crowns crucial crude ct cubic cumulative curb currencies currency current
currently customer customers cut cuts cutting damage damaged damages damaging danger date day days deadline deal
dealer dealers dealing dealings deals dear death debate debenture debentures debt debtor debtors debts debut decade
decide decided decision decisions declared decline declined declines declining decrease deep defeat defend defended
defending deficiency deficit deficits definitely definition definitive delay delayed delays delegate delegates
delegation deliver deliverable delivered deliveries delivery demand demands denied denominated denominations depend
depending deposit deposits depreciation depressed deregulation described describing design designed designs desire
desktop despite detailed details determination determine determined develop developed developer developing
developments device devices did didn't died difference differences different differentials difficult difficulties
diluted diplomat diplomatic diplomats direct directed direction directly director directors disappointed
disappointing disappointment disaster disclose disclosed disclosure discontinued discount discovered discuss
discussed discussing discussion discussions disease dismissed display disposable dispute distance distillate
distribute distributed distribution divided dividend dividends divisions dn do doctors document documents does
doesn't doing dollar dollars domestic domestically dominated don't done door double doubt doubts down downgrade
downgraded download downturn downward dozens draft drama dramatic draw drawing drawings drawn drilling drive driven
driving drop dropped drought drugs dry dual due dumping durable during duties duty each earlier early earn earned
earnings earthquake earthquakes ease eased easier easily easing easy economic economies economist economists economy
edible editor effect effective effectively effects efficiency efficient effort efforts eight eighteen eighty either
elaborate elected election elections electrical electricity elements eleven eligible eliminate else elsewhere
emerged emergency employee employees employers employment enable encourage encouraged encouraging end ended ending
ends engine engines enhance enormous enough enrollment ensure enter entered entire entirely entitled entry
environment equal equally equipment equity equivalent especially essential essentially establish established estate
estimate estimated estimates ethanol eurobond euros eurosterling even event events eventually ever every everybody
everyone everything evidence evidently ex exactly example exceed excellent except exceptional excess excessive
exchanges exclude excludes excluding exclusive executive executives exercisable exercise existing expand expanded
expanding expansion expect expectations expected expects expenditure expenditures expense expenses expensive
experience experts expiration expire expired expires explained explaining explore export exported exporters exports
exposure expressed extend extended extending extension extent external extra extraordinary extremely face faced
faces facilities facility facing fact factor factories factors factory fail failed failing failure fair fairly fall
fallen falling falls false families family fans far farm farmer farmers fast faster fats favor favorable favour
favourable favourite fear fears feature features fee feed feel feeling feels fees feet fell fellow felt few fewer
field fields fifteen fifth fifty fight fighting figure figures file filed files filing film filming films final
finally financed financially financing find fine finish finished fire fired firefighters firm firmer firms first
firstly fiscal fit fitness five fixed flag flat flexibility flexible flights float floating floor flow flows
fluctuations fly fob focus focused follow followed following follows foot for forced forces forecast forecasts
foreign foreigners form formal formally formed former formerly forms fortunately forty forward found founder four
fourteen fourth franc francs frankly fraud free freeze freezing fresh friendly friends from front frozen fruit
frustration fuel full fully fundamental fundamentals funded funding funds further furthermore future gadget gadgets
gain gained gains gallery gambling game gamers games gaming gap gasoline gave generally generate generated
generation generic get gets getting giant gilt give given gives giving global globally go goal goals goes going gone
good goodbye goods got government governments governors grade grades gradually grain grains granted greater greatest
greenmail grew gross ground grounds groups grow growing grown growth guarantee guaranteed guarantees guesses
guidelines guilder guilders guilty gunmen hackers had hair half halt halted hand handed handle handling hands
handsets happen happened happens happy hard hardware harvest harvested harvesting has have having he he's head
headed headquarters heads healthy hear heard hearing hearings heart heating heavily heavy hectares held helicopter
hello help helped helping hence her here hers herself high higher highest highlights highly highs him himself hip
his history hit hog hold holder holders holding holds hope hoped hopefully hopes hoping host hostile hour hourly
hours household houses housing how however huge human hundreds hunting hurt i i'd i'll i'm i've idea ideas
identified identify if illegal image images imagine imbalance imbalances immediate immediately immigration impact
implement implementation implemented implications import importance important imported imports impose imposed
impossible improve improved improvement improvements improving in incentive incentives incidentally include included
includes including income incoming increase increased increases increasing increasingly incurred indeed indefinite
independent index indicate indicated indication indications indicators individual individuals industrialised
industry inevitably inflation influence information informed initial initially initiative injured injury inquiry
inside insider insisted inspection installed instead institution institutional institutions insurer insurers
intelligent intend intended intends intense intent intention interest interested interestingly interests interface
internal intervene intervened intervention interview interviewed into introduce introduced introduction inventories
inventory invest investigating investigation investigators investment investor invited involve involved involvement
involves involving ironically is isn't issuance issue issued issues issuing it it's item items its itself jazz jet
job jobs join joined joining joint jointly journalists judges judgment jump jumped jurors just keen keep keeping
kept key kick killed kilo kilos kind knew know knowledge known knows lack landmark language large largely larger
largest laser last lastly late lately later latest latex latinohiphopradio launch launched launching law lawmakers
laws lawsuit lawyer lawyers lb lbs lead leader leaders leadership leading lease least leave leaving led left legal
legislation legislators lenders lending lent less let let's letter level levels leveraged liabilities liability
liberalisation licences license licensing lift lifted like likely likewise limit limited limiting limits line link
linked links linseed liquid liquidity lire list listed listen listing litigation little lives living load loading
loans local locally locals located long longer look looked looking looks lose losing loss losses lost lot lots low
lower lowered lowest lows luckily lumber machine machinery made magazine mail main mainly maintain maintained
maintaining maintenance maize major majority make maker makers makes making male manage managed manager managers
managing manufacture manufactured manufacturer many margin margins marines marked market marketing markets marks
massive match matches material materials mathematical matter matters maturing maturities maturity maximum maybe me
mean means meant meantime meanwhile measure measured measures medium meet meeting meetings member members membership
memory men mentally merchandise merge merged merger message messages met method mid might migrants miles military
mill milling million millions mine miners minimum ministers minorities minority minus minute minutes missed missile
missiles missing mission mixed mobile mobiles model models moderate modern modest moment moments momentum money
monitor monitoring month monthly months moratorium more moreover morning most mostly mounting mourners move moved
movement movements moves movie movies moving mths much multi multilateral music musical musicians must my myself
name named names narrow narrowly nation nationally naturally near nearby nearly necessary need needed needs negative
negotiate negotiated negotiating negotiations negotiators neither net networks never nevertheless newcomer newly
newspaper newspapers next nickel night nil nine nineteen ninety no nobody nominal nominated nominations none
nonetheless nonrecurring nor normal normally nostalgia not notably note noted notes nothing notice noting now
nowhere number numbers objective obligations obligatory observers obtain obtained obviously occasionally occur
occurred oddly of off offer offered offering offerings offers officer officers offices official officially officials
offset offsetting offshore often oh oil oils oilseed oilseeds okay old older on once one ones ongoing online only
onto opened opening operate operated operates operating operation operations operator operators opinion opponents
opportunities opportunity oppose opposed opposition optimism optimistic option options or order ordered orders
ordinarily ordinary ore organisations organisers organizations origin original originally other others otherwise
ought ounce ounces our ours ourselves out outcome outgoing outlined outlook output outside outstanding over overall
overnight overseas owed owing own owned owner owners ownership owns pace package packages packaging pact paid pair
palladium palm panel panic paper par parent parents parliamentarians part partially participants participate
participating participation particular particularly parties partly partner partnership parts pass passed passenger
passengers past patent patents patients pay payable paying payment payments pays peace peak peer penalties penalty
pence pending pension people per percentage perform performance performed performing perhaps period periods
permission permit permits person personal personally personnel pesos petition petrochemical petrol phase phone
phones photo photos physical physically pic pick picked picture pig pipeline pipelines piracy place placed placement
places plan plane planes planned plans plant planted planting plants platform play played player players playing
please pleased pledged plus podcasting point pointed pointing points pole police policies policy political
politicians politics poll polls popular popularity population port portable portfolio portion ports position
positions positive possibility possible possibly posted potential potentially pound pounds poverty powerful powers
practice practices precipitation predict predicted preference preferred preliminary premium preparations prepared
preparing presence present presented presently press pressed pressure pressures presumably pretax pretty prevent
preview previous previously price priced prices pricing primarily primary principal principle prior priority private
privately privatisation prize probably problem problems procedures proceed proceeds process processing produce
produced producer producers produces producing product production productivity products professional profile profit
profitability profitable profits program programme programmes programs progress project projected projects promise
promised promote prompted proper properties property proponents proportion proposal proposals propose proposed
prosecutors prospect prospects prospectus protect protected protectionism protectionist protest protesters prove
proved proven provide provided provides providing province provinces provision provisional provisions public
publicly published publisher pupils purchase purchased purchases purchasing purpose purposes pursuant pursue push
pushed pushing put putting quality quarter quarterly quarters question questioned questions quick quickly quiet
quite quota quotas quotations quoted quoting race rain rainfall rains raise raised raising rally ran rand range
ranges ranging rapeseed rapid rapidly rapper rate rated rates rather rating ratings ratio raw reach reached reaching
reacting reaction read readers reading ready reaffirming real realising reality really reason reasonable reasons
rebate rebates rebels recapitalization receipts receive received receiving recent recently recession recommend
recommendation recommendations recommended record recorded recover recovered recovery redeem redeemable redeemed
redemption reduce reduced reducing reduction reductions referee reference referring refinancing refined refineries
refiners refinery reflect reflected reflecting reflects reform reforms refugees refused regarding region regional
regions registered registration regular regulation regulations regulators regulatory reiterated rejected related
relations relationship relative relatively relatives release released releasing relief remain remainder remained
remaining remains remarks reminded remove removed renewed reorganization repay repayment repayments repeated
repeatedly replace replaced replacement replacements replacing replied report reported reporter reporters reporting
reports represent represented representing represents repurchase request requested requests require required
requirement requirements requires requiring rescheduling rescuers researchers reserves residential residents
residual resignation resigned resistance resolution resolve resolved respect respectively respond respondents
responding response responsibility responsible rest restated restore restricted restrictions restructure
restructuring result resulted resulting results resume retail retailers retain retained retaliate retaliation
retaliatory retire retired retirement return returned returning returns revealed revenue revenues reverse review
revised revolving rich right rights rigs ringgit rise risen rises rising risk risks rival rivals roasters robusta
rockets role room roughly round rounding route rule ruled rules ruling rumors rumours run running runs rupees sadly
safe said sale sales salvage same sanctions satellite satisfactory satisfied save saw say saying says scale scandal
schedule scheduled scheme schools scientists scored scores scrum seamen search season seasonal seasonally seat seats
second secondary seconds sector sectors secure secured see seed seeing seek seeking seem seemed seems seen sees
seldom selected self sell sellers selling sells semi semiconductors send sending senior sense sensitive sent
sentiment separate separately serious seriously serve served session set sets setting settle settled settlement
seven seventeen seventy several severe shadow shall shame share shared shareholder shareholders shares sharing sharp
sharply she she's sheet shift ship shipment shipments shipped shipping ships shooting short shortage shortfall
shortly shot should show showed showers showing shown shows shrs shut side sides sight sign signals signed
significant significantly signing signs silver similar similarly simple simply simultaneously since singer single
sinking site sites situation six sixteen sixth sixty size slaughter slide slight slightly slipped slow slowdown
slowed slower sluggish small smaller smelter smoothed so soaring soft software sold soldiers sole solid solution
solutions solve some somebody someday somehow someone something sometime sometimes somewhere song songs soon sooner
sorghum sorry sort sought sound source sources soybeans soymeal spam spammers sparked speaking special specialty
specific specifically speculation speculative speculators speech speed spend spending spent split spokesman
spokesmen spokeswoman spot spread spreads spring sprinter spyware squad stabilise stability stabilize stable staff
stage stake stance stand standards standing stands starring stars start started starting starts stated statement
statements station stations status stay steady steer step stepped steps still stimulate stock stockbrokers
stockholders stocks stood stop stopped storage store story straight strategy strength strengthen stressed stressing
strike striker strikes striking strong stronger strongly struck structural structure students study studying style
subcommittee subject submitted subordinated subscribe subscription subscriptions subsequent subsequently
subsidiaries subsidiary subsidies subsidy substantial substantially succeed success successful such suddenly suffer
suffered suffering sufficient sugar suggest suggested suggestions suggests suit sulphur sum summer summit sunflower
sunflowerseed supercomputer supercomputers supplier suppliers supplies supply support supported supporters
supporting supports sure surely surge surplus surpluses surprise surprised surprisingly survey surveys survivors
suspend suspended suspension sustained swap switch symbol syndicate syndication synthetic system table tackle take
taken takeover takes taking talk talking talks tankers target targeted targets tariff task tax taxes team teams
technical technically teenagers telecoms television telex tell telling temperatures temporarily temporary ten tender
tendered tenders tensions term terminal terminated terms terror terrorists test testimony testing tests text textile
than thank thankfully thanks that that's the their theirs them themselves then there there's thereafter therefore
these they they're they've thing things think thinking thinks third thirds thirteen thirty this those though thought
thousands threat threatened three thrift through throughout thus tickets tie tight till time timing title titles to
today together told toll tomorrow ton tonight tonne tonnes tons too took tools top topics total totaled totalled
totalling totally touch tough tour tourism tourists tournament toward towards track trade traded trader traders
trades trading traditional traditionally traffic training tranche transaction transactions transfer travel treatment
trend trends trial trials tried tries triggered trillion trip triple troops trouble troubled truck trucks true try
trying tsunami tug turn turned turning turnover twelve twenty twice two type types typically ultimately unable
unadjusted uncertain uncertainty unch unchanged under underlying underneath understand understanding understood
underway underwriter underwriters underwriting underwritten undisclosed undoubtedly unemployment unfair
unfortunately unidentified unions unit units unleaded unless unlike unlikely unlisted unnamed unofficial unquoted
unsecured unspecified until unusual unusually unveiled unveiling up update updated upgrade upland upon upward urban
urged us usage use used useful user users uses using usual usually utility utilization value valued values variable
various vegetable vehicle vehicles vendor venture version versus very vessels veteran veto via vice victims victory
video view viewers views violations violent virtually virus visit visitors vital volatility volume vote voted voters
votes voting vulnerable wage wages wait waiting want wanted wants war warned warning warrant warrants warships was
wasn't watch watching water waters wave way we we'll we're we've weak weaker weakness weather web website websites
week weekend weekly weeks weight welcome welcomed well went were what what's whatever wheat when whenever where
whereas wherever whether which whichever while whilst who whoever whole wholesale wholly whom whose why wide widely
wider widespread will willing win wine wing winner winners winning wins winter wish with withdraw withdrawal within
without witnesses women won't wonder word words work worked workers workforce working worldwide worried worries
worse worst worth would wouldn't write writedown writer writing written wrong wrote year years yen yes yesterday yet
yield yielding yields you you're you've youngsters your yours yourself yr yuan zero zinc
`

/** English words that news uses in lower case: a capital at the start of a sentence or in a headline does not make them names. */
export const commonWords: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean))
