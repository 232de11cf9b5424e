import { set } from './set.ts';

/** Titles before a name: replaced with it, since they tell of the person. */
export const TITLES = set(
  `dr prof professor mr mrs ms mx sir dame lord lady rev reverend hon herr frau mme mlle monsieur madame señor señora
  sr sra don doña dott ing signor signora meneer mevrouw pan pani`,
);

/** What follows a name and is none: replaced with it. */
export const SUFFIXES = set(
  'jr sr jun sen ii iii iv phd dphil md mba msc bsc llb llm acca fcca aca fca cfa frm cissp obe mbe cbe kc qc esq',
);

/** Small words inside a name. */
export const PARTICLES = set('de del della der den di da dos du la le van von ter ten bin ibn al el y');

/** What a function does: with what stands before it, see WORK. */
export const PROCESSES = set(
  `administration assessment assurance authoring continuity control controls decisioning delivery engineering governance handling
  intake investigation investigations management monitoring onboarding operations ops planning processing protection quality
  reconciliation recovery remediation reporting resolution review reviews screening service services servicing settlement
  settlements surveillance support testing triage validation`,
);

/**
 * Words that name no one: posts, parts of an organisation and the small words between them. A word that is
 * missing here costs a copy some of its sense; a name that stood here would stay in it.
 */
export const NO_NAMES = set(
  `${[...PROCESSES].join(' ')} a an the and or of for to in on at by with without under over from as is are be no not none nobody
  anyone anybody someone somebody everyone everybody all any both each every either other others one two three
  four five who whom whose his her hers its it our ours their theirs my your yours we i he she they
  person persons firm firms place places name names tba tbc tbd vacant confirmed named decided unknown open n na pending new yet
  accountable accounting acting agreement api actuarial administration administrator advisory affairs ai aml analyst analysts
  analytics architect architects architecture assessment asset assets assurance audit auditor auditors
  back bank banking board boards business buyer cards ceo cfo chair chairman chairwoman change channel chief cio
  ciso claims client clients cloud commercial committee committees compliance conduct contract control controls coo corporate
  counsel cro credit crime cto customer customers cyber data deputy department delivery design desk
  developer developers devops digital director directors division dpo engine engineer engineering engineers
  enterprise executive executives external facilities finance financial first fraud front function functions
  general governance group groups head heads hosting hr human incoming information infrastructure inputs
  insurance integration internal investigation investigations investigator investigators investment it kyc
  lead leader leaders leadership leads learning legal lending level licence licences license line lines live loans local machine
  manager managers management market marketing markets middle ml mlro model models monitoring mortgage mortgages
  national network new northern southern eastern western central
  office officer officers ombudsman operating operation operational operations ops outgoing outsourcing owner
  owners payments pensions people performance pilot platform platforms pmo policy portfolio pricing privacy
  procurement product production products program programme programs project projects protection purchasing qa
  quality quantitative region regional registry regulation regulator regulatory reporting representative
  research reserving resources retail review reviewer reviewers risk risks room sales science scientist
  scientists scoring second security senior service services shift software solutions sourcing specialist sponsor
  sponsors sre staff steering strategy supervision supervisor supervisors subscription support system systems team teams
  technical technology test testers tester testing third training transformation treasury trust underwriter
  underwriters underwriting unit units user users validation validator validators vendor vendors vice
  wealth wholesale works workstream
  branch branches building buildings campus centre centres center centers factory floor hub hubs lab labs labs offices plant region
  regions site sites squad squads studio tower tribe tribes chapter chapters guild forum panel council cell
  authority bureau agency association society union federation
  handling servicing onboarding settlement settlements collections recoveries collateral custody logistics liquidity
  decisioning telephony telematics infosec appsec devsecops mlops dataops secops finops llm genai rpa etl crm erp gdpr
  subrogation adjuster adjusters adjusting broker brokers brokerage bancassurance reinsurance trade trader traders trading
  alert alerts alerting transaction transactions sanctions screening complaint complaints payroll incident incidents
  inventory lineage surveillance reconciliation reconciliations remediation continuity resilience observability migration
  triage workflow workflows database databases escalation escalations helpdesk invoice invoices invoicing tax ethics voice
  counterparty derivatives securities correspondent whistleblowing safeguarding vulnerability vulnerabilities
  threat threats authentication authorisation authorization identity access endpoint endpoints middleware mainframe
  datawarehouse analytic actuary actuaries accountancy bookkeeping taxation valuation valuations provisioning
  credentialing enrolment enrollment fulfilment fulfillment correspondence scheduling dispatch telephone tier now
  jira confluence sharepoint outlook powerpoint servicenow copilot chatgpt github gitlab
  betriebsrat datenschutz revision risikocontrolling rechtsabteilung einkauf personalabteilung geldwäsche geldwasche
  interne interna conformite conformité risques controle revisione juridique achats conformidad cumplimiento riesgos rischi conformita`,
);

