/** What integrations/search/search-modules.ts makes of content/. */
declare module 'virtual:search/index' {
  export const packed: import('./packing.ts').Packed;
  export const usage: import('./asked.ts').Usage;
  /** The texts of all sections, some together: the place of the first of these, and what loads them. */
  export const texts: readonly { first: number; load: () => Promise<{ default: readonly string[] }> }[];
}
