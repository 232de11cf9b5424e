import { anchor } from '../../sheets/finding.ts';
import type { Meeting, Member, SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { attend } from '../../stores/sheets/steering.ts';
import { DateField, LongField, TickField } from '../fields/fields.tsx';
import type { Paged } from '../paging/Paged.tsx';

/** Who could have come: the sponsor, and the members who are not the sponsor. */
export type Attendees = {
  words: Wording<SteeringField>['fields'];
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
}: {
  row: Meeting;
  context: Attendees;
  edit: (patch: Partial<Meeting>) => void;
}) {
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
      <DateField
        id={id('date')}
        words={words.meetingDate}
        value={row.date}
        onChange={(date) => edit({ date })}
      />
      <LongField
        id={id('outcome')}
        words={words.outcome}
        value={row.outcome}
        onChange={(outcome) => edit({ outcome })}
      />
      <fieldset class="present">
        <legend>
          {words.present.label}
          {words.present.hint && <span class="hint"> {words.present.hint}</span>}
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
