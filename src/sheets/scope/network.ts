import { type Scope, WORKSTREAMS } from './fields.ts';

/** A line of work and the ids of what must be done before it. */
export type Node = { id: string; follows: readonly string[] };

/** The order in which the work can be walked, or the circle that forbids one, by ids, in order. */
export type Order = { kind: 'order'; indexes: number[] } | { kind: 'circle'; ids: string[] };

/**
 * Puts lines of work in an order in which each stands after all that it follows (depth first). Ids that no
 * line has are passed over: work that was removed holds nothing up.
 */
export function orderOf(nodes: readonly Node[]): Order {
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const done = new Set<string>();
  const indexes: number[] = [];
  /** The way from the first line to this one: a line met twice on it closes a circle. */
  const way: string[] = [];

  const visit = (id: string): string[] | undefined => {
    const index = at.get(id);
    const node = index === undefined ? undefined : nodes[index];
    if (index === undefined || !node || done.has(id)) return undefined;
    if (way.includes(id)) return way.slice(way.indexOf(id));
    way.push(id);
    for (const before of node.follows) {
      const circle = visit(before);
      if (circle) return circle;
    }
    way.pop();
    done.add(id);
    indexes.push(index);
    return undefined;
  };

  for (const { id } of nodes) {
    const ids = visit(id);
    if (ids) return { kind: 'circle', ids };
  }
  return { kind: 'order', indexes };
}

/** What follows what on the sheet, rows of further work included. */
export function networkOf(scope: Scope): Node[] {
  return [
    ...WORKSTREAMS.map((id) => ({ id, follows: scope[id].follows })),
    ...scope.extra.map(({ id, follows }) => ({ id, follows })),
  ];
}
