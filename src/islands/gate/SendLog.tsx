import { useState } from 'preact/hooks';
import { programName } from '../../sheets/program.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { gateName } from '../../sheets/gate/read.ts';
import { today } from '../../stores/clock.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { download, fileName } from '../download.ts';
import { Press } from '../Press.tsx';

type Props = { gate: string; questions: readonly Question[] };

/** Makes a workbook of the log for those who asked, which comes back in where files do. */
export function SendLog({ gate, questions }: Props) {
  const [state, set] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const make = async () => {
    set('making');
    set(
      await makeLog(gate, questions).then(
        () => 'made' as const,
        () => 'failed' as const,
      ),
    );
  };
  return (
    <details class="paste">
      <summary>Send the log to those who asked</summary>
      <p class="hint">
        An Excel file with a list to choose each mark from and a column for their own reference. What you
        marked is left out where it is your guess. When it comes back, choose it above, as any file of
        questions: you see what would change before it is taken.
      </p>
      <p class="rows-foot">
        <Press act={make}>Make an Excel file of the log</Press>
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

async function makeLog(id: string, questions: readonly Question[]): Promise<void> {
  const [{ render }, { logTemplate }, { makingHere }] = await Promise.all([
    import('../../report/formats/excel/excel.ts'),
    import('../../sheets/gate/template.ts'),
    import('../plan/making.ts'),
  ]);
  const day = today();
  const plan = $plan.get();
  const program = programName(plan.program);
  const row = plan.gate.gates.find((one) => one.id === id);
  const gate = row ? gateName(row, plan.triage) : program;
  const making = makingHere(
    { paper: 'a4', carrier: undefined, option: '' },
    new AbortController().signal,
    () => {},
  );
  const bytes = await render(logTemplate({ gate, program, day }, questions), making);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(fileName(`${program} questions`, day, 'xlsx'), type, bytes);
}
