import { phrase } from '../../../language/directions.ts';
import { advice } from '../../en/sheet.ts';

export const benefitName = (gain: string) => gain.trim() || 'A benefit without a name';

export const noBenefit = advice('No benefit is named.', 'Name one, and who owns its number.');
export const noKind = (name: string) =>
  advice(
    phrase`${name}: not said whether it is money or risk avoided.`,
    'Choose its kind, and it is counted.',
  );
export const noFigure = (name: string) =>
  advice(phrase`${name} has no figure.`, 'Ask whoever would know for a low and a high a year.');
export const notCounted = (name: string) =>
  advice(phrase`${name}: not said how it is counted.`, 'Write from which figures, by which rule.');
export const noOwner = (name: string) =>
  advice(
    phrase`Nobody owns the number of this benefit: ${name}.`,
    'Name who answers in a year, or leave it out.',
  );
export const noRun = advice(
  'What it costs to run is not given.',
  'Ask for licences, support, monitoring and revalidation.',
);
export const noAnswerToNo = advice(
  'A course is recommended, and not what happens on a no.',
  'Write what you do on the day after.',
);
export const noLikely = (name: string) =>
  advice(phrase`${name} has no likely value.`, 'Say where in the range it most likely is.');
