/** Slides laid out: every mark at its place, on as many parts as it takes (deck.md sections 4 to 6). */
import type { Mark } from '../chart/mark.ts';
import { linesOf } from '../chart/text.ts';
import { partName } from '../deck/frame.ts';
import type { Slide } from '../deck/slide.ts';
import type { Image } from '../pitch/schema.ts';
import { layoutBusinessCase } from './kinds/business-case.ts';
import { layoutDecision } from './kinds/decision.ts';
import { layoutElements } from './kinds/elements.ts';
import { layoutLineOfSight } from './kinds/line-of-sight.ts';
import { layoutMetrics } from './kinds/metrics.ts';
import { layoutObjection } from './kinds/objection.ts';
import { layoutObjectives } from './kinds/objectives.ts';
import { layoutOwn } from './kinds/own.ts';
import { layoutReporting } from './kinds/reporting.ts';
import { layoutResources } from './kinds/resources.ts';
import { layoutRisks } from './kinds/risks.ts';
import { layoutScale } from './kinds/scale.ts';
import { layoutTable } from './kinds/table.ts';
import { layoutTime } from './kinds/time.ts';
import { layoutTitle } from './kinds/title.ts';
import { layoutTornado } from './kinds/tornado.ts';
import { layoutWhyNow } from './kinds/why-now.ts';
import { foot, mostTitleLines, partLabel, titleVoice, titleWidth } from './page.ts';
import type { Layout, Part, Setting } from './part.ts';
import { plainWords } from './plain-words.ts';
import { longTitle, proseParts } from './prose.ts';
import { isSound } from './sound.ts';

const layouts: { readonly [Kind in Slide['kind']]: Layout<Kind> } = {
  title: layoutTitle,
  why_now: layoutWhyNow,
  objectives: layoutObjectives,
  line_of_sight: layoutLineOfSight,
  metrics: layoutMetrics,
  reporting: layoutReporting,
  elements: layoutElements,
  scale: layoutScale,
  resources: layoutResources,
  business_case: layoutBusinessCase,
  time: layoutTime,
  risks: layoutRisks,
  decision: layoutDecision,
  objection: layoutObjection,
  tornado: layoutTornado,
  table: layoutTable,
  own: layoutOwn,
};

/** One part of a slide without its foot: what stands on it cannot know how many slides the talk has. */
export interface LaidPart extends Part {
  /** 1 for the first. */
  readonly part: number;
  readonly parts: number;
}

/** A slide as it is shown and printed. Points on 960 x 540, y downward. */
export interface LaidSlide extends LaidPart {
  readonly slide: Slide;
  /** Number in the talk, as in the foot; null for a backup. */
  readonly number: number | null;
  /** Number of the backup, the same for all its parts; null in the talk. */
  readonly backup: number | null;
  /** Images of the pitch that the marks name by id. */
  readonly images: Images;
}

export type Images = ReadonlyMap<string, Pick<Image, 'mime' | 'base64'>>;

export interface DeckLayoutOptions {
  /** Of the facts, in the foot; absent: none is shown. */
  readonly fingerprint?: string;
  readonly images?: readonly Image[] | null;
}

/** The parts of one slide, at least one. */
export function layoutSlide(slide: Slide): LaidPart[] {
  const whole = partsOf(slide, { continued: false });
  if (whole.length === 1) return [{ ...whole[0]!, part: 1, parts: 1 }];
  const parts = partsOf(slide, { continued: true });
  return parts.map((part, index) => ({
    ...part,
    marks: [...part.marks, partLabel(partName(slide.name, index + 1, parts.length))],
    part: index + 1,
    parts: parts.length,
  }));
}

function partsOf(slide: Slide, setting: Setting): Part[] {
  // A title that fills half a slide is set as text, and the content stands under the slide's name.
  if (!isTitle(slide.title)) {
    return [...longTitle(slide.title), ...partsOf({ ...withoutHero(slide), title: slide.name }, { continued: true })];
  }
  if (slide.subtitle !== undefined && !isTitle(slide.subtitle)) {
    const { subtitle, ...rest } = slide;
    return [
      ...proseParts(slide.title, [{ text: [{ text: subtitle }] }], { continued: true }),
      ...partsOf(rest, { continued: true }),
    ];
  }
  const parts = (layouts[slide.kind] as Layout<Slide['kind']>)(slide, setting);
  // Too long for its form: what the part says, or else the slide, as text.
  const sound = parts.map((part) => {
    if (isSound(part.marks)) return [part];
    return part.words ? proseParts(part.title, part.words(), { continued: true }) : null;
  });
  if (parts.length > 0 && sound.every((found) => found !== null)) return sound.flat();
  const prose = proseParts(slide.title, plainWords(slide), { continued: true });
  return prose.length > 0 ? prose : [{ title: slide.title, marks: [] }];
}

function isTitle(text: string): boolean {
  return text.length < 60 || linesOf(text, titleWidth(true), titleVoice).length <= mostTitleLines;
}

function withoutHero(slide: Slide): Slide {
  if (!('hero' in slide)) return slide;
  const { hero: _, ...rest } = slide;
  return rest as Slide;
}

/**
 * The slides of a talk and its backups, numbered over all parts of the talk. Backups have the number of their slide, so that "Backup 3" is the
 * same slide here, in the notes and in the presenter's list.
 */
export function layoutDeck(
  slides: readonly Slide[],
  { fingerprint = '', images }: DeckLayoutOptions = {},
): LaidSlide[] {
  const known: Images = new Map((images ?? []).map((image) => [image.id, image]));
  const laid = slides.map((slide) => ({ slide, parts: layoutSlide(slide) }));
  const all = laid.filter(({ slide }) => !slide.backup).reduce((sum, { parts }) => sum + parts.length, 0);
  let number = 0;
  let backup = 0;
  return laid.flatMap(({ slide, parts }) => {
    if (slide.backup) backup += 1;
    return parts.map((part): LaidSlide => {
      if (!slide.backup) number += 1;
      const place = slide.backup ? { backup } : { n: number, all };
      const marks: Mark[] = [...part.marks, ...foot({ place, foot: slide.foot, fingerprint })];
      return {
        ...part,
        marks,
        slide,
        number: slide.backup ? null : number,
        backup: slide.backup ? backup : null,
        images: known,
      };
    });
  });
}
