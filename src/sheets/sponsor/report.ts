import { type Block, type Check, dates, figures, tableOf, words } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, doneOn, isBlank, needed, type Said, typedNumber, unlessAhead } from '../../report/values.ts';
import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Steering } from '../steering/fields.ts';
import type { Wording } from '../wording.ts';
import { daysToSettle, isOpen } from './count.ts';
import * as en from './en/sheet.ts';
import { trendFigure } from './figures.ts';
import { judgeSponsor, type SponsorVerdict } from './judge.ts';
import type { Dispute, Sponsor, SponsorField } from './fields.ts';

type Names = Wording<SponsorField>['fields'];

/** Whether the sponsor stays, and what it is read from. Attendance comes from the steering worksheet; `today` tells what has passed. */
export function reportSponsor(
  sponsor: Sponsor,
  steering: Steering,
  { wording, today }: { wording: Wording<SponsorField>; today: IsoDate },
): Section {
  const { fields } = wording;
  const verdict = judgeSponsor(sponsor, steering, today);
  const warnings = earlyWarning(verdict).map((text): Block => ({ kind: 'text', text, tone: 'stop' }));
  return section('sponsor', wording.title, {
    sections: [
      ...privately('verdict', en.verdictTitle, {
        lead: { kind: 'text', ...verdictText(verdict) },
        blocks: [...warnings, { kind: 'checklist', items: verdictChecks(verdict) }],
      }),
      ...privately('ask', en.askTitle, { blocks: askBlocks(sponsor, fields, today) }),
      ...privately('trend', en.trendTitle, { blocks: trendFigure(sponsor, steering, today) }),
      ...sectionOf('disputes', '', disputeBlocks(sponsor, fields, today)),
      ...privately('attention', en.attentionTitle, { blocks: attentionBlocks(sponsor, fields, today) }),
    ],
  });
}

const TONES: Record<SponsorVerdict['kind'], 'go' | 'stop' | 'quiet'> = {
  unknown: 'quiet',
  steady: 'go',
  watch: 'quiet',
  fading: 'stop',
  gone: 'stop',
};

/** The verdict in a sentence; with what is missing, while it is not known. */
export function verdictText({ kind, reasons }: SponsorVerdict) {
  const open = reasons.filter(({ holds }) => holds === 'open').map(({ sign }) => sign);
  return { text: kind === 'unknown' ? en.unknownFor(open) : en.VERDICT_TEXT[kind], tone: TONES[kind] };
}

/** What warns before it is a pattern, one sentence each. */
export function earlyWarning({ early }: SponsorVerdict): string[] {
  return early.map(en.earlyWarning);
}

/** Each reason of a verdict, with what would mend it where it does not hold. */
export function verdictChecks({ reasons }: SponsorVerdict): Check<string>[] {
  return reasons.map(({ holds, says, mend }) => ({
    state: holds,
    text: says,
    note: holds === 'no' ? mend : '',
  }));
}

function askBlocks({ ask, askBy, askedOn }: Sponsor, names: Names, today: IsoDate): Block[] {
  const asked = doneOn(askedOn, today);
  const by = en.askedBy(dateOf(askBy), daysBetween(askBy, today) > 0);
  return [
    {
      kind: 'facts',
      rows: [
        { label: names.ask.label, value: needed(ask) },
        { label: names.askBy.label, value: needed(by) },
        ...(isBlank(asked) ? [] : [{ label: names.askedOn.label, value: asked }]),
      ],
    },
  ];
}

/** Every dispute with its sides, and how it was settled or that it is open; nothing while none is noted. */
export function disputeBlocks({ disputes }: Sponsor, names: Names, today: IsoDate): Block[] {
  const settled = (dispute: Dispute): Said => {
    const on = dateOf(dispute.settled);
    // A day of settling that is still to come is a plan.
    if (isOpen(dispute, today)) return en.stillOpen(on);
    const took = daysToSettle(dispute, today);
    return took === undefined ? on : en.settledOn(on, took);
  };
  return tableOf(
    names.disputes.label,
    [
      words(names.what.label),
      words(names.between.label),
      dates(names.raised.label),
      words(names.settled.label),
      words(names.how.label),
    ],
    disputes
      .filter((row) => says(row.what, row.between, row.raised, row.how))
      .map((row) => [row.what, row.between, dateOf(row.raised), settled(row), row.how]),
  );
}

/** The weeks as noted, the earliest first. */
function attentionBlocks({ attention }: Sponsor, names: Names, today: IsoDate): Block[] {
  const dated = (week: IsoDate) => (isIsoDate(week) ? week : '9999');
  return tableOf(
    names.attention.label,
    [dates(names.week.label), words(names.did.label), figures(names.hours.label), words(names.rivals.label)],
    attention
      .filter((row) => says(row.week, row.hours, row.did, row.rivals))
      .toSorted((a, b) => dated(a.week).localeCompare(dated(b.week)))
      .map((row) => [
        dateOf(row.week),
        unlessAhead(row.did, row.week, today),
        typedNumber(row.hours),
        row.rivals,
      ]),
  );
}

function says(...texts: string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
