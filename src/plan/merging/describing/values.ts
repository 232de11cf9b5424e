import { showDate } from '../../../language/dates.ts';
import { DIRECTION_NAMES, DRIVER_NAMES, QUESTION_NAMES, UNSORTED } from '../../../sheets/gate/fields.ts';
import { INPUT_STATE_NAMES, MOMENT_NAMES } from '../../../sheets/governance/fields.ts';
import { AREA_NAMES, ITEM_STATE_NAMES } from '../../../sheets/handover/fields.ts';
import { WRITTEN_NAMES } from '../../../sheets/lead/fields.ts';
import { VERDICT_NAMES as TEST_VERDICTS } from '../../../sheets/milestone/fields.ts';
import { STAGE_NAMES } from '../../../sheets/program.ts';
import {
  MENDABLE_NAMES,
  STANDING_NAMES,
  VERDICT_NAMES as SIGN_VERDICTS,
} from '../../../sheets/recovery/fields.ts';
import { COST_NAMES, EFFORT_NAMES, SHAPE_NAMES } from '../../../sheets/scope/fields.ts';
import { type StreamNames, streamNames } from '../../../sheets/scope/names.ts';
import {
  CADENCE_NAMES,
  CHAIR_NAMES,
  HELD_NAMES,
  KEPT_NAMES,
  RIGHT_NAMES,
} from '../../../sheets/steering/fields.ts';
import { SPARED_NAMES } from '../../../sheets/stalled/fields.ts';
import { GATE_NAMES, VERDICT_NAMES as BLOCKER_VERDICTS } from '../../../sheets/triage/fields.ts';
import { OPEN } from '../../../report/en.ts';
import { orOpen } from '../../../report/values.ts';
import type { Wordings } from '../../../sheets/sheet.ts';
import * as words from '../en.ts';
import { wordOf } from './labels.ts';
import type { Part, Place } from './places.ts';

/** The options of a choice in words; `none` where leaving it blank says something. */
type Choice = { names: Readonly<Record<string, string>>; none?: string };
type Choices = { [Name in Part]?: Readonly<Record<string, Choice>> };

/** The choices of every worksheet, by the name that their words have in content/. */
function choicesWith(streams: StreamNames): Choices {
  return {
    triage: {
      stage: { names: STAGE_NAMES },
      nextStage: { names: STAGE_NAMES },
      pick: { names: { picked: words.ticked }, none: words.notTicked },
      overruled: { names: BLOCKER_VERDICTS, none: words.asTheCoachReadsIt },
      gate: { names: GATE_NAMES },
    },
    gate: {
      kind: { names: GATE_NAMES },
      driverIs: { names: DRIVER_NAMES },
      questionKind: { names: QUESTION_NAMES, none: UNSORTED },
      direction: { names: DIRECTION_NAMES, none: UNSORTED },
    },
    scope: {
      costUnit: { names: COST_NAMES },
      effortUnit: { names: EFFORT_NAMES },
      shape: { names: SHAPE_NAMES },
      joins: { names: streams, none: words.underWay },
      cutFrom: { names: streams, none: words.everyWorkstream },
    },
    steering: {
      chair: { names: CHAIR_NAMES },
      cadence: { names: CADENCE_NAMES },
      disputes: { names: HELD_NAMES },
      scopeChanges: { names: HELD_NAMES },
      commitments: { names: HELD_NAMES },
      right: { names: RIGHT_NAMES },
      kept: { names: KEPT_NAMES, none: words.openPromise },
    },
    stalled: { spared: { names: SPARED_NAMES, none: words.owedAnyway } },
    lead: { written: { names: WRITTEN_NAMES } },
    milestone: { overruled: { names: TEST_VERDICTS, none: words.asTheCoachReadsIt } },
    governance: { firstIn: { names: MOMENT_NAMES }, state: { names: INPUT_STATE_NAMES } },
    handover: {
      area: { names: AREA_NAMES },
      within: { names: streams, none: words.noWorkstream },
      state: { names: ITEM_STATE_NAMES },
    },
    recovery: {
      verdict: { names: SIGN_VERDICTS },
      mendable: { names: MENDABLE_NAMES },
      standing: { names: STANDING_NAMES },
    },
  };
}

/** What stands for no tick at all in a list of ticks. */
const NO_TICKS: Record<string, string> = { present: words.nobody, follows: words.nothing };

/** Says a value of a field in words. */
export type Say = (place: Pick<Place, 'part' | 'keys' | 'holds'>, value: unknown) => string;

/** How values are said. `rowName` gives the name of the row that an id belongs to. */
export function sayWith(wordings: Wordings, rowName: (id: string) => string): Say {
  const choices = choicesWith(streamNames(wordings.scope.fields));
  return ({ part, keys, holds }, value) => {
    if (typeof value === 'boolean') return tickText(value);
    const word = wordOf(keys);
    if (Array.isArray(value)) return ticksText(word, value.map(String).map(rowName));
    const text = typeof value === 'string' ? value.trim() : '';
    if (holds === 'choice') return choiceText(choices[part]?.[word], text);
    if (holds === 'link' && text !== '') return rowName(text);
    return orOpen(holds === 'date' ? showDate(text) : text);
  };
}

function tickText(ticked: boolean): string {
  return ticked ? words.ticked : words.notTicked;
}

function ticksText(word: string, names: readonly string[]): string {
  return words.names(names) || (NO_TICKS[word] ?? OPEN);
}

function choiceText(choice: Choice | undefined, option: string): string {
  return option === '' ? (choice?.none ?? OPEN) : (choice?.names[option] ?? option);
}
