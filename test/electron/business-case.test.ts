/** Step 8 in the real app: figures follow the typing, each opens where it comes from, every field of the step can be reached, an empty step invites. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfStep } from '../../src/catalogue/guidance.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { leaveExpress } from '../support/express.ts';

let run: RunningApp;
let page: Page;

const main = () => page.getByRole('main');
const origin = () => page.getByRole('region', { name: 'Where this number comes from' });
const conclusion = () => main().getByRole('region', { name: 'The return of year 1' }).locator('p').first();
const hasFocus = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css) === true, selector);

async function goTo(name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await main().getByRole('heading', { level: 1, name }).waitFor();
}

describe('the business case of a sample', () => {
  beforeAll(async () => {
    run = await startApp();
    page = run.page;
    await page
      .getByRole('region', { name: /foundry/ })
      .getByRole('button')
      .click();
    await goTo('Business case');
  });
  afterAll(() => run.close());

  it('says what comes back and how sure that is, over a curve with a sentence of its own', async () => {
    await expect
      .poll(() => conclusion().textContent())
      .toBe('Year 1 most likely returns 14.2%, and at least breaks even in three cases out of four');
    await main()
      .getByRole('img', {
        name: /^Curve of the first-year return: most likely 14\.2%, eight of ten between −7% and 25%/,
      })
      .waitFor();
    await main().getByText('It pays for itself if seven eighths (87.6%) of the expected benefit happens.').waitFor();
    await main()
      .getByText(/The average is lower than the most likely/)
      .waitFor();
    const heads = main().getByRole('table').first().getByRole('columnheader');
    expect(await heads.allTextContents()).toEqual(['Benefit', 'Set-up', 'Year 1', 'Year 2', 'Year 3']);
    await main().getByRole('row', { name: 'All drivers low, cost high 206,892 116,892 −43.5%' }).waitFor();
  });

  it('opens a figure down to what was typed by keyboard alone; Escape goes back one, then returns to the figure', async () => {
    const roi = conclusion().getByRole('button', { name: '14.2%' });
    await roi.focus();
    await page.keyboard.press('Enter');
    await origin().getByText('€205,480').first().waitFor();
    await expect.poll(() => hasFocus('section[aria-label="Where this number comes from"]')).toBe(true);
    const benefit = origin().getByRole('button', { name: /^€205,480 benefit of year 1/ });
    await benefit.focus();
    await page.keyboard.press('Enter');
    await origin()
      .getByRole('button', { name: /^\+ €145,824 Earlier independent sign-off/ })
      .press('Enter');
    await origin().getByText('Contract setter premium per month, agency invoices 2026').waitFor();
    await origin()
      .getByText(/from 60 to 108, the return of year 1 goes from −8\.9% to 37\.4%\. This is the figure/)
      .waitFor();
    expect(await origin().getByRole('listitem').filter({ hasText: '14.2%' }).first().textContent()).toContain('14.2%');
    await page.keyboard.press('Escape');
    await origin().getByText('Benefit of year 1', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await origin().getByText('Return in year 1, most likely').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => origin().count()).toBe(0);
    expect(await roi.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('leads from a step to its field, also in another step, and Alt+Left comes back', async () => {
    const table = main().getByRole('table').first();
    await table.getByRole('button', { name: /^Technology, Set-up/ }).click();
    await origin()
      .getByRole('button', { name: /Go to the field$/ })
      .first()
      .click();
    await main().getByRole('heading', { level: 1, name: 'Resources and cost' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await main().getByRole('heading', { level: 1, name: 'Business case' }).waitFor();
    await table.getByRole('button', { name: /^Earlier independent sign-off, Year 1/ }).click();
    await origin()
      .getByRole('button', { name: /^84 setter-months/ })
      .click();
    await expect.poll(() => hasFocus('[data-path="/benefits/B2/byYear/1/units"] input')).toBe(true);
  });

  it('reaches every field of the step', async () => {
    const more = main().getByRole('button', { name: /^More detail/, expanded: false });
    while ((await more.count()) > 0) await more.first().click();
    const place = (path: string) =>
      path
        .replace('/benefits[]', '/benefits/B2')
        .replace('/drivers[]', '/drivers/B2.units')
        .replace('/byYear/*', '/byYear/1')
        .replace(/\[\]$/, '');
    const inPage = async (path: string) => (await main().locator(`[data-path="${path}"]`).count()) > 0;
    const paths = fieldsOfStep('business-case').map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(20);
    const missing = [];
    for (const path of paths.filter((other) => !other.startsWith('/assumptions')))
      if (!(await inPage(place(path)))) missing.push(path);
    for (const year of [2, 3])
      for (const field of ['units', 'realisation', 'note'])
        if (!(await inPage(`/benefits/B2/byYear/${year}/${field}`))) missing.push(`${year}/${field}`);
    if (!(await inPage('/drivers/COST/low'))) missing.push('COST');
    await main()
      .getByRole('button', { name: /^Hourly rates hold pay/ })
      .click();
    for (const field of ['text', 'source']) if (!(await inPage(`/assumptions/AS1/${field}`))) missing.push(field);
    expect(missing).toEqual([]);
  });

  it('follows the typing, says in bad that year 1 does not pay, and is undone by name', async () => {
    await main()
      .getByRole('button', { name: /^Earlier independent sign-off ?Budget line/ })
      .click();
    const units = main().getByRole('textbox', { name: 'Units, year 1' });
    await units.fill('40');
    await expect
      .poll(() => conclusion().textContent())
      .toBe('Year 1 does not pay for itself. It breaks even in month 17.');
    const month = conclusion().getByRole('button', { name: 'month 17' });
    const bad = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--bad'));
    expect(bad).not.toBe('');
    expect(await month.getAttribute('data-bad')).toBe('true');
    await main()
      .getByText(/The return in year 1 is −28\.2%/)
      .waitFor();
    const range = main().getByRole('group', { name: 'Units in year 1, setter-months' });
    expect(await range.getByRole('textbox', { name: 'Most likely' }).inputValue()).toBe('40');
    await main().getByText('40 × €3,100 × 100% × 70% × 80% =').waitFor();
    await page.getByRole('button', { name: 'Undo change of units, year 1' }).click();
    await expect.poll(() => conclusion().textContent()).toContain('14.2%');
  });

  it('keeps a factor that is typed in percent', async () => {
    const credited = main().getByRole('textbox', { name: 'Share credited' });
    await credited.fill('55%');
    await credited.blur();
    expect(await credited.inputValue()).toBe('55');
    await main().getByText('84 × €3,100 × 100% × 55% × 80% =').waitFor();
    await page.keyboard.press('Control+Z');
    await main().getByText('84 × €3,100 × 100% × 70% × 80% =').waitFor();
  });

  it('takes a range away and gives one', async () => {
    await main()
      .getByRole('button', { name: /^Take the range away: Units in year 1/ })
      .click();
    await expect
      .poll(() =>
        main()
          .getByRole('button', { name: /^Setter-months gained.*: −8\.9%/ })
          .count(),
      )
      .toBe(0);
    await main()
      .getByRole('button', { name: /^Give a range: Units in year 1/ })
      .click();
    await expect.poll(() => hasFocus('[data-path="/drivers/B2.units/low"] input')).toBe(true);
    await page.keyboard.type('60');
    await main().getByRole('button', { name: 'Setter-months: −8.9%' }).waitFor();
  });
});

describe('a new pitch', () => {
  beforeAll(async () => {
    run = await startApp();
    page = run.page;
    await page.getByRole('button', { name: /^Knowledge transfer/ }).click();
    await leaveExpress(page);
    await goTo('Business case');
  });
  afterAll(() => run.close());

  it('invites, suggests what the focus measures, and says what is missing instead of a figure that does not exist', async () => {
    await expect
      .poll(() => conclusion().textContent())
      .toBe('No benefit is priced yet, so the pitch claims no return.');
    await main().getByRole('textbox', { name: 'First benefit' }).waitFor();
    expect(
      await main().getByRole('region', { name: 'Or start from one of these' }).getByRole('button').count(),
    ).toBeGreaterThan(1);
    await page.keyboard.type('Less scrap');
    await expect
      .poll(() => main().getByRole('textbox', { name: 'Benefit', exact: true }).inputValue())
      .toBe('Less scrap');
    await main().getByText('Not counted yet: say what kind of benefit it is.').waitFor();
    for (const [label, option] of [
      ['Kind of benefit', 'Budget line'],
      ['Counted in money', 'Yes'],
    ] as const) {
      await main().getByRole('button', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    }
    for (const [label, text] of [
      ['Units, year 1', '10'],
      ['Value of one unit', '1k'],
      ['Part of the year, year 1', '100'],
      ['Share credited', '50'],
      ['Confidence', '80'],
    ] as const)
      await main().getByRole('textbox', { name: label, exact: true }).fill(text);
    await expect.poll(() => main().textContent()).toContain('4,000 in year 1');
    await expect.poll(() => conclusion().textContent()).toBe('No cost entered yet, so there is no return to state.');
    expect(await main().textContent()).not.toMatch(/Infinity|NaN|∞/);
  });
});
