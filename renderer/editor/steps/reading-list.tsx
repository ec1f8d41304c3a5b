import { stepOf } from '../../../src/catalogue/guidance.ts';
import { usePitch } from '../../store/stores.ts';
import { useQuiet } from '../../ui/use-quiet.ts';
import { useFormat } from '../fields/format.ts';
import { readList } from './reading-model.ts';
import { ReadGroup } from './reading.tsx';

/** One list of a step, to read. */
export function ReadingList({ path }: { path: string }) {
  const pitch = useQuiet(usePitch((all) => all));
  const format = useFormat();
  return readList(pitch, stepOf(path), path, format).map((group) => (
    <ReadGroup key={group.path} group={{ ...group, path: '' }} />
  ));
}
