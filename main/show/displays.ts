/** Which display shows the slides and which the presenter view. Pure, so that plugging and unplugging can be tested without a projector. */

/** What a choice needs to know of a display; Electron's `Display` has it all. */
export interface DisplayLike {
  id: number;
  label: string;
  internal: boolean;
  bounds: { x: number; y: number; width: number; height: number };
}

export interface Placement<D extends DisplayLike> {
  slides: D;
  /** Null: there is one display, and notes are not shown unasked. */
  presenter: D | null;
}

/**
 * The slides go to the display that is not the presenter's own: the first external one, or the first that is not the primary. `swapped` turns that
 * round. With one display the slides have it.
 */
export function place<D extends DisplayLike>(
  displays: readonly D[],
  primaryId: number,
  swapped: boolean,
): Placement<D> {
  const primary = displays.find((display) => display.id === primaryId) ?? displays[0];
  if (!primary) throw new RangeError('There is no display');
  const own = displays.find((display) => display.internal) ?? primary;
  const other = displays.find((display) => display.id !== own.id);
  if (!other) return { slides: own, presenter: null };
  return swapped ? { slides: own, presenter: other } : { slides: other, presenter: own };
}

/** A name for a set of displays under which a swap is remembered: the same projector on the same laptop, wherever it is plugged in. */
export function setName(displays: readonly DisplayLike[]): string {
  return displays
    .map(({ label, bounds }) => `${label} ${bounds.width}x${bounds.height}`.trim())
    .toSorted()
    .join(' + ');
}
