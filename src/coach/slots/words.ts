/** The words that the slot reader knows beside the lexicon: lower case, without hyphens, parted by blanks. */
import { LEXICON } from '../lexicon.ts';

/** A list of words as it is looked up. */
export const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of closed classes, by part of speech: see `Speech` in speech.ts. */
export const CLOSED: Readonly<Record<string, string>> = {
  D: `the a an this these those every each all any some no both another either two three four five six seven
eight nine ten eleven twelve my our his her its their your whose`,
  P: `of in on at by from for with into onto under over against after before until till since through via per
across within without about around between during behind beyond toward towards among inside outside near
despite like as than upon beside alongside re w past to`,
  R: `i we you he she they it someone somebody nobody everyone everybody anyone anybody none`,
  O: `me us him them one myself ourselves themselves himself herself itself`,
  M: `will would should must can could may might shall cannot cant wont wouldnt shouldnt couldnt theyll ill itll
youll`,
  B: `be is are was were been being isnt arent wasnt werent im were theyre hes shes its thats theres`,
  H: `has have had having hasnt havent hadnt ive weve theyve`,
  Z: `do does did doesnt dont didnt`,
  S: `but because so while whereas unless if though although and or plus then &`,
  W: `that which who whom what whether where how why when once whatever`,
  A: `more less fewer better most very too rather quite finally actually just only formally both already also
honestly still yet now even simply really properly soon again here there together kindly please ever never not
maybe perhaps today tomorrow tonight eventually somehow instead personally jointly duly basically frankly straight`,
  Q: `off up out down back through away live across`,
};

