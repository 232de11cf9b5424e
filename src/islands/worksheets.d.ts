/** The words of a worksheet, imported by a part of a page that comes late, or by a sheet whose page has no room for them. */
declare module '*/worksheets/scope.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/scope/model.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/recovery/model.ts').RecoveryField>;
  export default words;
}

declare module '*/worksheets/gate.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/gate/model.ts').GateField>;
  export default words;
}

declare module '*/worksheets/handover.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/handover/model.ts').HandoverField>;
  export default words;
}

declare module '*/worksheets/lead.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/lead/model.ts').LeadField>;
  export default words;
}

declare module '*/worksheets/milestone.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/milestone/model.ts').MilestoneField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/recovery/model.ts').RecoveryField>;
  export default words;
}

declare module '*/worksheets/scope.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/scope/model.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/sponsor.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/sponsor/model.ts').SponsorField>;
  export default words;
}

declare module '*/worksheets/stalled.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/stalled/model.ts').StalledField>;
  export default words;
}

declare module '*/worksheets/steering.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/steering/model.ts').SteeringField>;
  export default words;
}

declare module '*/worksheets/triage.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/triage/model.ts').TriageField>;
  export default words;
}

declare module '*/worksheets/governance.yaml?labels' {
  const words: import('../sheets/governance/report.ts').GovernanceWording;
  export default words;
}
