/**
 * From the public part of a pitch to its slides. Everything is derived anew: the same pitch gives the same slides, in the app, on the wall, on paper
 * and on the command line.
 */
import type { PublicPitch } from '../pitch/public.ts';
import type { AudienceView } from '../pitch/schema.ts';
import { objectionSlide } from './backups/objection.ts';
import { alternativesSlide, assumptionsSlide, dismissedSlide, evidenceSlide, methodSlide } from './backups/tables.ts';
import { tornadoSlide } from './backups/tornado.ts';
import { type Context, contextOf } from './context.ts';
import { backupOrder, talkOrder } from './order.ts';
import { coreSlideKeys } from '../facts/core.ts';
import { isBlank } from '../format/sentence.ts';
import type { Slide } from './slide.ts';
import { businessCaseSlide } from './slides/business-case.ts';
import { decisionSlide } from './slides/decision.ts';
import { elementsSlide } from './slides/elements.ts';
import { lineOfSightSlide } from './slides/line-of-sight.ts';
import { metricsSlide } from './slides/metrics.ts';
import { objectivesSlide } from './slides/objectives.ts';
import { ownSlide } from './slides/own.ts';
import { reportingSlide } from './slides/reporting.ts';
import { resourcesSlide } from './slides/resources.ts';
import { risksSlide } from './slides/risks.ts';
import { scaleSlide } from './slides/scale.ts';
import { timeSlide } from './slides/time.ts';
import { titleSlide } from './slides/title.ts';
import { whyNowSlide } from './slides/why-now.ts';
import { type BackupKey, objectionPrefix, type TalkKey, talkKeys } from './talk.ts';
import { words } from './words.ts';

export interface DeckOptions {
  /** The audience whose order is wanted; an unknown one gives the pitch's own. */
  readonly viewId?: string;
}

const builders: Readonly<Record<TalkKey | BackupKey, (context: Context) => Slide | null>> = {
  title: titleSlide,
  why_now: whyNowSlide,
  objectives: objectivesSlide,
  line_of_sight: lineOfSightSlide,
  metrics: metricsSlide,
  reporting: reportingSlide,
  elements: elementsSlide,
  scale: scaleSlide,
  resources: resourcesSlide,
  business_case: businessCaseSlide,
  time: timeSlide,
  risks: risksSlide,
  decision: decisionSlide,
  tornado: tornadoSlide,
  alternatives: alternativesSlide,
  assumptions: assumptionsSlide,
  evidence: evidenceSlide,
  method: methodSlide,
  dismissed: dismissedSlide,
};

/** The slides of the talk in their order. A slide that has nothing true to say is not made. */
export function deck(pitch: PublicPitch, options: DeckOptions = {}): Slide[] {
  const view = viewOf(pitch, options);
  return slides(contextOf(pitch, view), talkOrder(pitch, view));
}

/** The backup slides in the order of their numbers: each objection that has an answer, then what the case rests on. */
export function backups(pitch: PublicPitch, options: DeckOptions = {}): Slide[] {
  const view = viewOf(pitch, options);
  return slides(contextOf(pitch, view), backupOrder(pitch, view));
}

/** One slide by its key, hidden or not, working out only what it needs; null when it has nothing to say or the key is none. */
export function slideFor(key: string, pitch: PublicPitch, options: DeckOptions = {}): Slide | null {
  return build(contextOf(pitch, viewOf(pitch, options)), key);
}

/** Why a slide of the talk is not made. */
export interface Omission {
  readonly key: TalkKey;
  readonly core: boolean;
  /** Key of the sentence under `omitted` in assets/words/deck.json, and the sentence. */
  readonly reason: keyof typeof words.omitted;
  readonly text: string;
}

/** The slides of the talk that have nothing true to say yet, in their default order. Slides that somebody hid are not among them. */
export function omitted(pitch: PublicPitch): Omission[] {
  const context = contextOf(pitch);
  return talkKeys.flatMap((key) => {
    if (build(context, key)) return [];
    const reason = reasonOf(context, key);
    return [{ key, core: coreSlideKeys.has(key), reason, text: words.omitted[reason] }];
  });
}

function reasonOf({ figures }: Context, key: TalkKey): keyof typeof words.omitted {
  if (key !== 'business_case' || figures.benefit === null) return key;
  return figures.priced ? 'business_case_figures' : 'business_case_cost';
}

function viewOf(pitch: PublicPitch, { viewId }: DeckOptions): AudienceView | undefined {
  return isBlank(viewId) ? undefined : pitch.audienceViews?.find((view) => view.id === viewId);
}

function slides(context: Context, keys: readonly string[]): Slide[] {
  return keys.flatMap((key) => build(context, key) ?? []);
}

function build(context: Context, key: string): Slide | null {
  if (Object.hasOwn(builders, key)) return builders[key as TalkKey | BackupKey](context);
  if (key.startsWith(objectionPrefix)) {
    const objection = context.pitch.objections?.find((item) => objectionPrefix + item.id === key);
    return objection ? objectionSlide(context, objection) : null;
  }
  const own = context.pitch.deck?.ownSlides?.find((slide) => slide.id === key);
  return own ? ownSlide(context, own) : null;
}
