import { SITE } from '../../storage/keys.ts';

/** What other pages of this site hear from this one. */
export type Word = { kind: 'committed'; id: string } | { kind: 'erased' };

let channel: BroadcastChannel | undefined;
const hearing = new Set<(word: Word) => void>();

/** Hears from now on what other pages tell, where the browser has a channel to them. */
export function hearTabs(heard: (word: Word) => void): void {
  hearing.add(heard);
  channel ??= openChannel();
}

function openChannel(): BroadcastChannel | undefined {
  try {
    const opened = new BroadcastChannel(SITE);
    opened.onmessage = ({ data }: MessageEvent<Word>) => {
      for (const heard of hearing) heard(data);
    };
    return opened;
  } catch {
    // A Firefox that blocks site data refuses this as well; pages hear nothing of each other there.
    return undefined;
  }
}

/** Tells the other pages of this site, if this one hears them. */
export function tellPages(word: Word): void {
  channel?.postMessage(word);
}

/** Tells them that a program is no longer as it was. */
export function tellCommitted(id: string): void {
  tellPages({ kind: 'committed', id });
}
