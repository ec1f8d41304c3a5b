import { ArrowRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { shortName } from '../../../src/format/sentence.ts';
import type { Format } from '../../../src/format/format.ts';
import { isPercentage } from '../../../src/format/metrics.ts';
import type { Metric } from '../../../src/pitch/schema.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { fill, words as common } from '../../ui/words.ts';
import { formatOf, useFormat } from '../fields/format.ts';
import { putMeasure, takeOff, tell } from './tie-edits.ts';
import { edit, focusPlace, newMeasure } from './tie-editing.ts';
import {
  linkOf,
  measureChoices,
  measureOn,
  measures,
  type Line,
  type MeasureChoice,
  type MeasureField,
} from './tie-model.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-measure.module.css';

interface TieMeasureProps {
  line: Line;
  field: MeasureField;
}

/** A measure on a line: what it is today, what it will be, and its name. It is a button that opens the other measures. */
export function TieMeasure({ line, field }: TieMeasureProps) {
  const metric = usePitch((pitch) => measureOn(pitch, linkOf(pitch, line.link), field));
  const format = useFormat();
  if (!metric) return null;
  const { from, to } = movement(metric, format);
  const label = fieldGuide(`/strategyLinks/0/${field}`)?.label ?? '';
  const values = from === null || to === null ? words.measure.open : fill(words.measure.to, { from, to });
  const name = nameOfMeasure(metric);
  return (
    <div className={styles['place']}>
      <Menu
        label={label}
        trigger={
          <AriaButton
            className={styles['measure']!}
            aria-label={fill(words.measure.change, { field: label, name, values })}
          >
            {from !== null && to !== null && (
              <span className={styles['values']} data-field={field}>
                <span className={styles['from']}>{from}</span>
                <span className={styles['arrow']}>
                  <Icon of={ArrowRight} size={16} />
                </span>
                <b>{to}</b>
              </span>
            )}
            <span>{name}</span>
          </AriaButton>
        }
        groups={() => [
          ...measureMenu(line, field),
          [
            { id: 'go', label: words.measure.go, onAction: () => goTo(metric) },
            {
              id: 'off',
              label: words.measure.off,
              onAction: () => {
                takeOff(line, field);
                focusPlace(`/strategyLinks/${line.link}/${field}`);
              },
            },
          ],
        ]}
      />
      {(from === null || to === null) && (
        <Button kind="link" small onPress={() => goTo(metric)}>
          {words.measure.go}
        </Button>
      )}
    </div>
  );
}

function goTo(metric: Metric): void {
  const open = metric.baseline?.value == null ? 'baseline/value' : 'target/value';
  viewStore.getState().jump(`/metrics/${metric.id}/${open}`);
}

/** The measures that may stand at a place of a line: those of the pitch, those of the catalogue, and a new one. */
export function measureMenu(line: Line, field: MeasureField, choices = measureChoicesNow(line, field)): MenuEntry[][] {
  const format = formatOf(pitchStore.getState().pitch);
  const entries = (wanted: 'own' | 'suggested') =>
    choices.filter((choice) => wanted in choice).map((choice) => entryOf(line, field, choice, format));
  const kind = measures[field];
  return [
    entries('own'),
    [
      ...entries('suggested'),
      { id: 'new', label: words.measure[`new${kind}`], onAction: () => edit(newMeasure(line, field)) },
    ],
  ];
}

function measureChoicesNow(line: Line, field: MeasureField): MeasureChoice[] {
  return measureChoices(pitchStore.getState().pitch, line, field);
}

function entryOf(line: Line, field: MeasureField, choice: MeasureChoice, format: Format): MenuEntry {
  const own = 'own' in choice;
  return {
    id: own ? choice.own.id : choice.suggested.id,
    label: own ? (choice.own.name ?? '') : choice.suggested.name,
    keys: own ? valuesOf(choice.own, format) : common.metrics.new,
    onAction: () => put(line, field, choice),
  };
}

/** Puts a measure onto a line and says so; the focus goes to it. */
export function put(line: Line, field: MeasureField, choice: MeasureChoice): void {
  putMeasure(line, field, choice);
  const { pitch } = pitchStore.getState();
  const link = line.link ?? pitch.strategyLinks?.at(-1)?.id;
  tell(fill(words.measure.on, { metric: 'own' in choice ? (choice.own.name ?? '') : choice.suggested.name }));
  focusPlace(`/strategyLinks/${link}/${field}`);
}

function valuesOf(metric: Metric, format: Format): string {
  const { from, to } = movement(metric, format);
  return to === null ? '' : from === null ? to : fill(words.arrow, { first: from, second: to });
}

/** Where a measure stands and where it goes; null where that is open. A new one has no value today. */
export function movement(metric: Metric, format: Format): { from: string | null; to: string | null } {
  const today = metric.baseline?.value;
  const target = metric.target?.value;
  const isNew = today == null && (metric.baseline?.period === 'new' || !!metric.baseline?.note?.trim());
  const print = (value: number) => format.metricValue(metric, value);
  return {
    from:
      today == null
        ? isNew
          ? common.metrics.new
          : null
        : isPercentage(metric) && target != null
          ? print(today).replace('%', '')
          : print(today),
    to: target == null ? null : format.metricValueInSentence(metric, target),
  };
}

/** The short name of a measure, as slides have it. */
export function nameOfMeasure(metric: Metric): string {
  return metric.shortName?.trim() || shortName(metric.name ?? '');
}
