/** What other pages of this site hear from this one. */
export type Word = { kind: 'committed'; id: string } | { kind: 'erased' };

let channel: BroadcastChannel | undefined;

/** A channel to the other pages of this site, where the browser has one, that hears what they tell. */
export function openChannel(heard: (word: Word) => void): BroadcastChannel | undefined {
  try {
    const opened = new BroadcastChannel('unstall');
    opened.onmessage = ({ data }: MessageEvent<Word>) => heard(data);
    return opened;
  } catch {
    // A Firefox that blocks site data refuses this as well; pages hear nothing of each other there.
    return undefined;
  }
}

/** Hears from now on what other pages tell. */
export function hearTabs(heard: (word: Word) => void): void {
  channel = openChannel(heard);
}

/** Tells the other pages of this site, if this one hears them. */
export function tellPages(word: Word): void {
  channel?.postMessage(word);
}
