import { YES_NO } from '../../sheets/en/choices.ts';
import { choice, inPrivate, type RowOf, rows, text } from '../../sheets/fields.ts';

const own = inPrivate(text, { beside: 'told', says: 'yes' });

/**
 * Findings that are not for this program, with the reason. A finding is known by what it says: once what it speaks of
 * changes it says something else, and comes back. Unless it may be `told`, what is said of it is private.
 */
export const SET_ASIDE = rows(['says'], {
  says: own,
  because: own,
  told: choice(YES_NO),
});
export type SetAside = RowOf<typeof SET_ASIDE>;
