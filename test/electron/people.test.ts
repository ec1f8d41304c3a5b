/** The people steps in the real app: who must be in the room, where they stand, and that every field of theirs can be reached. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfStep } from '../../src/catalogue/guidance.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;

const step = async (name: string) => {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
};
const row = (name: string) => page.getByRole('main').locator('[data-item] > button').filter({ hasText: name });
const stanceOf = (name: string) => page.getByRole('slider', { name: `Stance of ${name}` });
const point = (name: string) => page.locator('[data-person]').filter({ hasText: name });

/** Names of the fields of a list, such as "title", that the open item shows, More detail included. */
async function fieldsShown(list: string): Promise<string[]> {
  const more = page.getByRole('main').getByRole('button', { name: /^More detail/ });
  if ((await more.count()) > 0 && (await more.getAttribute('aria-expanded')) === 'false') await more.click();
  const paths = await page
    .locator(`[data-item] [data-path^='/${list}/']`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-path') ?? ''));
  return paths.map((path) => path.split('/')[3] ?? '');
}

const fieldsOf = (id: string, list: string) =>
  fieldsOfStep(id)
    .filter(({ path }) => path.startsWith(`/${list}[]/`))
    .map(({ path }) => path.slice(list.length + 4).replace('[]', ''));

beforeAll(async () => {
  run = await startApp();
  page = run.page;
  await page
    .getByRole('region', { name: /foundry/ })
    .getByRole('button')
    .click();
});
afterAll(() => run.close());

describe('the room', () => {
  it('says who must be there and why, and who need not', async () => {
    await step('The room');
    await page.getByText('Knowledge transfer needs the leaders of each department').waitFor();
    const must = page.getByRole('region', { name: 'Must be there' });
    await expect.poll(() => must.getByRole('listitem').count()).toBe(8);
    await must.getByText('Decides.').waitFor();
    await page.getByRole('region', { name: 'Usually not needed' }).getByText('Group Finance').waitFor();
    await page.getByText('Private: never on a slide or handout').first().waitFor();
    await page.getByText('All 8 are invited, Marta Quillfeather decides.').waitFor();
  });

  it('moves a stance by arrows, with Alt what is wanted, and undoes it by name', async () => {
    const stance = stanceOf('Dieter Holloway');
    await expect.poll(() => stance.getAttribute('aria-valuetext')).toBe('Neutral now, Supportive wanted');
    await stance.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+ArrowRight');
    expect(await stance.getAttribute('aria-valuetext')).toBe('Skeptic now, Champion wanted');
    await page.getByRole('button', { name: 'Undo change of stance needed' }).click();
    await page.getByRole('button', { name: 'Undo change of stance now' }).click();
    expect(await stance.getAttribute('aria-valuetext')).toBe('Neutral now, Supportive wanted');
  });

  it('moves people in the grid by keys and by dragging, and chooses them in the list', async () => {
    const ashby = point('Ashby');
    await ashby.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => ashby.getAttribute('aria-label')).toBe('Lena Ashby, interest 5, influence 4');
    await expect.poll(() => row('Lena Ashby').locator('[data-selected]').count()).toBe(1);
    const from = (await ashby.boundingBox())!;
    const to = (await point('Group Finance').boundingBox())!;
    await page.mouse.move(from.x + 8, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 14, to.y + 16, { steps: 4 });
    await page.getByText('interest 2, influence 5').first().waitFor();
    await page.mouse.up();
    await expect.poll(() => ashby.getAttribute('aria-label')).toBe('Lena Ashby, interest 2, influence 5');
    await page.getByRole('button', { name: 'Undo change of the place of Lena Ashby' }).click();
    await expect.poll(() => ashby.getAttribute('aria-label')).toBe('Lena Ashby, interest 5, influence 4');
    await page.keyboard.press('Control+Z');
  });

  it('invites who is needed and takes off who has no stake, by one press each', async () => {
    await page.getByRole('button', { name: 'Invite Group Finance' }).click();
    await page.getByRole('status').getByText('Group Finance is invited').waitFor();
    await page.getByRole('button', { name: 'Undo change of invited' }).click();
    await row('Petra Lindqvist').click();
    await page.getByRole('button', { name: /^Yes\s*Invited|^Invited/ }).click();
    await page.getByRole('option', { name: 'No' }).click();
    await page.getByText('Petra Lindqvist must be there and is not invited.').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).press('Escape');
    await row('Petra Lindqvist').getByText('Affected, but not invited.').waitFor();
    await page.getByRole('button', { name: 'Invite Petra Lindqvist', exact: true }).click();
    await page.getByText('All 8 are invited, Marta Quillfeather decides.').waitFor();
  });

  it('asks whether a talk took place once its day is over', async () => {
    await row('Samir Okonjo').click();
    const day = page.getByRole('textbox', { name: 'Meet first' });
    await day.fill('yesterday');
    await day.press('Escape');
    const person = page.locator('[data-item]').filter({ hasText: 'Samir Okonjo' });
    await person.getByText('Did you meet?').waitFor();
    await person.getByRole('button', { name: 'New date' }).click();
    await expect.poll(() => day.evaluate((element) => element === document.activeElement)).toBe(true);
    await day.press('Escape');
    await person.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => person.getByText('Did you meet?').count()).toBe(0);
    await page.getByText('1 of 7 have been met.').waitFor();
  });

  it('shows every field of a person', async () => {
    await row('Marta Quillfeather').click();
    expect(new Set(await fieldsShown('stakeholders'))).toEqual(new Set(fieldsOf('room', 'stakeholders')));
  });
});

describe('objections and risks', () => {
  it('offers the opening of an answer and the pitch’s figures, never an answer', async () => {
    await step('Objections and risks');
    await page.getByRole('button', { name: /more that this focus often meets/ }).click();
    await page.getByRole('button', { name: /^Write it down instead/ }).click();
    const answer = page.getByRole('textbox', { name: 'Your answer' });
    expect(await answer.inputValue()).toBe('');
    await page.getByText(/^What an answer needs: Documents hold the steps/).waitFor();
    await page.getByRole('button', { name: 'Begin with this' }).click();
    await expect.poll(() => answer.inputValue()).toMatch(/^We do both: /);
    await expect.poll(() => answer.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: /^Put in hours a month of a mentor: 6$/ }).click();
    await expect.poll(() => answer.inputValue()).toMatch(/ 6$/);
  });

  it('adds and takes off who may raise it', async () => {
    const who = page.getByRole('combobox', { name: 'Who may raise it' });
    await who.click();
    await who.fill('Petra');
    await page.getByRole('option', { name: /Petra Lindqvist/ }).click();
    await page.getByRole('button', { name: 'Take Petra Lindqvist off' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Take Petra Lindqvist off' }).count()).toBe(0);
  });

  it('shows every field of an objection and of a risk', async () => {
    expect(new Set(await fieldsShown('objections'))).toEqual(new Set(fieldsOf('objections-risks', 'objections')));
    await row('Mentors pulled back').click();
    expect(new Set(await fieldsShown('risks'))).toEqual(new Set(fieldsOf('objections-risks', 'risks')));
  });

  it('begins a risk with its first keys', async () => {
    await page.getByRole('button', { name: 'Add a risk' }).click();
    await page.keyboard.type('Peak season');
    expect(await page.getByRole('textbox', { name: 'Risk', exact: true }).inputValue()).toBe('Peak season');
    await page.keyboard.press('Escape');
    await row('Peak season').getByText('Not rated yet').waitFor();
  });
});
