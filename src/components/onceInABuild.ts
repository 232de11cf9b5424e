/**
 * Reads something once in a build, however many pages ask for it; anew each time while somebody writes, who would else see what
 * it said before.
 */
export function onceInABuild<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let known: Promise<Read> | undefined;
  return () => {
    known = (import.meta.env.PROD && known) || read();
    return known;
  };
}
