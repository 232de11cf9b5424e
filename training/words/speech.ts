/** What the slot reader knows of parts of speech: lower case, without hyphens, parted by blanks. */

/** Words of closed classes, by part of speech: see `Speech` in speech.ts. */
export const CLOSED = {
  D: `the a an this these those every each all any some no both another either two three four five six seven
eight nine ten eleven twelve my our his her its their your whose`,
  P: `of in on at by from for with into onto under over against after before until till since through via per
across within without about around between during behind beyond toward towards among inside outside near
despite like as than upon beside alongside re w past to`,
  R: `i we you he she they it someone somebody nobody everyone everybody anyone anybody none`,
  O: `me us him them one myself ourselves themselves himself herself itself`,
  M: `will would should must can could may might shall cannot cant wont wouldnt shouldnt couldnt theyll ill itll
youll`,
  B: `be is are was were been being isnt arent wasnt werent im were theyre hes shes thats theres`,
  H: `has have had having hasnt havent hadnt ive weve theyve`,
  Z: `do does did doesnt dont didnt`,
  S: `but because so while whereas unless if though although and or plus then &`,
  W: `that which who whom what whether where how why when once whatever`,
  A: `more less fewer better most very too rather quite finally actually just only formally both already also
honestly still yet now even simply really properly soon again here there together kindly please ever never not
maybe perhaps today tomorrow tonight eventually somehow instead personally jointly duly basically frankly straight`,
  Q: `off up out down back through away live across`,
};

/** Words that say no. */
export const DENIALS = `not never no nor without nobody none isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt cannot cant wont
wouldnt shouldnt couldnt`;

/** Listed verbs that are nouns more often than not: only what stands round them makes them verbs. */
export const NOUNS = `kill trigger ask sign lift review order note tag score rate price tier list change update map count type process
place host stop run call book lock print mail email purchase refund delegate name loan set fix deposit leave
move close end exit request check trade need want work champion value view mind switch flip push pull turn show
start hand cover bill charge index commit rank grade fork clone split bump seal wire upgrade downgrade veto
award reset mount port install park benchmark cut decline export grant increase land level load look matter pass
pay pick present raise ship stand strike swap talk train treat watch win brief rest`;

/** Words that end like a verb form and are none. */
export const NO_VERBS = `ops dev risk claims analytics terms sales collections operations actuaries always access process
basis analysis business bias news ethics models vendors credentials bordereaux days
weeks months hours minutes people based red feed speed embed hundred shed wed ned thing ring string spring
evening morning nothing something anything everything building pricing underwriting onboarding lending
banking needs systems customers users alerts things cases branches teams papers funds christmas wales treasury
marcus paris athens texas`;

/** Words before a noun that say what it is like. */
export const ADJECTIVES = `new old open final full real big small good bad great first last next second third single whole main actual
formal remaining current proper clear other same early late internal external independent technical operational
senior junior written annual monthly weekly daily quarterly personal public private critical key high low short
long able ready due free`;

/** Words of other kinds that begin what a verb is done to. */
export const OPEN_NEXT = `one me us him them it who whom whether what which how when where to`;

/** Verbs whose subject may be what they happen to. */
export const HAPPENS = `expire lapse land arrive close open end begin start fire happen occur clear pass merge go come load turn run finish
fall drop ship reopen exit`;

/** Verbs that a past form may tell of who acts: "Deirdre resigned". */
export const BY_ITSELF = `resign agree accept leave arrive decide reply answer vote respond concede relent sign refuse decline move go come
say confirm object start join`;
