/** The five regions of the window, between which F6 goes: steps, page, right panel, status line, top bar. */

export const regions = ['steps', 'page', 'panel', 'status', 'bar'] as const;
export type Region = (typeof regions)[number];

const last = new Map<Region, HTMLElement>();
let latest: HTMLElement | null = null;

/** Remembers what had the focus, so that F6 comes back to it. */
export function noteFocus(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const region = regionOf(target);
  if (!region) return;
  last.set(region, target);
  latest = target;
}

/** Puts the focus back where it was, after something that lay over the window. */
export function returnFocus(): void {
  if (latest?.isConnected && latest.checkVisibility()) latest.focus();
}

/** Goes to the next or previous region that is in the window. */
export function goToRegion(by: 1 | -1): void {
  const present = regions.filter((region) => elementOf(region));
  const here = document.activeElement && regionOf(document.activeElement);
  const at = here ? present.indexOf(here) : by > 0 ? -1 : 0;
  const next = present[(at + by + present.length) % present.length];
  if (next) focusRegion(next);
}

/** Puts the focus back where it was in a region, else on its first control. */
function focusRegion(region: Region): void {
  const element = elementOf(region);
  if (!element) return;
  const before = last.get(region);
  const goal = before?.isConnected && before.checkVisibility() ? before : firstControl(element);
  (goal ?? element).focus();
}

function elementOf(region: Region): HTMLElement | null {
  const element = document.querySelector<HTMLElement>(`[data-region='${region}']`);
  return element?.checkVisibility() ? element : null;
}

function regionOf(element: Element): Region | null {
  const region = element.closest<HTMLElement>('[data-region]')?.dataset['region'];
  return regions.find((known) => known === region) ?? null;
}

/** The first control of a region, the current one of a list first. */
function firstControl(region: HTMLElement): HTMLElement | undefined {
  const controls = region.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex]:not([tabindex="-1"])',
  );
  return (
    [...controls].find((control) => control.ariaCurrent) ?? [...controls].find((control) => control.checkVisibility())
  );
}
