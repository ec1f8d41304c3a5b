import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { usePitch } from '../../../store/stores.ts';
import { fill } from '../../../ui/words.ts';
import { BoundField, BoundNumber, BoundText } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { InlineList } from '../inline-list.tsx';
import { Row } from '../section.tsx';

/** How pairs form: the method, what excludes, and the weights, which together make 100. */
export function Matching() {
  return (
    <>
      <Row columns={['1 1 240px', '0 1 200px']}>
        {[
          <BoundField key="method" path="/matching/method" />,
          <BoundField key="line" path="/matching/excludesReportingLine" />,
        ]}
      </Row>
      <InlineList
        path="/matching/criteria"
        title={say.matching.criteria}
        item={say.matching.criterion}
        addLabel={say.matching.addCriterion}
        note={<Sum />}
        fields={(path) => (
          <Row columns={['1 1 220px', '0 1 160px']}>
            {[
              <BoundText key="name" labelHidden path={`${path}/name`} />,
              <BoundNumber key="weight" labelHidden unit="%" path={`${path}/weight`} />,
            ]}
          </Row>
        )}
      />
      <Row columns={['0 1 200px', '0 1 200px']}>
        {[
          <BoundField key="match" path="/matching/daysToMatch" />,
          <BoundField key="rematch" path="/matching/rematchDays" />,
        ]}
      </Row>
    </>
  );
}

function Sum() {
  const format = useFormat();
  const sum = usePitch((pitch) =>
    (pitch.matching?.criteria ?? []).reduce<number | null>(
      (total, { weight }) => (weight == null ? total : (total ?? 0) + weight),
      null,
    ),
  );
  if (sum === null) return null;
  return fill(sum === 100 ? say.matching.sum : say.matching.sumOff, {
    sum: format.percent(sum, Number.isInteger(sum) ? 0 : 1),
  });
}
