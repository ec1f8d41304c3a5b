/** Steps 2, 5, 6 and 7 in the real app: every field of the guidance can be reached, and what is chosen and typed lands where it belongs. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldPath, fieldsOfStep } from '../../src/catalogue/guidance.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { leaveExpress } from '../support/express.ts';

let run: RunningApp;
let page: Page;
let folder: Folder;

const main = () => page.getByRole('main');
const step = async (name: string) => {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await main().getByRole('heading', { level: 1, name }).waitFor();
};
const at = (path: string) => page.locator(`[data-path='${path}']`);
const saved = async (path: string) => {
  await page.keyboard.press('Control+S');
  await page.getByRole('banner').getByText(/Saved/).waitFor();
  return JSON.parse(await readFile(path, 'utf8')) as Pitch;
};

/** The paths of the fields that are in the page now, in the guidance's way of writing. */
const fieldsInPage = async () => {
  const paths = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-region="page"] [data-path]')].map(
      (element) => element.dataset['path'] ?? '',
    ),
  );
  return new Set(paths.map((path) => fieldPath(path)));
};

/** Opens More detail and what else is folded, as often as there is something. */
const unfold = async () => {
  const folded = main().locator(
    '[data-region="page"] button[aria-expanded="false"]:not([aria-haspopup]):not(li > *, li > div > *)',
  );
  for (let left = 20; left > 0 && (await folded.count()) > 0; left -= 1) await folded.first().click();
};

/** The fields that a step shows when each of these rows is opened, one after the other. */
const reached = async (rows: readonly string[]) => {
  const found = new Set<string>();
  const look = async () => {
    await unfold();
    for (const path of await fieldsInPage()) found.add(path);
  };
  await look();
  for (const row of rows) {
    await at(row).locator('> button, > div > button[aria-expanded="false"]').first().click();
    await look();
  }
  return found;
};

const missing = (name: string, found: Set<string>) =>
  fieldsOfStep(name)
    .map(({ path }) => path)
    // A list of plain values is one field.
    .filter((path) => !found.has(path) && !found.has(path.replace(/\[\]$/, '')));

