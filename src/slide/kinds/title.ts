/** The ask (deck.md s01-title-ask): a sentence set around its number. */
import { group, heading, type Mark } from '../../chart/mark.ts';
import { setText, voice, widthOf } from '../../chart/text.ts';
import { factRow } from '../facts.ts';
import { page } from '../page.ts';
import type { Layout } from '../part.ts';
import { statementVoice } from './statement.ts';

const headStrong = voice(18, 24, 600);
const headSoft = voice(18, 24, 400, 'ink2');
const introVoice = voice(34, 40, 600);
const logo = { size: 48, away: 64 };

export const layoutTitle: Layout<'title'> = (slide, { continued }) => {
  const headTop = page.top + (continued ? 34 : 0);
  const right = slide.logo ? page.right - logo.away : page.right;
  // Each side has half of the width, and what the other does not need.
  const between = 40;
  const whole = right - page.left - between;
  const needs = (strong: string, soft: string) => Math.max(widthOf(strong, headStrong), widthOf(soft, headSoft)) + 0.5;
  const statement = slide.hero === undefined;
  const ownTitle = statement && slide.title === slide.pitchTitle.main;
  const main = ownTitle ? '' : slide.pitchTitle.main;
  const marks: Mark[] = [];
  const head = (strong: string, soft: string, width: number, x: number, anchor: 'start' | 'end') => {
    const first = setText(strong, x, headTop, width, headStrong, anchor);
    const second = setText(soft, x, headTop + first.height, width, headSoft, anchor);
    const words = [...first.marks, ...second.marks];
    return { words: words.length > 0 ? [group('paragraph', words)] : [], height: first.height + second.height };
  };
  const leftNeeds = needs(main, slide.pitchTitle.rest);
  const otherNeeds = needs(slide.organization, slide.forum);
  const leftWidth = Math.min(leftNeeds, Math.max(whole / 2, whole - otherNeeds));
  const otherWidth = Math.min(otherNeeds, whole - leftWidth);
  const left = head(main, slide.pitchTitle.rest, leftWidth, page.left, 'start');
  const other = head(slide.organization, slide.forum, otherWidth, right - otherWidth, 'end');
  const facts = factRow(slide.facts);

  const title: Mark[] = [];
  // Where the head takes more lines than usual, the sentence moves down.
  const headEnd = headTop - page.top + Math.max(left.height, other.height) - 48;
  let y = 132 + Math.max(0, headEnd);
  if (slide.hero) {
    const before = setText(slide.hero.before, page.left, y, 800, introVoice);
    title.push(...before.marks);
    y += before.height + (before.height > 0 ? 8 : 0);
    const size = [112, 96].find((points) => widthOf(slide.hero!.number, voice(points, points, 600)) <= 620) ?? 84;
    const hero = setText(
      slide.hero.number,
      page.left - 2,
      y,
      page.content,
      voice(size, size * (92 / 112), 600, 'accent'),
    );
    title.push(...hero.marks);
    y += hero.height + 22;
    const large = setText(slide.hero.after, page.left, y, 800, voice(34, 41, 600));
    title.push(
      ...(large.height <= 82 ? large : setText(slide.hero.after, page.left, y, 800, voice(28, 34, 600))).marks,
    );
  } else {
    title.push(...setText(slide.title, page.left, y + 4, 800, statementVoice(slide.title)).marks);
  }
  marks.push(heading(1, title), ...left.words, ...other.words);
  if (slide.logo) {
    const place = { x: page.right - logo.size, y: headTop, width: logo.size, height: logo.size } as const;
    const image: Mark = { kind: 'image', id: slide.logo.id, ...place, align: 'right' };
    marks.push({ kind: 'group', role: 'figure', alt: slide.logo.altText, marks: [image] });
  }
  marks.push(...facts.marks);
  return [{ title: slide.title, marks }];
};
