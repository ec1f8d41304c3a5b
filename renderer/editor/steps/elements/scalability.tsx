import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { fieldGuide } from '../../../../src/catalogue/guidance.ts';
import { horizonYears } from '../../../../src/business-case/years.ts';
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { fill } from '../../../ui/words.ts';
import { BoundField } from '../../fields/bound.tsx';
import { Row } from '../section.tsx';
import styles from './elements.module.css';

const last = 10;

/** What limits growth, and how many pairs are active in each year, which hours and cost are counted from. */
export function Scalability() {
  const stated = usePitch(useShallow(years));
  const [more, setMore] = useState(0);
  const shown = Array.from({ length: Math.min(last, Math.max(...stated) + more) }, (_, index) => index + 1);
  const label = fieldGuide('/scale/pairMonths/year1')?.keyLabels?.['*'] ?? '{n}';
  return (
    <>
      <BoundField path="/scale/constraint" />
      <Row columns={['0 1 200px', '0 1 200px']}>
        {[<BoundField key="pool" path="/scale/mentorPool" />, <BoundField key="each" path="/scale/menteesPerMentor" />]}
      </Row>
      <div role="group" aria-label={say.scalability.pairMonths} data-path="/scale/pairMonths">
        <p className={styles['groupTitle']}>{say.scalability.pairMonths}</p>
        <div className={styles['years']}>
          {shown.map((year) => (
            <BoundField key={year} path={`/scale/pairMonths/year${year}`} label={fill(label, { n: year })} />
          ))}
        </div>
        {shown.length < last && (
          <Button kind="link" onPress={() => setMore(more + 1)}>
            <Icon of={Plus} stroke={1.5} />
            {say.scalability.addYear}
          </Button>
        )}
      </div>
    </>
  );
}

/** Year 1, the years of the case, and those that are filled in. */
function years(pitch: Pitch): number[] {
  const filled = Object.entries(pitch.scale?.pairMonths ?? {}).flatMap(([key, value]) => {
    const year = Number(/^year(\d+)$/.exec(key)?.[1]);
    return value != null && year > 0 ? year : [];
  });
  return [1, horizonYears(pitch), ...filled];
}
