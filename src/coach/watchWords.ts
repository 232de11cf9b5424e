/** Words to watch, by what is the matter with them: short lists, and nothing that is not listed. */
import { listOf } from './slots/words.ts';

/** What is the matter with a word, the more telling first. */
export const WATCHES = [
  'absence',
  'mind',
  'state',
  'ongoing',
  'direction',
  'judgement',
  'degree',
  'nobody',
  'wish',
] as const;
export type Watch = (typeof WATCHES)[number];

/** What stops has no list: only turns of phrase say it. */
export const LISTS: Readonly<Record<Exclude<Watch, 'absence'>, ReadonlySet<string>>> = {
  mind: listOf(`comfortable confident confidence trusting trusted feel feels feeling feelings felt happy happier relaxed
understand understands understanding understood believe believes believing belief hate hates worry worries worried
anxious anxiety nervous nerves jitters scared afraid frightened frustrated frustration excited excitement enthusiasm
enthusiastic embarrassed proud valued heard listened empowered onside boughtin buyin patience respect respected
appreciated appreciation appreciate comfort morale mood spirits curiosity curious sympathy sympathetic empathy
empathetic goodwill twitchy warmer warming cautious reassured reassurance stressed stress tired fatigue suspicious
suspicion sceptical skeptical scepticism skepticism supportive receptive openminded mindset attitude attitudes faith
conviction aware awareness demoralised demoralized jaded grumpy annoyed angry resentment fear fears doubts doubt
unease uneasy minded cheerful love loves pleased keen keener hearts enjoy enjoys willingness willing appetite
sceptic trust trusts interest motivated motivation reluctant hesitant wary impatient`),
  state:
    listOf(`culture momentum ownership alignment aligned misalignment adoption visibility clarity transparency friction
resistance uncertainty bottleneck bottlenecks debt silos capability capacity maturity readiness hygiene bandwidth
burnout tension tensions politics noise overload confusion lack shortage headache headaches problem problems
challenges concern concerns pain drowning swamped stretched overloaded stuck blocked overwhelmed
dysfunction bureaucracy inertia complexity faff backlog synergy synergies agility rapport harmony teamwork vision
dependencies relationship relationships sponsorship accountability resourcing understaffed gap gaps delays
priorities unresolved pending quality`),
  ongoing:
    listOf(`continue continues continuing ongoing engaging engage engages collaborating collaboration collaborate
collaborates championing supporting driving chasing monitoring monitor monitors discussing discuss discusses
discussion discussions conversation conversations talking dialogue liaising liaise progressing evolving exploring
explore brainstorming juggling debating debate relitigating rebuilding adjusting struggling iterating engagement
endless endlessly forever constantly continuously regularly routinely reviewing reviews negotiating communicating coordinating
coaching mentoring leaning`),
  direction:
    listOf(`improve improves improved improving improvement improvements reduce reduces reducing reduction accelerate
accelerating accelerates increase increases increasing grow grows growing growth maturing streamline streamlining
streamlined strengthen strengthening strengthens enhance enhancing enhances foster fosters fostering deepen deepening
boost boosting uplift optimise optimising embed embedding leverage leveraging progress traction simplify simplifying
moving`),
  judgement:
    listOf(`good great properly proper appropriate appropriately adequate adequately reasonable reasonably sensible
sensibly pragmatic proportionate robust stable smooth smoothly seamless seamlessly healthy mature sufficiently
sufficient effective effectively efficient efficiently constructive constructively positive useful transparent nicely
seriously decent meaningful meaningfully thoughtful thoughtfully grownup realistic clunky painful messy mess slow
slowly quickly flexible responsive predictable userfriendly worldclass excellent strong fairly wisely carefully timely
joinedup holistic nice lovely difficult poor bad unclear clear consistent consistently reliable accurate visible open
honest hard best right`),
  degree:
    listOf(`more less fewer better faster quicker smoother easier closer stronger lighter healthier calmer nicer kinder
clearer sharper slower lower higher bigger smaller greater somewhat slightly broadly largely mostly gradually
steadily increasingly substantially nearly almost cleaner simpler tidier tougher earlier sooner gentler friendlier
warmer quieter richer deeper wider worse longer shorter louder smarter looser tighter significantly`),
  nobody: listOf(
    'everyone everybody people folks folk stakeholders leadership management anyone somebody someone',
  ),
  wish: listOf('should ought hopefully ideally wish hope hoping'),
};
