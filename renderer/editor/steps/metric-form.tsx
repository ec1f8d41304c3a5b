import type { ReactNode } from 'react';
import { metricDecimals } from '../../../src/format/metrics.ts';
import { typeset } from '../../../src/format/own-words.ts';
import { usePitch } from '../../store/stores.ts';
import { Fields, Row } from './section.tsx';
import { BoundChoice, BoundDate, BoundField, BoundNumber, BoundSegments, BoundText } from '../fields/bound.tsx';
import { useFormat } from '../fields/format.ts';
import { words } from '../../ui/words.ts';
import { InPlaceFindings } from './in-place-findings.tsx';
import { metricOf } from './metrics-data.ts';
import { MetricOwner } from './metric-owner.tsx';
import { MoreDetail } from './more-detail.tsx';
import { NumberLine } from './number-line.tsx';
import { Reported } from './reported.tsx';
import { ServedObjectives } from './served-objectives.tsx';

/** The open metric: what leadership signs for, and behind More detail how it is measured. */
export function MetricForm({ path, actions }: { path: string; actions: ReactNode }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const unit = usePitch((pitch) => metricOf(pitch, id)?.unit ?? undefined);
  const decimals = usePitch((pitch) => metricDecimals(metricOf(pitch, id) ?? {}));
  return (
    <Fields>
      <Row columns={['1 1 240px', '0 1 auto']}>
        {[<BoundText key="name" path={`${path}/name`} />, <BoundSegments key="kind" path={`${path}/kind`} />]}
      </Row>
      <div>
        <Row columns={['0 1 200px', '0 1 200px', '1 1 160px']}>
          {[
            <Today key="today" path={path} id={id} unit={unit} decimals={decimals} />,
            <BoundNumber key="target" path={`${path}/target/value`} unit={unit} decimals={decimals} large />,
            <BoundDate key="by" path={`${path}/target/by`} large />,
          ]}
        </Row>
        <NumberLine id={id} />
      </div>
      <InPlaceFindings path={path} />
      <Row columns={['1 1 220px', '0 1 298px']}>
        {[<MetricOwner key="owner" path={path} />, <Reported key="reported" id={id} />]}
      </Row>
      <MetricDetail path={path} actions={actions} />
    </Fields>
  );
}

interface TodayProps {
  path: string;
  id: string;
  unit: string | undefined;
  decimals: number;
}

/** Today's value with what it rests on; where it is not known yet, why. */
function Today({ path, id, unit, decimals }: TodayProps) {
  const format = useFormat();
  const behind = usePitch((pitch) => {
    const { value, period, source, note } = metricOf(pitch, id)?.baseline ?? {};
    return [value == null && note ? note : period, source].filter(Boolean).join(', ');
  });
  return (
    <BoundNumber
      path={`${path}/baseline/value`}
      unit={unit}
      decimals={decimals}
      large
      note={behind ? { kind: 'hint', text: typeset(behind, format) } : null}
    />
  );
}

const detail = [
  'unit',
  'direction',
  'threshold',
  'shortName',
  'formula',
  'population',
  'dataSource',
  'dataOwnerId',
  'cadence',
  'baseline/period',
  'baseline/source',
  'baseline/n',
  'baseline/note',
  'method',
  'isolation',
  'minCell',
  'objectiveIds',
  'kirkpatrick',
  'countsPeople',
  'sensitive',
];

function MetricDetail({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <MoreDetail paths={detail.map(at)} hint={words.metrics.moreHint} aside={actions}>
      <Fields>
        <Row columns={['1 1 180px', '1 1 180px', '1 1 160px']}>
          {[
            <BoundText key="unit" path={at('unit')} />,
            <BoundChoice key="direction" path={at('direction')} />,
            <BoundNumber key="threshold" path={at('threshold')} />,
          ]}
        </Row>
        <BoundField path={at('formula')} />
        <Row columns={['1 1 240px', '1 1 200px']}>
          {[<BoundField key="population" path={at('population')} />, <BoundField key="short" path={at('shortName')} />]}
        </Row>
        <Row columns={['1 1 200px', '1 1 200px', '0 1 150px']}>
          {[
            <BoundField key="source" path={at('dataSource')} />,
            <BoundField key="by" path={at('dataOwnerId')} />,
            <BoundField key="cadence" path={at('cadence')} />,
          ]}
        </Row>
        <Row columns={['1 1 180px', '1 1 180px', '0 1 160px']}>
          {[
            <BoundField key="period" path={at('baseline/period')} />,
            <BoundField key="source" path={at('baseline/source')} />,
            <BoundField key="n" path={at('baseline/n')} />,
          ]}
        </Row>
        <BoundField path={at('baseline/note')} />
        <BoundField path={at('method')} />
        <BoundField path={at('isolation')} />
        <ServedObjectives path={at('objectiveIds')} />
        <Row columns={['1 1 200px', '1 1 160px', '1 1 160px']}>
          {[
            <BoundField key="level" path={at('kirkpatrick')} />,
            <BoundField key="people" path={at('countsPeople')} />,
            <BoundField key="sensitive" path={at('sensitive')} />,
          ]}
        </Row>
        <Row columns={['0 1 200px']}>{[<BoundField key="cell" path={at('minCell')} />]}</Row>
      </Fields>
    </MoreDetail>
  );
}
