import type { STARTERS_BY_NAMES } from './en/choices.ts';
import type { DesignInput } from './fields.ts';

/** content/control-functions.yaml: what each control function asks for before go-live. */
export type FunctionContent = {
  caveat: string;
  functions: {
    id: string;
    name: string;
    items: { id: string; ask: string; why: string; sources: string[] }[];
  }[];
};

/** content/starter-sets.yaml: questions by kind of model, of firm, and by jurisdiction. `function` is a control function’s id. */
export type StarterContent = {
  sets: {
    id: string;
    by: 'kind' | 'firm' | 'jurisdiction';
    name: string;
    caveat: string;
    questions: { id: string; asks: string; function: string; sources: string[]; caveat: string }[];
  }[];
};

/** A question to choose: the row it becomes, every source of it, and what to know before choosing it. */
export type Starter = { row: StarterRow; sources: string[]; note: string };
export type StarterRow = Pick<DesignInput, 'id' | 'asks' | 'function' | 'state' | 'source'>;
export type StarterSet = {
  id: string;
  by: keyof typeof STARTERS_BY_NAMES;
  name: string;
  caveat: string;
  starters: Starter[];
};

/** Every set, those of the control functions first. A question of a function that is not known throws. */
export function starterSets(functions: FunctionContent, content: StarterContent): StarterSet[] {
  const names = new Map(functions.functions.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => {
    const name = names.get(id);
    if (name === undefined)
      throw new Error(`content/starter-sets.yaml: there is no control function “${id}”.`);
    return name;
  };
  return [
    ...functions.functions.map(({ id, name, items }) => ({
      id,
      by: 'function' as const,
      name,
      caveat: functions.caveat,
      starters: items.map((item) => starter({ ...item, asks: item.ask, note: item.why, name })),
    })),
    ...content.sets.map(({ questions, ...set }) => ({
      ...set,
      starters: questions.map((question) =>
        starter({
          ...question,
          id: `${set.id}-${question.id}`,
          note: question.caveat,
          name: nameOf(question.function),
        }),
      ),
    })),
  ];
}

/** The row’s id is made from the question’s, so that the same question never becomes two rows. */
function starter(question: {
  id: string;
  asks: string;
  name: string;
  sources: string[];
  note: string;
}): Starter {
  const { id, asks, name, sources, note } = question;
  const row = {
    id: `starter-${id}`,
    asks,
    function: name,
    state: 'open' as const,
    source: sources[0] ?? '',
  };
  return { row, sources, note };
}

/** True when the sheet holds this question, by its id though it was reworded, or word for word. */
export function holds(inputs: readonly DesignInput[], { id, asks }: StarterRow): boolean {
  const said = asks.toLowerCase();
  return inputs.some((row) => row.id === id || row.asks.trim().toLowerCase() === said);
}
