/** Opening and closing where a number comes from, with the focus going there and back. */
import type { Figure } from '../../../src/business-case/step.ts';
import { caseStore, viewStore } from '../../store/stores.ts';

let opener: HTMLElement | null = null;

/** Opens the origin of a figure of the page; in a narrow window the right panel comes over the page. */
export function openOrigin(figure: Figure, from: HTMLElement): void {
  opener = from;
  caseStore.getState().openFigure(figure);
  viewStore.getState().show({ panel: true });
}

/** Goes back one figure; from the first one the panel closes and the focus returns to the page. */
export function goBackInOrigin(): void {
  const { trail, backTo } = caseStore.getState();
  if (trail.length < 2) closeOrigin();
  else backTo(trail.length - 2);
}

export function closeOrigin(): void {
  caseStore.getState().backTo(-1);
  viewStore.getState().show({ panel: false });
  if (opener?.isConnected) opener.focus();
}
