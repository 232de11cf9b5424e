import { KeptBack } from '../KeptBack.tsx';
import { Agenda } from './Agenda.tsx';
import { Verdict } from './Verdict.tsx';

/** All that judges what was typed, loaded together once the sheet can be typed into. */
export const judging = { Agenda, KeptBack, Verdict };
