import type { Op } from '../../../src/pitch/change.ts';
import { newId } from '../../../src/pitch/ids.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import type { Cadence } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Select } from '../../ui/select.tsx';
import { fill, words } from '../../ui/words.ts';
import { fieldName, run } from '../edits.ts';
import { BoundDate } from '../fields/bound.tsx';
import { metricOf, reportOf } from './metrics-data.ts';
import styles from './metrics.module.css';

const cadencePath = '/reporting/0/cadence';

/** How often and from when a metric is reported: the fields of the report that holds it (look/README.md). */
export function Reported({ id }: { id: string }) {
  const others = usePitch((pitch) => (reportOf(pitch, id)?.metricIds?.length ?? 1) - 1);
  const name = usePitch((pitch) => reportOf(pitch, id)?.name ?? '');
  return (
    <div>
      <div className={styles['reported']}>
        <Cadence id={id} />
        <First id={id} />
      </div>
      {others > 0 && name && (
        <p className={styles['inReport']}>{fill(words.metrics.inReport, { report: name, n: others })}</p>
      )}
    </div>
  );
}

function Cadence({ id }: { id: string }) {
  const report = usePitch((pitch) => reportOf(pitch, id));
  const guide = fieldGuide(cadencePath);
  return (
    <Select
      label={guide?.label ?? ''}
      path={report ? `/reporting/${report.id}/cadence` : undefined}
      value={report?.cadence ?? null}
      options={(guide?.choices ?? []) as { value: Cadence; label: string }[]}
      placeholder={words.fields.choose}
      onChange={(cadence) => setCadence(id, cadence)}
    />
  );
}

function First({ id }: { id: string }) {
  const report = usePitch((pitch) => reportOf(pitch, id)?.id ?? null);
  return report === null ? null : <BoundDate path={`/reporting/${report}/first`} />;
}

/** Changes the report that holds the metric; without one the metric joins the report of that rhythm, and without that a report is made. */
function setCadence(id: string, cadence: Cadence): void {
  const { pitch } = pitchStore.getState();
  const name = { verb: 'change', what: fieldName(cadencePath) } as const;
  const own = reportOf(pitch, id);
  if (own) return run(name, [{ op: 'set', path: `/reporting/${own.id}/cadence`, value: cadence }]);
  const fitting = pitch.reporting?.find((report) => report.cadence === cadence);
  if (fitting)
    return run(name, [
      { op: 'set', path: `/reporting/${fitting.id}/metricIds`, value: [...(fitting.metricIds ?? []), id] },
    ]);
  const report = {
    id: newId('/reporting', Math.random),
    name: words.metrics.reportNames[cadence],
    cadence,
    metricIds: [id],
    ...(metricOf(pitch, id)?.ownerId && { ownerId: metricOf(pitch, id)?.ownerId }),
  };
  const made: Op = { op: 'insert', path: '/reporting', index: pitch.reporting?.length ?? 0, item: report };
  run(name, [made]);
}
