/** Going through the express path: page after page, out of it, and back to where something is open. */
import { answeredQuestions, expressQuestions } from '../../src/catalogue/essentials.ts';
import { pitchStore, viewStore } from '../store/stores.ts';

/** The page behind the last question: what came of the answers. */
const lastPage = expressQuestions.length + 1;

/** Shows a page; the slide beside it is the first that its question feeds. */
export function goToPage(n: number): void {
  const page = Math.max(1, Math.min(lastPage, n));
  const question = expressQuestions.find((other) => other.n === page);
  viewStore.getState().show({ express: page, slide: question?.slides[0] ?? 'title', overlay: null, notice: null });
}

/** The first question that is not answered, else what came of them. */
export function resume(): void {
  const answered = answeredQuestions(pitchStore.getState().pitch);
  goToPage(expressQuestions.find(({ n }) => !answered.includes(n))?.n ?? lastPage);
}

/** The next page (1) or the one before (-1). */
export function turnPage(by: 1 | -1): void {
  const { express } = viewStore.getState();
  if (express !== null) goToPage(express + by);
}

/** To the editor. Every answer stands in the pitch already. */
export function leave(): void {
  viewStore.getState().show({ express: null, slide: null });
}
