/**
 * A running show as a pure state machine: what is asked of it goes in with the time, the next state comes out. Main holds the state, the windows follow
 * frames made of it. Nothing here knows what the slides say.
 */
import type { AudienceFrame, Curtain, PresenterFrame, ShowCommand } from './contract.ts';
import { cutToFit, type PathSlide } from './path.ts';
import { timing } from './timing.ts';

/** The slides of a show by their keys; backup slides follow the talk. */
export interface ShowPlan {
  talk: readonly PathSlide[];
  /** Keys of the backup slides in their order; one that goes on has its key several times. */
  backup: readonly string[];
  /** Time given in the meeting. */
  slot: number;
}

/** Times are milliseconds since the epoch, durations milliseconds. */
export interface ShowState {
  plan: ShowPlan;
  /** Where the presenter is. */
  slide: number;
  /** Slide that the room sees; behind `slide` only while frozen. */
  room: number;
  /** Where the talk stands while a backup slide is up. */
  talkAt: number;
  curtain: Curtain;
  frozen: boolean;
  /** Slides seen before this one, the latest last. */
  history: readonly number[];
  startedAt: number | null;
  pausedAt: number | null;
  pausedFor: number;
  /** Slides of the talk that the short path leaves out. */
  cut: readonly number[];
  /** Since when a backup slide is up. */
  questionsSince: number | null;
  questionsFor: number;
  notesSize: number;
  /** On one screen: the presenter view lies over the slides. */
  presenterInFront: boolean;
  swapped: boolean;
  ending: boolean;
  ended: boolean;
}

/** Sizes of the notes in pixels (design.md section 7). */
export const notesSizes = { least: 12, most: 64, first: 22, step: 2 } as const;

/** How many slides the presenter can go back through. */
const historyLength = 100;

/** A show that begins at a slide of the talk (0 to N - 1). */
export function startShow(plan: ShowPlan, from = 0): ShowState {
  const slide = Math.max(0, Math.min(from, plan.talk.length - 1));
  return {
    plan,
    slide,
    room: slide,
    talkAt: slide,
    curtain: 'none',
    frozen: false,
    history: [],
    startedAt: null,
    pausedAt: null,
    pausedFor: 0,
    cut: [],
    questionsSince: null,
    questionsFor: 0,
    notesSize: notesSizes.first,
    presenterInFront: false,
    swapped: false,
    ending: false,
    ended: false,
  };
}

/** The state after a command. A command that means nothing now gives a state that differs in nothing but `ending`. */
export function advance(state: ShowState, command: ShowCommand, now: number): ShowState {
  const next = step(state, command, now);
  // One Esc leaves a state or announces the end; only a second one right after it ends the show.
  return next.ending && command.do !== 'escape' ? { ...next, ending: false } : next;
}

function step(state: ShowState, command: ShowCommand, now: number): ShowState {
  const last = state.plan.talk.length - 1;
  const onBackup = state.slide > last;
  switch (command.do) {
    // A stray Next under black or white must not change what the room sees when the picture comes back.
    case 'next':
      return state.curtain === 'none' ? goTo(state, along(state, 1), now) : state;
    case 'previous':
      return state.curtain === 'none' ? goTo(state, along(state, -1), now) : state;
    case 'first':
      return goTo(state, 0, now);
    case 'last':
      return goTo(state, last, now);
    case 'goto':
      return goTo(state, numbered(state.plan, command.number), now);
    case 'backup': {
      const index = state.plan.backup.indexOf(command.key);
      return index < 0 ? state : goTo(state, last + 1 + index, now);
    }
    case 'back': {
      const before = state.history.at(-1);
      return before === undefined ? state : { ...goTo(state, before, now), history: state.history.slice(0, -1) };
    }
    case 'black':
    case 'white':
      return { ...state, curtain: state.curtain === command.do ? 'none' : command.do };
    case 'freeze':
      return state.frozen ? { ...state, frozen: false, room: state.slide } : { ...state, frozen: true };
    case 'escape':
      if (state.curtain !== 'none') return { ...state, curtain: 'none' };
      if (state.frozen) return { ...state, frozen: false, room: state.slide };
      return state.ending ? { ...state, ended: true } : { ...state, ending: true };
    case 'end':
      return { ...state, ended: true };
    case 'pause':
      return pause(state, now);
    case 'cut':
      return { ...state, cut: state.cut.length > 0 ? [] : shortPath(state, now) };
    case 'resetTimer':
      return {
        ...state,
        startedAt: state.slide === 0 ? null : now,
        pausedAt: null,
        pausedFor: 0,
        questionsFor: 0,
        questionsSince: onBackup ? now : null,
      };
    case 'notesLarger':
      return { ...state, notesSize: Math.min(notesSizes.most, state.notesSize + notesSizes.step) };
    case 'notesSmaller':
      return { ...state, notesSize: Math.max(notesSizes.least, state.notesSize - notesSizes.step) };
    case 'swap':
      return { ...state, swapped: !state.swapped };
    case 'presenterView':
      return { ...state, presenterInFront: !state.presenterInFront };
  }
}

