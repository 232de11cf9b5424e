/** Which words with a capital are no name of somebody. */

/** Names written with a capital that are of no person, firm or function. */
export const NO_NAMES =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Christmas|Easter|Diwali|London|Leeds|Dublin|Paris|Toronto|Zurich|Cork|Hull|Manila|Mumbai|Pune|Hyderabad|Lisbon|Singapore|English|French|German|Duty|Article|Rule|Project|Version|Item|Wave|Phase|Section|AI|ML|LLMs?|GenAI|UAT|API|KPIs?|ROI|MVP|UX|QA|US|UK|EU|Q[1-4])$/;
/** Endings of words that name no person, though a sentence begins with them. */
export const COMMON_ENDING =
  /(tion|sion|ity|ness|ment|ance|ence|ship|ure|ism|als?|ings?|ics|ables?|ous|ive|ful|less|ogy|phy|acy|ery|age|ly)$/;
