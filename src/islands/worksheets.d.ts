/** The words of a worksheet, imported by a part of a page that comes late. */
declare module '*/worksheets/scope.yaml' {
  const words: import('../method/wording.ts').Wording<import('../method/scope/model.ts').ScopeField>;
  export default words;
}