/** Forms of pronouns with a verb that end in an apostrophe and letters: no possessives. */
export const CLIPPED = /^(it|that|there|he|she|let|what|who|here|where|how|one)['’]s$/i;

/** Words that say no. */
export const DENIALS = listOf(
  `not never no nor without nobody none isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt cannot cant wont
wouldnt shouldnt couldnt`,
);

/** Listed verbs that are nouns more often than not: only what stands round them makes them verbs. */
export const NOUNS = listOf(
  `kill trigger ask sign lift review order note tag score rate price tier list change update map count type process
place host stop run call book lock print mail email purchase refund delegate name loan set fix deposit leave
move close end exit request check trade need want work champion value view mind switch flip push pull turn show
start hand cover bill charge index commit rank grade fork clone split bump seal wire upgrade downgrade veto
award reset mount port install park benchmark cut decline export grant increase land level load look matter pass
pay pick present raise ship stand strike swap talk train treat watch win brief rest`,
);

/** Words that end like a verb form and are none. */
export const NO_VERBS = listOf(
  `ops dev risk claims analytics terms sales collections operations actuaries less always perhaps access process
basis analysis business bias plus across this us his news ethics models vendors credentials bordereaux days
weeks months hours minutes people based red feed speed embed hundred shed wed ned thing ring string spring
evening morning during nothing something anything everything building pricing underwriting onboarding lending
banking needs systems customers users alerts things cases branches teams papers funds christmas wales treasury
marcus paris athens texas`,
);

/** Words before a noun that say what it is like. */
export const ADJECTIVES = listOf(
  `new old open final full real big small good bad great first last next second third single whole main actual
formal remaining current proper clear other same early late internal external independent technical operational
senior junior written annual monthly weekly daily quarterly personal public private critical key high low short
long able ready due free`,
);

/** Words that name nobody, though they may act: nobody could be held to it. */
export const NOBODIES = listOf(
  `people everyone everybody folk folks someone somebody anyone anybody nobody stakeholder stakeholders leadership
management business businesses organisation organization company bank firm user users customer customers staff
colleague colleagues team teams side sides thing things stuff we they i you he she it who all none other others
guys party parties lot function functions group department departments control unit`,
);

/** More words than the lexicon's for who acts: roles, functions and bodies. */
export const ROLES = listOf(
  `desk carrier ciso dpo works betriebsrat mgmt arb alco pmo iam sec fca ico bafin mas rbi ecb eba apra occ naic
custodian treasurer controller supervisor president vp evp svp md ceo cdo landlord exchange tribunal court judge
ombudsman examiner reinsurer insurer tester scientist architect authority bureau agency ministry delegate
consultant principal nurse doctor surveyor replacement mrs ms miss ned exec executive employee contractor
attorney lawyer solicitor statistician clerk registrar minister quant investigator champion inspector assessor
trader dealer broker administrator rep modeller dba sre soc cto cmo cpo`,
);
/** Words of the lexicon's functions that name one only as a name ("Risk", "IT"), or not at all. */
export const NO_ROLES = listOf(
  `comms marketing cloud it credit pricing business he she they someone somebody anyone claims fraud lending risk platform
governance group union validation audit team staff unit department collections kyc owner`,
);
/** What names a function where it is written as a name, or stands behind one. */
export const FUNCTIONS = listOf(
  `risk claims fraud credit pricing lending validation audit platform it governance underwriting operations tax actuarial
data product sales engineering architecture collections marketing comms cloud kyc aml ops markets resourcing
surveillance conduct complaints payments distribution investments trading science protection crime security`,
);
/** Words before these that make one of them a function by name: "model risk". */
export const FUNCTION_NAMES = listOf(
  'model data internal external credit operational vendor information enterprise retail corporate financial group head market',
);
/** Bodies that act when something says which. */
export const BODIES = listOf(
  `team teams desk office committee board people lot crew unit squad side group function business staff guys folk folks
management leadership department line lines owner branch`,
);
/** Systems by name: they keep things and do not act. */
export const SYSTEMS = listOf(
  `archer servicenow snow jira sharepoint confluence ariba coupa workday sap collibra onetrust teammate aravo
metricstream github gitlab bitbucket slack outlook planview guidewire salesforce appian oracle anaplan mlflow
bedrock databricks snowflake cmdb imanage docusign epic cerner leanix openpages purview okta sailpoint cyberark
splunk teams excel kafka sftp s3 azure aws genesys pega murex simcorp aladdin tableau`,
);
/** Names written with a capital that are of no person, firm or function. */
export const NO_NAMES =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Christmas|Easter|Diwali|London|Leeds|Dublin|Paris|Toronto|Zurich|Cork|Hull|Manila|Mumbai|Pune|Hyderabad|Lisbon|Singapore|English|French|German|Duty|Article|Rule|Project|Version|Item|Wave|Phase|Section|AI|ML|LLMs?|GenAI|UAT|API|KPIs?|ROI|MVP|UX|QA|US|UK|EU|Q[1-4])$/;
/** Endings of words that name no person, though a sentence begins with them. */
export const COMMON_ENDING =
  /(tion|sion|ity|ness|ment|ance|ence|ship|ure|ism|als?|ings?|ics|ables?|ous|ive|ful|less|ogy|phy|acy|ery|age|ly)$/;

const lexical = (code: string, without: string, more: string): ReadonlySet<string> => {
  const left = listOf(without);
  return new Set([...listOf(LEXICON.classes[code] ?? ''), ...listOf(more)].filter((word) => !left.has(word)));
};
/** Nouns for something that happens on a day. */
export const EVENTS = lexical(
  'E',
  `yes no ok minute test rating reply response answer opinion notice ink initials stamp tick receipt objection acceptance
resolution vote merge release closure transfer`,
  `goahead permission clearance authorisation nonobjection award removal appointment withdrawal deletion ratification
certification switchover verdict signoffs countersignature delivery`,
);
/** Words that are an event where the answer says hardly anything else: "MRM: yes". */
export const TERSE_EVENTS = listOf(
  'yes no ok minute reply answer opinion notice initials stamp tick receipt objection vote release closure transfer rating response acceptance',
);
/** Things with an owner and a place: what an act is done to. */
export const THINGS = lexical(
  'A',
  'model point control item issue machine room desk number code copy action account hold share',
  'dossier addendum waiver clause charter rota spreadsheet dataset memo deck',
);
