import { anchor } from '../../method/finding.ts';
import type { Meeting, Member, SteeringField } from '../../method/steering/model.ts';
import type { Wording } from '../../method/wording.ts';
import { attend } from '../../stores/steering.ts';
import { DateField, LongField, TickField } from '../fields/fields.tsx';

/** Who could have come: the sponsor, and the members who are not the sponsor. */
export type Attendees = { words: Wording<SteeringField>['fields']; sponsor: string; members: Member[] };

/** A meeting: when it was, who came, and what came of it. */
export function MeetingRow({
  row,
  context: { words, sponsor, members },
  edit,
}: {
  row: Meeting;
  context: Attendees;
  edit: (patch: Partial<Meeting>) => void;
}) {
  const id = (field: string) => anchor('steering', row.id, field);
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
          onChange={(came) => edit({ sponsor: came })}
        />
        {members.map((member) => (
          <TickField
            key={member.id}
            id={id(member.id)}
            words={{ label: member.name.trim() || 'A member without a name' }}
            checked={row.present.includes(member.id)}
            onChange={(came) => attend(row, member.id, came)}
          />
        ))}
      </fieldset>
    </div>
  );
}
