import { phrase } from '../../language/directions.ts';

/*
 * Why a file of programs is not opened, beside what is said of one plan (../document/en.ts).
 */
export const tooLarge = 'It is larger than any file of programs can be (50 MB).';
export const ofSeveral = 'It holds several programs. Bring them in on the page of your programs.';
export const noVersion = 'It does not say which version of the file it is.';
export const noList = 'Its programs are not a list.';
export const noProgram = 'There is no program in it.';
export const tooMany = (most: number) => phrase`It holds more than ${most} programs.`;

/** What a program that can’t be read is called, where not even its name can. */
export const nameless = 'A program without a readable name';
