import { atom } from 'nanostores';

type Ask = () => Promise<'accepted' | 'dismissed'>;

/** What Chromium tells a page of a site that can be installed; no other browser does, and the compiler’s library has no such event. */
interface InstallEvent extends Event {
  prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Asks the reader whether to install the site; undefined where the browser lets no page ask. */
export const installing = atom<Ask | undefined>(undefined);

/** Listens for it. Has to begin before the page is done loading: the event comes once. */
export function hearInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const { prompt } = event as InstallEvent;
    installing.set(async () => {
      const { outcome } = await prompt.call(event);
      // It can be asked once.
      installing.set(undefined);
      return outcome;
    });
  });
}
