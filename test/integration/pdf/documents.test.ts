import { describe, expect, it } from 'vitest';
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import { deck } from '../../../src/deck/deck.ts';
import { fingerprint } from '../../../src/facts/fingerprint.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { sheets } from '../../../main/pdf/paper.ts';
import { kinds, pieces, sample, samples, sheetNames, texts, write } from './read.ts';

describe.each(samples)('%s', (name) => {
  describe.each(kinds)('%s', (kind) => {
    it.each(sheetNames)('carries version, fingerprint and its place on every page of %s', async (paper) => {
      const pitch = await sample(name);
      const { bytes, pages, unprintable } = await write(pitch, kind, paper);
      const all = await texts(bytes);
      expect(unprintable).toEqual([]);
      expect(all).toHaveLength(pages);
      all.forEach((text, index) => {
        expect(text).toContain(`page ${index + 1} of ${pages}`);
        expect(text).toContain(`Version ${pitch.version}`);
        expect(text).toContain(`facts ${fingerprint(publicPart(pitch))}`);
        expect(text).not.toContain('Draft');
      });
    });

    it.each(sheetNames)('stays inside the margins of %s', async (paper) => {
      const { left, right, size } = sheets[paper];
      const { bytes } = await write(await sample(name), kind, paper);
      for (const page of await pieces(bytes)) {
        for (const { text, x, y, width } of page) {
          expect.soft(x, text).toBeGreaterThanOrEqual(left - 0.1);
          expect.soft(x + width, text).toBeLessThanOrEqual(right + 0.6);
          expect.soft(y, text).toBeGreaterThan(30);
          expect.soft(y, text).toBeLessThan(size[1] - 30);
        }
      }
    });
  });

  it.each(sheetNames)('has its decision on one page of %s', async (paper) => {
    expect((await write(await sample(name), 'onepager', paper)).pages).toBe(1);
  });

  it('says the same as the slides', async () => {
    const pitch = await sample(name);
    const text = (await texts((await write(pitch, 'handout')).bytes)).join(' ');
    const shown = new Set([
      'why_now',
      'objectives',
      'metrics',
      'elements',
      'scale',
      'resources',
      'business_case',
      'time',
      'risks',
    ]);
    const titles = deck(publicPart(pitch))
      .filter(({ key }) => shown.has(key))
      .map(({ title }) => title.replaceAll('\u00A0', ' '));
    expect(titles).toHaveLength(shown.size);
    for (const title of titles) expect.soft(text).toContain(title);
  });
});

it('follows a change of the target everywhere', async () => {
  const pitch = await sample('foundry');
  const changed: Pitch = {
    ...pitch,
    metrics: pitch.metrics!.map((metric) =>
      metric.id === 'M1' ? { ...metric, target: { ...metric.target, value: 3.9 } } : metric,
    ),
  };
  for (const kind of kinds) {
    const before = (await texts((await write(pitch, kind)).bytes)).join(' ');
    const after = (await texts((await write(changed, kind)).bytes)).join(' ');
    expect(before).toContain('from 4.8% to 4.1% by the end of 2028');
    expect(after).toContain('from 4.8% to 3.9% by the end of 2028');
    expect(after).not.toContain('facts ' + fingerprint(publicPart(pitch)));
  }
});

it('says Draft on every page until the pitch is ready for its decision', async () => {
  const pitch = await sample('foundry');
  for (const status of ['draft', 'in_review', null] as const) {
    for (const text of await texts((await write({ ...pitch, status }, 'handout')).bytes))
      expect(text).toContain('Draft');
  }
  for (const text of await texts((await write({ ...pitch, status: 'approved' }, 'handout')).bytes)) {
    expect(text).not.toContain('Draft');
  }
});

it('leads from the contents to the pages of the sections', async () => {
  const { bytes } = await write(await sample('foundry'), 'handout');
  const all = await texts(bytes);
  const heads = guidance.words.documents.handoutHeads;
  for (const [index, head] of heads.entries()) {
    const page = Number(new RegExp(`${head} (\\d+) `).exec(`${all[0]} `)?.[1]);
    const shown = index < heads.length - 1 ? `${index + 1} ${head}` : head;
    expect.soft(page, head).toBeGreaterThan(1);
    expect.soft(all[page - 1], head).toContain(shown);
  }
});

it('gives the same bytes for the same pitch', async () => {
  for (const kind of kinds) {
    const [one, other] = [await write(await sample('hospital'), kind), await write(await sample('hospital'), kind)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  }
});

it('has no date when the pitch has none, and a title that no sign can break', async () => {
  const pitch = await sample('foundry');
  const { bytes } = await write({ ...pitch, preparedOn: null, title: 'Scrap & <setting>: "less"' }, 'onepager');
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).not.toContain('CreationDate');
  expect(text).not.toContain('CreateDate');
  expect(text).toContain('>Scrap &amp; &lt;setting&gt;');
});
