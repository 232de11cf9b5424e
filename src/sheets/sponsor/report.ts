import { type Block, type Check, dates, figures, orOpen, tableOf, words } from '../../report/blocks.ts';
import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import type { Steering } from '../steering/model.ts';
import type { Wording } from '../wording.ts';
import { daysToSettle, isOpen } from './count.ts';
import { trendFigure } from './figures.ts';
import { days, judgeSponsor, type SponsorVerdict } from './judge.ts';
import type { Dispute, Sponsor, SponsorField } from './model.ts';

type Names = Wording<SponsorField>['fields'];

/** The sheet as blocks. Attendance comes from the steering worksheet; `today` tells what has passed. */
export function reportSponsor(
  sponsor: Sponsor,
  steering: Steering,
  { wording, today }: { wording: Wording<SponsorField>; today: IsoDate },
): Block[] {
  const { fields } = wording;
  return [
    { kind: 'heading', level: 2, text: wording.title, id: 'sponsor' },
    ...verdictBlocks(judgeSponsor(sponsor, steering, today)),
    ...askBlocks(sponsor, fields, today),
    ...trendFigure(sponsor, steering, today),
    ...disputeBlocks(sponsor, fields, today),
    ...attentionBlocks(sponsor, fields),
  ];
}

/** The verdict, what warns early, and each reason. */
export function verdictBlocks(verdict: SponsorVerdict): Block[] {
  return [
    { kind: 'text', ...verdictText(verdict) },
    ...earlyWarning(verdict).map((text): Block => ({ kind: 'text', text, tone: 'stop' })),
    { kind: 'checklist', items: verdictChecks(verdict) },
  ];
}

/** The verdict in a sentence. */
export function verdictText({ kind, reasons }: SponsorVerdict): {
  text: string;
  tone: 'go' | 'stop' | 'quiet';
} {
  const [sign] = reasons.filter(({ holds }) => holds === 'no');
  switch (kind) {
    case 'unknown':
      return { text: 'Not yet known whether the sponsor stays.', tone: 'quiet' };
    case 'steady':
      return sign
        ? { text: 'The sponsor is steady, with one sign to watch.', tone: 'go' }
        : { text: 'The sponsor is steady.', tone: 'go' };
    case 'fading':
      return { text: 'The sponsor is fading. Talk to them this week, in private.', tone: 'stop' };
    case 'gone':
      return { text: 'The chair is empty. Treat it as a blocker, and look for a sponsor.', tone: 'stop' };
  }
}

/** What warns before it is a pattern, one sentence each. */
export function earlyWarning({ early }: SponsorVerdict): string[] {
  return early.map((says) => `Early warning. ${says}`);
}

/** Each reason of a verdict, with what would mend it where it does not hold. */
export function verdictChecks({ reasons }: SponsorVerdict): Check[] {
  return reasons.map(({ holds, says, mend }) => ({
    state: holds,
    text: says,
    note: holds === 'no' ? mend : '',
  }));
}

function askBlocks({ ask, askBy }: Sponsor, names: Names, today: IsoDate): Block[] {
  const passed = daysBetween(askBy, today) > 0 ? ' (passed)' : '';
  return [
    {
      kind: 'facts',
      rows: [
        { label: names.ask.label, value: orOpen(ask) },
        { label: names.askBy.label, value: orOpen(`${showDate(askBy)}${passed}`) },
      ],
    },
  ];
}

/** Every dispute with its sides, and how it was settled or that it is open; nothing while none is noted. */
export function disputeBlocks({ disputes }: Sponsor, names: Names, today: IsoDate): Block[] {
  const settled = (dispute: Dispute) => {
    // A day of settling that is still to come is a plan.
    if (isOpen(dispute, today)) {
      return ['Open', showDate(dispute.settled)].filter(Boolean).join('; planned for ');
    }
    const took = daysToSettle(dispute, today);
    return took === undefined ? showDate(dispute.settled) : `${showDate(dispute.settled)}, in ${days(took)}`;
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
      .map((row) => [row.what, row.between, showDate(row.raised), settled(row), row.how]),
  );
}

/** The weeks as noted, the earliest first. */
function attentionBlocks({ attention }: Sponsor, names: Names): Block[] {
  const dated = (week: IsoDate) => (isIsoDate(week) ? week : '9999');
  return tableOf(
    names.attention.label,
    [dates(names.week.label), words(names.did.label), figures(names.hours.label), words(names.rivals.label)],
    attention
      .filter((row) => says(row.week, row.hours, row.did, row.rivals))
      .toSorted((a, b) => dated(a.week).localeCompare(dated(b.week)))
      .map((row) => [showDate(row.week), row.did, row.hours, row.rivals]),
  );
}

function says(...texts: string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
