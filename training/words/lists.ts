/** All lists of words, by the names under which the coaches know them. */
import { CLASSES } from './answers.ts';
import * as doers from './doers.ts';
import * as languages from './languages.ts';
import { MILESTONE_CLASSES } from './milestones.ts';
import * as speech from './speech.ts';
import * as watched from './watched.ts';

export const LISTS = { CLASSES, MILESTONE_CLASSES, ...watched, ...speech, ...doers, ...languages };
