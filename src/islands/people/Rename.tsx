import { useMemo, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { showNumber } from '../../language/numbers.ts';
import { saidOf } from '../../plan/documents/person.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { mentionsOf } from '../../plan/people/mentions.ts';
import { type Named, registerOf } from '../../plan/people/register.ts';
import { metBy, placeId, type Stretch, stretchesOf, textWith } from '../../plan/people/rename.ts';
import type { At } from '../../plan/people/walk.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { renameIn } from '../../stores/sheets/people.ts';
import { tell } from '../../stores/plan/told.ts';
import { focusUndo } from '../fields/Undo.tsx';
import { Press } from '../Press.tsx';

/** A field in which another name can stand, with the stretches of its text where it would. */
type Change = Pick<At, 'path' | 'text' | 'private'> & { id: string; stretches: Stretch[] };

const MOST_NAME = 200;
const NONE: ReadonlySet<string> = new Set();

/**
 * Another name for somebody: every field that has the old one, each of which can be left out; the texts that mention it, each of
 * which can be taken in; nothing before its reader has seen what changes.
 */
export function Rename({
  plan,
  wordings,
  who,
  done,
}: {
  plan: Plan;
  wordings: Wordings;
  who: Named;
  /** Told the key under which they are found by then. */
  done: (key: string) => void;
}) {
  const [typed, type] = useState(who.name);
  const [left, leave] = useState(NONE);
  const [taken, take] = useState(NONE);
  const register = useMemo(() => registerOf(plan), [plan]);
  const fields = useMemo(() => changesIn(who), [who]);
  const texts = useMemo(
    (): Change[] => mentionsOf(plan, who).map((mention) => ({ ...mention, id: placeId(mention) })),
    [plan, who],
  );
  const name = typed.trim();
  const met = name === '' ? undefined : metBy(register, who, name);
  const chosen = [...fields.filter(({ id }) => !left.has(id)), ...texts.filter(({ id }) => taken.has(id))];
  const changed = chosen.filter(({ text, stretches }) => textWith(name, text, stretches) !== text);
  const rename = () => {
    focusUndo();
    renameIn(
      changed.flatMap(({ stretches }) => stretches),
      who.name,
      name,
    );
    tell('', phrase`Changed in ${counted(changed.length, 'place')}: ${who.name} is ${name} there.`);
    done(who.as === 'person' ? nameKey(name) : (met?.key ?? wordsKey(name)));
  };
  return (
    <>
      <p>
        <label for="people-name-new">New name</label>
        <input
          id="people-name-new"
          class="box"
          type="text"
          dir="auto"
          autocomplete="off"
          list="people-others"
          maxLength={MOST_NAME}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <datalist id="people-others">
          {[...register.all.values()]
            .filter((other) => other.key !== who.key)
            .map((other) => (
              <option key={other.key} value={other.name} />
            ))}
        </datalist>
      </p>
      <Changes
        legend={`Fields that hold the name, ${counted(fields.length, 'place')}. Untick what is somebody else of the same name.`}
        {...{ plan, wordings, name }}
        changes={fields}
        isTicked={(id) => !left.has(id)}
        tick={(id, on) => leave(toggled(left, id, !on))}
      />
      {texts.length > 0 && (
        <Changes
          legend={`Texts that mention it, ${counted(texts.length, 'place')}. None is changed unless you tick it.`}
          {...{ plan, wordings, name }}
          changes={texts}
          isTicked={(id) => taken.has(id)}
          tick={(id, on) => take(toggled(taken, id, on))}
        />
      )}
      <div role="status">
        {met && (
          <p class="ask">
            {phrase`${met.name} is in the plan already, in ${counted(met.places.length, 'place')}. From then on the two are one: undo takes that back, renaming does not.`}
          </p>
        )}
      </div>
      <p>
        <Press disabled={name === '' || changed.length === 0} act={rename}>
          {met ? 'Make the two one' : 'Rename'}, in {counted(changed.length, 'place')}
        </Press>
      </p>
    </>
  );
}

function changesIn({ places }: Named): Change[] {
  return [...Map.groupBy(places, placeId)].flatMap(([id, here]) => {
    const [first] = here;
    return first
      ? [{ path: first.path, text: first.text, private: first.private, id, stretches: stretchesOf(here) }]
      : [];
  });
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  return on ? new Set([...set, id]) : new Set([...set].filter((other) => other !== id));
}

function counted(count: number, one: string): string {
  return `${showNumber(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** Fields one below the other, with where each stands, and what would be in it. */
function Changes({
  legend,
  changes,
  plan,
  wordings,
  name,
  isTicked,
  tick,
}: {
  legend: string;
  changes: readonly Change[];
  plan: Plan;
  wordings: Wordings;
  name: string;
  isTicked: (id: string) => boolean;
  tick: (id: string, on: boolean) => void;
}) {
  const said = useMemo(() => saidOf(plan, wordings), [plan, wordings]);
  return (
    <fieldset class="changes">
      <legend>{legend}</legend>
      <ul>
        {changes.map((change) => {
          const { sheet, field } = said(change);
          return (
            <li key={change.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked(change.id)}
                  onChange={(event) => tick(change.id, event.currentTarget.checked)}
                />
                <span>
                  {phrase`${sheet}. ${field}`}
                  <br />
                  <Text change={change} name={isTicked(change.id) ? name : ''} />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** So much of a text is shown around a name. */
const AROUND = 40;

/** What stands around the first name in a text, the name that goes and the one that comes. */
function Text({ change: { text, stretches }, name }: { change: Change; name: string }) {
  const [first] = stretches;
  if (!first) return null;
  const before = text.slice(Math.max(0, first.from - AROUND), first.from);
  const after = text.slice(first.to, first.to + AROUND);
  const goes = name !== '' && name !== first.was;
  return (
    <bdi class="quiet">
      {first.from > AROUND && '… '}
      {before}
      {goes ? <del>{first.was}</del> : <b>{first.was}</b>}
      {goes && (
        <>
          {' '}
          <ins>{name}</ins>
        </>
      )}
      {after}
      {first.to + AROUND < text.length && ' …'}
      {stretches.length > 1 && ` (${counted(stretches.length, 'time')})`}
    </bdi>
  );
}
