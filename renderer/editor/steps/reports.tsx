import { useShallow } from 'zustand/react/shallow';
import { usePitch } from '../../store/stores.ts';
import { words } from '../../ui/words.ts';
import { ReadingList } from './reading-list.tsx';
import { Section } from './section.tsx';

/** The reports that carry the metrics; rhythm and first date are edited in the metric. */
export default function Reports() {
  const any = usePitch(useShallow((pitch) => (pitch.reporting ?? []).length > 0));
  if (!any) return null;
  return (
    <Section title={words.metrics.reports} hint={words.metrics.reportsHint}>
      <ReadingList path="/reporting" />
    </Section>
  );
}
