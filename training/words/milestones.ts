/**
 * Plain word classes by which the milestone coach weighs a sentence. A class never decides alone: it tells the model what
 * kind of word it is looking at, so that "haggles" may be weighed like "quotes" though no example taught it. The first verb
 * class and the first other class to list a word keep it.
 */
export const MILESTONE_CLASSES = {
  // Verbs of work done on real things.
  L: `
score decide route pay price answer screen block hold triage read write post settle match clear close open
file flag quote hedge trade assign repair refund decline process handle serve fill feed tag check stop
freeze set send sort key rekey pick print mail email ring call book draft reply compute execute fix index
reject refuse rebalance select transfer underwrite verify value steer queue credit debit lend offer bind
order pull trigger raise dispute challenge catch bounce code label type upload log move reserve sweep bill
charge buy sell deal issue monitor flow leave land reach touch name tell say`,
  // Verbs that put a thing to use or keep it there.
  K: `
use run operate work rely take get receive give keep stay remain show see go come start make do put find
replace follow cover apply`,
  // Verbs of going live.
  G: `
deploy switch launch release roll ship cutover golive turn live retire remove withdraw drop delete cut
commission bypass`,
  // Verbs of deciding about it and preparing it.
  Y: `
approve sign agree accept present publish choose shortlist hire onboard purchase contract review submit
deliver complete finish pass minute confirm vote table circulate brief fund budget grant lodge green ratify endorse
greenlight award shortlist certify accredit freeze sanction authorise waive register notify announce procure appoint recruit enrol
schedule frozen`,
  // Verbs of building, testing and writing about it.
  D: `
document test pilot demo replay backtest prototype validate train plan prepare build design tune trial
measure compare learn research rate load mock explain calibrate retrain annotate evaluate assess inspect configure
install connect wire integrate provision scope rehearse simulate replicate rerun recalculate`,
  // Verbs of degree: more, better, nearer.
  I: `
improve grow increase reduce expand widen progress advance speed enhance accelerate mature embed scale
optimise shrink rise climb bed lower lift help support assist warm drive ramp extend edge inch trend creep
near decrease drift crack`,
  // States, moods and wishes.
  S: `be feel become look like want love understand think trust know perceive recognise inspire`,
  // Real use.
  P: `
production prod live real actual actually genuine genuinely customerfacing realtime realworld bau
operational active use service worklist frontline inproduction mandatory solely alone decides binding
actioned`,
  // Anywhere but production.
  N: `
uat pilot poc demo sandbox shadow shadowmode testing test rehearsal mock dummy synthetic replay historic
historical backtest simulation staging preprod preproduction dev prototype parallel beta demonstration
playground simulator fake dressrehearsal walkthrough roleplay hackathon mockup anonymised simulated replayed
wouldhave dryrun dry fictitious nonproduction nonprod paperonly bakeoff mocked madeup redacted testbed
invented pretend volunteer mirror readonly backtested game wargame webinar booth showcase screenshot`,
  // Words by which it has no effect: the old way still decides, nobody sees what it says.
  H: `
still stays remains manual manually nowhere disabled silent silently ignored stored compared alongside beside
unused blind scripted dormant muted information noting replica replicated waits shelved hidden parked inactive
disregarded redone greyed later follow ready aside listed sit lab trial offline study proof concept archived
sample mirrored dropped discarded dark toggle watermark forgotten shredded drawer interviewed recorded watched pretend practice
overrule overruled pending subject teaser caller weight observation hypothetical qa retro experiment benchmark copy clone evaluation acceptance environment validation
innovation rail actor holdout accuracy retrospective comparison internalonly vendorside`,
  // Documents, approvals and other things on the way.
  A: `
plan roadmap strategy budget contract paper memo slide minutes approval signoff certificate readiness vendor
supplier licence training course workshop policy design checklist mandate agreement consent waiver tender
procurement document presentation assessment review report recommendation decision signature golive
requirement backlog opinion gate milestone seat pipeline manual invoice funding money purchase finding
wording template pager dashboard rota login logins key owner alarm meeting party drill lesson lessons calendar
protocol folder inventory announcement comms communications connector account wording launch`,
  // Bodies that decide about it.
  R: `
board committee steering council regulator legal compliance risk auditor governance cfo coo trustee panel
sponsor working group executive union management director head`,
  // Words for it that name nothing.
  V: `
ai ml capability solution initiative tool thing something somewhere anything whatever robot model models llm
feature application machine programme program project product platform work function process journey area
business idea system`,
  // People and places in general.
  Z: `
team customer colleague user staff people bank company firm insurer everyone everybody department region
country operations ops office client handler they we us our market society unit`,
  // What it is about: products, papers and events of the trade.
  T: `
mortgage loan card claim cheque payment overdraft pension isa fx bond repo margin collateral account
statement complaint sanction alert kyc fraud aml scam deposit remittance transfer refund dispute limit rate
quote renewal submission treaty reserve fnol motor home property marine cargo dental medical health life
will asset portfolio fund nav trade order hedge custody corporate settlement break suitability letter email
form id income payslip collections cash branch teller voice chat ledger liquidity treasury forecast bill
liability photo valuation policyholder member adviser broker dealer cedant syndicate underwriting pricing
ticket release code dormant sme wealth retail commercial credit debit trust onboarding drawdown`,
  // What it does, as a name for it.
  U: `
classifier detector summariser drafter reader checker matcher chatbot bot predictor extractor engine agent
assistant copilot recommender optimiser forecaster translator parser sorter resolver generator finder
explainer helper flag score nudge tagger monitor quoter coder calculator challenger summary triage`,
  // Where it happens.
  W: `
desk hub centre queue book floor app portal website site inbox kiosk counter hotline line screen field
channel street core batch run file`,
  // Degree and loose amounts.
  M: `
more less better worse faster quicker sooner later closer bigger smaller higher lower greater fewer smarter
stronger smoother longer shorter easier happier deeper wider further most mostly many much several few
plenty nearly almost largely broadly widely increasingly significantly substantially considerably noticeably
markedly majority bulk share portion fair fairly decent reasonable reasonably lot lots bit growing rising
gradually steadily slowly often usually sometimes generally typically regularly occasionally frequently
partly partially mainly chiefly meaningful meaningfully material materially substantial significant
considerable noticeable sizeable sizable various number dozens hundreds thousands roughly around
approximately about pretty rather quite somewhat very too widespread extent degree handful whenever where
possible appropriate best upward upwards downward trending bedding getting becoming near close progressively
ever extensively heavily routinely tends large larger main increasing improved improving needed fraction
chunk proportion intensity scaled nearcomplete higherquality halfway underway`,
  // Judgements and moods.
  Q: `
good great nicely well strong strongly healthy effective smooth smoothly comfortable confident confidence
momentum progress robust positive happy useful helpful ready mature maturity quality adoption buyin aligned
foundation shape track path way direction step pace culture mindset vision ambition leader excellence
experience satisfaction insight value benefit efficiency productivity understanding advanced promising
encouraging solid properly reliable trusted consistent excited embedded fully traction`,
  // The whole of it, or nothing.
  E: `
all every each only no none zero nobody nothing without never whole entire entirely any both everything sole
exclusively always full`,
  // Words that set a threshold.
  C: `
least minimum maximum min max exactly over under above below between exceed up than within threshold ceiling
cap precisely`,
  // Number words.
  O: `
one two three four five six seven nine ten eleven fifteen fifty hundred thousand million half first second
third tenth once single pair`,
  // Days and dates.
  J: `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec q1 q2 q3 q4 week month
quarter day year eod midnight noon morning weekend easter diwali christmas thanksgiving today tomorrow by
since until from before deadline`,
  // Yes or no.
  F: `yes not off out instead failed otherwise else miss missed done on date either binary`,
  // Determiners.
  B: `a an the this that these those my its their your his her some`,
};
