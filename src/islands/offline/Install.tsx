import { useState } from 'preact/hooks';
import { installing } from './installing.ts';
import { Press } from '../Press.tsx';
import { useStore } from '../useStore.ts';

/** Offers to install the kept site as an app, where the browser lets a page ask for that. */
export function Install() {
  const ask = useStore(installing);
  const [done, set] = useState(false);
  if (done) return <p role="status">It has an icon of its own now.</p>;
  if (!ask) return null;
  const install = async () => set((await ask()) === 'accepted');
  return (
    <p class="acts">
      <Press act={install}>Install it as an app</Press>
    </p>
  );
}
