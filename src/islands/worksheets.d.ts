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

declare module '*/worksheets/gate.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/gate/model.ts').GateField>;
  export default words;
}

declare module '*/worksheets/handover.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/handover/model.ts').HandoverField>;
  export default words;
}

declare module '*/worksheets/lead.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/lead/model.ts').LeadField>;
  export default words;
}

declare module '*/worksheets/milestone.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/milestone/model.ts').MilestoneField>;
  export default words;
}

declare module '*/worksheets/recovery.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/recovery/model.ts').RecoveryField>;
  export default words;
}

declare module '*/worksheets/scope.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/scope/model.ts').ScopeField>;
  export default words;
}

declare module '*/worksheets/sponsor.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/sponsor/model.ts').SponsorField>;
  export default words;
}

declare module '*/worksheets/stalled.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/stalled/model.ts').StalledField>;
  export default words;
}

declare module '*/worksheets/steering.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/steering/model.ts').SteeringField>;
  export default words;
}

declare module '*/worksheets/triage.yaml?labels' {
  const words: import('../method/wording.ts').Wording<import('../method/triage/model.ts').TriageField>;
  export default words;
}

declare module '*/worksheets/governance.yaml?labels' {
  const words: import('../method/governance/report.ts').GovernanceWording;
  export default words;
}
