/** Who can act and what can be acted on, as the slot reader knows them: lower case, without hyphens, parted by blanks. */
import { CLASSES } from './answers.ts';

/** Words that name nobody, though they may act: nobody could be held to it. */
export const NOBODIES = `people everyone everybody folk folks someone somebody anyone anybody nobody stakeholder stakeholders leadership
management business businesses organisation organization company bank firm user users customer customers staff
colleague colleagues team teams side sides thing things stuff we they i you he she it who all none other others
guys party parties lot function functions group department departments control unit`;

/** More words than the lexicon's for who acts: roles, functions and bodies. */
export const ROLES = `desk carrier ciso dpo works betriebsrat mgmt arb alco pmo iam sec fca ico bafin mas rbi ecb eba apra occ naic
custodian treasurer controller supervisor president vp evp svp md ceo cdo landlord exchange tribunal court judge
ombudsman examiner reinsurer insurer tester scientist architect authority bureau agency ministry delegate
consultant principal nurse doctor surveyor replacement mrs ms miss ned exec executive employee contractor
attorney lawyer solicitor statistician clerk registrar minister quant investigator champion inspector assessor
trader dealer broker administrator rep modeller dba sre soc cto cmo cpo`;

/** Words of the lexicon's functions that name one only as a name ("Risk", "IT"), or not at all. */
export const NO_ROLES = `comms marketing cloud it credit pricing business he she they someone somebody anyone claims fraud lending risk platform
governance group union validation audit team staff unit department collections kyc owner`;

/** What names a function where it is written as a name, or stands behind one. */
export const FUNCTIONS = `risk claims fraud credit pricing lending validation audit platform it governance underwriting operations tax actuarial
data product sales engineering architecture collections marketing comms cloud kyc aml ops markets resourcing
surveillance conduct complaints payments distribution investments trading science protection crime security`;

/** Words before these that make one of them a function by name: "model risk". */
export const FUNCTION_NAMES =
  'model data internal external credit operational vendor information enterprise retail corporate financial group head market';

/** Bodies that act when something says which. */
export const BODIES = `team teams desk office committee board people lot crew unit squad side group function business staff guys folk folks
management leadership department line lines owner branch`;

/** Systems by name: they keep things and do not act. */
export const SYSTEMS = `archer servicenow snow jira sharepoint confluence ariba coupa workday sap collibra onetrust teammate aravo
metricstream github bitbucket slack guidewire salesforce oracle mlflow
databricks snowflake cmdb docusign epic openpages okta sailpoint cyberark
splunk teams excel kafka sftp s3 azure aws genesys pega murex tableau`;

/** Places where others can look it up. */
export const PLACES = `inventory register log folder drive tracker library repository repo minutes registry ledger ticket intranet raci
record file vault portal catalogue catalog database changelog wiki calendar pack dashboard sharepoint bucket queue logbook`;

/** A class of the lexicon without some of its words and with more. */
function lexical(list: string, without: string, more: string): string {
  const left = new Set(without.split(/\s+/));
  return [
    ...list
      .trim()
      .split(/\s+/)
      .filter((word) => !left.has(word)),
    more,
  ].join(' ');
}

/** Nouns for something that happens on a day. */
export const EVENTS = lexical(
  CLASSES.E,
  `yes no ok minute test rating reply response answer opinion notice ink initials stamp tick receipt objection acceptance
resolution vote merge release closure transfer`,
  `goahead permission clearance authorisation nonobjection award removal appointment withdrawal deletion ratification
certification switchover verdict signoffs countersignature delivery`,
);

/** Words that are an event where the answer says hardly anything else: "MRM: yes". */
export const TERSE_EVENTS =
  'yes no ok minute reply answer opinion notice initials stamp tick receipt objection vote release closure transfer rating response acceptance';

/** Things with an owner and a place: what an act is done to. */
export const THINGS = lexical(
  CLASSES.A,
  'model point control item issue machine room desk number code copy action account hold share',
  'dossier addendum waiver clause charter rota spreadsheet dataset memo deck',
);

/** What is never really signed, moved or closed: beside an act they make a figure of speech of it. */
export const FIGURES = `rank needle deck page leaf nettle neck corner branch rein handbrake string hatchet air baton buck ball goalpost
duck ice bull horn eyebrow penny colour gap bridge ear eye hand foot feet head arm heart mind wheel tone message mood spirit
pressure steam weight fog grass door gate pace game expectation card chest story deadlock wing
circle knot star boat wave tide torch flag pulse signal example stride value promise confidence trust belief room voice noise`;

/** What is written with a capital and is no person, firm or function. */
export const NO_NAMES = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter diwali london leeds dublin
paris toronto zurich cork hull manila mumbai pune hyderabad lisbon singapore english french german duty article rule project
version item wave phase section ai ml llm llms genai uat api kpi kpis roi mvp ux qa us uk eu q1 q2 q3 q4`;
