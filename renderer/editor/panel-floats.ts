import { useMedia } from '../ui/use-media.ts';
import { useWholeWidth } from './steps/tie-mode.ts';

/** Whether the panel lies over the page instead of beside it: in a narrow window, and where the page needs the whole width. */
export function usePanelFloats(): boolean {
  const narrow = useMedia('(width < 1200px)');
  const whole = useWholeWidth();
  return narrow || whole;
}
