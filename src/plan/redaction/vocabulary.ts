/** Titles before a name: replaced with it, since they tell of the person. */
export const TITLES = set('dr prof professor mr mrs ms mx sir dame lord lady herr frau mme mlle');

/** Small words inside a name. */
export const PARTICLES = set('de del della der den di da dos du la le van von ter ten bin ibn al el y');

/**
 * Words that name no one: posts, parts of an organisation and the small words between them. A word that is
 * missing here costs a copy some of its sense; a name that stood here would stay in it.
 */
export const NO_NAMES = set(
  `a an the and or of for to in on at by with without under over from as is are be no not none nobody
  anyone anybody someone somebody everyone everybody all any both each every either other others one two three
  four five who whom whose his her hers its it our ours their theirs my your yours we i he she they
  tba tbc tbd vacant confirmed named decided unknown open
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
  wealth wholesale works workstream`,
);

/**
 * Names that are ordinary words too. Alone they count as a name only with a capital: “Will signs”, and not
 * “it will sign”.
 */
export const ORDINARY = set(
  `art bill bob brook carol chase chuck cliff daisy dale dawn dean don drew earl eve faith frank gene glen grace
  grant guy hazel heath holly hope iris ivy jack jasmine jean jewel joy june lance lily mark may melody miles
  nick norm olive pat pearl penny ray reed rich rob robin rose ruby rusty sage sandy skip storm sue summer ted
  tony victor wade ward will april august autumn
  archer baker ball banks barber bell best bishop black blue bond booth bowman brand bright brown burns bush
  butler carpenter carter case church clay close cole cook cooper court cross curry day drake duke farmer field
  fields fine fisher flowers ford foster fox french friend gates glass gold good gray
  green grey hall hand hardy hart hay hayes hill holder holmes house hunt hunter ice judge key keys king knight
  lake lamb land lane law little long love low major marsh martin mason mill miller moody moon moore
  mountain noble nurse page palmer park parker parks payne peace pike piper pitt pole pool pope porter
  post potter power powers price prince ranger read rice rivers rock root rowe rush savage sharp shepherd short
  silver singer small smart snow sparks spring steel stein stern stone strange street strong sweet swift
  tanner taylor temple thorn tower trade turner underwood vane wagner walker wall walls waters weaver
  webb wells white wild winter wise wolf wood woods work worth wright young`,
);

/** The months, to tell a date that was typed beside a name from the name. */
export const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
