/**
 * What the windows of a show receive. The audience's side is built of public parts alone: `AudienceShow` and `AudienceFrame` have no field that could
 * carry a note, a stance or anything else that is private (domain.md 1.1), so what is not there cannot leak onto the wall.
 */
import * as z from 'zod';
import type { PublicPitch } from '../pitch/public.ts';

/** Everything that can be asked of a running show; keys, remote, buttons and menus all end here. */
export const showCommand = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['next', 'previous', 'first', 'last', 'back', 'black', 'white', 'freeze', 'escape', 'end']) }),
  z.object({ do: z.enum(['pause', 'resetTimer', 'cut', 'swap', 'presenterView', 'notesLarger', 'notesSmaller']) }),
  /** Slide number as shown in the foot, 1 to N. */
  z.object({ do: z.literal('goto'), number: z.int().min(1).max(9999) }),
  z.object({ do: z.literal('backup'), key: z.string().max(200) }),
]);
export type ShowCommand = z.infer<typeof showCommand>;

/** What the room sees, apart from which slide. */
export type Curtain = 'none' | 'black' | 'white';

/** Sent once to the audience's window: the deck is derived there from the public part, exactly as everywhere else. */
export interface AudienceShow {
  pitch: PublicPitch;
  variant: 'light' | 'dark';
  frame: AudienceFrame;
}

/** Sent to the audience's window on every change. `slide` is the index into the laid deck, backup slides following the talk. */
export interface AudienceFrame {
  slide: number;
  curtain: Curtain;
}

/** Sent once to the presenter's window. */
export interface PresenterShow extends AudienceShow {
  /** By slide key; private. */
  notes: Record<string, string>;
  /** Minutes given in the meeting. */
  slotMinutes: number;
  presenter: PresenterFrame;
}

/** Sent to the presenter's window on every change. Times are milliseconds since the epoch or durations in milliseconds. */
export interface PresenterFrame {
  /** Slide the presenter is on; differs from the audience's while frozen. */
  slide: number;
  /** Where the talk stands while a backup slide is up, else the same. */
  talkAt: number;
  /** Where Backspace goes; null: nowhere. */
  backTo: number | null;
  audience: AudienceFrame;
  frozen: boolean;
  /** Name of the display with the slides, empty when the system does not tell it; null: there is no second display. */
  display: string | null;
  /** Slides of the talk that the short path leaves out. */
  cut: readonly number[];
  /** When the talk began: slide 1 was left. Null: not yet. */
  startedAt: number | null;
  /** Since when the timer stands still; null: it runs. */
  pausedAt: number | null;
  /** Sum of all pauses that are over. */
  pausedFor: number;
  /** Time spent on backup slides, which is time for questions, and since when one is up. */
  questionsFor: number;
  questionsSince: number | null;
  notesSize: number;
  /** A first Esc was pressed: the next one ends the show. */
  ending: boolean;
}
