import { expect, it } from 'vitest';
import { report, type Order, type Report } from '../../../main/pdf/messages.ts';
import { serve, type Port } from '../../../main/pdf/worker.ts';
import { fonts, sample } from './read.ts';

/** The two ends of a wire, in one process. Messages are copied as between processes. */
function wire() {
  let listener: ((event: { readonly data: unknown }) => void) | undefined;
  const said: Report[] = [];
  const waiting: (() => void)[] = [];
  const port: Port = {
    on: (_, given) => (listener = given),
    postMessage: (message) => {
      said.push(report.parse(structuredClone(message)));
      if (message.kind !== 'progress') waiting.shift()?.();
    },
  };
  const order = (data: unknown) =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      listener!({ data: structuredClone(data) });
    });
  return { port, order, said };
}

const orderOf = async (job: number, more: Partial<Order> = {}): Promise<Order> => ({
  job,
  pitch: await sample('foundry'),
  document: 'handout',
  paper: 'letter',
  fonts,
  ...more,
});

it('tells its progress, then hands over the document', async () => {
  const { port, order, said } = wire();
  serve(port);
  await order(await orderOf(7));
  const done = said.at(-1)!;
  if (done.kind !== 'done') throw new Error(done.kind);
  expect(done.job).toBe(7);
  expect(Buffer.from(done.bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  const progress = said.filter((message) => message.kind === 'progress');
  expect(progress.map(({ page }) => page)).toEqual(Array.from({ length: done.pages }, (_, index) => index + 1));
});

it('answers every order in its turn, also those that fail', async () => {
  const { port, order, said } = wire();
  serve(port);
  const pitch = await sample('foundry');
  const tooLong = { ...pitch, problem: { statement: 'Too long. '.repeat(400) } };
  await Promise.all([
    order(await orderOf(1, { document: 'onepager', pitch: tooLong })),
    order({ job: 'two' }),
    order(await orderOf(3, { fonts: '/nowhere' })),
    order(await orderOf(4, { document: 'onepager' })),
  ]);
  const ends = said.filter((message) => message.kind !== 'progress');
  expect(ends.map(({ kind, job }) => [kind, job])).toEqual([
    ['problem', 1],
    ['failed', null],
    ['failed', 3],
    ['done', 4],
  ]);
  expect(ends[0]).toMatchObject({ told: { key: 'export.tooLong' } });
});
