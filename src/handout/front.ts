/** The handout's first page: title, key figures, summary. */
import type { Context } from '../deck/context.ts';
import { slideFor } from '../deck/deck.ts';
import { firstGateDate } from '../deck/phases.ts';
import { byDate, targetOf, todayOf } from '../deck/measure.ts';
import { isBlank, small, splitTitle, withoutPeriod, withPeriod } from '../format/sentence.ts';
import { fingerprint } from '../facts/fingerprint.ts';
import { chanceInWords, shareInWords } from '../format/fractions.ts';
import { fill } from '../format/fill.ts';
import type { Block, KeyFigures } from '../outline/block.ts';
import { plain } from '../outline/text.ts';
import type { HandoutOutline } from './outline.ts';
import { paragraph } from './parts.ts';
import { words } from './words.ts';

export function frontOf(context: Context): HandoutOutline['front'] {
  const { pitch, text } = context;
  const title = splitTitle(text(pitch.title));
  const items = keyFigures(context);
  return {
    organization: text(pitch.organisation?.name),
    title: title.main || words.untitled,
    subtitle: [withPeriod(title.rest), withPeriod(meetingOf(context))].filter((part) => part !== '').join(' '),
    ...(items.length > 0 ? { figures: { kind: 'keyFigures', items } } : {}),
    summaryHead: words.summary,
    summary: summary(context),
    contents: words.contents,
    note: fingerprint(pitch) === null ? '' : words.note,
  };
}

/** "For decision on 10 December 2026, Ostwick plant leadership meeting". */
function meetingOf({ pitch, text, format }: Context): string {
  const date = isBlank(pitch.decision?.date) ? '' : format.date(pitch.decision!.date!);
  const forum = text(pitch.decision?.forum);
  if (date === '' && forum === '') return '';
  return fill(date === '' ? words.for.forum : forum === '' ? words.for.date : words.for.both, { date, forum });
}

function keyFigures(context: Context): KeyFigures['items'] {
  const { figures, simulation, format, leadMetric, pitch } = context;
  const w = words.keyFigures;
  const items: { figure: string; words: string }[] = [];
  if (figures.priced) items.push({ figure: format.money(figures.costHeadline), words: w.cost });
  const [today, target] = leadMetric ? [todayOf(context, leadMetric), targetOf(context, leadMetric)] : [];
  if (leadMetric && target) {
    items.push({
      figure: today ? fill(w.arrow, { from: today.text, to: target.text }) : target.text,
      words: fill(w.metric, {
        metric: small(context.metricName(leadMetric)),
        by: byDate(context, leadMetric.target?.by),
      }).trim(),
    });
  }
  if (figures.roiHeadlinePct !== null && figures.benefit !== null && figures.priced) {
    const range = simulation && {
      p10: format.wholePercent(simulation.p10),
      p90: format.wholePercent(simulation.p90),
    };
    items.push({ figure: format.percent(figures.roiHeadlinePct), words: range ? fill(w.roiRange, range) : w.roi });
  }
  const gate = firstGateDate(pitch);
  if (gate !== null) items.push({ figure: format.date(gate), words: w.gate });
  return items;
}

function summary(context: Context): Block[] {
  const { pitch, text } = context;
  const ask = withPeriod(text(pitch.decision?.ask));
  const fallback = withPeriod(text(pitch.decision?.fallback));
  return [
    ...paragraph(plain(withPeriod(text(pitch.problem?.statement))), plain(doingNothing(context))),
    ...paragraph(plain(withPeriod(text(pitch.strategyStatement)))),
    ...paragraph(
      ask === '' ? [] : [{ text: `${words.askLead} `, strong: true }, { text: ask }],
      fallback === '' ? [] : [{ text: `${words.ifNot} ${ask === '' ? fallback : small(fallback)}` }],
    ),
    ...paragraph(plain(chanceSentence(context)), plain(breakEvenSentence(context)), plain(hours(context))),
  ];
}

/** "Doing nothing costs €182,280 a year: seven tenths of a point of scrap at €260,400 a point." Empty without an amount. */
export function doingNothing({ pitch, text }: Context): string {
  const slide = slideFor('why_now', pitch);
  if (slide?.kind !== 'why_now' || !slide.hero) return '';
  const sentence = slide.title;
  const reason = small(withoutPeriod(text(pitch.problem?.costOfInaction?.text)));
  return reason === '' ? withPeriod(sentence) : withPeriod(fill(words.because, { sentence, reason }));
}

/** "In about three cases out of four (76%) the first year at least pays for itself." Empty without ranges. */
export function chanceSentence({ simulation, figures, format }: Context): string {
  if (!simulation || figures.benefit === null) return '';
  const { words: chance, denominator } = chanceInWords(simulation.probAtLeastBreakEven);
  const pays = simulation.probAtLeastBreakEven >= 0.5;
  const exact = denominator === 100;
  const pattern = pays
    ? exact
      ? words.chanceNumber
      : words.chanceAbout
    : exact
      ? words.chanceLowNumber
      : words.chanceLow;
  return fill(pattern, { chance, chancePct: format.wholePercent(simulation.probAtLeastBreakEven * 100) });
}

/** "It breaks even if seven eighths of what we expect happens (87.6%)." Empty when more than that would be needed. */
export function breakEvenSentence({ figures, format }: Context): string {
  const share = figures.breakEvenShareOfExpectedBenefit;
  if (share === null || share > 1 || figures.benefit === null) return '';
  const { words: shareWords, denominator } = shareInWords(share);
  const pattern = denominator === 100 ? words.breakEvenNumber : words.breakEven;
  return fill(pattern, { shareWords, breakEvenShare: format.percent(share * 100) });
}

/** The title of the slide on hours, with those of the year. */
function hours({ pitch, figures, format }: Context): string {
  const slide = slideFor('time', pitch);
  if (!slide) return '';
  const year = figures.hours.totalYear1;
  if (year === null) return withPeriod(slide.title);
  const all = fill(words.hours, { hours: format.number(year) });
  return slide.title.includes(format.number(year)) ? withPeriod(slide.title) : `${slide.title}, ${all}`;
}
