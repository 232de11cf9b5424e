/** Content that parts of a page import when they come late. */
declare module '*/content/control-functions.yaml' {
  const content: import('../sheets/governance/starters.ts').FunctionContent;
  export default content;
}
declare module '*/content/starter-sets.yaml' {
  const content: import('../sheets/governance/starters.ts').StarterContent;
  export default content;
}
declare module '*/content/starter-items.yaml' {
  const content: import('../sheets/handover/starters.ts').StarterItemContent;
  export default content;
}
declare module '*/content/sources.yaml' {
  const sources: { id: string; cite: string; caveat: string }[];
  export default sources;
}
