import type { PresenterFrame, ShowCommand } from '../../src/show/contract.ts';
import type { PathSlide } from '../../src/show/path.ts';
import type { LaidSlide } from '../../src/slide/show.ts';

/** What the parts of the presenter view have in common. */
export interface ShowPart {
  slides: readonly LaidSlide[];
  frame: PresenterFrame;
  path: readonly PathSlide[];
  /** Slides that the short path leaves out or would leave out. */
  dropped: readonly number[];
  variant: 'light' | 'dark';
  send: (command: ShowCommand) => void;
}