/** What functions work on, or work in, that somebody may be called as well: “Case management” is a function, and “Case” a name. */
export const WORK = set(
  `account accounts bond bonds block branch call card case cash change check cheque code credit day debit document documents
  duty estate field fund funds health home law life limit limits loan mail marine motor night order orders page park pension
  post price record records release releases rule rules share shares stock travel trust`,
);

/** What a firm’s name ends in. */
export const FIRM_ENDINGS = set(
  `ltd limited plc llp llc inc corp corporation gmbh ag sa sas sarl bv nv ab oy spa srl pty co company partners consulting
  consultants holding holdings mutual bank banking insurance assurance analytics technologies software solutions services
  systems associates capital ventures`,
);

/** Words between names, which say nothing of what stands before them. */
export const SMALL = set(
  `a an the and or of for to in on at by with without under over from as is are be no not none one two three four five
  who whom whose his her hers its it our their theirs my your yours we i he she they`,
);

/** What a place is called by: what stands before it is the name of one, and no person’s. */
export const PLACES = set(
  'branch branches building campus centre center factory floor hub hubs lab labs office offices plant region site studio tower',
);
/** The same of a team, which may be named after a person. */
export const UNITS = set(`${[...PLACES].join(' ')} chapter desk division guild squad team tribe unit`);

/** Capitals that stand for something else more often than for somebody. */
export const ABBREVIATIONS = set(
  `ac ad ag ai am aka api ar as at av ba bc bi bs ca cc cd cm co cr cv da dc de dd dk dm do dr ea eg etc eu ev ex cf fa fi fr fs fx ga gb go
  gp hk hq hr ia id ie if in io ip is it jv kg km kv la lc lp ma mb md me mi mg ml mm mr ms my nb no ny of ok on op or os pa pc
  pe pi pl pm po pp pr ps qa rd re rm ro sa se si sl so sp sw tb tv uk un up us ux va vc vp vr we
  api ceo cfo cio coo cro cto ciso dpo esg etl faq fca gdp hmt iso kpi kyc llm mla mlo mvp nda okr pdf pmo poc pra raci rag rfc rfp
  roi saas sec sla sme sql tbc uat usa usd eur gbp vat`,
);

/** Those that are written with stops as well: “U.S.”, “P.M.”. */
export const STOPPED = set('us uk eu un am pm ad bc eg ie ai it hr pr qa ok mi md ma ba pc dc ny');

/**
 * Words that begin with a letter and go on like a surname: these are no handles. “Though” is seldom T. Hough.
 */
export const CLASHES = set(
  `abates aboard abridge abroad across adobes affair afield agents agnostic allows amounts another appears apples
  aspect aversion badger balance banking barley beagle beasts betters biding binding blacks blander blaring bleach bleary bless
  blessing blister blower blues bluing blunt boding border bother bowling braces brains branch brands brandy bravery breach
  breaks breeder breeds bribes bridge bridges bright brighter brings broach broker bronco brooks broom brother brothers brought brown
  browning bushed carbon carver censor chair charms charts chatty cheats checker cheers chester chicks chiller chills chopper
  chores chorus clamber clamps clever cleaver clicking climb clinch clocks closer clover coding collie cower cranes craven crawls
  creams creeds cripple crooks cross crosser crown crusty dallied damages dangers dangle dealing dearth dismay dowell drained drains
  drawing dreading dribble drivers drives drover drudge dwellers dwelling eleven emission estates evening every fallen fender fenders
  ferrier fester fetters fevers flakes flares flaws fleet flicking flight flinch flocks flower flowers fluke forder framing france
  freed freight fresh fridge fright frights fritter gallows gambler gamble garden gender genders ghosts glance glands glares glower
  grain grains grange grater gravel graven gravy greed griddle grooms gross ground groups grower growing growling grudge grumble
  hanger hangers harden harks harms harper headed heading health hearth helder hewing hiding higher hinges jangle jester jingle
  joking knight knights knows lacked lander larger layers learning leaver ledger lenders lessen letters locate locker lodge lowers
  madams malice mangers mangle marches mascot master matters memory mended mingle mister motley nearly nerving never offer omission
  omit order orders other others paragon parson pastor pathos patter payers peeling pelican pester placed places planes planet
  plant players please pledge plight plower pocket poking porter postmark power preach press prices prides prison proper prowl
  quarter radars raised rambler rangers ranking readers recover rector refrain release renders rented revert revise riding rights
  rocker rounding router routing sallow savior scanner scanning scarce schools scores scorning scott scrape scream screen sealing
  section sector seller sender sensor series server serving setters severe shades shales shall shallow sharper shatter sheath
  sheets shelter shelves shields shifted shines shocks shopper shower shunter siding silent single skills skinner skipper slack
  slander slasher sleeper sleigh slender slight sliver slower small smaller smarts smiles smith smother snails snicker solder
  sorting sought source sparks sparse speakers spears spender spikes spill spills spine sports spotter spread springs sprout stable
  stacks stalls starch starting state states steal steam stiller stocks stolen stoner stopper stopping stories stork stower strain
  strains strait strange streams strings strip stripe stubbs stuck sunder supper surges swallow sweller swells swift swings
  sword swords tables tailed tallied talks tangle tanks tanner taught tender tenders tester thatch thatcher thereafter thick thicker
  thinner thinks though thought threads three thrift through tiding tingle tolled touting tower traced trader trainer training trains
  trample travel traveller tread treading treason treasure treats tribes tricks tricky trifle triple trouble trover trudge trust trusty
  turban turner tussle twelve twice twist twister unless unsaid upper usable usage usher vantage varies vassal vaster vector vendor vendors vested
  wallow wanton warden warder wardens washer waver wayward weaned weather wedge wells whales wharf wheat wheel whether whiles whites
  wholly whomever winner wither within wonder woodman workers worries wrath wright writer written years yearly yields yours`,
);

