import { Hands } from './Hands.ts';
import { Undo } from './Undo.tsx';

/** What sheets take back and lead to, loaded together once they can be typed into. */
export const hands = { Hands, Undo };
