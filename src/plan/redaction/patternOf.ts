/**
 * A pattern that is built when it is first looked for. The longest take tens of milliseconds, and a page that fetches them ahead,
 * when it has nothing else to do, would stand still for that long.
 */
export function patternOf(source: () => string, flags: string): () => RegExp {
  let built: RegExp | undefined;
  return () => {
    built ??= new RegExp(source(), flags);
    return built;
  };
}
