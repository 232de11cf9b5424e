/** The words of a worksheet, imported by a part of a page that comes late, or by a sheet whose page has no room for them. */
declare module '*/worksheets/scope.yaml' {
  const words: import('../method/wording.ts').Wording<import('../method/scope/model.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/gate.yaml' {
  const words: import('../method/wording.ts').Wording<import('../method/gate/model.ts').GateField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml' {
  const words: import('../method/wording.ts').Wording<import('../method/recovery/model.ts').RecoveryField>;
  export default words;
}
