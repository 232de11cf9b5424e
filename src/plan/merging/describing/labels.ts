import { scenarioName } from '../../../sheets/scope/scenario.ts';
import { SCENARIOS } from '../../../sheets/scope/fields.ts';
import type { Field } from '../../../sheets/fields.ts';
import type { Sheet } from '../../../sheets/finding.ts';
import type { FieldWording } from '../../../sheets/wording.ts';
import type { Plan } from '../../document/schema.ts';
import { fieldAt } from '../../document/fields.ts';
import { fieldOf } from '../../document/values.ts';
import type { Wordings } from '../../../sheets/sheet.ts';
import {
  answers,
  disagreement,
  notForUs,
  pickOfTriage,
  questionOfLog,
  setAside,
  source,
  together,
  whereWeDisagree,
} from '../en.ts';
import { type Part, type Place, PLAN_FIELDS } from './places.ts';

/** What needs the words of two fields, as it stands in the place of one: of these the first comes first. */
const OF_TWO: Record<string, readonly string[]> = {
  'steering.meetings.sponsor': ['present', 'sponsor'],
  'stalled.stale.low': ['redo', 'low'],
  'stalled.stale.likely': ['redo', 'likely'],
  'stalled.stale.high': ['redo', 'high'],
};

/** What the parts are called that are no worksheet. */
const BESIDE = { disagreements: whereWeDisagree, setAside: notForUs };

/** What has no words in content/, or has a whole question for words where a noun is wanted. */
const LITERAL: Record<string, string> = {
  'triage.answers': answers,
  'gate.gates.pick': pickOfTriage,
  'governance.inputs.source': source,
  'sponsor.disputes.decision': questionOfLog,
  ...labelsIn('disagreements', disagreement),
  ...labelsIn('setAside', setAside),
};

function labelsIn(list: keyof typeof BESIDE, labels: Readonly<Record<string, string>>) {
  const fields = Object.entries(labels).map(([field, label]) => [`${list}.${field}`, label]);
  return { [list]: BESIDE[list], ...Object.fromEntries(fields) };
}

/** What a part of the plan is called. */
export function partTitle(part: Part, wordings: Wordings): string {
  return part in BESIDE ? BESIDE[part as keyof typeof BESIDE] : wordings[part as Sheet].title;
}

/** The name under which content/ has the words of a field: that of its own, or another. */
export function wordOf(keys: string): string {
  return OF_TWO[keys]?.[0] ?? wordAt(keys);
}

function wordAt(keys: string): string {
  return fieldWith(keys)?.word ?? keys.slice(keys.lastIndexOf('.') + 1);
}

/** The field that keys joined by dots lead to. */
export function fieldWith(keys: string): Field | undefined {
  let fields = PLAN_FIELDS;
  let field: Field | undefined;
  for (const key of keys.split('.')) {
    field = fieldAt(fields, key);
    fields = field && 'fields' in field ? field.fields : {};
  }
  return field;
}

/** What a field or a list is called on its worksheet. */
export function labelOf({ part, keys }: Pick<Place, 'part' | 'keys'>, wordings: Wordings): string {
  const literal = fieldOf(LITERAL, keys);
  if (typeof literal === 'string') return literal;
  return together((OF_TWO[keys] ?? [wordAt(keys)]).map((word) => wordedLabel(part, word, wordings)));
}

/** What the group is called in which a field stands, such as one of the workstreams; `''` where it is in none. */
export function groupLabel({ part, keys, list }: Place, plan: Plan, wordings: Wordings): string {
  const groups = keys.split('.').slice(1, -1);
  const group = groups.at(-1);
  if (list !== undefined || group === undefined) return '';
  const scenario = part === 'scope' && SCENARIOS.find((one) => one === group);
  return scenario ? scenarioName(scenario, plan.scope[scenario]) : wordedLabel(part, group, wordings);
}

function wordedLabel(part: Part, word: string, wordings: Wordings): string {
  const words = part in BESIDE ? {} : (wordings[part as Sheet].fields as Record<string, FieldWording>);
  const wording = fieldOf(words, word) as FieldWording | undefined;
  return wording?.label ?? word;
}
