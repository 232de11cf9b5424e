import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';

/*
 * The page of one person, or of one function.
 */
export const toDo = 'What is asked of them';
export const toDoInPrivate = 'What is asked of them, for you alone';
export const byDay = 'By day';
export const nothing = 'Nothing with a day or a question is theirs now.';
export const namedIn = 'Where the plan names them';
export const namedInPrivate = 'Where the plan names them, for you alone';
export const places = 'Field by field';
export const worksheet = 'Worksheet';
export const field = 'Field';
export const meetings = 'Meetings';
export const nextCommittee = 'Next steering committee';
export const right = 'Their right in a decision';
export const speaksFor = 'Speaks for';
export const whoSpeaks = 'Who speaks for it';
export const attendance = 'Whether they came, for you alone';
export const cameTo = (came: number, of: number) => phrase`To ${came} of ${of} ${plural(of, 'meeting')}.`;

export const everybody = 'Who is in the plan';
export const everybodyElse = 'Who is named in private alone';
export const name = 'Name';
export const kind = 'What';
export const KINDS = { person: 'Person', function: 'Function' } as const;
export const asked = 'Asked of them';
export const next = 'Next on';
export const named = 'Named in';
