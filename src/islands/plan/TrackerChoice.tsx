import { useState } from 'preact/hooks';
import { type Document, type Work, WORK_KINDS } from '../../report/document.ts';
import type { FileFormat } from '../../report/formats/format.ts';
import { renderBlocks } from '../../report/formats/clipboard/clipboard.ts';
import { workTable } from '../../report/formats/trackers/workItems.ts';
import { CopyPress } from '../Copy.tsx';
import { Ticks } from '../Ticks.tsx';
import type { Make } from './Exports.tsx';

type Kind = Work['kind'];
const KINDS: Record<Kind, string> = {
  blocker: 'Blockers',
  commitment: 'Promises still open',
  item: 'The running list, what is not accepted yet',
  question: 'Questions without an answer',
};

type Props = {
  document: Document;
  formats: readonly FileFormat[];
  make: Make;
};

/** What is to be done, for a tracker: which of it, and which tracker. */
export function TrackerChoice({ document, formats, make }: Props) {
  const [left, setLeft] = useState<ReadonlySet<Kind>>(new Set());
  const [at, setAt] = useState(0);
  const [option, setOption] = useState('');
  const format = formats[at];
  const chosen = (work: readonly Work[]) => work.filter(({ kind }) => !left.has(kind));
  const work = chosen(document.work);
  if (!format) return null;
  const { most = Number.POSITIVE_INFINITY, asks } = format;
  const parts = Array.from({ length: Math.ceil(work.length / most) || 1 }, (_, part) => part);
  return (
    <>
      <Ticks
        legend="What is to be done"
        ticks={(Object.keys(WORK_KINDS) as Kind[]).map((key) => ({
          key,
          label: `${KINDS[key]}: ${document.work.filter(({ kind }) => kind === key).length}`,
        }))}
        isTicked={(kind) => !left.has(kind)}
        tick={(kind, ticked) =>
          setLeft(new Set(ticked ? [...left].filter((one) => one !== kind) : [...left, kind]))
        }
      />
      <p class="two">
        <label>
          Tracker
          <select
            class="box"
            autocomplete="off"
            onChange={(event) => setAt(event.currentTarget.selectedIndex)}
          >
            {formats.map(({ id, label }, index) => (
              <option key={id} selected={index === at}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {asks && (
          <label>
            {asks.label}
            <select class="box" autocomplete="off" onChange={(event) => setOption(event.currentTarget.value)}>
              {Object.entries(asks.options).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <p class="buttons">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            disabled={work.length === 0}
            onClick={() =>
              make(
                format,
                (whole) => ({
                  ...whole,
                  work: chosen(whole.work).slice(part * most, part * most + most),
                }),
                option,
                parts.length > 1 ? `${part + 1}` : '',
              )
            }
          >
            Download for {format.label}
            {parts.length > 1 && `, file ${part + 1} of ${parts.length}`}
          </button>
        ))}
      </p>
      <CopyPress make={() => Promise.resolve(renderBlocks([workTable(work)]))}>
        Copy it as a table, for a planner that takes no file
      </CopyPress>
    </>
  );
}
