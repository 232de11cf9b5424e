/**
 * What readers type, and where they want to be led: each of these among the first three that are found. An address without
 * a heading is met by the page and by each of its sections.
 */
export const QUERIES: readonly (readonly [asked: string, ...wanted: string[]])[] = [
  // One word of the book, and the same word mistyped, inflected or cut off.
  ['gate', '/glossary/#gate'],
  ['triage', '/chapters/triage-before-diagnosis/'],
  ['traige', '/chapters/triage-before-diagnosis/'],
  ['validation', '/glossary/#validation'],
  ['validaton', '/glossary/#validation'],
  ['governence', '/chapters/governance-as-a-workstream/'],
  ['comittee', '/chapters/a-committee-that-steers/'],
  ['milestones', '/chapters/a-milestone-with-teeth/'],
  ['handing over', '/glossary/#handover'],
  ['restructuring', '/chapters/the-restructuring-conversation/'],
  ['escalat', '/glossary/#escalation'],
  ['sponsr', '/chapters/the-sponsor-who-stays/'],
  // Rules, standards and sources, however they are written.
  ['SS1/23', '/reference/model-risk-rules/#uk-ss1-23'],
  ['ss123', '/reference/model-risk-rules/#uk-ss1-23'],
  ['SR 11-7', '/reference/model-risk-rules/#us-sr-11-7'],
  ['sr117', '/reference/model-risk-rules/#us-sr-11-7'],
  ['SR 26-2', '/reference/model-risk-rules/#us-sr-26-2'],
  ['ISO', '/reference/model-risk-rules/#std-iso-42001'],
  ['EU AI Act', '/sources/#eu-ai-act'],
  ['DORA', '/reference/model-risk-rules/#eu-dora'],
  ['Flyvbjerg', '/sources/#flyvbjerg-2022'],
  // What others call it.
  ['MRM', '/glossary/#model-risk'],
  ['steerco', '/chapters/a-committee-that-steers/'],
  ['RAG status', '/glossary/#status-forum', '/chapters/recognising-the-stall/'],
  ['workaround', '/glossary/#work-around', '/chapters/stopping-the-work-arounds/'],
  ['pen test', '/glossary/#penetration-test'],
  ['LLM', '/generative/', '/glossary/#generative-ai'],
  ['RACI', '/chapters/a-committee-that-steers/'],
  ['supplier', '/for-vendor-managers/', '/chapters/when-the-gate-is-not-a-reviewer/#a-vendor'],
  ['agentic AI', '/glossary/#agent', '/generative/#an-agent'],
  ['team morale', '/chapters/stopping-the-work-arounds/#a-tired-team'],
  ['stop the project', '/chapters/when-not-to-rescue/'],
  ['kill the program', '/chapters/when-not-to-rescue/'],
  // What somebody wants to know.
  ['what blocks us', '/glossary/#blocker'],
  ['sponsor does not come', '/chapters/the-sponsor-who-stays/'],
  ['who chairs the steering committee', '/chapters/a-committee-that-steers/#the-sponsor-chairs-in-person'],
  ['cost of delay', '/glossary/#cost-of-delay'],
  ['they refuse to meet', '/refusals/#they-refuse-the-meeting'],
  ['budget frozen', '/refusals/#budget-is-frozen'],
  ['thirty day question', '/glossary/#thirty-day-question'],
  [
    'is it a model',
    '/chapters/when-the-gate-is-not-a-reviewer/#is-it-a-model-here-and-in-which-tier',
    '/generative/#is-it-a-model-here-and-in-which-tier',
  ],
  ['holding note for the board', '/texts/#a-holding-note-to-the-board'],
  ['model inventory', '/glossary/#model-inventory'],
  ['effective challenge', '/glossary/#effective-challenge'],
  ['prompt injection', '/glossary/#prompt-injection'],
  // What is to be done on this site.
  ['export to Jira', '/plan/'],
  ['erase my data', '/privacy/', '/plan/'],
  ['is my data sent anywhere', '/privacy/'],
  ['example plan', '/plan/example/'],
];
