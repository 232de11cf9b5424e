/* Why what somebody typed can’t be read as a number, and what to type. */
export const belowZero = 'This can’t be less than zero. Type 0 or more.';
export const twoNumbers = 'This could be two numbers. Type one.';
export const eitherOf = (small: string, large: string) =>
  `This could be ${small} or ${large}. Type ${large}, or fewer decimals.`;
export const notRead = 'This isn’t one number. Type one, such as 12, 12.5 or 60k.';
export const tooBig = 'This is too large to be meant. Type digits alone.';
