import type { ComponentChildren } from 'preact';
import type { Plan } from '../plan/document/schema.ts';
import type { Access } from '../stores/plan/plan.ts';
import { DoneHere } from './fields/DoneHere.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import { SaveState } from './SaveState.tsx';
import { $partLost, useLate } from './useLate.ts';
import { useStore } from './useStore.ts';

type Props = {
  plan: Plan;
  access: Access;
  title: string;
  purpose: string;
  /** True for one that is private whole. */
  own?: boolean;
  children: ComponentChildren;
};

const loadFoot = () => import('./week/SheetFoot.tsx');

/** The paper every worksheet is written on: its head, its fields, and at its foot how it stands. */
export function Sheet({ plan, access, title, purpose, own, children }: Props) {
  const closed = access !== 'open';
  const foot = useLate(access === 'open', loadFoot);
  return (
    <section class="sheet" data-access={access} aria-labelledby="worksheet">
      <header class="sheet-head">
        <p class="sheet-kind">Worksheet</p>
        <h2 id="worksheet">{title}</h2>
        <p>{purpose}</p>
        <SaveState plan={plan} sheet />
        {useStore($partLost) && <NotLoaded />}
      </header>
      {/* Closed until the stored values are here, so that nothing typed early can be overwritten by them. */}
      <fieldset class={own ? 'sheet-body private' : 'sheet-body'} disabled={closed}>
        <legend class="hidden">{title}</legend>
        {children}
        <DoneHere list="" />
      </fieldset>
      <footer class="sheet-foot">
        <a href="/plan/">See the whole plan</a>
        {foot.part && <foot.part.SheetFoot plan={plan} title={title} />}
      </footer>
    </section>
  );
}
