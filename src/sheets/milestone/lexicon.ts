import type { Lexicon } from '../../coach/tokens.ts';

/**
 * Plain word classes the milestone coach reads by. A class never decides alone: it tells the model what kind of
 * word it is looking at, so that "haggles" may be weighed like "quotes" though no example taught it.
 */
export const LEXICON: Lexicon = {
  verbCodes: 'LKGYDIS',
  nounAfter: 'BEMQTPN',
  nounMostlyAfter: 'XOR#',
  classes: {
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
approve sign agree accept present publish choose shortlist hire onboard purchase contract review submit deliver
complete finish pass minute confirm vote table circulate brief fund budget grant lodge green ratify award
certify freeze sanction authorise waive register notify announce appoint recruit enrol schedule frozen`,
    // Verbs of building, testing and writing about it.
    D: `
document test pilot demo replay backtest prototype validate train plan prepare build design tune trial measure
compare learn research rate load mock explain calibrate retrain annotate configure install connect wire
provision scope rehearse simulate rerun`,
    // Verbs of degree: more, better, nearer.
    I: `
improve grow increase reduce widen progress advance speed enhance accelerate mature embed scale optimise shrink
rise climb bed lower lift help support warm drive ramp extend edge inch trend creep near drift`,
    // States, moods and wishes.
    S: `be feel become look like want love understand think trust know perceive recognise inspire`,
    // Real use.
    P: `
production prod live real actual actually genuine customerfacing realtime bau operational active use service
mandatory alone decides binding actioned`,
    // Anywhere but production.
    N: `
uat pilot demo sandbox shadow testing test rehearsal mock dummy synthetic replay backtest simulation staging
preprod preproduction dev prototype parallel beta simulator walkthrough hackathon mockup simulated replayed dry
bakeoff redacted invented pretend volunteer mirror readonly backtested game webinar screenshot`,
    // Words by which it has no effect: the old way still decides, nobody sees what it says.
    H: `
still stays remains manual nowhere disabled silently stored compared alongside beside blind dormant information
replica waits hidden parked redone greyed later follow ready aside listed sit lab trial offline study proof
concept archived sample qa retro benchmark copy evaluation acceptance environment validation innovation rail
actor holdout accuracy comparison vendorside`,
    // Documents, approvals and other things on the way.
    A: `
plan roadmap strategy budget contract paper memo slide minutes approval signoff certificate readiness vendor
supplier licence training course workshop policy design checklist mandate agreement consent waiver tender
procurement document presentation assessment review report recommendation decision signature golive
requirement backlog opinion gate milestone seat pipeline manual invoice funding money purchase finding
wording template launch`,
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
more less better faster quicker sooner later closer bigger smaller higher lower greater fewer smarter stronger
smoother longer shorter easier happier deeper wider further most mostly many much several few plenty nearly
almost largely broadly widely increasingly significantly substantially considerably noticeably markedly majority
bulk share fair fairly decent reasonable reasonably lot lots bit growing rising gradually steadily slowly often
generally regularly mainly meaningful material substantial significant sizeable number roughly around about
rather quite somewhat very too extent degree whenever where possible appropriate best upward upwards trending
bedding getting becoming near close progressively ever heavily large larger main increasing improved improving
needed proportion scaled`,
    // Judgements and moods.
    Q: `
good great nicely well strong strongly healthy effective smoothly comfortable confident confidence momentum
progress robust positive happy useful helpful ready mature maturity quality adoption buyin aligned foundation
shape track path way direction step pace culture mindset vision ambition leader excellence experience
satisfaction insight value benefit productivity understanding advanced promising encouraging solid properly
reliable trusted consistent excited embedded fully traction`,
    // The whole of it, or nothing.
    E: `
all every each only no none zero nobody nothing without never whole entire any both everything sole always full`,
    // Words that set a threshold.
    C: `
least minimum min max exactly over under above below between up than within threshold cap`,
    // Number words.
    O: `
one two three four five six seven nine ten eleven hundred million half first second third tenth once single pair`,
    // Days and dates.
    J: `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun aug sept sep oct nov dec q1 q2 q3 q4 week month quarter
day year eod noon morning weekend easter diwali christmas thanksgiving today by since until from before deadline`,
    // Yes or no.
    F: `yes not off out instead failed otherwise else miss missed done on date either`,
    // Determiners.
    B: `a an the this that these those my its their your his her some`,
  },
};
