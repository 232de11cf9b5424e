import { useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { programName } from '../../sheets/program.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { gateName } from '../../sheets/gate/read.ts';
import { today } from '../../stores/clock.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { download, fileName } from '../download.ts';
import { Press } from '../Press.tsx';

type Props = { gate: string; questions: readonly Question[] };

/** Makes a file of the log for those who asked, which comes back in where files do. */
export function SendLog({ gate, questions }: Props) {
  const [state, set] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const make = (as: (about: About, questions: readonly Question[]) => Promise<void>) => async () => {
    set('making');
    set(
      await as(aboutGate(gate), questions).then(
        () => 'made' as const,
        () => 'failed' as const,
      ),
    );
  };
  return (
    <details class="paste">
      <summary>Send the log to those who asked</summary>
      <p class="hint">
        A file with columns for their own reference, their mark (in Excel with a list to choose it from), and
        what would settle each that blocks. Your own marks are not in it. When it comes back, choose it above,
        as any file of questions: you see what would change before it is taken.
      </p>
      <p class="rows-foot">
        <Press act={make(makeWorkbook)}>Make an Excel file of the log</Press>{' '}
        <Press act={make(makeText)}>Make a CSV file of it</Press>
      </p>
      <p role="status">{SAYS[state]}</p>
    </details>
  );
}

const SAYS = {
  idle: '',
  making: 'Making the file …',
  made: 'Made: it is among your downloads.',
  failed:
    'No file was made: a part of this page could not be loaded. Your log is as it was. Reload the page to try again.',
};

type About = { gate: string; program: string; day: IsoDate };

function aboutGate(id: string): About {
  const plan = $plan.get();
  const program = programName(plan.program);
  const row = plan.gate.gates.find((one) => one.id === id);
  return { gate: row ? gateName(row, plan.triage) : program, program, day: today() };
}

async function makeWorkbook(about: About, questions: readonly Question[]): Promise<void> {
  const [{ render }, { logTemplate }, { makingHere }] = await Promise.all([
    import('../../report/formats/excel/excel.ts'),
    import('../../sheets/gate/template.ts'),
    import('../plan/making.ts'),
  ]);
  const making = makingHere(
    { paper: 'a4', carrier: undefined, option: '' },
    new AbortController().signal,
    () => {},
  );
  const bytes = await render(logTemplate(about, questions), making);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(nameOf(about, 'xlsx'), type, bytes);
}

async function makeText(about: About, questions: readonly Question[]): Promise<void> {
  const [{ csvOf }, { logRows }] = await Promise.all([
    import('../../report/formats/trackers/csv.ts'),
    import('../../sheets/gate/template.ts'),
  ]);
  download(nameOf(about, 'csv'), 'text/csv;charset=utf-8', csvOf(logRows(questions)));
}

function nameOf({ program, day }: About, ending: string): string {
  return fileName(`${program} questions`, day, ending);
}
