import { useEffect, useReducer } from 'preact/hooks';
import type { Plan } from '../plan/document/schema.ts';
import { $plan } from '../stores/plan/plan.ts';
import { drawAtOnce } from './drawAtOnce.ts';

/** After a pause this long, in milliseconds, whoever types has time to look at what follows from it. */
const PAUSE = 200;

/**
 * The open plan, for whoever draws it and is drawn again when it changes. While text is typed that waits for a
 * pause: the box shows what is typed by itself, and a sheet drawn with every key would hold up the next. Nothing
 * else waits, and whenever the sheet is drawn it shows the latest.
 */
export function usePlanAsTyped(): Plan {
  const [drawn, draw] = useReducer((_: Plan, latest: Plan) => latest, $plan.get());
  useEffect(() => {
    let typing = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const drawLatest = () => {
      waiting = undefined;
      draw($plan.get());
    };
    const onChange = (plan: Plan, before?: Plan) => {
      clearTimeout(waiting);
      waiting = setTimeout(drawLatest, typing && plan.id === before?.id ? PAUSE : 0);
    };
    // Where the next Tab leads, and what is on paper, is decided before a timer runs; and a part that comes while somebody
    // types is drawn among what was typed last.
    const drawNow = () => {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      drawAtOnce(drawLatest);
    };
    const stopListening = $plan.listen(onChange);
    const listeners = new AbortController();
    const listen = { signal: listeners.signal };
    // Boxes that are typed into say so by an event of this kind; choices and ticks do not.
    document.addEventListener('input', (event) => (typing = event instanceof InputEvent), {
      ...listen,
      capture: true,
    });
    document.addEventListener('input', () => (typing = false), listen);
    document.addEventListener('keydown', ({ key }) => key === 'Tab' && drawNow(), listen);
    for (const event of ['beforeprint', 'late']) addEventListener(event, drawNow, listen);
    if (drawn !== $plan.get()) drawLatest();
    return () => {
      clearTimeout(waiting);
      stopListening();
      listeners.abort();
    };
  }, []);
  return $plan.get();
}
