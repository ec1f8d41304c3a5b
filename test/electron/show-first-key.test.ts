/** A show listens before anything can be seen: the very first key counts. */
import { afterEach, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;

afterEach(() => run.close());

const sample = new URL('../../assets/samples/foundry.buyin', import.meta.url).pathname;

async function audience() {
  await expect
    .poll(() => run.pages().some((page) => page.url().includes('audience.html')), { timeout: 20_000 })
    .toBe(true);
  return run.pages().find((page) => page.url().includes('audience.html'))!;
}

async function startShow(whenReady: () => void) {
  run = await startApp({ args: [sample] });
  await run.page.getByRole('button', { name: /Present/ }).waitFor();
  await run.app.context().addInitScript(whenReady);
  await run.page.keyboard.press('F5');
  return audience();
}

it('takes a key in the moment in which the first slide appears', async () => {
  const room = await startShow(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[data-up="true"] svg')) return;
      seen.disconnect();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await expect
    .poll(() => room.locator('[data-up="true"]').textContent(), { timeout: 20_000 })
    .toContain('Doing nothing costs');
});
