/** The words of a worksheet, imported by a part of a page that comes late, or by a sheet whose page has no room for them. */
declare module '*/worksheets/scope.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/scope/fields.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/recovery/fields.ts').RecoveryField>;
  export default words;
}

declare module '*/worksheets/gate.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/gate/fields.ts').GateField>;
  export default words;
}

declare module '*/worksheets/handover.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/handover/fields.ts').HandoverField>;
  export default words;
}

declare module '*/worksheets/lead.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/lead/fields.ts').LeadField>;
  export default words;
}

declare module '*/worksheets/milestone.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/milestone/fields.ts').MilestoneField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/recovery/fields.ts').RecoveryField>;
  export default words;
}

declare module '*/worksheets/scope.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/scope/fields.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/sponsor.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/sponsor/fields.ts').SponsorField>;
  export default words;
}

declare module '*/worksheets/stalled.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/stalled/fields.ts').StalledField>;
  export default words;
}

declare module '*/worksheets/steering.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/steering/fields.ts').SteeringField>;
  export default words;
}

declare module '*/worksheets/triage.yaml?labels' {
  const words: import('../sheets/wording.ts').Wording<import('../sheets/triage/fields.ts').TriageField>;
  export default words;
}

declare module '*/worksheets/governance.yaml?labels' {
  const words: import('../sheets/governance/report.ts').GovernanceWording;
  export default words;
}

declare module '*.yaml?chapter' {
  const slug: string;
  export default slug;
}
