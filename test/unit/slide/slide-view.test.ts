import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { palettes } from '../../../src/chart/palette.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { layoutShow } from '../../../src/slide/show.ts';
import { SlideView } from '../../../renderer/slide/slide-view.tsx';
import { hospital } from '../deck/pitches.ts';

const laid = layoutShow(publicPart(hospital()));
const drawnAs = (index: number, variant: 'light' | 'dark') =>
  renderToStaticMarkup(createElement(SlideView, { laid: laid[index]!, variant }));

test('every mark of every slide is drawn, in the colors of the variant', () => {
  laid.forEach((slide, index) => {
    for (const variant of ['light', 'dark'] as const) {
      const svg = drawnAs(index, variant);
      expect(svg).toContain('viewBox="0 0 960 540"');
      expect(svg).toContain(`fill="${palettes[variant].ink}"`);
      expect(svg).not.toMatch(/NaN|undefined|\[object/);
      const colors = new Set(svg.match(/#[0-9A-F]{6}/g));
      for (const color of colors) expect(Object.values(palettes[variant])).toContain(color);
      expect(svg.match(/<text/g)!.length).toBe(JSON.stringify(slide.marks).match(/"kind":"text"/g)!.length);
    }
  });
});

test('a slide says what it is to who does not see it', () => {
  const svg = drawnAs(0, 'light');
  expect(svg).toMatch(/role="group" aria-label="Approve /);
  expect(svg).toContain('role="heading" aria-level="1"');
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toMatch(/<image href="data:image\/png;base64,/);
  const measures = laid.findIndex(({ slide }) => slide.key === 'metrics');
  expect(drawnAs(measures, 'light')).toMatch(/role="img" aria-label="Bars from today to target\./);
});
