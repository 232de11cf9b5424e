import type { Figure } from '../../report/blocks.ts';
import type { Making } from '../../report/formats/format.ts';

/** For so long a file is made before the page may answer, in ms: at a quarter of the speed no press waits for 50. */
const SPELL = 6;

/** What a renderer is handed by this page. `told`: how much of the file is made; it rejects once `stop` says so. */
export function makingHere(
  { paper, carrier }: Pick<Making, 'paper' | 'carrier'>,
  stop: AbortSignal,
  told: (done: number) => void,
): Making {
  let since = performance.now();
  const turn = async () => {
    await new Promise((answer) => setTimeout(answer));
    stop.throwIfAborted();
    since = performance.now();
  };
  const pause = async (done: number) => {
    if (performance.now() - since < SPELL) return;
    told(done);
    await turn();
  };
  const draw = async (figure: Figure) => {
    const { rasterised } = await import('../charts/rasterise.tsx');
    return rasterised(figure, turn);
  };
  return { paper, carrier, pause, draw };
}
