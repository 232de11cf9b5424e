import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { buildDocument, wholeDocument } from '../../plan/documents/build.ts';
import { partsOf, printedOf } from '../../plan/documents/parts.ts';
import { agendaToCopy } from '../../plan/documents/sitting.ts';
import { tellsOf } from '../../plan/documents/tells.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { Copy } from '../Copy.tsx';
import { LateDetails } from '../LatePart.tsx';
import { DocumentChoice, useChoice } from './DocumentChoice.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import { Exports } from './Exports.tsx';
import { Paper } from './Paper.tsx';
import { useForecasts } from './useForecasts.ts';

const loadPack = () => import('./EvidencePack.tsx');

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** One document of the reader's choice as it will print, and what can be made of it. */
export function PlanDocument({ plan, wordings, day }: Props) {
  const { forecasts, counting } = useForecasts(plan);
  const [choice, choose] = useChoice();
  const { document: id } = choice;
  const whole = useMemo(
    () => wholeDocument(id, plan, forecasts, wordings, day),
    [id, plan, forecasts, wordings, day],
  );
  const document = useMemo(() => printedOf(whole, plan.parts), [whole, plan.parts]);
  const parts = useMemo(() => partsOf(whole, plan.parts), [whole, plan.parts]);
  const tells = useMemo(() => tellsOf(whole, document, plan, day), [whole, document, plan, day]);
  const agenda = useMemo(
    () => (id === 'committee' ? agendaToCopy(plan, wordings, day) : []),
    [id, plan, wordings, day],
  );
  return (
    <>
      <div class="plan-acts">
        <DocumentChoice choice={choice} choose={choose} />
        <DocumentParts parts={parts} tells={tells} />
        <Exports
          document={document}
          paper={choice.paper}
          whole={() => (counting ? buildDocument(id, plan, forecastsOf(plan), wordings, day) : document)}
        />
        {agenda.length > 0 && <Copy blocks={agenda} what="the agenda and minutes" />}
        {id === 'evidence' && (
          <LateDetails summary="An evidence pack, for whoever checks the program" load={loadPack}>
            {({ EvidencePack }) => <EvidencePack plan={plan} wordings={wordings} day={day} />}
          </LateDetails>
        )}
      </div>
      <Paper choice={choice} document={document} />
    </>
  );
}
