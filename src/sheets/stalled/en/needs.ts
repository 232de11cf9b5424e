/* What has to be typed before anything is counted. */
export const needsFrom = 'The day from which to count.';
export const needsCost = 'What the team costs a month, or the value that does not come.';
export const needsActing = 'What it still costs to finish, or to restructure.';
