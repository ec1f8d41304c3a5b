import { BoundField } from '../fields/bound.tsx';
import { caseWords as words } from './case-words.ts';
import { CostRange, OtherRanges } from './range.tsx';
import { MoreDetail } from './more-detail.tsx';
import { Fields, Row, Section } from './section.tsx';

const at = (field: string) => `/financialSettings/${field}`;

/** The rules of the finance department, and how far the cost could be off. */
export function CaseSettings() {
  return (
    <Section title={words.settings.title} hint={words.settings.hint}>
      <Fields>
        <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
          {[
            <BoundField key="hurdle" path={at('hurdleRoiPct')} />,
            <BoundField key="discount" path={at('discountRatePct')} />,
            <BoundField key="horizon" path={at('horizonYears')} />,
          ]}
        </Row>
        <CostRange />
        <OtherRanges />
        <MoreDetail paths={[at('costPolicy')]} />
      </Fields>
    </Section>
  );
}
