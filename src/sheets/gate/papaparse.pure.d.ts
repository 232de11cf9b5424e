/**
 * What we use of Papa Parse, for tsconfig.pure.json alone: the types of the package bring those of Node along,
 * and under them a stray `setTimeout` or `localStorage` would build.
 */
type Options = { delimiter: string; newline: '\n'; preview: number; fastMode?: boolean };
declare const Papa: {
  parse: <Row>(text: string, options: Options) => { data: Row[]; errors: readonly { type: string }[] };
};
export default Papa;
