/** An objection and its answer, with the evidence it rests on (deck.md b01-objection). */
import { group, heading, line, type Mark, rect } from '../../chart/mark.ts';
import { centered, label, setLines, setText, voice } from '../../chart/text.ts';
import type { EvidenceNote, ObjectionSlide } from '../../deck/slide.ts';
import { plain } from '../../outline/text.ts';
import { bodyVoice, labelVoice, page, titleVoice, titleWidth } from '../page.ts';
import { type Layout, type Part, titledPart } from '../part.ts';
import { proseParts, takeLines } from '../prose.ts';

const quoteVoice = voice(24, 30, 400, 'ink2');
const answerWidth = 790;
/** A longer answer is set smaller. */
const longAnswer = 420;
const grades = ['A', 'B', 'C', 'D', 'E'];
const box = { size: 32, pitch: 34 };
const evidenceX = 284;
const gradeVoice = voice(18, 22, 600);

export const layoutObjection: Layout<'objection'> = (slide, setting) => {
  const quote = setText(slide.quote, page.left, page.top, titleWidth(setting.continued), quoteVoice);
  const titleTop = page.top + quote.height + 14;
  const title = setText(slide.title, page.left, titleTop, page.content, titleVoice);
  const style = slide.answer.length > longAnswer ? voice(20, 28) : voice(24, 33);
  const answerTop = titleTop + title.height + 20;
  const evidence = evidenceBlock(slide, 0);
  const whole = takeLines(plain(slide.answer), answerWidth, style, page.bottom - evidence.height - 12 - answerTop);
  const fits = whole.rest.length === 0;
  const answer = fits ? whole : takeLines(plain(slide.answer), answerWidth, style, page.bottom - answerTop);
  const head: Mark[] = [
    ...(quote.marks.length > 0 ? [group('paragraph', quote.marks)] : []),
    heading(1, title.marks),
    ...(answer.lines.length > 0 ? [group('paragraph', setLines(answer.lines, page.left, answerTop, style))] : []),
  ];
  const closing = (closed: Closing) => evidenceBlock(closed, page.bottom - evidenceBlock(closed, 0).height).marks;
  if (fits) return [{ title: slide.title, marks: [...head, ...closing(slide)] }];
  // What is left of the evidence stands first on the next part; with an answer that goes on all of it does.
  const bottom = answerTop + answer.lines.length * style.line;
  const here = answer.rest.length > 0 ? [] : evidenceThatFits(slide.evidence, page.bottom - 12 - bottom);
  const next = { evidence: slide.evidence.slice(here.length), more: slide.more };
  const parts: Part[] = [
    { title: slide.title, marks: [...head, ...closing({ evidence: here, more: '' })] },
    ...proseParts(slide.title, answer.rest.length > 0 ? [{ text: answer.rest }] : [], setting),
  ];
  if (next.evidence.length > 0)
    parts.push(titledPart(slide.title, undefined, setting, (top) => evidenceBlock(next, top).marks));
  return parts;
};

type Closing = Pick<ObjectionSlide, 'evidence' | 'more'>;

/** The first notes that together need at most this height. */
function evidenceThatFits(evidence: Closing['evidence'], height: number): Closing['evidence'] {
  for (let count = evidence.length - 1; count > 0; count--) {
    const first = evidence.slice(0, count);
    if (evidenceBlock({ evidence: first, more: '' }, 0).height <= height) return first;
  }
  return [];
}

function evidenceBlock({ evidence, more }: Closing, top: number): { marks: Mark[]; height: number } {
  if (evidence.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [];
  let y = top;
  for (const note of evidence) {
    marks.push(group('ornament', [line(page.left, y, page.right, y, 'mark', 1)]));
    const drawn = noteMarks(note, y + 14);
    marks.push(...drawn.marks);
    y += 14 + drawn.height + 10;
  }
  const words = setText(more, evidenceX, y - 4, page.right - evidenceX, labelVoice);
  if (words.height > 0) {
    marks.push(group('paragraph', words.marks));
    y += words.height - 4;
  } else y -= 10;
  return { marks, height: y - top };
}

function noteMarks(note: EvidenceNote, top: number): { marks: Mark[]; height: number } {
  const graded = note.grade !== '';
  const x = graded ? evidenceX : page.left;
  const width = page.right - x;
  const claim = setText(
    note.against === '' ? plain(note.claim) : [{ text: `${note.against} `, strong: true }, ...plain(note.claim)],
    x,
    top,
    width,
    bodyVoice,
  );
  const source = setText(note.source, x, top + claim.height + 2, width, labelVoice);
  const limits = setText(note.limits, x, top + claim.height + 2 + source.height, width, labelVoice);
  const words = claim.height + 2 + source.height + limits.height;
  const text: Mark = group('paragraph', [...claim.marks, ...source.marks, ...limits.marks]);
  if (!graded) return { marks: [text], height: words };
  const meaning = setText(note.gradeWords, page.left, top + box.size + 6, evidenceX - page.left - 16, labelVoice);
  const scale: Mark = {
    kind: 'group',
    role: 'figure',
    alt: `${note.grade}: ${note.gradeWords}`,
    marks: gradeScale(note.grade, page.left, top),
  };
  return {
    marks: [scale, group('paragraph', meaning.marks), text],
    height: Math.max(words, box.size + 6 + meaning.height),
  };
}

/** Five boxes from A to E, the given grade filled. */
function gradeScale(grade: string, x: number, y: number): Mark[] {
  return grades.flatMap((letter, index): Mark[] => {
    const left = x + index * box.pitch;
    const given = letter === grade;
    const frame: Mark = given
      ? rect(left, y, box.size, box.size, 'accent')
      : {
          kind: 'rect',
          x: left + 0.75,
          y: y + 0.75,
          width: box.size - 1.5,
          height: box.size - 1.5,
          stroke: { color: 'mark', width: 1.5 },
        };
    const style = { ...gradeVoice, color: given ? ('onAccent' as const) : ('ink3' as const) };
    return [frame, label(letter, left + box.size / 2, centered(y + box.size / 2, gradeVoice.size), style, 'middle')];
  });
}
