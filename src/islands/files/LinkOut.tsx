import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/document/schema.ts';
import { isBegun } from '../../sheets/begun.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { linkOf, MOST_LETTERS } from '../../stores/files/link.ts';
import { KEEPS_SECRETS } from '../../stores/files/secret.ts';
import { isInFile } from '../goTo.ts';
import { underBase } from '../underBase.ts';
import { Copy } from '../Copy.tsx';
import { Press } from '../Press.tsx';

type Props = { plan: Plan; wordings: Wordings };
type Made = { kind: 'none' } | { kind: 'failed' } | { kind: 'made'; link: string; of: Plan };

/** An address that holds one worksheet, for somebody who has the same program. */
export function LinkOut({ plan, wordings }: Props) {
  const begun = SHEETS.filter((sheet) => isBegun(SHEET_TABLES[sheet].table, plan[sheet]));
  const [at, choose] = useState(0);
  const [withPrivate, setPrivate] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [made, set] = useState<Made>({ kind: 'none' });
  const sheet = begun[at] ?? begun[0];
  if (!sheet) return <p>No worksheet has anything in it yet.</p>;
  if (isInFile())
    return (
      <p>
        A link needs an address that others can open, and this is a file on your disk. Send a copy of it with
        the plan in it instead, or what “Download the plan” makes.
      </p>
    );
  const again = (change: () => void) => {
    change();
    set({ kind: 'none' });
  };
  const make = () =>
    linkOf(location.origin + underBase('/plan/'), plan, sheet, { withPrivate, passphrase }).then(
      (link) => set({ kind: 'made', link, of: plan }),
      () => set({ kind: 'failed' }),
    );
  return (
    <>
      <p>
        The address holds the worksheet itself; no server does. Whoever opens it sees first what would change
        in their plan. Their browser keeps the whole address in its history, and a mail or a chat keeps it
        too: give it a passphrase where that must not be read, and send that another way.
      </p>
      <p class="two">
        <label>
          Worksheet
          <select
            class="box"
            autocomplete="off"
            onChange={(event) => again(() => choose(event.currentTarget.selectedIndex))}
          >
            {begun.map((one) => (
              <option key={one} selected={one === sheet}>
                {wordings[one].title}
              </option>
            ))}
          </select>
        </label>
        {KEEPS_SECRETS && (
          <label>
            Passphrase, if any
            <input
              class="box"
              type="text"
              autocomplete="off"
              value={passphrase}
              onInput={(event) => again(() => setPassphrase(event.currentTarget.value))}
            />
          </label>
        )}
      </p>
      {!KEEPS_SECRETS && (
        <p>This address begins with http, and there browsers encrypt nothing: the link has no passphrase.</p>
      )}
      <p class="choices">
        <label>
          <input
            type="checkbox"
            checked={withPrivate}
            onChange={(event) => again(() => setPrivate(event.currentTarget.checked))}
          />
          With what is private in it
        </label>
      </p>
      <p class="buttons">
        <Press act={make}>Make the link</Press>
      </p>
      <div role="status">{said(made, plan)}</div>
    </>
  );
}

function said(made: Made, plan: Plan) {
  if (made.kind === 'none') return null;
  if (made.kind === 'failed')
    return <p>No link was made: this browser would not encrypt it. Your plan is as it was.</p>;
  const { link, of } = made;
  if (link.length > MOST_LETTERS)
    return (
      <p>
        This worksheet is too long for a link: it would have {link.length} letters, and mail programs cut what
        has more than {MOST_LETTERS}. “Download the plan” makes a file of it that can be sent instead.
      </p>
    );
  return (
    <>
      <p>
        <label>
          The link, {link.length} letters{of !== plan && ', from before the last change'}
          <textarea class="box" autocomplete="off" rows={3} readOnly value={link} />
        </label>
      </p>
      <Copy blocks={[{ kind: 'text', text: link }]} what="the link" />
    </>
  );
}
