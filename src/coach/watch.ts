/** Words to watch: short lists, each with one reason, and nothing that is not listed. */
import { is, type Word } from './slots/speech.ts';
import { isNoun, type Quote } from './slots/phrases.ts';
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
export type Watched = Quote & { watch: Watch };

const LISTS: Readonly<Record<Exclude<Watch, 'absence'>, ReadonlySet<string>>> = {
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
challenge challenges concern concerns pain drowning swamped stretched overloaded stuck blocked overwhelmed
dysfunction bureaucracy inertia complexity faff backlog synergy synergies agility rapport harmony teamwork vision
dependencies relationship relationships sponsorship accountability resourcing understaffed gap gaps delays
priorities unresolved pending quality`),
  ongoing:
    listOf(`continue continues continuing ongoing engaging engage engages collaborating collaboration collaborate
collaborates championing supporting driving chasing monitoring monitor monitors discussing discuss discusses
discussion discussions conversation conversations talking dialogue liaising liaise progressing evolving exploring
explore brainstorming juggling debating debate relitigating rebuilding adjusting struggling iterating engagement
endless endlessly forever constantly continuously regularly routinely reviewing negotiating communicating coordinating
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
/** Judgements that are something else before or behind certain words: "open the port", "clear finding". */
const PLAIN =
  /^(right|clear|open|hard|visible|strong|positive|slow|accurate|reliable|consistent|good|bad|best|great|proper|mature|stable)$/;
const THAT_KEEP = /^(false|true|read|self|as|in)$/;
const LISTED = Object.entries(LISTS) as [Exclude<Watch, 'absence'>, ReadonlySet<string>][];

type Found = { watch: Watch; first: number; last: number };
const ing = (word: Word | undefined): boolean =>
  word !== undefined && is(word, 'YVN') && /g$/.test(word.form) && word.low.endsWith('ing');

/** Turns of phrase of two or three words. */
function turnAt(words: readonly Word[], i: number): Found | undefined {
  const [low, next, after] = [words[i]?.low ?? '', words[i + 1], words[i + 2]];
  const two = `${low} ${next?.low}`;
  const three = `${two} ${after?.low}`;
  const found = (watch: Watch, length: number): Found => ({ watch, first: i, last: i + length - 1 });
  if (/^(keep|keeps|kept|keeping|carry|carries|carrying)$/.test(low) && next) {
    if (ing(next)) return found('ongoing', 2);
    if (next.low === 'on') return found('ongoing', ing(after) ? 3 : 2);
  }
  if (/^(keep|keeps|keeping)$/.test(low)) {
    const going = words.slice(i + 1, i + 6).findIndex((word) => word.low === 'going');
    if (going >= 0) return found('ongoing', going + 2);
  }
  if (low === 'still' && (next?.low === 'going' || ing(next) || is(next, 'Y'))) return found('ongoing', 2);
  if (/^(work|works|working) (with|on|through|towards?|together|closely)$/.test(two) && !is(words[i], 'N'))
    return found('ongoing', 2);
  if (
    /^(back and forth|day after day|moving in the|on the radar|in good shape|in better shape|in good spirits|in better place|fit for purpose|would be nice|would be good|would be great|would be helpful|would be lovely)$/.test(
      three,
    )
  )
    return found(
      three.startsWith('would')
        ? 'wish'
        : three.startsWith('back') || three.startsWith('day')
          ? 'ongoing'
          : 'judgement',
      3,
    );
  if (/^(up to date|in the loop)$/.test(three)) return found('state', 3);
  if (/^(at ease|fed up|on board)$/.test(two) && !isNoun(after)) return found('mind', 2);
  if (/^(on track|leaning in|fit for)$/.test(two)) return found('judgement', 2);
  if (two === 'in progress' || two === 'under way' || two === 'as ever') return found('ongoing', 2);
  if (/^(stop|stops|stopped|quit|quits|avoid|avoids)$/.test(low) && ing(next)) return found('absence', 2);
  if (/^(no|not) (more|longer)$/.test(two) && low === 'no')
    return found('absence', isNoun(after) || ing(after) ? 3 : 2);
  if (/^(not|arent|isnt|without|never)$/.test(low) && ing(next) && is(next, 'YN')) return found('absence', 2);
  if (low === 'not' && next?.low === 'being') return found('absence', 3);
  if (low === 'too' && next && is(next, 'JNAV') && !is(words[i - 1], 'NX.')) return found('judgement', 2);
  if (two === 'a bit' || two === 'a little') return found('degree', 2);
  if (/^(a lot|lots of)$/.test(two)) return found('degree', after && two === 'lots of' ? 3 : 2);
  if (
    /^the (business|organisation|organization|company|team|teams|stakeholders|users)$/.test(two) &&
    !isNoun(after)
  )
    return found('nobody', 2);
  return undefined;
}

/** Whether a word only says what kind of thing the next is: "trust registration". */
const modifies = (word: Word | undefined, next: Word | undefined): boolean =>
  is(word, 'N') && isNoun(next) && !next?.first;

/** A listed word, where it is not a name and nothing beside it makes it something else. */
function listedAt(words: readonly Word[], i: number): Found | undefined {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word || (is(word, 'X') && !word.first)) return undefined;
  const watch = LISTED.find(([, list]) => list.has(word.low))?.[0];
  if (!watch) return undefined;
  const found = (first: number, last: number): Found => ({ watch, first, last });
  if (watch === 'degree') {
    if (next?.low === 'than' && /\d|^(one|two|three|four|five|ten)$/.test(words[i + 2]?.low ?? ''))
      return undefined;
    if (/\d/.test(before?.raw ?? '') || /^(or|no|once|any|what|one|two|three)$/.test(before?.low ?? ''))
      return undefined;
    if (/^(higher|lower|longer)$/.test(word.low) && /^(education|court|tier)$/.test(next?.low ?? ''))
      return undefined;
    const graded =
      is(next, 'NJXV') && !is(next, '.') ? (isNoun(words[i + 2]) && is(next, 'NJ') ? i + 2 : i + 1) : i;
    return found(i, graded);
  }
  if (watch === 'judgement') {
    if (PLAIN.test(word.low) && (is(word, 'V') || THAT_KEEP.test(before?.low ?? ''))) return undefined;
    if (
      word.low === 'right' &&
      !/^(people|way|person|direction|spirit|tone|level|place|thing|things)$/.test(next?.low ?? '')
    )
      return undefined;
    if (word.low === 'open' && !/^(to|with|minded|about)$/.test(next?.low ?? '')) return undefined;
    if (word.low === 'clear' && is(next, 'D')) return undefined;
    if (
      /^(hard|fair|good|best)$/.test(word.low) &&
      /^(copy|drive|stop|token|coded|lending|value|standing|faith|for|practice)$/.test(next?.low ?? '')
    )
      return undefined;
    return found(i, isNoun(next) && !next?.first ? i + 1 : i);
  }
  if (watch !== 'wish' && watch !== 'nobody' && modifies(word, next)) return undefined;
  if (watch === 'nobody' && (isNoun(next) || isNoun(before) || is(before, 'J') || before?.low === 'of'))
    return undefined;
  if (watch === 'wish') return is(word, 'N') ? undefined : found(i, next?.low === 'be' ? i + 1 : i);
  if (word.low === 'interest' && /^(rate|an|of)$/.test(before?.low ?? '')) return undefined;
  if (/^(feel|feels|feeling|felt)$/.test(word.low)) return found(i, is(next, 'NJVA') ? i + 1 : i);
  if (/^(moving|leaning)$/.test(word.low))
    return /^(forward|in|along|again)$/.test(next?.low ?? '') ? found(i, i + 1) : undefined;
  if (watch === 'state' && is(before, 'N') && !before?.owns && isNoun(word)) return found(i - 1, i);
  if (watch === 'ongoing' && /^(with|on|about)$/.test(next?.low ?? '') && !is(word, 'N'))
    return found(i, i + 1);
  return found(i, i);
}

/** The words to watch in a text, the more telling first, one of a kind and none that shares a word with another. */
export function watchesIn(text: string, words: readonly Word[]): Watched[] {
  const all = words.flatMap((_, i) => turnAt(words, i) ?? listedAt(words, i) ?? []);
  all.sort((a, b) => WATCHES.indexOf(a.watch) - WATCHES.indexOf(b.watch) || a.first - b.first);
  const kept: Found[] = [];
  for (const one of all) {
    if (
      kept.some((other) => other.watch === one.watch || (one.first <= other.last && other.first <= one.last))
    )
      continue;
    kept.push(one);
  }
  return kept.map(({ watch, first, last }) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    return { watch, start, end, text: text.slice(start, end) };
  });
}
