/** What stands around every slide: key, title, minutes, foot (deck.md section 4). */
import { coreSlideKeys } from '../facts/core.ts';
import { fill } from '../format/fill.ts';
import type { Context } from './context.ts';
import { isBlank, splitTitle } from '../format/sentence.ts';
import type { Frame } from './slide.ts';
import { isTalkKey, objectionPrefix, plannedMinutes } from './talk.ts';
import { words } from './words.ts';

/** The frame of the slide with this key. */
export function frameOf(context: Context, key: string, title: string): Frame {
  return {
    key,
    title,
    core: coreSlideKeys.has(key),
    backup: !isTalkKey(key),
    minutes: plannedMinutes(context.pitch, key),
    name: slideName(key),
    foot: footOf(context),
  };
}

/** The name of a slide in "Measures, 1 of 2". */
function slideName(key: string): string {
  const names: Readonly<Record<string, string>> = words.names;
  return (key.startsWith(objectionPrefix) ? names['objection'] : names[key]) ?? words.names.own;
}

/** Organization · pitch title up to its colon · version · date, as far as they are known. */
function footOf({ pitch, text, format }: Context): string {
  return [
    text(pitch.organisation?.name),
    splitTitle(text(pitch.title)).main,
    pitch.version == null ? '' : fill(words.frame.version, { n: pitch.version }),
    isBlank(pitch.preparedOn) ? '' : format.date(pitch.preparedOn!),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Right foot text, before the place: "Facts 7KQ4-M2XD-9T3V". */
export function footFacts(fingerprint: string): string {
  return fill(words.frame.facts, { fingerprint });
}

/** "5 / 13", counted over all slides of the talk once they are laid out. */
export function footPlace(n: number, all: number): string {
  return fill(words.frame.place, { n, all });
}

/** "Backup 2". */
export function footBackup(n: number): string {
  return fill(words.frame.backup, { n });
}

/** "Measures, 1 of 2", on a slide that goes on. */
export function partName(name: string, n: number, all: number): string {
  return fill(words.frame.part, { name, n, all });
}
