import { useEffect, type RefObject } from 'react';
import { useView, viewStore } from '../store/stores.ts';

/** Goes where a jump leads once the step is drawn: scrolls the field to a third of the height and gives it the focus. */
export function useJumps(scroller: RefObject<HTMLElement | null>, step: string): void {
  const target = useView((view) => view.target);
  useEffect(() => {
    if (!target) return undefined;
    let frame = 0;
    let tries = 0;
    const attempt = () => {
      const page = scroller.current;
      const element = page && elementAt(page, target.path);
      // A step that is loaded on demand needs some frames.
      if (!element && (tries += 1) < 60) {
        frame = requestAnimationFrame(attempt);
        return;
      }
      if (page && element) arriveAt(page, element);
      viewStore.getState().arrived();
    };
    frame = requestAnimationFrame(attempt);
    return () => cancelAnimationFrame(frame);
  }, [target, step, scroller]);
}

/** The element of a place, else of the first place inside it, else of the place around it. */
function elementAt(page: HTMLElement, path: string): HTMLElement | null {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const exact = find(`[data-path='${CSS.escape(path)}']`) ?? find(`[data-path^='${CSS.escape(path)}/']`);
  if (exact) return exact;
  for (let outer = path.replace(/\/[^/]*$/, ''); outer !== ''; outer = outer.replace(/\/[^/]*$/, '')) {
    const found = find(`[data-path='${CSS.escape(outer)}']`);
    if (found) return found;
  }
  return null;
}

function arriveAt(page: HTMLElement, element: HTMLElement): void {
  const top = element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  page.scrollTo({ top: Math.max(0, top - page.clientHeight / 3), behavior: 'instant' });
  const control = element.matches('input, textarea, button, [tabindex]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, button, [tabindex]');
  control?.focus({ preventScroll: true });
}
