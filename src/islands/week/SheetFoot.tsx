import type { Plan } from '../../plan/document/schema.ts';
import { LatePart } from '../LatePart.tsx';
import { useInView } from './useInView.ts';

const loadParts = () => import('./parts.ts');

/** The foot of a worksheet: how it stands, and what comes next. While it is out of sight nothing is worked out for it. */
export function SheetFoot({ plan, title }: { plan: Plan; title: string }) {
  const [place, inView] = useInView<HTMLDivElement>();
  return (
    <div ref={place} class="stands">
      <LatePart wanted={inView} doing="" what="How this sheet stands" load={loadParts}>
        {({ parts: { SheetStanding } }) => <SheetStanding plan={plan} title={title} />}
      </LatePart>
    </div>
  );
}
