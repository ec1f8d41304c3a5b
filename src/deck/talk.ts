/** The talk: slide keys in their default order, how long each takes and how long it is kept (deck.md section 6, domain.md 1.4). */
import type { Pitch } from '../pitch/schema.ts';

interface TalkSlide {
  /** Minutes of a 30-minute slot, of which 22 are talk. */
  readonly minutes: number;
  /** Order in which cut-to-fit keeps slides, 1 = always. */
  readonly keep: number;
}

export const talk = {
  title: { minutes: 1, keep: 1 },
  why_now: { minutes: 2, keep: 3 },
  objectives: { minutes: 1.5, keep: 9 },
  line_of_sight: { minutes: 2, keep: 7 },
  metrics: { minutes: 2.5, keep: 4 },
  reporting: { minutes: 1, keep: 12 },
  elements: { minutes: 1.5, keep: 11 },
  scale: { minutes: 2, keep: 6 },
  resources: { minutes: 1.5, keep: 8 },
  business_case: { minutes: 2.5, keep: 2 },
  time: { minutes: 2, keep: 5 },
  risks: { minutes: 1, keep: 10 },
  decision: { minutes: 1.5, keep: 1 },
} as const satisfies Record<string, TalkSlide>;

export type TalkKey = keyof typeof talk;

/** Backup slides besides the objections, in their default order after them. */
export const backupKeys = ['tornado', 'alternatives', 'assumptions', 'evidence', 'method', 'dismissed'] as const;
export type BackupKey = (typeof backupKeys)[number];

export const talkKeys = Object.keys(talk) as TalkKey[];
export const objectionPrefix = 'objection:';

export function isTalkKey(key: string): key is TalkKey {
  return Object.hasOwn(talk, key);
}

/** Order in which cut-to-fit keeps a slide; own slides go first. */
export function keepRank(key: string): number {
  return isTalkKey(key) ? talk[key].keep : talkKeys.length;
}

/** Minutes given in the meeting; 30 when the pitch does not say. */
export function slotMinutes(pitch: Pitch): number {
  const minutes = pitch.deck?.slotMinutes;
  return minutes != null && minutes > 0 ? minutes : defaultSlot;
}

const defaultSlot = 30;

/** Planned minutes of a slide: what the pitch stores, else the default scaled to the slot in quarters of a minute, at least one quarter. */
export function plannedMinutes(pitch: Pitch, key: string): number {
  const stored = pitch.deck?.minutes?.[key];
  if (stored != null && stored >= 0) return stored;
  if (!isTalkKey(key)) return 1;
  const scaled = (talk[key].minutes * slotMinutes(pitch)) / defaultSlot;
  return Math.max(1, Math.round(scaled * 4)) / 4;
}
