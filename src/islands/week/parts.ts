import { type ComponentType, h, render } from 'preact';
import { ChapterNext } from './ChapterNext.tsx';
import { HomeStanding } from './HomeStanding.tsx';
import { Menu } from './Menu.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import { SheetStanding } from './SheetStanding.tsx';
import '../underBase.ts';

/*
 * Everything that tells how a plan stands, in one file: what that is worked out with weighs far more than each part.
 */

export const parts = { PlanStanding };

const PLACED = { ChapterNext, HomeStanding, Menu, SheetStanding } satisfies Record<string, ComponentType>;
export type Placed = keyof typeof PLACED;

/** Draws a part in a place of a page. */
export function draw(part: Placed, place: Element): void {
  render(h(PLACED[part], {}), place);
}