/** What shows that an ordinary word is no name, when it follows one at the beginning of a sentence: “Will the”. */
export const BEHIND_VERBS = set(
  `a an the this that these those it its we they you i he she there all any each every no not our your their his her my one
  only more most what when where which who whose us them him me be have been`,
);

/** What a name is joined with and still is one: “McDonald” is no Donald. */
export const JOINED = set('mc mac fitz de du des la le van von di da lo o ben bin al el');

/** Mail is sent from these by everybody. */
export const MAIL = set(
  'mail email gmail googlemail outlook hotmail live yahoo icloud me gmx web proton protonmail example test company',
);

/** Behind or before a surname in Chinese, Japanese and Korean. */
export const HONORIFICS =
  'さん|さま|様|くん|君|ちゃん|氏|殿|先生|教授|博士|社長|会長|専務|常務|部長|次長|課長|係長|主任|室長|本部長|取締役|監査役|総|总|總|经理|經理|主任|主管|总监|總監|总裁|總裁|董事|行长|行長|处长|處長|科长|科長|部长|老师|老師|先生|女士|小姐|太太|博士|工|씨|님|군|양|대리|과장|차장|부장|이사|상무|전무|사장|회장|팀장|실장|본부장|교수|박사|선생';
export const BEFORE_SURNAMES = '小老阿';
/** What follows a word in Korean and Japanese and belongs to it. */
export const PARTICLES_BEHIND =
  '은|는|이|가|을|를|의|에|에게|께|께서|와|과|도|만|로|으로|하고|한테|부터|까지|라고|は|が|を|に|の|と|も|へ|で|や|か|から|まで|より';
/** Of which a word ends that is a part of an organisation, in Chinese, Japanese and Korean. */
export const UNITS_BEHIND =
  '部|部門|部门|課|室|科|處|处|局|組|组|班|会|會|委員会|委员会|委員會|チーム|グループ|担当|管理|団|团队|中心|팀|부서|부문|위원회|본부|센터';

/** In the name of a field that nobody knows yet, these say that it holds people, or money. */
export const PERSONAL_WORDS = set(
  `by who whom whose owner owners person persons people name names lead leads chair sponsor holder author maker reader
  asker decider reviewer approver member members attendee attendees signer contact contacts manager user users assignee
  reporter email mail handle staff`,
);
export const MONEY_WORDS = set(
  'cost costs price budget amount amounts fee fees salary pay money spend sum value minimum total',
);

/** What follows an amount and is not counted by it: “40k a month”. */
export const BEHIND_AMOUNTS = set(
  `a an the and or but if in on at by per for from to with without until till before after since each every this that is are was
  were will would may might can could should has have had as than then so because while when where which who whom over under
  about around up down out off more less only again now today yesterday yearly monthly annually weekly daily quarterly total
  altogether overall not no we they he she it you i us them our their its his her into onto through during within between
  p pa pcm pm pw yr yrs mth ytd ea net gross against plus minus or nor yet still already later earlier short left spent saved lost owed paid due there here`,
);
/** What follows an amount and says that it is one: “a 40k budget”. */
export const MONEY_NOUNS = set(
  `budget budgets cost costs spend spending saving savings revenue revenues loss losses fee fees price prices salary salaries
  pay payroll bonus bonuses invoice invoices contract contracts benefit benefits penalty penalties fine fines run burn capex
  opex investment investments funding fund funds charge charges premium premiums provision provisions impairment exposure
  value valuation turnover profit profits income deal overspend underspend overrun shortfall reserve reserves cap ceiling
  envelope payback upfront gross net worth debt liability liabilities payment payments settlement claim licence license
  minimum maximum notional write writeoff refund discount deposit deductible retention`,
);

/** What has a price, or is one: before a number, or behind a share, it says that it is of money. */
export const PAID =
  'pay|payroll|(?:day|daily|hourly)\\srates?|salary|salaries|wages?|bonus(?:es)?|budgets?|costs?|prices?|fees?|premiums?|fines?|penalty|spend|revenues?|invoices?|turnover|profits?';

/** Words with a capital that tell a time. */
export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec easter christmas xmas ramadan eid diwali
  whitsun advent quarter spring summer autumn winter fall week month year day end mid early late before after until
  bank holiday new eve q today tomorrow yesterday tonight`,
);

/** The months, to tell a date that was typed beside a name from the name. */
export const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
