import type { Plan } from '../../plan/document/schema.ts';
import type { Aside } from '../../storage/database.ts';

/**
 * Whether what is on the page is kept.
 * `opening`: stored values are not here yet, fields are closed. `untouched`: nothing to save yet.
 * `saving`: in this page and in localStorage, on its way to the disk. `exposed`: in this page alone, on its way to the
 * disk, since localStorage has no room for it. `saved`: it has reached the disk.
 * `kept`: this browser has no database for the site; localStorage holds it, which a crash may set back.
 * `unsaved`: what is shown is in this page's memory only. `unreadable`: something is stored that this build
 * cannot read; it is left alone and fields stay closed until the reader decides.
 */
export type Saving =
  | { kind: 'opening' }
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'exposed' }
  | { kind: 'saved' }
  | { kind: 'kept' }
  | { kind: 'unsaved'; because: 'full' | 'large' | 'blocked' | 'erased' | 'overtaken' | 'apart' }
  | { kind: 'unreadable'; program: string; text: string; why: string };
/** What is spoken aloud: nothing of what is typed is kept, or nothing may be typed. */
export type Trouble = Extract<Saving, { kind: 'unsaved' | 'unreadable' }>;

/** The page that a saver works for. */
export type Page = {
  /** What the page shows now. */
  plan: () => Plan;
  /** Takes up a plan into which another tab's edits were merged. */
  merged: (plan: Plan) => void;
  said: (saving: Saving) => void;
  /** Tells other tabs that a program was committed. */
  tell: (id: string) => void;
  /** What another tab had typed where this one typed too, and which gives way. */
  overruled: (asides: readonly Aside[]) => void;
  newId: () => string;
  now: () => string;
};
