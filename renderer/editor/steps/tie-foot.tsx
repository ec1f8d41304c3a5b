import { useShallow } from 'zustand/react/shallow';
import type { Metric } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch, useSlides, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { fill } from '../../ui/words.ts';
import { addLineWith } from './tie-edits.ts';
import { focusPlace } from './tie-editing.ts';
import { nameOfMeasure, put } from './tie-measure.tsx';
import { chooseMode } from './tie-mode.ts';
import {
  linesOf,
  linkOf,
  measureOn,
  metricsOffTheLines,
  objectiveOf,
  tiedObjectives,
  type MeasureField,
} from './tie-model.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-foot.module.css';

const shown = 6;

/** How many lines run through, what stands on none and how it comes onto one, and the slide of it. */
export function TieFoot() {
  const tied = usePitch((pitch) => tiedObjectives(pitch).size);
  const all = usePitch((pitch) => pitch.objectives?.length ?? 0);
  const off = usePitch(useShallow(metricsOffTheLines));
  const untied = usePitch(
    useShallow((pitch) =>
      linesOf(pitch).flatMap(({ objective, link }) => (objective !== null && link === null ? [objective] : [])),
    ),
  );
  const number = useSlides(({ talk }) => talk.slides.find(({ key }) => key === 'line_of_sight')?.number);
  return (
    <div className={styles['foot']}>
      <p>
        <b>{fill(words.foot.runThrough, { n: tied, of: all })}</b>{' '}
        {all === 1 ? words.foot.lines.one : words.foot.lines.many}
      </p>
      {untied.length > 0 && (
        <p className={styles['list']}>
          {words.foot.untied}
          {untied.slice(0, shown).map((id) => (
            <Untied key={id} id={id} />
          ))}
          {untied.length > shown && <span>{fill(words.foot.more, { n: untied.length - shown })}</span>}
        </p>
      )}
      {off.length > 0 && (
        <p className={styles['list']}>
          {words.foot.off}
          {off.slice(0, shown).map((metric) => (
            <OffTheLines key={metric.id} metric={metric} />
          ))}
          {off.length > shown && (
            <Button kind="link" onPress={() => viewStore.getState().goToStep('success-metrics')}>
              {fill(words.foot.more, { n: off.length - shown })}
            </Button>
          )}
        </p>
      )}
      <div className={styles['ways']}>
        <Button kind="link" onPress={() => chooseMode('form')}>
          {words.foot.detail}
        </Button>
        <Button kind="link" onPress={() => viewStore.getState().show({ slide: 'line_of_sight', overlay: 'slide' })}>
          {number === undefined ? words.foot.slideOnly : fill(words.foot.slide, { n: number })}
        </Button>
      </div>
    </div>
  );
}

/** An objective without a line; its gap has the way to one. */
function Untied({ id }: { id: string }) {
  const statement = usePitch((pitch) => objectiveOf(pitch, id)?.statement ?? '');
  const go = () => {
    const row = document.querySelector(`[data-region='page'] [data-path='${CSS.escape(`/objectives/${id}`)}']`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('[role="cell"] button')?.focus({ preventScroll: true });
  };
  return (
    <Button kind="link" onPress={go}>
      <span className={styles['name']}>{statement || words.columns.objective.title}</span>
    </Button>
  );
}

function OffTheLines({ metric }: { metric: Metric }) {
  const name = nameOfMeasure(metric);
  // A guardrail belongs beside the lines: nothing leads to what must not get worse.
  if (metric.kind === 'guardrail')
    return (
      <span>
        {name} <span className={styles['kind']}>{fill(words.foot.guardrail, { kind: words.foot.guardrailWord })}</span>
      </span>
    );
  return (
    <Menu
      label={fill(words.foot.put, { metric: name })}
      trigger={
        <Button kind="link" aria-label={fill(words.foot.put, { metric: name })}>
          <span className={styles['name']}>{name}</span>
        </Button>
      }
      groups={() => placesFor(metric)}
    />
  );
}

/** The lines a measure can stand on: where the place is open, then instead of another one, then a line of its own. */
function placesFor(metric: Metric): MenuEntry[][] {
  const { pitch } = pitchStore.getState();
  const field: MeasureField = metric.kind === 'leading' ? 'leadingMetricId' : 'laggingMetricId';
  const lines = linesOf(pitch).filter(({ objective }) => objective !== null);
  const open: MenuEntry[] = [];
  const instead: MenuEntry[] = [];
  for (const line of lines) {
    const objective = objectiveOf(pitch, line.objective)?.statement ?? '';
    const present = measureOn(pitch, linkOf(pitch, line.link), field);
    const label = present
      ? fill(words.foot.instead, { objective, metric: nameOfMeasure(present) })
      : fill(words.foot.on, { objective });
    (present ? instead : open).push({
      id: line.link ?? line.objective ?? '',
      label,
      onAction: () => put(line, field, { own: metric }),
    });
  }
  const another = (pitch.objectives ?? [])
    .filter(({ id }) => lines.some((line) => line.objective === id && line.link !== null))
    .map(({ id, statement }) => ({
      id: `another ${id}`,
      label: fill(words.foot.another, { objective: statement ?? '' }),
      onAction: () => {
        addLineWith(id, field, metric);
        focusPlace(`/strategyLinks/${pitchStore.getState().pitch.strategyLinks?.at(-1)?.id}/mechanism`);
      },
    }));
  return [open, instead, another];
}
