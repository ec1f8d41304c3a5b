/** `export FILE --what KIND -o PATH`: a document as PDF. */
import { join } from 'node:path';
import words from '../../assets/words/cli.json' with { type: 'json' };
import { documents, papers } from '../../src/bridge.ts';
import { fill } from '../../src/format/fill.ts';
import { writeFileAtomic } from '../files/atomic-write.ts';
import { paperOf } from '../region.ts';
import { resolveLocale } from '../../src/format/locale.ts';
import { command, oneOf } from './command.ts';
import { pitchIn, writeProblem } from './pitch-file.ts';

export const exportCommand = command({
  name: 'export',
  takesFile: true,
  options: {
    what: { type: 'string' },
    paper: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  async run({ file, values: { what, paper, out }, usage }, { assets, write, complain }) {
    if (what === undefined) throw usage.missing('--what');
    if (!out) throw usage.missing('-o PATH');
    const document = oneOf('--what', what, documents);
    const given = paper === undefined ? null : oneOf('--paper', paper, papers);
    const pitch = await pitchIn(file);
    // The largest part of the program, and needed here only.
    const { writePdf } = await import('../pdf/write.ts');
    const { bytes, unprintable } = await writePdf({
      pitch,
      document,
      paper: given ?? paperOf(resolveLocale(pitch.organisation?.locale)),
      fonts: join(assets, 'fonts'),
    });
    await writeFileAtomic(out, bytes).catch((error: unknown) => {
      throw writeProblem(out, error);
    });
    if (unprintable.length > 0) await complain(fill(words.export.unprintable, { characters: unprintable.join(' ') }));
    await write(out);
    return 0;
  },
});
