/*
 * Why a text is not opened as a plan. Each is read behind what was to be opened. Whatever stands in one is ours, and every
 * page has them: so they are no phrases.
 */
export const tooLarge = 'It is larger than a plan can be (20 MB).';
export const tooDeep = 'It is nested more deeply than any plan.';
export const noPlan = 'It is not a plan: it could not be read as JSON with a plan in it.';
export const notOurs = 'It was not written by Unstall.';
export const noVersion = 'It does not say which version of the plan it holds.';
export const newer = (version: number, known: number) =>
  `It was written by a newer Unstall (version ${version}; this one reads up to ${known}). Open it there.`;
export const notMigrated = 'It is of an older version, and could not be brought up to date.';
export const idTwice = (id: string) => `The id “${id}” is used twice.`;
/** `path` of what is wrong, where it is not the whole. */
export const notWhole = (path = 'the document itself') =>
  `It is not a whole plan: ${path} is not as it should be.`;
