import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { fieldGuide, recordKeyLabel } from '../../../src/catalogue/guidance.ts';
import { usePitch } from '../../store/stores.ts';
import { fill, sentenceCase } from '../../ui/words.ts';
import {
  BoundArea,
  BoundChoice,
  BoundField,
  BoundMoney,
  BoundNumber,
  BoundPercent,
  BoundText,
} from '../fields/bound.tsx';
import { EvidenceChoice } from './tie-evidence-choice.tsx';
import { BenefitSum } from './benefit-sum.tsx';
import { benefitOf } from './benefits-data.ts';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';
import { setDriven } from './driven.ts';
import { MoreDetail } from './more-detail.tsx';
import { Range } from './range.tsx';
import { Fields, Row } from './section.tsx';

const words = caseWords.benefits;

/** The open benefit line: what it is, how it is counted in year 1, how far that could be off; behind More detail the rest. */
export function BenefitForm({ path, actions }: { path: string; actions: ReactNode }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const unit = usePitch((pitch) => benefitOf(pitch, id)?.unit?.trim() || undefined);
  const at = (field: string) => `${path}/${field}`;
  const units = at('byYear/1/units');
  return (
    <Fields>
      <Row columns={['1 1 260px', '0 1 210px']}>
        {[<BoundText key="name" path={at('name')} />, <BoundChoice key="type" path={at('type')} />]}
      </Row>
      <Row columns={['1 1 260px', '0 1 210px']}>
        {[<MeasuredBy key="metric" path={at('metricId')} />, <BoundChoice key="money" path={at('monetised')} />]}
      </Row>
      <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
        {[
          <BoundNumber
            key="units"
            path={units}
            label={inYear(units)}
            unit={unit}
            onSet={(value) => setDriven(units, `/drivers/${id}.units/expected`, value)}
          />,
          <BoundText key="unit" path={at('unit')} />,
          <BoundMoney
            key="value"
            path={at('valuePerUnit')}
            onSet={(value) => setDriven(at('valuePerUnit'), `/drivers/${id}.valuePerUnit/expected`, value)}
          />,
        ]}
      </Row>
      <BoundArea path={at('valueBasis')} line />
      <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
        {[
          <BoundPercent key="part" path={at('byYear/1/realisation')} label={inYear(at('byYear/1/realisation'))} />,
          <BoundPercent key="attribution" path={at('attribution')} />,
          <BoundPercent key="confidence" path={at('confidence')} />,
        ]}
      </Row>
      <BoundArea path={at('creditSource')} line />
      <BenefitSum id={id} />
      <Ranges id={id} unit={unit} />
      <BenefitDetail path={path} actions={actions} />
    </Fields>
  );
}

/** "Units, year 1". */
function inYear(path: string): string {
  const year = recordKeyLabel(path)?.toLocaleLowerCase('en-US') ?? '';
  return fill(words.unitsYear, { field: fieldGuide(path)?.label ?? '', year });
}

/** The results of the pitch; a value that is none of them stays as it stands. */
function MeasuredBy({ path }: { path: string }) {
  const metrics = usePitch((pitch) => pitch.metrics);
  const options = (metrics ?? [])
    .filter(({ kind }) => kind === 'lagging')
    .map(({ id, name }) => ({ value: id ?? '', label: name?.trim() || (id ?? '') }));
  const note = options.length === 0 ? ({ kind: 'hint', text: words.noMetrics } as const) : null;
  return <BoundChoice path={path} options={options} note={note} />;
}

function Ranges({ id, unit }: { id: string; unit: string | undefined }) {
  const name = usePitch((pitch) => benefitOf(pitch, id)?.name?.trim() ?? '');
  const named = (of: 'units' | 'valuePerUnit') => fill(caseWords.driverName[of], { benefit: name });
  return (
    <div className={styles['ranges']}>
      <p className={styles['label']}>{caseWords.range.title}</p>
      <Range
        id={`${id}.units`}
        title={unit ? fill(caseWords.range.unitsIn, { unit }) : caseWords.range.units}
        name={unit ? sentenceCase(unit) : named('units')}
        drives={`/benefits/${id}/byYear/1/units`}
      />
      <Range
        id={`${id}.valuePerUnit`}
        title={caseWords.range.value}
        name={named('valuePerUnit')}
        drives={`/benefits/${id}/valuePerUnit`}
      />
    </div>
  );
}

/** Years that the form offers: those of the horizon, three while it is not said, and any that the line already has. */
function useLaterYears(id: string): number[] {
  return usePitch(
    useShallow((pitch) => {
      const horizon = pitch.financialSettings?.horizonYears ?? 3;
      const own = Object.keys(benefitOf(pitch, id)?.byYear ?? {}).map(Number);
      const last = Math.max(horizon, ...own.filter((year) => Number.isInteger(year) && year <= 10));
      return Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
    }),
  );
}

function BenefitDetail({ path, actions }: { path: string; actions: ReactNode }) {
  const years = useLaterYears(path.slice(path.lastIndexOf('/') + 1));
  const at = (field: string) => `${path}/${field}`;
  const note = at('byYear/1/note');
  return (
    <MoreDetail
      paths={[note, ...years.map((year) => at(`byYear/${year}`)), at('evidenceIds')]}
      hint={words.moreHint}
      aside={actions}
    >
      <Fields>
        <BoundArea path={note} label={inYear(note)} line />
        {years.map((year) => (
          <BenefitYear key={year} path={at(`byYear/${year}`)} />
        ))}
        <EvidenceChoice path={at('evidenceIds')} />
      </Fields>
    </MoreDetail>
  );
}

function BenefitYear({ path }: { path: string }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <div data-path={path}>
      <Row columns={['0 1 130px', '0 1 150px', '1 1 200px']}>
        {[
          <BoundField key="units" path={at('units')} label={inYear(at('units'))} />,
          <BoundField key="part" path={at('realisation')} label={inYear(at('realisation'))} />,
          <BoundArea key="note" path={at('note')} label={inYear(at('note'))} line />,
        ]}
      </Row>
    </div>
  );
}
