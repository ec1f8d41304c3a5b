import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { amountIn } from '../../../../src/business-case/years.ts';
import { choiceLabel, fieldGuide } from '../../../../src/catalogue/guidance.ts';
import { isTimePriced } from '../../../../src/catalogue/time.ts';
import type { Op } from '../../../../src/pitch/change.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { fill, fillWith, words } from '../../../ui/words.ts';
import { addItem, run } from '../../edits.ts';
import { BoundArea, BoundField } from '../../fields/bound.tsx';
import { formatOf, useFormat } from '../../fields/format.ts';
import { Items, openItem } from '../items.tsx';
import { Fields, Row, Section } from '../section.tsx';
import { costOf, laterOf, sumsOf, yearsOf } from './cost-data.ts';
import { assignCosts, resourceName } from './resource-data.ts';
import styles from './resources.module.css';
import { timeLines } from './time-lines.ts';

const list = '/costs';

/** What everything costs, line by line and year by year, with the sums. */
export function CostLines() {
  const ids = usePitch(useShallow((pitch) => (pitch.costs ?? []).map(({ id }) => id)));
  const unpriced = usePitch((pitch) => !isTimePriced(pitch) && timeLines(pitch, formatOf(pitch)).length > 0);
  return (
    <Section title={say.costs.title} hint={say.costs.hint}>
      {ids.length > 0 && (
        <>
          <Head />
          <Items list={list} ids={ids} nameOf={nameOfCost} Row={CostRow} Form={CostForm} />
          <Totals />
        </>
      )}
      <div className={styles['add']}>
        <Button small onPress={() => openItem(addItem(list, {}, say.costs.one))}>
          <Icon of={Plus} stroke={1.5} />
          {say.costs.add}
        </Button>
        {unpriced && (
          <Button kind="chip" onPress={priceTime}>
            <Icon of={Plus} stroke={1.5} size={14} />
            {say.costs.price}
          </Button>
        )}
      </div>
    </Section>
  );
}

function nameOfCost(id: string): string {
  const line = costOf(pitchStore.getState().pitch, id);
  return (
    line?.description?.trim() || (line?.category ? choiceLabel('/costs/0/category', line.category) : say.costs.one)
  );
}

/** The lines of mentors' and mentees' time: pair-months x hours x rate, from what the pitch says. */
function priceTime(): void {
  const { pitch } = pitchStore.getState();
  const lines = timeLines(pitch, formatOf(pitch));
  const start = pitch.costs?.length ?? 0;
  run(
    { verb: 'add', what: say.costs.price },
    lines.map((item, at): Op => ({ op: 'insert', path: list, index: start + at, item })),
  );
}

function Head() {
  return (
    <div className={styles['head']} aria-hidden>
      <span className={styles['line']} />
      <span className={styles['amount']}>{say.costs.setup}</span>
      <span className={styles['amount']}>{say.costs.year1}</span>
      <span className={styles['amount']}>{say.costs.later}</span>
    </div>
  );
}

function CostRow({ path }: { path: string }) {
  const format = useFormat();
  const line = usePitch((pitch) => costOf(pitch, path.slice(list.length + 1)));
  if (!line) return null;
  const category = line.category ? choiceLabel('/costs/0/category', line.category) : '';
  const name = line.description?.trim() || category;
  return (
    <>
      <span className={styles['line']}>
        {name || <i>{words.nameless}</i>}
        {line.cash === true && <span className={styles['tag']}> {say.costs.cash}</span>}
      </span>
      <Amount label={say.costs.setup} value={amountIn(line.byYear, 0)} />
      <Amount label={say.costs.year1} value={amountIn(line.byYear, 1)} />
      <Amount label={say.costs.later} value={laterOf(line)} />
    </>
  );

  function Amount({ label, value }: { label: string; value: number }) {
    return (
      <span className={styles['amount']} aria-label={`${label} ${format.moneyExact(value)}`}>
        {value === 0 ? <span className={styles['zero']}>–</span> : format.number(value, 0)}
      </span>
    );
  }
}

function Totals() {
  const format = useFormat();
  const sums = usePitch(sumsOf);
  return (
    <>
      <div className={styles['totals']} role="group" aria-label={say.costs.total}>
        <span className={styles['line']}>{say.costs.total}</span>
        <span className={styles['amount']}>{format.number(sums.setup, 0)}</span>
        <span className={styles['amount']}>{format.number(sums.year1, 0)}</span>
        <span className={styles['amount']}>{format.number(sums.later, 0)}</span>
      </div>
      <p className={styles['headline']}>
        {fillWith(say.costs.headline, {
          total: <b>{format.moneyExact(sums.headline)}</b>,
          cash: <b>{format.moneyExact(sums.cash)}</b>,
        })}
      </p>
    </>
  );
}

const lastYear = 10;

function CostForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  const id = path.slice(list.length + 1);
  const stated = usePitch((pitch) => yearsOf(pitch, costOf(pitch, id)));
  const [more, setMore] = useState(0);
  const last = Math.min(lastYear, stated + more);
  const labels = fieldGuide(at('byYear/0'))?.keyLabels ?? {};
  return (
    <Fields>
      <BoundArea line path={at('description')} />
      <Row columns={['1 1 200px', '1 1 200px', '0 1 160px']}>
        {[
          <BoundField key="kind" path={at('category')} />,
          <PartOf key="part" id={id} />,
          <BoundField key="cash" path={at('cash')} />,
        ]}
      </Row>
      <div className={styles['years']}>
        {Array.from({ length: last + 1 }, (_, year) => (
          <BoundField
            key={year}
            path={at(`byYear/${year}`)}
            label={fill(labels[String(year)] ?? labels['*'] ?? '', { n: year })}
          />
        ))}
      </div>
      <div className={styles['formFoot']}>
        {last < lastYear && (
          <Button kind="link" onPress={() => setMore(more + 1)}>
            <Icon of={Plus} stroke={1.5} />
            {say.costs.addYear}
          </Button>
        )}
        <span className={styles['right']}>{actions}</span>
      </div>
    </Fields>
  );
}

/** Every cost line stands in exactly one of the resources that are asked for. */
function PartOf({ id }: { id: string }) {
  const resources = usePitch((pitch) => pitch.resources);
  const holder = resources?.find((resource) => resource.costIds?.includes(id));
  if (!resources?.length) return null;
  const move = (to: string) => {
    const { pitch } = pitchStore.getState();
    const taken = resources.find((resource) => resource.id === to)?.costIds ?? [];
    const ops = taken.includes(id) ? [] : assignCosts(pitch, to, [...taken, id]);
    if (ops.length > 0) run({ verb: 'change', what: say.costs.partOf.toLocaleLowerCase('en-US') }, ops);
  };
  return (
    <Select
      label={say.costs.partOf}
      value={holder?.id ?? null}
      options={resources.map((resource) => ({ value: resource.id, label: resourceName(resource) }))}
      placeholder={say.costs.nowhere}
      onChange={move}
    />
  );
}
