/** The picture that messengers show beside a link to the site: `content/card.png`, taken by scripts/card.ts. */
export const CARD = {
  name: 'card.png',
  width: 1200,
  height: 630,
  /** The title of the home page, which it shows. */
  says: 'The pilot passed. Nothing is live.',
};
