/** Import of measures from a table, in the real app: what is read is shown, put right, imported as one change, and taken back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs, editorIn, sampleIn } from '../support/editor.ts';

let folder: Folder;
let run: RunningApp;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const running of runningApps) {
    await answerDialogs(running as RunningApp, { question: "Don't save" }).catch(() => undefined);
    await running.close();
  }
  await folder.remove();
});

it('reads, corrects, leaves out knowingly, imports and undoes', async () => {
  const table = join(folder.path, 'measures.csv');
  await writeFile(
    table,
    'KPI;Kind;Unit;Now;Target;Remark;Owner\nRework hours;Result;h;1.234,5;900;30 June 2027;Ben Oduya\nLate orders;Early sign;%;about 4;2,5;;\n',
  );
  run = await startApp({ args: [await sampleIn(folder.path)] });
  const { page } = run;
  await editorIn(page);
  await page.getByRole('button', { name: /^5 Success metrics/ }).click();
  await answerDialogs(run, { open: table });
  await page.getByRole('button', { name: 'Import from CSV' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import measures from measures.csv' });
  await dialog.getByText('Read as UTF-8, columns parted by semicolons.').waitFor();
  await dialog.getByText('“about 4” is not a number (Now).').waitFor();
  await dialog
    .getByRole('cell', { name: '1.234,5' })
    .or(dialog.getByRole('cell', { name: '1,234.5' }))
    .waitFor();
  expect(await dialog.getByRole('radio', { name: /^Comma/ }).isChecked()).toBe(true);

  await dialog.getByRole('button', { name: /Read “Remark” as/ }).click();
  await page.getByRole('option', { name: 'By', exact: true }).click();
  await dialog.getByText('30 June 2027').waitFor();
  const go = dialog.getByRole('button', { name: 'Import 1 measure' });
  expect(await go.isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Leave out the line that cannot be read' }).check();
  await go.press('Enter');

  await page.getByText('1 measure imported').waitFor();
  await page.getByText('Rework hours').first().waitFor();
  await page.getByRole('button', { name: 'Undo add of 1 measures from measures.csv' }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByText('Rework hours').count()).toBe(0);

  // What is no table is told in a sentence, and nothing opens; the palette leads there, too.
  await writeFile(table, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox').fill('import measures');
  await page.getByRole('option', { name: /Import measures from CSV/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('measures.csv is no table of text.').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
