/** What the worker tells step 8, what the page keeps of it, and the edits of the step that are more than one field. */
import { beforeEach, describe, expect, test } from 'vitest';
import { caseOrigin, caseView } from '../../../renderer/background/case.ts';
import { suggestedBenefits } from '../../../renderer/editor/steps/benefits-data.ts';
import { driversWithoutPlace, setDriven } from '../../../renderer/editor/steps/driven.ts';
import { createCaseStore } from '../../../renderer/store/case.ts';
import { pitchStore } from '../../../renderer/store/stores.ts';
import { blockOf } from '../../../renderer/store/view.ts';
import type { Figure } from '../../../src/business-case/step.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { changed, sampleA } from '../business-case/samples.ts';

const bare: Pitch = { schema: 'mentoring-pitch/1' };
const roi: Figure = { name: 'roi' };

describe('the business case as the page gets it', () => {
  test('goes through to the page as it is, for any pitch', () => {
    const halves = [bare, sampleA, changed(sampleA, (pitch) => void (pitch.costs = []))];
    for (const pitch of halves) {
      const view = caseView(pitch);
      expect(structuredClone(view)).toEqual(view);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });

  test('has its drivers by their short names, the widest first, the lower return first', () => {
    const { drivers } = caseView(sampleA);
    expect(drivers.map(({ name }) => name)).toEqual([
      'Setter-months gained in year 1',
      'Contract premium per setter-month',
      'Cost overrun factor',
      'Scrap reduction',
      'Downtime hours saved',
    ]);
    expect(drivers.every(({ low, high }) => low.roi <= high.roi)).toBe(true);
    expect(drivers[2]).toMatchObject({ low: { end: 'high' }, high: { end: 'low' } });
    const nameless = changed(sampleA, ({ drivers: all }) => all!.forEach((driver) => (driver.label = ' ')));
    expect(caseView(nameless).drivers[0]?.name).toBe('Earlier independent sign-off, units');
  });

  test('claims no curve without a benefit, and none without cost', () => {
    expect(caseView(changed(sampleA, (pitch) => void (pitch.benefits = []))).simulation).toBeNull();
    const free = caseView(changed(sampleA, (pitch) => void (pitch.costs = [])));
    expect(free).toMatchObject({ simulation: null, figures: { roiHeadlinePct: null, simplePaybackMonths: null } });
  });

  test('shows costs by kind with every year', () => {
    const { costs, figures } = caseView(sampleA);
    const training = costs.find(({ kind }) => kind === 'training');
    expect(training).toEqual({ kind: 'training', cash: 'part', byYear: [15_612, 8_664, 13_024, 13_024] });
    for (const [year, cost] of figures.costByYear.entries())
      expect(costs.reduce((sum, { byYear }) => sum + (byYear[year] ?? 0), 0)).toBe(cost);
  });
});

describe('where a figure comes from', () => {
  test('names the parts one level down, each once, the range and the way that led there', () => {
    const origin = caseOrigin(sampleA, [roi])!;
    expect(origin.parts.map((part) => part?.figure.name ?? null)).toEqual(['benefitOfYear', 'cost', null, null, null]);
    expect(origin.average?.mean).toBeCloseTo(8.688823, 5);
    const line = caseOrigin(sampleA, [roi, { name: 'benefitLine', id: 'B2', year: 1 }])!;
    expect(line.trail.map(({ value }) => value?.toFixed(1))).toEqual(['14.2', '145824.0']);
    expect(line.swings.map(({ driver }) => driver.id)).toEqual(['B2.units', 'B2.valuePerUnit']);
    expect(line.isFirst).toBe(true);
    expect(caseOrigin(sampleA, [{ name: 'benefitLine', id: 'gone', year: 1 }])).toBeNull();
  });

  test('an answer to an older question is not shown, and what is gone closes', () => {
    const store = createCaseStore();
    const line: Figure = { name: 'benefitLine', id: 'B2', year: 1 };
    store.getState().openFigure(roi);
    store.getState().openPart(line);
    store.getState().keepOrigin(roi, caseOrigin(sampleA, [roi]));
    expect(store.getState().origin).toBeNull();
    store.getState().keepOrigin({ ...line }, caseOrigin(sampleA, [roi, line]));
    expect(store.getState().origin?.figure).toEqual(line);
    store.getState().keepOrigin(line, null);
    expect(store.getState()).toMatchObject({ trail: [], origin: null });
  });
});

describe('edits of the step', () => {
  const twin = '/drivers/B2.units/expected';
  const line = '/benefits/B2/byYear/1/units';
  const at = (path: string) => getAt(pitchStore.getState().pitch, path);
  beforeEach(() => pitchStore.getState().open({ pitch: sampleA, file: pitchStore.getState().file } as never));

  test('the most likely value follows the line while both agree, and is undone with it', () => {
    setDriven(line, twin, 90);
    expect([at(line), at(twin)]).toEqual([90, 90]);
    expect(pitchStore.getState().past.at(-1)?.name.what).toBe('units, year 1');
    pitchStore.getState().undo();
    expect([at(line), at(twin)]).toEqual([84, 84]);
    setDriven(twin, line, 70);
    expect([at(line), at(twin)]).toEqual([70, 70]);
  });

  test('a value that was set apart on purpose stays, and a line without range makes none', () => {
    pitchStore.getState().open({
      pitch: changed(sampleA, ({ drivers }) => void (drivers![0]!.expected = 80)),
      file: pitchStore.getState().file,
    } as never);
    setDriven(line, twin, 90);
    expect([at(line), at(twin)]).toEqual([90, 80]);
    setDriven('/benefits/B3/valuePerUnit', '/drivers/B3.valuePerUnit/expected', 1500);
    expect(at('/drivers/B3.valuePerUnit')).toBeUndefined();
  });

  test('suggests what the pitch measures before what its focus knows, and nothing twice', () => {
    const pitch = changed(sampleA, (copy) => void (copy.benefits = copy.benefits!.slice(1)));
    const [first, ...rest] = suggestedBenefits(pitch);
    expect(first).toEqual({ name: 'Lower scrap rate', metricId: 'M1' });
    expect(suggestedBenefits({ ...bare, metrics: pitch.metrics }).map(({ name }) => name)).toContain(
      'Fewer critical procedures with one qualified person',
    );
    expect(
      rest.every(({ metricId }) => metricId === undefined || !pitch.benefits!.some((b) => b.metricId === metricId)),
    ).toBe(true);
    expect(
      suggestedBenefits({ ...pitch, benefits: [...pitch.benefits!, { id: 'B9', name: 'Lower scrap rate' }] }),
    ).toEqual(rest);
    expect(suggestedBenefits(bare)).toEqual([]);
  });

  test('a range whose benefit is gone has no place, and a jump to a range opens its benefit', () => {
    const gone = changed(sampleA, (pitch) => void (pitch.benefits = pitch.benefits!.slice(1)));
    expect(driversWithoutPlace(sampleA)).toEqual([]);
    expect(driversWithoutPlace(gone)).toEqual(['B1.units']);
    expect(blockOf('/drivers/B2.units/low')).toBe('/benefits/B2');
    expect(blockOf('/drivers/COST/low')).toBeNull();
  });
});
