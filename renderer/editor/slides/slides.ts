/** Which slide stands beside the page, and turning to its neighbors. */
import { steps } from '../../../src/catalogue/guidance.ts';
import { askForSlide } from '../../background/background.ts';
import type { TalkSlide } from '../../background/slides.ts';
import { pitchStore, slidesStore, viewStore } from '../../store/stores.ts';
import { partOfView, slideOfStep, slideOfView } from './current.ts';

/** Asks for the slide of the field in focus whenever that changes. Returns the function that stops it. */
export function followView(): () => void {
  const ask = () => {
    const view = viewStore.getState();
    askForSlide({ key: slideOfView(view), part: partOfView(view, pitchStore.getState().pitch) });
  };
  ask();
  return viewStore.subscribe((state, before) => {
    if (state.slide !== before.slide || state.focus !== before.focus || state.step !== before.step) ask();
  });
}

/** Turns to the next (1) or previous (-1) slide of the talk. */
export function turn(by: 1 | -1): void {
  const { slide, talk } = slidesStore.getState();
  const at = (talk.slides.find((other) => other.key === slide?.key)?.number ?? 1) + (slide?.part ?? 0) + by;
  const goal = talk.slides.find((other) => other.number <= at && at < other.number + other.parts);
  if (!goal) return;
  viewStore.getState().show({ slide: goal.key });
  askForSlide({ key: goal.key, part: at - goal.number });
}

/** Key of the slide beside the page, for "Present from this slide". */
export function currentSlide(): string | null {
  return slidesStore.getState().slide?.key ?? null;
}

/** Titles of the talk with the step that feeds each, for finding them. */
export function slideTitles(): (TalkSlide & { step: string | null })[] {
  return slidesStore.getState().talk.slides.map((slide) => ({
    ...slide,
    step: steps.find(({ id, slides }) => slides.includes(slide.key) || slideOfStep(id) === slide.key)?.id ?? null,
  }));
}
