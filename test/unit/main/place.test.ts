import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, boundsOn } from '../../../main/windows/place.ts';

const usual = { width: 1366, height: 820 };
const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1280, height: 720 };

describe('a window', () => {
  test('that was never open stands in the middle of the first display', () => {
    expect(boundsOn([laptop], null, usual)).toEqual({ x: 37, y: 40, width: 1366, height: 820 });
  });

  test('stands where it was', () => {
    const bounds = { x: 1500, y: 20, width: 1000, height: 600 };
    expect(boundsOn([laptop, projector], bounds, usual)).toEqual(bounds);
  });

  test('comes back to the first display when its own is gone', () => {
    const bounds = { x: 1500, y: 20, width: 1000, height: 600 };
    expect(boundsOn([laptop], bounds, usual)).toEqual({ x: 37, y: 40, width: 1366, height: 820 });
  });

  test('is never larger than its display', () => {
    const bounds = { x: 1440, y: 0, width: 3000, height: 2000 };
    expect(boundsOn([laptop, projector], bounds, usual)).toEqual(projector);
  });

  test('that is a further one stands a step off', () => {
    const bounds = { x: 100, y: 100, width: 800, height: 600 };
    expect(boundsOn([laptop], bounds, usual, 2)).toEqual({ x: 156, y: 156, width: 800, height: 600 });
  });

  test('whose title bar lies above the screen comes back', () => {
    expect(boundsOn([laptop], { x: 0, y: -500, width: 800, height: 600 }, usual)).toEqual({
      x: 37,
      y: 40,
      width: 1366,
      height: 820,
    });
  });

  test('lies whole on one display, whatever was remembered', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 200, max: 5000 });
    const area = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), area, fc.nat(9), (displays, remembered, others) => {
        const found = boundsOn(displays, remembered, usual, others);
        expect(displays.some((display) => contains(display, found))).toBe(true);
      }),
    );
  });
});

function contains(outer: Area, { x, y, width, height }: Area): boolean {
  return x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
}
