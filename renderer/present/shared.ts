import type { PresenterFrame, ShowCommand } from '../../src/show/contract.ts';
import type { LaidSlide } from '../../src/slide/show.ts';

/** What the parts of the presenter view have in common. */
export interface ShowPart {
  slides: readonly LaidSlide[];
  frame: PresenterFrame;
  /** Planned milliseconds of each slide of the talk. */
  plan: readonly number[];
  variant: 'light' | 'dark';
  send: (command: ShowCommand) => void;
}
