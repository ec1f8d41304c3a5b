/** Walks through the express path of the real app by keyboard alone, as somebody does who has the figures at hand. */
import type { Page } from 'playwright-core';

/** Text to type, or a key to press in angle brackets: `<Tab>`. */
type Keys = readonly string[];

/** What is typed on each page, with Enter from field to field; the last Enter goes on. */
const answers: readonly Keys[] = [
  // Organization and name, asked once.
  ['Hathermoor Clinics', '<Enter>', 'Ines Calloway', '<Enter>'],
  [
    'Cut voluntary turnover of nurses in their first two years',
    '<Enter>',
    'Director of Nursing',
    '<Enter>',
    '<Enter>',
    'Nursing',
    '<Enter>',
  ],
  ['Voluntary turnover rate', '<Enter>', '27', '<Enter>', '20', '<Enter>', 'end of 2032', '<Enter>'],
  ['In 2030, 38 nurses left in their first two years.', '<Enter>', '513k', '<Enter>'],
  [
    'Each new nurse meets a mentor from another unit twice a month',
    '<Enter>',
    'They raise a problem before it becomes a reason to leave',
    '<Enter>',
  ],
  ['80', '<Enter>', 'March 3, 2031', '<Enter>', '9', '<Enter>'],
  ['1.5', '<Enter>', '1.5', '<Enter>', 'The float pool covers the hour.', '<Enter>'],
  ['31,000', '<Enter>', '14480', '<Enter>', '0', '<Enter>', '7k', '<Enter>', '52', '<Enter>', '42', '<Enter>'],
  [
    '<Space>',
    '<Enter>',
    '<ArrowRight>',
    '<Enter>',
    '<ArrowRight>',
    '<Enter>',
    '<ArrowRight>',
    '<ArrowRight>',
    '<Enter>',
    'One site only.',
    '<Enter>',
  ],
  ['75', '<Enter>', 'September 12, 2031', '<Enter>'],
  ['Winter staffing stops the sessions in January', '<Enter>', 'Pairs meet twice in December', '<Enter>'],
  ['Chief Executive', '<Enter>', '<Enter>', 'Executive committee', '<Enter>', 'January 20, 2031', '<Enter>'],
];

export const questions = answers.length;

/** Waits for a page of the path. */
export async function pageOf(page: Page, n: number): Promise<void> {
  await page.locator(`[data-express-page="${n}"]`).waitFor();
  await page.locator(`[data-express-page="${n}"] :focus, [data-express-page="${n}"]:focus`).first().waitFor();
}

/** Begins a pitch with the focus on retention from the start screen. */
export async function begin(page: Page): Promise<void> {
  const focus = page.getByRole('button', { name: /^Retention/ });
  await focus.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await focus.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await pageOf(page, 1);
}

/** Goes from the path to the editor; everything stays. */
export async function leaveExpress(page: Page): Promise<void> {
  await page.locator('[data-express-page] :focus').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
}

/** Answers the question whose page is shown, and waits for the next page. */
export async function answerPage(page: Page, n: number): Promise<void> {
  for (const keys of answers[n - 1] ?? []) {
    const key = /^<(\w+)>$/.exec(keys)?.[1];
    if (key) await page.keyboard.press(key);
    else await page.keyboard.type(keys);
  }
  await pageOf(page, n + 1);
}

/** Skips the question whose page is shown: Skip is found with Tab. */
export async function skipPage(page: Page, n: number): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await skip.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await pageOf(page, n + 1);
}
