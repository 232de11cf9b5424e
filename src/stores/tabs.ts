/** What other pages of this site hear from this one. */
export type Word = { kind: 'committed'; id: string } | { kind: 'erased' };

let channel: BroadcastChannel | undefined;

/** Opens the channel between the pages of this site, where the browser has one, and hears what they tell. */
export function hearTabs(heard: (word: Word) => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  try {
    channel = new BroadcastChannel('unstall');
  } catch {
    // A Firefox that blocks site data refuses this as well; pages hear nothing of each other there.
    return;
  }
  channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data);
}

/** Tells the other pages of this site, if this one hears them. */
export function tellPages(word: Word): void {
  channel?.postMessage(word);
}
