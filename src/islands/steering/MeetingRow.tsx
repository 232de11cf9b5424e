import { anchor } from '../../sheets/finding.ts';
import type { Meeting, Member } from '../../sheets/steering/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import { attend } from '../../stores/sheets/steering.ts';
import { TickField } from '../fields/fields.tsx';
import type { RowProps } from '../fields/Rows.tsx';
import type { Paged } from '../paging/Paged.tsx';

/** Who could have come: the sponsor, and the members who are not the sponsor. */
export type Attendees = {
  words: FieldWording;
  sponsor: string;
  members: Member[];
  /** What shows a page of the members at a time, where they are many. */
  Pages: typeof Paged | undefined;
};

/** A meeting: when it was, who came, and what came of it. */
export function MeetingRow({
  row,
  context: { words, sponsor, members, Pages },
  edit,
  fields,
}: RowProps<Meeting, Attendees>) {
  const id = (field: string) => anchor('steering', row.id, field);
  const came = (member: Member) => row.present.includes(member.id);
  const tick = (member: Member) => (
    <TickField
      key={member.id}
      id={id(member.id)}
      words={{ label: member.name.trim() || 'A member without a name' }}
      checked={came(member)}
      onChange={(now) => attend(row, member.id, now)}
    />
  );
  return (
    <div class="fields">
      {fields('date', 'outcome')}
      <fieldset class="present private">
        <legend>
          {words.label}
          {words.hint && <span class="hint"> {words.hint}</span>}
        </legend>
        <TickField
          id={id('sponsor')}
          words={{ label: sponsor.trim() ? `${sponsor.trim()} (sponsor)` : 'The sponsor' }}
          checked={row.sponsor}
          onChange={(now) => edit({ sponsor: now })}
        />
        {Pages ? (
          <Pages items={members} onPaper={came}>
            {tick}
          </Pages>
        ) : (
          members.map(tick)
        )}
      </fieldset>
    </div>
  );
}
