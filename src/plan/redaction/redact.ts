import { removed } from '../../language/en/removed.ts';
import { nameKey } from '../../language/names.ts';
import * as v from 'valibot';
import { isIsoDate } from '../../language/dates.ts';
import { spellRead } from '../../language/dayNotes.ts';
import { readSpells } from '../../language/readSpells.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { isCurrency } from '../../language/isCurrency.ts';
import { isNumber } from '../../language/readNumber.ts';
import { Amounts } from './amounts.ts';
import { effectsIn } from './effects.ts';
import { type Collected, collected } from './collect.ts';
import * as words from './en.ts';
import { suspectsIn } from './leftovers.ts';
import { Names } from './names.ts';
import { RowIds } from './rowIds.ts';
import type { Corrections, Taken } from './standIns.ts';
import { withVerdicts } from './verdicts.ts';
import type { Kind } from '../../sheets/fields.ts';
import { copyFields, FIELDS } from '../document/fields.ts';
import { type Plan, PlanSchema, VERSION } from '../document/schema.ts';
import { withoutPrivate } from '../document/told.ts';

/**
 * What is taken out of a copy. `also`: names and sums that were not found, such as that of your own firm. `corrections`:
 * what its reader says of a name that was.
 */
export type Redaction = {
  names: boolean;
  money: boolean;
  texts: boolean;
  also?: readonly string[];
  corrections?: Corrections;
};
/** A redacted copy, and the names in the plan, in the order of their numbers. */
export type Redacted = { copy: Plan; names: readonly Taken[] };

/**
 * A copy of the plan for showing outside, under an id of its own. Masked names have the same stand-in everywhere
 * and are replaced in texts too; amounts are blank, and taken out of texts; a text becomes its number and its
 * length. Choices, ticks, dates and counts stay. Row ids are new, and fields that nobody knows are left out.
 * What looks like a name in a text is taken for one. What is private is left out, whatever else is. What was judged
 * keeps its verdict, and `redacted` says where findings would only be effects of all this.
 */
export function redacted(plan: Plan, choice: Redaction, id: string): Redacted {
  // Names that only private fields have are looked for in the rest all the same.
  const known = collected(plan, choice.also ?? []);
  const shared = withoutPrivate(plan);
  const first = new Mask(shared, choice, known);
  const suspects = choice.names ? suspectsIn(first.copy(id)) : [];
  const all = { ...known, named: [...known.named, ...suspects] };
  const mask = suspects.length > 0 ? new Mask(shared, choice, all) : first;
  const copy = withVerdicts(shared, mask.copy(id));
  return { copy: { ...copy, redacted: effectsIn(shared, copy, choice) }, names: mask.names };
}

/** The copy alone. */
export function redact(plan: Plan, choice: Redaction, id: string): Plan {
  return redacted(plan, choice, id).copy;
}

const ADDRESS =
  /(?<![^\s@＠<>()[\]])([^\s@＠<>()[\]]*[^\s@＠<>()[\]:])\s?(?:[@＠]|[([]\s?at\s?[)\]])\s?[^\s@＠<>()]+\.[\p{L}\p{N}]+/giu;
const LINK = /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s<>"“”|]+/giu;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/;

/** Knows the names, amounts and ids of one plan, and what a copy says for each of its fields. */
class Mask {
  #plan: Plan;
  #choice: Redaction;
  #names: Names;
  #amounts: Amounts;
  #ids: RowIds;
  #texts = new Numbering('Text');
  #functions = new Numbering('Function');

  constructor(plan: Plan, choice: Redaction, { program, named, money }: Collected) {
    this.#plan = plan;
    this.#choice = choice;
    this.#names = new Names(program, named, choice.corrections);
    this.#amounts = new Amounts(money);
    this.#ids = new RowIds(plan);
  }

  get names(): readonly Taken[] {
    return this.#names.taken;
  }

