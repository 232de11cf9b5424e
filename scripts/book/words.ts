/** What the book says of itself, beside the words of the site. */
export const WORDS = {
  contents: 'Contents',
  titlePage: 'Title page',
  edition: (day: string) => `Edition of ${day}`,
  address: (site: string) => `The newest edition stands at ${site}`,
  fillIn: 'Fill it in on the site.',
  onPaper:
    'To fill it in by hand, take its blank form: all of them go with this book, in a file of their own.',
  cover: 'Cover',
  coverSays: (title: string, subtitle: string) => `${title}. ${subtitle}`,
  epub: 'EPUB, for e-readers, phones and tablets',
  pdf: (paper: string) => `PDF of the book, ${paper}`,
  formsPdf: (paper: string) => `PDF of the blank forms, ${paper}`,
  forms: 'Blank forms of all worksheets',
  formsLead:
    'Each sheet begins on a page of its own, to be filled in by hand. What each is for stands in its chapter.',
  accessibility:
    'All of it is text in reading order, with headings, lists and tables marked as such, a contents list and links between ' +
    'chapters. Drawings are described by their captions. Colours and type are the reader’s own. Nothing moves, flashes or ' +
    'makes a sound. Checked by those who made it with axe and epubcheck; nobody else has audited it.',
  checkedBy: 'Those who made it',
} as const;
