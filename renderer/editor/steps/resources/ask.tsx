import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { usePitch } from '../../../store/stores.ts';
import { fill } from '../../../ui/words.ts';
import { BoundArea, BoundField } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { Fields, Section } from '../section.tsx';
import { sumsOf } from './cost-data.ts';

/** What is to be approved, with the sums that it must agree with, and the smaller yes. */
export function Ask() {
  const format = useFormat();
  const sums = usePitch(sumsOf);
  const note = fill(say.ask.sums, { total: format.moneyExact(sums.headline), cash: format.moneyExact(sums.cash) });
  return (
    <>
      <Section title={say.ask.title} hint={say.ask.hint}>
        <BoundArea path="/decision/ask" labelHidden note={sums.headline > 0 ? { kind: 'hint', text: note } : null} />
      </Section>
      <Section title={say.ask.fallback} hint={say.ask.fallbackHint}>
        <Fields>
          <BoundArea path="/decision/fallback" labelHidden />
          <BoundField path="/decision/fallbackCost" />
        </Fields>
      </Section>
    </>
  );
}