  copy(id: string): Plan {
    const { revision, changed } = this.#plan;
    const sheets = copyFields(FIELDS, this.#plan, (kind, value) => this.#field(kind, value));
    return v.parse(PlanSchema, {
      ...(sheets as object),
      app: 'unstall',
      version: VERSION,
      id,
      revision,
      changed: MOMENT.test(changed) ? changed : '',
    });
  }

  #field(kind: Kind, value: unknown): unknown {
    switch (kind) {
      case 'choice':
        return value;
      case 'row':
        return this.#ids.row(String(value));
      case 'link':
        return this.#ids.link(String(value));
      case 'links':
        return (Array.isArray(value) ? value : []).map((id) => this.#ids.link(String(id))).filter(Boolean);
      default:
        return this.#typed(kind, String(value).trim() === '' ? '' : String(value))
          .slice(0, MOST_TEXT)
          .replace(/[\ud800-\udbff]$/, '');
    }
  }

  #typed(kind: Exclude<Kind, 'choice' | 'row' | 'link' | 'links'>, typed: string): string {
    const { names, money, texts } = this.#choice;
    if (typed === '') return '';
    switch (kind) {
      case 'program':
        return names ? words.program : this.#said(typed, true);
      case 'person':
      case 'firm':
        return texts ? this.#namesOnly(typed) : this.#said(typed, true);
      case 'text':
        return texts ? removed(this.#texts.of(typed), countWords(typed)) : this.#said(typed, false);
      case 'days':
        return this.#days(typed);
      case 'function':
        return texts ? this.#functions.of(typed) : this.#said(typed, false);
      case 'money':
        return money ? '' : this.#plain(typed, isNumber);
      case 'number':
        return this.#plain(typed, isNumber);
      case 'date':
        return this.#plain(typed, isIsoDate);
      case 'currency':
        return this.#plain(typed, (code) => isCurrency(code) && !this.#isName(code));
      case 'source':
        return texts ? '' : this.#said(typed, false);
    }
  }

  /** Lines of days: these stay, and what they are called may be a place or a firm. */
  #days(typed: string): string {
    const { names, texts } = this.#choice;
    if (!names && !texts) return this.#said(typed, false);
    const days = readSpells(typed).spells.map((spell) => spellRead({ ...spell, what: '' }));
    return days.join('\n');
  }

  /** What is no date or number where one belongs is a text like any other. */
  #plain(typed: string, readable: (typed: string) => boolean): string {
    if (readable(typed)) return typed;
    return this.#choice.texts ? '' : this.#said(typed, false);
  }

  /** An address names a person, or a firm in a form that no name has. */
  #withoutAddresses(text: string): string {
    if (!/[@＠]|\bat\b|:\/\/|www\./i.test(text)) return text;
    return text
      .replace(LINK, words.addressRemoved)
      .replace(ADDRESS, (_, who: string) => this.#names.find(who, true)[0]?.standIn ?? words.addressRemoved);
  }

  /** “Ann” is a name and looks like a currency. */
  #isName(typed: string): boolean {
    return this.#choice.names && this.#names.find(typed, true).length > 0;
  }

  /** A text that stays, without the names and amounts in it. */
  #said(typed: string, field: boolean): string {
    const { names, money } = this.#choice;
    // Amounts first: the words beside one tell that it is one, and may be a name.
    const left = money ? this.#amounts.mask(typed) : typed;
    return names ? this.#names.mask(this.#withoutAddresses(left), field) : left;
  }

  /** Of a field that holds names nothing but these; a post or a part of the organisation, where it has none. */
  #namesOnly(typed: string): string {
    const { names } = this.#choice;
    const found = this.#names.find(typed, true);
    const kept = found.map(({ from, to, standIn }) => (names ? standIn : typed.slice(from, to)));
    return [...new Set(kept)].join(', ') || (names ? this.#functions.of(typed) : typed);
  }
}

/** Numbers texts in the order in which they come; the same text has the same number. */
class Numbering {
  #kind: 'Text' | 'Function';
  #numbers = new Map<string, number>();

  constructor(kind: 'Text' | 'Function') {
    this.#kind = kind;
  }

  of(typed: string): string {
    const key = nameKey(typed);
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return words.numbered(this.#kind, number);
  }
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
