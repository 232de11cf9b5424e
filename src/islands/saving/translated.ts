import { options } from 'preact';

/** What a translator put in the place of words of ours, by the words it took out. */
const taken = new Map<Text, Element>();

/**
 * Keeps figures true on a page that something translates in spite of being asked not to: it takes the words out of the
 * page and puts others in, and what is drawn anew then goes into the words that nobody sees. So before anything is
 * drawn, all of them are put back.
 */
export function keepTrue(): void {
  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const other = [addedNodes[0], previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      for (const node of removedNodes)
        if (node instanceof Text && other instanceof Element) taken.set(node, other);
    }
  }).observe(document.body, { childList: true, subtree: true });
  const { vnode } = options;
  options.vnode = (made) => {
    putBack();
    vnode?.(made);
  };
}

function putBack(): void {
  if (taken.size === 0) return;
  for (const [words, others] of taken) others.replaceWith(words);
  taken.clear();
}
