import foundry from '../../assets/samples/foundry.buyin?raw';
import hospital from '../../assets/samples/hospital.buyin?raw';
import { sampleIds, type SampleId } from '../../src/bridge.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { openSample } from '../opening.ts';
import { Button } from '../ui/button.tsx';
import { say, words } from '../ui/words.ts';
import { Large } from './first-pitch.tsx';
import styles from './first-pitch.module.css';
import { Thumbnail } from './slide-thumbnail.tsx';

const samples: Record<SampleId, Pitch> = {
  foundry: JSON.parse(foundry) as Pitch,
  hospital: JSON.parse(hospital) as Pitch,
};

/** Without any pitch the two samples stand where the first pitch will stand. */
export default function LargeSamples() {
  return (
    <>
      <p className={styles['samples']}>{say.start.samples.text}</p>
      {sampleIds.map((id) => (
        <Large
          key={id}
          slide={<Thumbnail pitch={publicPart(samples[id])} />}
          title={words.samples[id]}
          lines={[words.samples.lines[id], samples[id].organisation?.name ?? '']}
          actions={<Button onPress={() => void openSample(id)}>{words.samples.open}</Button>}
        />
      ))}
    </>
  );
}
