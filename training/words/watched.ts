/** Words to watch, by what is the matter with them: short lists, and nothing that is not listed. */

/** What stops has no list: only turns of phrase say it. */
export const WATCHED = {
  mind: `comfortable confident confidence trusting trusted feel feels feeling felt happy happier relaxed understand
understands understanding understood believe believes believing belief hate hates worry worries worried anxious
anxiety nervous nerves jitters scared afraid frustrated excited enthusiasm enthusiastic embarrassed proud valued
heard listened empowered onside buyin patience respect respected appreciated appreciation appreciate comfort
morale mood spirits curiosity curious sympathetic empathy goodwill twitchy warmer warming cautious reassured
stressed stress tired fatigue suspicious suspicion sceptical skeptical scepticism skepticism supportive
receptive openminded mindset attitude faith conviction aware awareness grumpy resentment fear fears doubts doubt
minded love loves pleased keen hearts enjoy enjoys willingness willing appetite sceptic trust trusts interest`,
  state: `culture momentum ownership alignment aligned adoption visibility clarity transparency friction resistance
uncertainty bottleneck debt silos capability capacity maturity readiness hygiene bandwidth tension tensions
politics noise lack headache headaches problem problems challenges concern concerns pain drowning swamped
stretched stuck blocked inertia complexity faff backlog synergy rapport harmony teamwork vision relationship
relationships sponsorship accountability resourcing gap gaps delays priorities pending quality`,
  ongoing: `continue continues continuing ongoing engaging engage engages collaborating collaboration collaborate
championing supporting driving chasing monitoring monitor monitors discuss discusses discussion discussions
conversation conversations talking dialogue liaise progressing evolving exploring explore debating debate
relitigating rebuilding adjusting iterating engagement endless forever constantly continuously regularly
reviewing reviews coaching leaning`,
  direction: `improve improved improving improvement reduce reduces reducing accelerate increase increases increasing grow
grows growing growth maturing streamline streamlining strengthen strengthening enhance uplift optimise
optimising embed embedding progress traction moving`,
  judgement: `good great properly proper appropriate appropriately reasonable reasonably sensible sensibly pragmatic
proportionate robust stable smooth smoothly healthy mature sufficient effective constructive constructively
positive useful transparent nicely seriously decent meaningful meaningfully thoughtful thoughtfully grownup
realistic clunky painful mess slow slowly quickly flexible responsive predictable excellent strong fairly wisely
carefully timely joinedup nice lovely poor bad unclear clear consistent consistently reliable accurate visible
open honest hard best right`,
  degree: `more less fewer better faster quicker smoother easier closer stronger lighter healthier calmer nicer kinder
clearer sharper slower lower higher bigger smaller greater somewhat slightly broadly largely mostly gradually
steadily increasingly substantially nearly almost cleaner simpler tougher earlier sooner gentler friendlier
warmer quieter richer deeper wider longer shorter smarter significantly`,
  nobody: `everyone everybody people folks folk stakeholders leadership management anyone somebody someone`,
  wish: `should ought hopefully ideally wish hope hoping`,
};

/** Judgements that can be a plain word too. */
export const OFTEN_PLAIN = `right clear open hard visible strong positive slow accurate reliable consistent good bad best great proper mature
stable`;
