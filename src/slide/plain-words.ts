/** Everything that a slide says, as paragraphs: what is left when its content is too long for its form. */
import type { ElementRow, Slide } from '../deck/slide.ts';
import { plain, type Rich, words } from '../outline/text.ts';
import type { Paragraph } from './part.ts';

const space = { text: ' ' };

/** Texts one after the other, without those that are empty. */
function inLine(...texts: readonly (string | Rich)[]): Rich {
  const filled = texts
    .map((text) => (typeof text === 'string' ? plain(text) : text))
    .filter((text) => words(text).trim() !== '');
  return filled.flatMap((text, index) => (index > 0 ? [space, ...text] : [...text]));
}

const labeled = ({ label, value }: { readonly label: string; readonly value: string }): Paragraph => ({
  lead: label,
  text: plain(value),
});

/** In reading order; the title stands apart. */
export function plainWords(slide: Slide): Paragraph[] {
  switch (slide.kind) {
    case 'title':
      return [
        { lead: slide.pitchTitle.main, text: plain(slide.pitchTitle.rest) },
        { lead: slide.organization, text: plain(slide.forum) },
        ...slide.facts.map(labeled),
      ];
    case 'why_now':
      return [
        { text: plain(slide.cost) },
        { text: plain(slide.problem) },
        ...slide.facts.map((fact) => ({
          lead: [fact.figure, fact.unit].filter(Boolean).join(' '),
          text: inLine(fact.text, soft(fact.source)),
        })),
      ];
    case 'objectives':
      return slide.rows.map((row) => ({
        lead: `${row.number} ${row.statement}`,
        text: inLine(
          row.source,
          soft(row.owner),
          row.result ? move(row.result.from, row.result.to) : '',
          row.result?.name ?? '',
        ),
      }));
    case 'line_of_sight':
      return slide.chart.rows.map((row) => ({
        lead: row.objective,
        text: inLine(
          row.mechanism,
          row.behaviourChange,
          ...[row.leading, row.lagging].flatMap((measure) =>
            measure ? [move(measure.from, measure.to), measure.name] : [],
          ),
        ),
      }));
    case 'metrics':
      return slide.chart.groups.flatMap((group) => [
        { lead: group.heading, text: [] },
        ...group.rows.map((row) => ({
          text: inLine(
            [{ text: row.name, strong: true }],
            soft(row.detail),
            move(
              row.today?.text ?? (row.target ? slide.chart.labels.none : ''),
              row.target?.text ?? row.stop?.text ?? '',
            ),
          ),
        })),
      ]);
    case 'reporting':
      return [
        ...(slide.chart?.rows.map((row) => ({
          lead: row.name,
          text: inLine(row.label, row.shows, soft(row.readers)),
        })) ?? []),
        ...slide.owners.map(labeled),
        ...slide.measures.map((measure) => ({ text: plain(measure) })),
        { text: slide.closing },
      ];
    case 'elements':
      return [
        ...slide.five.map((row) => ({ lead: row.name, text: inLine(row.stateWords, noteOf(row)) })),
        ...slide.rest.map((row) => ({ lead: row.name, text: inLine(row.stateWords, soft(row.owner)) })),
      ];
    case 'scale':
      return [
        ...slide.chart.rows.map((row) => ({ text: row.label })),
        ...slide.gates.flatMap((gate) => [
          { lead: gate.date, text: plain(gate.line) },
          ...gate.rules.map((rule) => ({ text: inLine(rule.name, rule.value) })),
          { text: plain(gate.ifMissed) },
        ]),
        { text: plain(slide.constraint) },
      ];
    case 'resources':
      return [
        ...[slide.chart?.cash, slide.chart?.time].flatMap((part) => (part ? [{ text: plain(part.text) }] : [])),
        ...slide.rows.map((row) => ({
          lead: [row.type, row.amount].filter(Boolean).join(' '),
          text: inLine(row.description, soft(row.approver)),
        })),
        { text: plain(slide.later) },
      ];
    case 'business_case':
      return [
        ...(slide.chart ? [{ text: plain(slide.chart.alt) }] : []),
        ...slide.sums.map((sum) => ({ lead: `${sum.label} ${sum.amount}`, text: plain(sum.note) })),
        { text: slide.share },
        { text: plain(slide.median) },
      ];
    case 'time':
      return [
        ...(slide.chart?.rows.map((row) => ({ lead: `${row.hours.text} ${row.unit}`, text: plain(row.each) })) ?? []),
        ...slide.facts.map(labeled),
      ];
    case 'risks':
      return slide.rows.map((row) => ({
        lead: `${row.number} ${row.text}`,
        text: inLine(row.mitigation, soft(row.sign), soft(row.owner)),
      }));
    case 'decision':
      return [
        { text: plain(slide.ask) },
        ...(slide.fallback ? [labeled(slide.fallback)] : []),
        ...slide.rows.map((row) => ({
          lead: [row.what, row.amount].filter(Boolean).join(' '),
          text: inLine(row.decides, row.answer ? slide.heads[row.answer] : ''),
        })),
        ...[slide.total, slide.approved].flatMap((sum) => (sum ? [labeled(sum)] : [])),
      ];
    case 'objection':
      return [
        { text: plain(slide.quote) },
        { text: plain(slide.answer) },
        ...slide.evidence.map((note) => ({
          lead: inWords(note.grade, note.gradeWords),
          text: inLine(note.against, note.claim, soft(note.source), soft(note.limits)),
        })),
        { text: plain(slide.more) },
      ];
    case 'tornado':
      return slide.chart.rows.map((row) => ({
        lead: row.name,
        text: inLine(move(row.low.text, row.high.text), soft(row.range)),
      }));
    case 'table':
      return slide.groups.flatMap((group) => [
        ...(group.heading === '' ? [] : [{ lead: group.heading, text: [] }]),
        ...group.rows.map((row) => ({ text: inLine(...row) })),
      ]);
    case 'own':
      return [{ text: plain(slide.text) }];
  }
}

/** What stands below the name of an element: the note, or why it is not needed. */
export function noteOf({ state, note, owner }: ElementRow): string {
  return state === 'not_needed' && note === '' ? owner : note;
}

const soft = (text: string): Rich => (text === '' ? [] : [{ text, soft: true }]);
const move = (from: string, to: string): Rich => plain([from, to].filter(Boolean).join(' \u2192 '));
const inWords = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');
