// Saves two documents in turn, until it is killed. Run as a process of its own.
import { writeFileAtomic } from '../../../main/files/atomic-write.ts';

const [path = '', bytes = ''] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  await writeFileAtomic(path, (turn % 2 === 0 ? 'A' : 'B').repeat(Number(bytes)));
  if (turn === 0) process.stdout.write('saving\n');
}
