/** Which words of a text decided a verdict, as quotations with a reason. */
import type { Features } from './features.ts';
import { isStop, type Token } from './tokens.ts';

/** Words that speak one way, with the reason and how loudly they speak. `text` is a slice of what was read. */
type Quote = { start: number; end: number; text: string; because: string; sum: number };

/** Why words of a class speak one way, the more telling classes first; `otherwise` when none of them does. */
export type Reasons = { byKind: Readonly<Record<string, string>>; otherwise: string };

/** What each word adds to the score. */
export function perWord(
  { tokens, ids, from, to }: Features,
  weights: Int8Array,
  scale: number,
): Float64Array {
  const parts = new Float64Array(tokens.length);
  for (const [k, id] of ids.entries()) {
    const first = from[k] ?? -1;
    const last = to[k] ?? -1;
    const share = ((weights[id] ?? 0) * scale) / (last - first + 1);
    for (let i = first; i >= 0 && share !== 0 && i <= last; i += 1) parts[i] = (parts[i] ?? 0) + share;
  }
  return parts;
}

/** Words too slight to open or close a quotation on. */
const isSlight = (token: Token | undefined): boolean =>
  isStop(token) ||
  token?.kind === 'B' ||
  /^(of|to|for|with|on|in|at|and|or|is|are|be|by|as|it|from|into)$/.test(token?.low ?? '');

type Span = { first: number; last: number; sum: number };

/** The run of at most eight unused words that speaks loudest in one direction. */
function loudest(parts: Float64Array, used: Uint8Array, sign: number): Span {
  let best: Span = { first: 0, last: -1, sum: 0 };
  for (let first = 0; first < parts.length; first += 1) {
    let sum = 0;
    for (let last = first; last < Math.min(parts.length, first + 8) && used[last] === 0; last += 1) {
      sum += sign * (parts[last] ?? 0);
      if (sum > best.sum + 1e-9) best = { first, last, sum };
    }
  }
  return best;
}

/** The reason that the telling words of a span give; of several, the one that the reasons list first. */
function reasonFor(reasons: Reasons, tokens: Token[], parts: Float64Array, sign: number, span: Span): string {
  const telling = new Set<string>();
  for (let i = span.first; i <= span.last; i += 1) {
    if (sign * (parts[i] ?? 0) >= 0.1 * span.sum) telling.add(tokens[i]?.kind ?? '');
  }
  return Object.entries(reasons.byKind).find(([kind]) => telling.has(kind))?.[1] ?? reasons.otherwise;
}

/** A span without slight words at its edges. */
function trimmed(span: Span, tokens: Token[]): Span {
  let { first, last } = span;
  while (first < last && isSlight(tokens[first])) first += 1;
  while (first < last && isSlight(tokens[last])) last -= 1;
  return { first, last, sum: span.sum };
}

/** At most three spans that raise the score (`sign` 1) or lower it (-1), loudest first. */
export function loudestQuotes(
  text: string,
  tokens: Token[],
  parts: Float64Array,
  sign: 1 | -1,
  reasons: Reasons,
): Quote[] {
  const used = Uint8Array.from(tokens, (token) => (isStop(token) ? 1 : 0));
  const quotes: Quote[] = [];
  for (let round = 0; round < 3; round += 1) {
    const span = loudest(parts, used, sign);
    if (span.last < 0) break;
    used.fill(1, span.first, span.last + 1);
    const { first, last, sum } = trimmed(span, tokens);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    const because = reasonFor(reasons, tokens, parts, sign, { first, last, sum });
    quotes.push({ start, end, text: text.slice(start, end), because, sum });
  }
  return quotes;
}

/** The whole text as the reason, for a verdict that lies in what is absent. */
export function wholeQuote(text: string, because: string): Omit<Quote, 'sum'> {
  const whole = text.trim();
  const start = text.indexOf(whole);
  return { start, end: start + whole.length, text: whole, because };
}
