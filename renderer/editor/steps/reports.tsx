import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import type { Pitch, Report } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { counted, say, words } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { BoundDate, BoundField, BoundText } from '../fields/bound.tsx';
import { useFormat } from '../fields/format.ts';
import { BoundMany } from '../fields/many.tsx';
import { metricOptions, personOptions } from '../fields/options.ts';
import { nameOf } from '../fields/people.ts';
import { Items, openItem } from './items.tsx';
import styles from './reports.module.css';
import { Fields, Row, Section } from './section.tsx';

const list = '/reporting';

/** The reports that carry the metrics: who writes them, who reads them, how often and from when. */
export default function Reports() {
  const ids = usePitch(useShallow((pitch) => (pitch.reporting ?? []).map(({ id }) => id)));
  return (
    <div className={styles['place']}>
      <Section title={words.metrics.reports} hint={words.metrics.reportsHint}>
        {ids.length > 0 && <Items list={list} ids={ids} nameOf={nameOfReport} Row={ReportRow} Form={ReportForm} />}
        <div className={styles['add']}>
          <Button small onPress={() => openItem(addItem(list, startOf(), words.metrics.report))}>
            <Icon of={Plus} stroke={1.5} />
            {words.metrics.addReport}
          </Button>
        </div>
      </Section>
    </div>
  );
}

function reportOf({ reporting }: Pitch, id: string): Report | undefined {
  return reporting?.find((report) => report.id === id);
}

function nameOfReport(id: string): string {
  return reportOf(pitchStore.getState().pitch, id)?.name?.trim() || words.metrics.report;
}

/** Who decides reads it: a report that the approver does not read decides nothing (CHK-46). */
function startOf(): Partial<Report> {
  const approver = pitchStore.getState().pitch.stakeholders?.find((person) => person.decisionRole === 'approver');
  return approver ? { audienceIds: [approver.id] } : {};
}

function ReportRow({ path }: { path: string }) {
  const format = useFormat();
  const report = usePitch((pitch) => reportOf(pitch, path.slice(list.length + 1)));
  const owner = usePitch((pitch) => nameOf(pitch, report?.ownerId));
  if (!report) return null;
  return (
    <>
      <span className={styles['name']}>{report.name || <i>{words.nameless}</i>}</span>
      <span className={styles['cadence']}>{report.cadence && choiceLabel(`${list}/0/cadence`, report.cadence)}</span>
      <span className={styles['readers']}>{counted(report.audienceIds?.length ?? 0, words.metrics.readers)}</span>
      <span className={owner ? styles['owner'] : styles['missing']}>{owner ?? say.editing.noOwner.text}</span>
      <span className={styles['first']}>{report.first && format.dateShort(report.first)}</span>
    </>
  );
}

function ReportForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundText path={at('name')} />
      <Row columns={['0 1 160px', '1 1 200px', '0 1 180px']}>
        {[
          <BoundField key="cadence" path={at('cadence')} />,
          <BoundField key="owner" path={at('ownerId')} />,
          <BoundDate key="first" path={at('first')} />,
        ]}
      </Row>
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[
          <BoundMany key="metrics" path={at('metricIds')} optionsOf={metricOptions} none={words.metrics.noMetrics} />,
          <BoundMany key="readers" path={at('audienceIds')} optionsOf={personOptions} none={words.metrics.noPeople} />,
        ]}
      </Row>
      <div className={styles['actions']}>{actions}</div>
    </Fields>
  );
}
