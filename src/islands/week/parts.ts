import { ChapterNext } from './ChapterNext.tsx';
import { HomeStanding } from './HomeStanding.tsx';
import { Menu } from './Menu.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import { SheetStanding } from './SheetStanding.tsx';

/** Everything that tells how a plan stands, in one file: what it is worked out with weighs far more than each of them. */
export const parts = { ChapterNext, HomeStanding, Menu, PlanStanding, SheetStanding };