function goTo(state: ShowState, slide: number, now: number): ShowState {
  const talk = state.plan.talk.length;
  if (slide < 0 || slide >= talk + state.plan.backup.length || slide === state.slide) return state;
  const toBackup = slide >= talk;
  const questionsFor = state.questionsFor + (state.questionsSince === null ? 0 : now - state.questionsSince);
  return {
    ...state,
    slide,
    room: state.frozen ? state.room : slide,
    talkAt: toBackup ? state.talkAt : slide,
    history: [...state.history.slice(1 - historyLength), state.slide],
    // The title may stand while people come in: time begins when it is left.
    startedAt: state.startedAt ?? now,
    questionsFor: toBackup && state.questionsSince !== null ? state.questionsFor : questionsFor,
    questionsSince: toBackup ? (state.questionsSince ?? now) : null,
  };
}

/** Slide with this number; numbers go on with the backups, each of which has one number for all its parts. -1: there is none. */
function numbered({ talk, backup }: ShowPlan, number: number): number {
  if (number <= talk.length) return number - 1;
  const key = [...new Set(backup)][number - talk.length - 1];
  return key === undefined ? -1 : talk.length + backup.indexOf(key);
}

/** The next slide in this direction that the path keeps, the present one at its end. From a backup slide the way leads back to the talk. */
function along({ plan: { talk, backup }, cut, slide, talkAt }: ShowState, by: 1 | -1): number {
  let at = slide + by;
  if (slide >= talk.length) {
    const key = backup[slide - talk.length];
    return key === backup[at - talk.length] ? at : talkAt;
  }
  while (cut.includes(at)) at += by;
  return at >= 0 && at < talk.length ? at : slide;
}

function shortPath(state: ShowState, now: number): number[] {
  const { talk, slot } = state.plan;
  const { left, restOfThis } = timing(presenterFrame(state, null), talk, slot, now);
  return cutToFit(talk, state.talkAt, left - restOfThis);
}

function pause(state: ShowState, now: number): ShowState {
  if (state.startedAt === null) return state;
  if (state.pausedAt === null) return { ...state, pausedAt: now };
  return { ...state, pausedAt: null, pausedFor: state.pausedFor + now - state.pausedAt };
}

/** What the audience's window is sent: nothing but the slide and the curtain. */
export function audienceFrame(state: ShowState): AudienceFrame {
  return { slide: state.room, curtain: state.curtain };
}

/** What the presenter's window is sent. `display` names the display that the slides are on, empty when its name is not known, null without a second one. */
export function presenterFrame(state: ShowState, display: string | null): PresenterFrame {
  const { slide, talkAt, frozen, history, cut, startedAt, pausedAt, pausedFor } = state;
  const { questionsFor, questionsSince, notesSize, ending } = state;
  return {
    slide,
    talkAt,
    backTo: history.at(-1) ?? null,
    audience: audienceFrame(state),
    frozen,
    display,
    cut,
    startedAt,
    pausedAt,
    pausedFor,
    questionsFor,
    questionsSince,
    notesSize,
    ending,
  };
}