describe('the steps', () => {
  let file: string;
  beforeAll(async () => {
    folder = await makeFolder();
    file = join(folder.path, 'foundry.buyin');
    const sample = JSON.parse(
      await readFile(new URL('../../assets/samples/foundry.buyin', import.meta.url), 'utf8'),
    ) as Pitch;
    // A resource without cost lines, whose amount is entered.
    sample.resources?.push({ id: 'RES-OWN', type: 'facilities', status: 'requested' });
    await writeFile(file, JSON.stringify(sample));
    run = await startApp({ args: [file] });
    page = run.page;
    page.setDefaultTimeout(10_000);
    await main().getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await run.close();
    await folder.remove();
  });

  it('have every field of Why now', async () => {
    await step('Why now');
    expect(missing('why-now', await reached(['/problem/facts/F1']))).toEqual([]);
  });

  it('take published evidence by one click, with its grade and its limits', async () => {
    const library = page.getByRole('button', { name: /^From the library/, expanded: false });
    if ((await library.count()) > 0) await library.click();
    const offer = page.getByRole('button', { name: /^Use this/ }).first();
    await offer.click();
    const pitch = await saved(file);
    const taken = pitch.evidence?.at(-1)?.ref ?? '';
    expect(taken).toMatch(/^EV-/);
    await at(`/evidence/${taken}/ref`).waitFor();
    expect(await at(`/evidence/${taken}`).textContent()).toContain('Limits: ');
  });

  it('have every field of Success metrics', async () => {
    await step('Success metrics');
    expect(missing('success-metrics', await reached(['/metrics/M1', '/reporting/REP1']))).toEqual([]);
  });

  it('have every field of Elements', async () => {
    await step('Elements');
    const rows = ['EL1', 'EL2', 'EL3', 'EL4', 'EL5'].map((id) => `/elements/${id}`);
    const found = new Set<string>();
    const inner: Record<string, string> = {
      EL2: '/competencyFramework/competencies/K1',
      EL3: '/training/T1',
      EL4: '/scale/phases/PH1',
    };
    for (const row of rows) {
      const inside = inner[row.slice(row.lastIndexOf('/') + 1)];
      for (const path of await reached(inside ? [row, inside] : [row])) found.add(path);
    }
    for (const name of ['Matching', 'Launch']) {
      await page.getByRole('button', { name: `Open ${name}`, exact: true }).click();
      for (const path of await reached([])) found.add(path);
    }
    expect(missing('elements', found)).toEqual([]);
  });

  it('have every field of Resources and cost', async () => {
    await step('Resources and cost');
    const rows = ['/costs/C1', '/resources/RES2', '/resources/RES-OWN', '/decision/alternatives/ALT2'];
    expect(missing('resources', await reached(rows))).toEqual([]);
  });

  it('take a status on the word, ask in the row for what it needs, and count', async () => {
    await step('Elements');
    await page.getByText('Of 18 elements:').waitFor();
    await page.getByRole('button', { name: 'Legal review' }).click();
    await page.getByRole('button', { name: 'Legal review: Open' }).click();
    await page.getByRole('menuitem', { name: 'Not needed' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Of 19 elements:').waitFor();
    await page.getByRole('button', { name: 'Open Safety' }).click();
    const reason = page.getByRole('textbox', { name: 'Why it is not needed' });
    await reason.fill('The works council has checked it.');
    const pitch = await saved(file);
    const element = pitch.elements?.find(({ type }) => type === 'legal_review');
    expect(element).toMatchObject({ status: 'not_needed', note: 'The works council has checked it.' });
  });

  it('add a role by one click, with its tab open', async () => {
    await page.getByRole('button', { name: 'Open Role profiles' }).click();
    await page.getByRole('button', { name: 'Role', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Steering member' }).click();
    const tab = page.getByRole('tab', { name: /Steering member/ });
    await tab.waitFor();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('textbox', { name: 'Purpose' }).fill('Decides at the gates');
    const pitch = await saved(file);
    expect(pitch.roleProfiles?.at(-1)).toMatchObject({ role: 'steering_member', purpose: 'Decides at the gates' });
  });

  it('keep several dates as dates', async () => {
    await page.getByRole('button', { name: 'Open Mentoring training' }).click();
    const training = at('/training/T2');
    if ((await training.getByRole('textbox').count()) === 0) await training.locator('> button').click();
    const dates = training.getByRole('textbox', { name: 'Dates', exact: true });
    await dates.fill('3 March 2027');
    await dates.press('Enter');
    await training.getByRole('button', { name: 'Take out 1 February 2027' }).click();
    const pitch = await saved(file);
    expect(pitch.training?.find(({ id }) => id === 'T2')?.dates).toEqual(['2027-03-03', '2027-09-01']);
  });

  it('take and forget the rules of a gate', async () => {
    await page.getByRole('button', { name: 'Open Scale', exact: true }).click();
    const phase = at('/scale/phases/PH3');
    await phase.locator('> button').click();
    await phase.getByRole('button', { name: 'Add a gate' }).click();
    await phase.getByRole('button', { name: 'Add a rule' }).click();
    await at('/scale/phases/PH3/gate/go/0/value').getByRole('textbox').fill('4.4');
    await page.keyboard.press('Tab');
    let pitch = await saved(file);
    const last = () => pitch.scale?.phases?.find(({ id }) => id === 'PH3')?.gate;
    expect(last()).toMatchObject({ deciderId: 'ST1', go: [{ value: 4.4 }] });
    await phase.getByRole('button', { name: 'Take the gate away' }).click();
    pitch = await saved(file);
    expect(last()).toBeNull();
  });

  it('show sums that follow each key', async () => {
    await step('Resources and cost');
    const totals = page.getByRole('group', { name: 'Together' });
    await expect.poll(() => totals.textContent()).toContain('156,794');
    await at('/costs/C3').locator('> button').click();
    const year1 = at('/costs/C3/byYear/1').getByRole('textbox');
    await year1.fill('25800');
    await expect.poll(() => totals.textContent()).toContain('157,794');
    await page.getByText('€180,906').first().waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => totals.textContent()).toContain('156,794');
  });

  it('jump to a field inside a role profile', async () => {
    await step('Review');
    await page.keyboard.press('Control+F');
    await page.locator('[aria-controls="palette-rows"]').fill('Bring a trainee');
    await page.getByRole('option', { name: /Bring a trainee/ }).waitFor();
    await page.keyboard.press('Enter');
    await main().getByRole('heading', { level: 1, name: 'Elements' }).waitFor();
    const tab = page.getByRole('tab', { name: /Mentor/ });
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
      .toBe('/roleProfiles/RP1/purpose');
  });

  it('show where a guardrail stops', async () => {
    await step('Success metrics');
    await expect.poll(() => at('/metrics/M7').textContent()).toMatch(/3\.5\s*% at most/);
  });
});

describe('a new pitch', () => {
  beforeAll(async () => {
    run = await startApp();
    page = run.page;
    page.setDefaultTimeout(10_000);
    await page.getByRole('button', { name: /^Retention of a named group/ }).click();
    await leaveExpress(page);
    await main().getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => run.close());

  it('is asked for the problem first, with an example of its focus', async () => {
    await step('Why now');
    const problem = page.getByRole('textbox', { name: 'The problem' });
    await expect.poll(() => problem.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await problem.getAttribute('placeholder')).toMatch(/^For example: /);
    await page.keyboard.type('We lose people');
    expect(await problem.inputValue()).toBe('We lose people');
  });

  it('is given a measure of its own focus as the example', async () => {
    await step('Success metrics');
    const first = page.getByRole('textbox', { name: 'First result' });
    expect(await first.getAttribute('placeholder')).not.toContain('Scrap');
  });

  it('begins with the status of the first element', async () => {
    await step('Elements');
    const status = page.getByRole('button', { name: 'Role profiles: Open' });
    await expect.poll(() => status.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('makes the profile of a role with the first hour', async () => {
    await step('Resources and cost');
    const hours = page.getByRole('textbox', { name: 'Hours a month of a mentor' });
    await expect.poll(() => hours.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('1.5');
    expect(await hours.inputValue()).toBe('1.5');
    await step('Elements');
    await page.getByRole('button', { name: 'Open Role profiles' }).click();
    await page.getByRole('tab', { name: /Mentor/ }).waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Hours a month' }).inputValue()).toBe('1.5');
  });
});
