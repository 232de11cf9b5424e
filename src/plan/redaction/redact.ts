import { nameKey } from '../../language/names.ts';
import * as v from 'valibot';
import { isIsoDate } from '../../language/dates.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { isCurrency } from '../../language/numbers.ts';
import { readNumber } from '../../language/readNumber.ts';
import { Amounts } from './amounts.ts';
import { effectsIn } from './effects.ts';
import { collected } from './collect.ts';
import * as words from './en.ts';
import { Names } from './names.ts';
import { RowIds } from './rowIds.ts';
import { withVerdicts } from './verdicts.ts';
import type { Kind } from '../../sheets/fields.ts';
import { copyFields, FIELDS } from '../document/fields.ts';
import { type Plan, PlanSchema, VERSION } from '../document/schema.ts';

/** What is taken out of a copy. `also`: names that stand in no field, such as that of your own firm. */
export type Redaction = { names: boolean; money: boolean; texts: boolean; also?: readonly string[] };

/**
 * A copy of the plan for showing outside, under an id of its own. Masked names have the same stand-in everywhere
 * and are replaced in texts too; amounts are blank, and taken out of texts; a text becomes its number and its
 * length. Choices, ticks, dates and counts stay. Row ids are new, and fields that nobody knows are left out.
 * A name that stands in no field and not in `also` stays in texts. What was judged keeps its verdict, and `redacted`
 * says where findings would only be effects of all this.
 */
export function redact(plan: Plan, choice: Redaction, id: string): Plan {
  const mask = new Mask(plan, choice);
  const sheets = copyFields(FIELDS, plan, (kind, value) => mask.field(kind, value));
  const masked = v.parse(PlanSchema, {
    ...(sheets as object),
    app: 'unstall',
    version: VERSION,
    id,
    revision: plan.revision,
    changed: MOMENT.test(plan.changed) ? plan.changed : '',
  });
  const copy = withVerdicts(plan, masked);
  const redacted = effectsIn(plan, copy, choice);
  return redacted.length > 0 ? { ...copy, redacted } : copy;
}

const ADDRESS =
  /(?<![^\s@＠<>()[\]])([^\s@＠<>()[\]]+)\s?(?:[@＠]|[([]\s?at\s?[)\]])\s?[^\s@＠<>()]+\.[\p{L}\p{N}]+/giu;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/;

/** Knows the names, amounts and ids of one plan, and what a copy says for each of its fields. */
class Mask {
  #choice: Redaction;
  #names: Names;
  #amounts: Amounts;
  #ids: RowIds;
  #texts = new Numbering('Text');
  #functions = new Numbering('Function');

  constructor(plan: Plan, choice: Redaction) {
    const { program, named, money } = collected(plan, choice.also ?? []);
    this.#choice = choice;
    this.#names = new Names(program, named);
    this.#amounts = new Amounts(money);
    this.#ids = new RowIds(plan);
  }

  field(kind: Kind, value: unknown): unknown {
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
        return texts ? words.ofWords(this.#texts.of(typed), countWords(typed)) : this.#said(typed, false);
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

  /** What is no date or number where one belongs is a text like any other. */
  #plain(typed: string, readable: (typed: string) => boolean): string {
    if (readable(typed)) return typed;
    return this.#choice.texts ? '' : this.#said(typed, false);
  }

  /** An address names a person, or a firm in a form that no name has. */
  #withoutAddresses(text: string): string {
    if (!/[@＠]|\bat\b/.test(text)) return text;
    return text.replace(
      ADDRESS,
      (_, who: string) => this.#names.find(who, true)[0]?.standIn ?? words.addressRemoved,
    );
  }

  /** “Ann” is a name and looks like a currency. */
  #isName(typed: string): boolean {
    return this.#choice.names && this.#names.find(typed, true).length > 0;
  }

  /** A text that stays, without the names and amounts in it. */
  #said(typed: string, field: boolean): string {
    const { names, money } = this.#choice;
    const named = names ? this.#names.mask(this.#withoutAddresses(typed), field) : typed;
    return money ? this.#amounts.mask(named) : named;
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

function isNumber(typed: string): boolean {
  return readNumber(typed).kind === 'number';
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
