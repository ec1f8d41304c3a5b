/** `deck FILE`: the slides, as the app shows them; what is private is not in them. */
import words from '../../assets/words/cli.json' with { type: 'json' };
import { backups, deck } from '../../src/deck/deck.ts';
import type { Slide } from '../../src/deck/slide.ts';
import { publicPart } from '../../src/pitch/public.ts';
import { columns } from './columns.ts';
import { command } from './command.ts';
import { pitchIn } from './pitch-file.ts';

export const deckCommand = command({
  name: 'deck',
  takesFile: true,
  options: { json: { type: 'boolean' } },
  async run({ file, values }, { write }) {
    const pitch = publicPart(await pitchIn(file));
    const talk = deck(pitch);
    const backup = backups(pitch);
    await write(values.json ? JSON.stringify([...talk, ...backup], null, 2) : asText(talk, backup));
    return 0;
  },
});

function asText(talk: readonly Slide[], backup: readonly Slide[]): string {
  const row = (slide: Slide, index: number) => [String(index + 1), slide.key, slide.title];
  const lines = columns([...talk.map(row), ...backup.map(row)]);
  return [
    words.deck.talk,
    ...lines.slice(0, talk.length),
    ...(backup.length > 0 ? ['', words.deck.backup, ...lines.slice(talk.length)] : []),
  ].join('\n');
}
