/** The slide as a page: 960 x 540 points, and the places that every slide shares (deck.md section 4). */
import { group, heading, line, type Mark } from '../chart/mark.ts';
import { slideSizes as sizes } from '../chart/sizes.ts';
import { label, linesOf, setLines, setText, type Voice, voice } from '../chart/text.ts';
import { footBackup, footFacts, footPlace } from '../deck/frame.ts';
import { baseline } from '../typeset/measure.ts';

export const page = {
  width: 960,
  height: 540,
  left: 54,
  right: 906,
  /** Between the margins. */
  content: 852,
  top: 44,
  /** Where content ends. */
  bottom: 486,
  footLine: 501,
} as const;

export { sizes };

export const titleVoice = voice(30, 35, 600);
export const bodyVoice: Voice = voice(20, 26);
/** Body in rows and columns. */
export const rowVoice: Voice = voice(20, 25);
export const strongVoice: Voice = voice(20, 25, 600);
export const labelVoice: Voice = voice(16, 20, 400, 'ink2');
const subtitleVoice = voice(18, 24, 400, 'ink2');
const footVoice = voice(10, 12, 400, 'ink3');

/** Width of the title; beside "Measures, 1 of 2" it is narrower. */
export const titleWidth = (continued: boolean): number => (continued ? 690 : page.content);

/** A title that takes more lines than this is no title: it is set as a text of its own. */
export const mostTitleLines = 4;

export interface TitleBlock {
  readonly marks: readonly Mark[];
  /** Where content begins. */
  readonly top: number;
}

/** Title and subtitle at their place. Without a title, content begins at the top. */
export function titleBlock(title: string, continued: boolean, subtitle = ''): TitleBlock {
  const lines = linesOf(title, titleWidth(continued), titleVoice);
  const below = page.top + lines.length * titleVoice.line;
  const marks: Mark[] = [];
  if (lines.length > 0) marks.push(heading(1, setLines(lines, page.left, page.top, titleVoice)));
  const words = setText(subtitle, page.left, below + 6, page.content, subtitleVoice);
  if (words.height > 0) marks.push(group('paragraph', words.marks));
  const used = below + (words.height > 0 ? 6 + words.height : 0);
  return { marks, top: lines.length === 0 && words.height === 0 ? page.top : used + 26 };
}

/** "Measures, 1 of 2": right, on the base line of the title's first line. */
export function partLabel(text: string): Mark {
  const base = page.top + baseline(titleVoice.size, titleVoice.line);
  return group('paragraph', [label(text, page.right, base, labelVoice, 'end')]);
}

export interface Place {
  /** Number in the talk and how many slides that has; or the number of the backup. */
  readonly place: { readonly n: number; readonly all: number } | { readonly backup: number };
  /** Left foot text. */
  readonly foot: string;
  readonly fingerprint: string;
}

/** Points between the parts of the foot stand a little apart. */
const dot = '\u00a0 · \u00a0';
const apart = (text: string) => text.replaceAll(' · ', dot);

/** The foot: a hairline, on it the way through the talk, below it what and where this is. */
export function foot({ place, foot: text, fingerprint }: Place): Mark[] {
  const base = page.footLine + 10 + baseline(footVoice.size, footVoice.line);
  const ornaments: Mark[] = [line(page.left, page.footLine, page.right, page.footLine, 'line', 1)];
  if ('n' in place) {
    const way = page.left + (page.content * place.n) / place.all;
    ornaments.push(line(page.left, page.footLine, way, page.footLine, 'mark', 2));
  }
  const where = 'n' in place ? footPlace(place.n, place.all) : footBackup(place.backup);
  const facts = fingerprint === '' ? [] : [{ text: `${footFacts(fingerprint)}${dot}` }];
  const right = label([...facts, { text: where, strong: true }], page.right, base, footVoice, 'end');
  const strong = {
    ...right,
    spans: right.spans.map((span) => (span.weight === 600 ? { ...span, color: 'ink2' as const } : span)),
  };
  const [first] = linesOf(apart(text), page.content - right.width - 24, footVoice);
  const left = first ? setLines([first], page.left, page.footLine + 10, footVoice) : [];
  return [group('ornament', ornaments), group('paragraph', left), group('paragraph', [strong])];
}
