import { Plus } from 'lucide-react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { getAt } from '../../../../src/pitch/pointer.ts';
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { run } from '../../edits.ts';
import { BoundChoice, BoundDate, BoundField, BoundNumber, BoundPerson } from '../../fields/bound.tsx';
import { InlineList } from '../inline-list.tsx';
import { metricOf } from '../metrics-data.ts';
import { Fields, Row } from '../section.tsx';
import styles from './elements.module.css';

/** The stop/go gate of a phase: when, by whom, what must hold, and what happens else. */
export function Gate({ path }: { path: string }) {
  const present = usePitch((pitch) => getAt(pitch, path) != null);
  const at = (field: string) => `${path}/${field}`;
  if (!present)
    return (
      <div data-path={path}>
        <Button kind="link" onPress={() => add(path)}>
          <Icon of={Plus} stroke={1.5} />
          {say.phases.addGate}
        </Button>
      </div>
    );
  return (
    <div role="group" aria-label={say.phases.gate} className={styles['gate']} data-path={path}>
      <p className={styles['gateTitle']}>
        <b>{say.phases.gate}</b> <span className={styles['hint']}>{say.phases.gateHint}</span>
      </p>
      <Fields>
        <Row columns={['0 1 200px', '1 1 240px']}>
          {[<BoundDate key="date" path={at('date')} />, <BoundPerson key="by" path={at('deciderId')} />]}
        </Row>
        <InlineList
          path={at('go')}
          title={say.phases.rules}
          item={say.phases.rule}
          addLabel={say.phases.addRule}
          fields={(rule) => <Rule path={rule} />}
        />
        <Row columns={['1 1 240px', '0 1 200px']}>
          {[
            <BoundField key="missed" path={at('ifMissed')} />,
            <BoundField key="committed" path={at('committedCost')} />,
          ]}
        </Row>
        <div>
          <Button
            kind="link"
            onPress={() => run({ verb: 'delete', what: say.phases.gateName }, [{ op: 'set', path, value: null }])}
          >
            {say.phases.removeGate}
          </Button>
        </div>
      </Fields>
    </div>
  );
}

/** Who approves the pitch decides at its gates, until somebody else is named. */
function add(path: string): void {
  const approver = pitchStore.getState().pitch.stakeholders?.find((person) => person.decisionRole === 'approver');
  run({ verb: 'add', what: say.phases.gateName }, [
    { op: 'set', path, value: approver ? { deciderId: approver.id } : {} },
  ]);
}

/** "Sessions held, at least, 70 %": a measure of the pitch and the value that it must reach. */
function Rule({ path }: { path: string }) {
  const unit = usePitch((pitch) => metricAt(pitch, path)?.unit ?? undefined);
  return (
    <Row columns={['1 1 180px', '0 1 130px', '0 1 160px']}>
      {[
        <BoundChoice key="metric" labelHidden path={`${path}/metricId`} />,
        <BoundChoice key="op" labelHidden path={`${path}/op`} />,
        <BoundNumber key="value" labelHidden path={`${path}/value`} unit={unit} />,
      ]}
    </Row>
  );
}

function metricAt(pitch: Pitch, path: string) {
  return metricOf(pitch, (getAt(pitch, `${path}/metricId`) as string | null | undefined) ?? '');
}
