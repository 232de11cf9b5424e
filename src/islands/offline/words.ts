import type { Came, Offline, Trouble } from '../../stores/offline/offline.ts';

/** Why nothing can be kept here, and what can be done instead. */
export const IMPOSSIBLE: Record<Extract<Offline, { kind: 'impossible' }>['why'], string> = {
  plainHttp:
    'This address begins with http, and there browsers let no site stand without the network. Open it at an https address, if whoever runs it has one.',
  missing: 'This browser cannot keep a site. In another, or in a window that is not private, it may work.',
  refused: 'This browser lets the site keep nothing: the window is private, or a setting blocks it.',
};

/** Where it went wrong, and what to do. */
export function sayTrouble({ why, file }: Trouble): string {
  const which = file === '' ? '' : ` (/${file})`;
  switch (why) {
    case 'elsewhere':
      return `The server led elsewhere${which}, as it does to have somebody sign in. Nothing of that was kept. Sign in, in this window, and go on.`;
    case 'refused':
      return `The server answered with an error${which}, which was not kept. Try again later.`;
    case 'other':
      return `What came is not the file that belongs to this edition${which}, and was not kept: a sign-in page, something between you and the server that changes files, or a new edition that is just being put there. Reload this page and try again.`;
    case 'unreachable':
      return `The server did not answer, or broke off${which}. What was whole by then is kept: go on once there is a network.`;
    case 'noRoom':
      return 'There is not enough room: with the site kept, your plans would be short of it, so nothing of it was. Free some space on this device, and try again.';
    case 'notWritten':
      return 'This browser could not write it down: the disk is full, or what the browser keeps is damaged. Your plans are where they were. Free some space on this device, start the browser anew, and try again.';
  }
}

/** What came of an act. */
export const CAME: Record<NonNullable<Came>, string> = {
  removed: 'Removed. Your plans are where they were; pages come from the network again.',
  nothingNewer: 'There is none: what is kept is what the server has.',
  noAnswer: 'The server did not answer, or answered with something else. What is kept stays as it is.',
};
