import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Flat } from '../report/document.ts';
import type { Copied } from '../report/formats/format.ts';
import { sayCopied } from './clipboard.ts';
import { Press } from './Press.tsx';

/** Puts what stands on the page on the clipboard, rich and plain, and says whether that worked. */
export function Copy({ blocks, what }: { blocks: readonly Flat[]; what: string }) {
  return <CopyPress make={async () => (await loadRenderer()).renderBlocks(blocks)}>Copy {what}</CopyPress>;
}

const loadRenderer = () => import('../report/formats/clipboard/clipboard.ts');

/** The same of what is made when it is asked for. */
export function CopyPress({ make, children }: { make: () => Promise<Copied>; children: ComponentChildren }) {
  const [said, say] = useState('');
  return (
    <p class="copy">
      <Press act={async () => say(await sayCopied(make()))}>{children}</Press>{' '}
      <span class="said" role="status">
        {said}
      </span>
    </p>
  );
}
