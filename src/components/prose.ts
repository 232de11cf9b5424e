import Case from './Case.astro';
import Drawing from './Drawing.astro';
import Note from './Note.astro';
import Say from './Say.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** The components every chapter may use, by the names they have in its MDX. */
export const PROSE = { Case, Drawing, Note, Say, Term, table: Table };
