/**
 * Plain word classes by which both coaches read who does what, and the blocker coach weighs an answer. A class never
 * decides alone: it tells the model what kind of word it is looking at, so that "inks" is weighed like "signs" though no
 * example taught it. The first verb class and the first other class to list a word keep it.
 */
export const CLASSES = {
  // Verbs that finish: on the day it happened or it did not.
  C: `
sign countersign resign initial ink approve grant issue reissue release publish file lodge submit upload post
deliver ship close retire cancel kill bin strike delete remove withdraw revoke lift unlock freeze switch flip
merge deploy load copy transfer provision register log minute stamp execute complete finish resolve decide pick
choose appoint hire onboard refuse decline accept vote assign invoice renew amend swap replace mask backfill
adopt attach patch lock book archive consent open scan print email mail pay refund buy purchase fund cut nod
hand return drop list tag badge label export extract pull land arrive pass clear confirm delegate name rule tick
lend loan create add set fix deposit leave move bless sanction receipt shut cutover golive lapse end reply
answer tier score rate price quote signoff raise cap slot waive certify award terminate install overrule unplug
unblock validate nominate downgrade upgrade whitelist adjudicate reset veto reopen decommission scrap authorise
collect suppress okay mount evict join recall mark classify edit port trim dismiss extend suspend enable disable
activate migrate reject ratify seal reassign escalate acquire receive ban excuse ringfence wire split disband
abolish expire respond admit cough surrender circulate expose feed rekey capture reorder rewrite redline notify
announce declare restore rebuild dispatch forward rotate consume trigger fire quit exit promote win lose bump
tweak mend park unfreeze commit revert sync ingest index populate verify attest retest rank grade finalise enrol
free link press click tap perform conduct present obtain secure sell lease bill charge calibrate benchmark
reconcile redact encrypt reprice reroute rescind repeal repoint staff second recruit brief demonstrate rehearse
acknowledge apologise apply table disclose undertake`,
  // Verbs that finish something only when what follows is a thing.
  K: `
give put get take tell say settle agree note record report send start go come write turn change update
find show run test make do call stop bring place hold ask request order schedule train stand sit meet
exchange draft check audit host include cover limit document map trade tune build code read count
sample triage process type push`,
  // Verbs that go on without an end.
  O: `
keep continue carry support drive engage work look progress chase wait talk partner handle help champion lean
debate head mature drift hang prod monitor watch steward grow discuss chat dialogue think research scope firm
march live breathe worry stress row act lead own warm collaborate cooperate coach listen fight drag align review
consider explore`,
  // Being, feeling, seeing, wanting.
  S: `
be feel understand have become see trust know want love hate care remain stay treat value respect like sense
view regard mean need miss sound relax mind matter share sleep rest let look try hope wish expect believe seem appear`,
  // Verbs of degree: better, faster, nearer, with no point at which they are done.
  I: `
improve ease slow refresh level better reduce increase accelerate streamline enhance strengthen embed lower
shrink widen optimise`,
  // Nouns that are events: they fall on a day.
  E: `
signoff approval signature waiver decision ruling vote nod resolution consent attestation sanction
acceptance objection handover cutover golive closure release receipt transfer merge renewal addendum
exemption yes no ok initials stamp ink tick countersign notice reply response answer minute test opinion
rating`,
  // Things someone can open, hold, grant or look at.
  A: `
report memo letter form document doc paper file pack binder contract agreement msa nda dpia sla po invoice
licence ticket jira branch build patch api key token account role seat badge access quota feed extract table
row tenant server sandbox firewall rule policy standard procedure clause section annex schedule template
wording script prompt label flag box field page spreadsheet sheet register inventory log tracker dashboard
queue mailbox folder drive share portal site budget line fund slot post job mandate charter plan runbook
manual guide questionnaire certificate statement return treaty indemnity cap limit threshold overlay
scorecard model version image connector exception finding action issue item point control sample tape record
entry id number code quote transcript recording archive library definition mapping lineage evidence redline
draft final copy scan laptop desk room machine phone hold freeze block`,
  // Who: functions, roles, bodies.
  R: `
board committee council forum panel exco cfo cro cio coo ciso gc dpo mlro mrm tprm infosec legal compliance
procurement finance treasury hr it risk audit auditor privacy security iam ops actuarial actuary actuaries
underwriting underwriter claims collections credit fraud kyc lending pricing marketing comms cab
architecture validation validator vendor supplier broker regulator pra union staff team squad unit
department office officer head chief director manager lead deputy chair secretary counsel partner sponsor
owner steward admin approver reviewer engineer developer dev analyst adviser agent handler trustee
governance platform cloud business group someone somebody anyone boss mr dr he she they`,
  // Qualities, moods and standing conditions.
  Q: `
alignment confidence trust clarity appetite momentum culture ownership patience attitude spirit mood tone
relationship dialogue conversation discussion debate fatigue stress worry backlog quality urgency progress
direction strategy interest support leadership respect sense feeling principle fairness care comfort ease love
legacy drift problem challenge knowledge way touch bit expectation heart fence grip rein ground slack tune hymn
game courage energy vision journey promise mindset thinking past air corner torch ear feet will room tension`,
  // Judging adjectives and adverbs.
  J: `
comfortable relaxed positive constructive mature sure clear slow slowly seriously really quite rather very
too always nicely good great nice lovely bad hard open honest visible engaged fair human warm high ongoing
heard included seen like onboard`,
  // Comparisons and loose amounts.
  M: `
more less fewer better happier nicer enough much some any every each best`,
  // Denials.
  N: `
not nobody nothing cant dont doesnt isnt wouldnt without`,
  // Wishes and possibilities.
  W: `
should must would could might may can will wed`,
  // Words that lead up to the event.
  T: `
once when until day if whether either then because before after gate waiting finally actually just only`,
  // Days and dates.
  D: `
monday tuesday thursday friday march june july feb dec q2 q3 week month quarter year by`,
  // Particles and states that close a thing.
  P: `
live off up out through over down in on away back done prod production attached stamped signed closed
minuted`,
  // Determiners.
  B: `
a an the this that these my our his her its their one two three`,
  // Everyone in general, so nobody.
  G: `
people everyone everybody folk colleague customers`,
  // Loose prepositions.
  F: `
around about across toward behind among along with as how`,
};
