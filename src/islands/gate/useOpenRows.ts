import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which rows of the log are ticked, and which are open, with the focus in its place. */
export type OpenRows = {
  ticked: ReadonlySet<string>;
  opened: ReadonlySet<string>;
  /** Ticks a row; without `on`, the other way round. */
  tick: (id: string, on?: boolean) => void;
  untick: () => void;
  /** Opens a row, or shuts it. `field` has the focus then; where it is not there any more, what opens the row has it. */
  open: (id: string, on?: boolean, field?: string) => void;
  /** The row is gone. */
  forget: (id: string) => void;
};

const NONE: ReadonlySet<string> = new Set();

export function useOpenRows(): OpenRows {
  const [ticked, setTicked] = useState(NONE);
  const [opened, setOpened] = useState(NONE);
  const focusNext = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const [place] = focusNext.current.flatMap((id) => document.getElementById(id) ?? []);
    focusNext.current = [];
    place?.focus();
  });
  const tick: OpenRows['tick'] = (id, on) => setTicked((before) => withOne(before, id, on));
  const open: OpenRows['open'] = (id, on = true, field) => {
    if (field !== undefined) focusNext.current = [field, `gate-${id}-${on ? 'text' : 'open'}`];
    setOpened((before) => withOne(before, id, on));
  };
  const forget = (id: string) => {
    tick(id, false);
    open(id, false);
  };
  return { ticked, opened, tick, untick: () => setTicked(NONE), open, forget };
}

function withOne(all: ReadonlySet<string>, id: string, on = !all.has(id)): ReadonlySet<string> {
  return new Set(on ? [...all, id] : [...all].filter((other) => other !== id));
}
