import { AtFoot } from './AtFoot.tsx';
import { Undo } from './Undo.tsx';

/** What sheets take back, offer and lead to, loaded together once they can be typed into. */
export const hands = { AtFoot, Undo };
