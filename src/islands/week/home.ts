import { h, render } from 'preact';
import { HomeStanding } from './HomeStanding.tsx';

/** Draws in the home page what somebody has to do who has a plan; `none` is called where there turns out to be none. */
export function drawHome(place: Element, none: () => void): void {
  render(h(HomeStanding, { none }), place);
}
