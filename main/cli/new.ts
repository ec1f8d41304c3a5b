/** `new --focus ID -o FILE`: a new pitch. */
import { randomUUID } from 'node:crypto';
import { newPitch } from '../../src/catalogue/new-pitch.ts';
import { focusIds } from '../../src/pitch/schema.ts';
import { writePitch } from '../../src/pitch/write.ts';
import { localDate } from '../files/local-date.ts';
import { currencyOf } from '../region.ts';
import { command, oneOf } from './command.ts';
import { writeNew } from './pitch-file.ts';

export const newCommand = command({
  name: 'new',
  takesFile: false,
  options: {
    focus: { type: 'string' },
    title: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  async run({ values: { focus, title, out }, usage }, { write }) {
    if (focus === undefined) throw usage.missing('--focus ID');
    if (!out) throw usage.missing('-o FILE');
    const { locale } = new Intl.NumberFormat().resolvedOptions();
    const pitch = newPitch({
      id: randomUUID(),
      today: localDate(new Date()),
      locale,
      currency: currencyOf(locale),
      focus: oneOf('--focus', focus, focusIds),
      random: Math.random,
    });
    await writeNew(out, writePitch(title ? { ...pitch, title } : pitch));
    await write(out);
    return 0;
  },
});
