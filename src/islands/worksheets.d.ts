/** The words of a worksheet, imported by a part of a page that comes late, or by a sheet whose page has no room for them. */
declare module '*/worksheets/scope.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/scope/fields.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/triage.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/triage/fields.ts').TriageField>;
  export default words;
}

declare module '*.yaml?chapter' {
  const slug: string;
  export default slug;
}
