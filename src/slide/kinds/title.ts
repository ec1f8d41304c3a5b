/** The ask (deck.md s01-title-ask): a sentence set around its number. */
import { group, heading, type Mark } from '../../chart/mark.ts';
import { setText, voice, widthOf } from '../../chart/text.ts';
import type { TitleSlide } from '../../deck/slide.ts';
import { plain } from '../../outline/text.ts';
import { factRow } from '../facts.ts';
import { page } from '../page.ts';
import type { Layout } from '../part.ts';
import { proseParts } from '../prose.ts';
import { statementVoice } from './statement.ts';

const headStrong = voice(18, 24, 600);
const headSoft = voice(18, 24, 400, 'ink2');
const introVoice = voice(34, 40, 600);
const logo = { size: 48, away: 64 };
/** Between the two sides of the head. */
const between = 40;
/** Where the sentence begins under a head of two lines. */
const sentenceTop = 132;
const sentenceWidth = 800;
const widestHero = 620;

interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

export const layoutTitle: Layout<'title'> = (slide, setting) => {
  const headTop = page.top + (setting.continued ? 34 : 0);
  const head = headBlock(slide, headTop);
  // Where the head takes more lines than usual, the sentence moves down.
  const sentence = sentenceBlock(slide, sentenceTop + Math.max(0, head.bottom - page.top - 2 * headStrong.line));
  const facts = factRow(slide.facts);
  const room = sentence.bottom + 12 <= facts.top;
  const first = { title: slide.title, marks: [...sentence.marks, ...head.marks, ...(room ? facts.marks : [])] };
  if (room) return [first];
  const paragraphs = slide.facts.map(({ label, value }) => ({ lead: label, text: plain(value) }));
  return [first, ...proseParts(slide.title, paragraphs, setting)];
};

/** What is proposed left, to whom right. Each side has half of the width, and what the other does not need. */
function headBlock(slide: TitleSlide, top: number): Block {
  const right = slide.logo ? page.right - logo.away : page.right;
  const whole = right - page.left - between;
  const { main, rest } = slide.pitchTitle;
  const strong = !slide.hero && slide.title === main ? '' : main;
  const needs = (first: string, second: string) =>
    Math.max(widthOf(first, headStrong), widthOf(second, headSoft)) + 0.5;
  const otherNeeds = needs(slide.organization, slide.forum);
  const leftWidth = Math.min(needs(strong, rest), Math.max(whole / 2, whole - otherNeeds));
  const otherWidth = Math.min(otherNeeds, whole - leftWidth);
  const left = side(strong, rest, leftWidth, page.left, 'start');
  const other = side(slide.organization, slide.forum, otherWidth, right - otherWidth, 'end');
  const marks: Mark[] = [...left.marks, ...other.marks];
  if (slide.logo) {
    const place = { x: page.right - logo.size, y: top, width: logo.size, height: logo.size } as const;
    const image: Mark = { kind: 'image', id: slide.logo.id, ...place, align: 'right' };
    marks.push({ kind: 'group', role: 'figure', alt: slide.logo.altText, marks: [image] });
  }
  return { marks, bottom: top + Math.max(left.height, other.height) };

  function side(first: string, second: string, width: number, x: number, anchor: 'start' | 'end') {
    const above = setText(first, x, top, width, headStrong, anchor);
    const below = setText(second, x, top + above.height, width, headSoft, anchor);
    const words = [...above.marks, ...below.marks];
    return { marks: words.length > 0 ? [group('paragraph', words)] : [], height: above.height + below.height };
  }
}

function sentenceBlock({ hero, title }: TitleSlide, top: number): Block {
  if (!hero) {
    const statement = setText(title, page.left, top + 4, sentenceWidth, statementVoice(title));
    return { marks: [heading(1, statement.marks)], bottom: top + 4 + statement.height };
  }
  const before = setText(hero.before, page.left, top, sentenceWidth, introVoice);
  const numberTop = top + before.height + (before.height > 0 ? 8 : 0);
  const size = [112, 96].find((points) => widthOf(hero.number, voice(points, points, 600)) <= widestHero) ?? 84;
  const heroVoice = voice(size, size * (92 / 112), 600, 'accent');
  // A large figure has more air before it than a small one: it is set out to stand on the margin.
  const number = setText(hero.number, page.left - 2, numberTop, page.content, heroVoice);
  const afterTop = numberTop + number.height + 22;
  const large = setText(hero.after, page.left, afterTop, sentenceWidth, voice(34, 41, 600));
  const after =
    large.height <= 2 * 41 ? large : setText(hero.after, page.left, afterTop, sentenceWidth, voice(28, 34, 600));
  return { marks: [heading(1, [...before.marks, ...number.marks, ...after.marks])], bottom: afterTop + after.height };
}
