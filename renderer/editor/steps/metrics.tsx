import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { focusOf, metricFrom } from '../../../src/catalogue/focuses.ts';
import { stepOf } from '../../../src/catalogue/guidance.ts';
import type { Metric, Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { EmptyList } from './empty-list.tsx';
import { ImportMetrics } from './import-button.tsx';
import { Items, openItem } from './items.tsx';
import { MetricForm } from './metric-form.tsx';
import { MetricRow } from './metric-row.tsx';
import { idsOfKind, kinds, metricName, type Kind } from './metrics-data.ts';
import styles from './metrics.module.css';
import { Section } from './section.tsx';

const Reports = lazy(() => import('./reports.tsx'));

/** Step 5: the measures by kind, one open in place. */
export function MetricsStep() {
  const empty = usePitch((pitch) => !pitch.metrics?.length);
  if (empty) return <NoMetrics />;
  return (
    <>
      {kinds.map((kind) => (
        <KindSection key={kind} kind={kind} />
      ))}
      <AddMetric />
      <Suspense>
        <Reports />
      </Suspense>
    </>
  );
}

const hints = say.sections;

function KindSection({ kind }: { kind: Kind }) {
  const ids = usePitch(useShallow((pitch) => idsOfKind(pitch, kind)));
  if (ids.length === 0) return null;
  return (
    <Section title={words.metrics.kinds[kind]} hint={hints[kind]}>
      <Items
        list="/metrics"
        ids={ids}
        nameOf={(id) => metricName(pitchStore.getState().pitch, id)}
        Row={MetricRow}
        Form={MetricForm}
      />
    </Section>
  );
}

/** What a new metric begins with: the objective, when there is only one that it can serve. */
function startOf(pitch: Pitch): Partial<Metric> {
  const [only, ...more] = pitch.objectives ?? [];
  return only?.id && more.length === 0 ? { objectiveIds: [only.id] } : {};
}

function insert(metric: Partial<Metric>): string {
  return addItem('/metrics', { ...metric, ...startOf(pitchStore.getState().pitch) }, metric.name ?? words.metrics.one);
}

function AddMetric() {
  const suggestions = usePitch(useShallow(suggestedNames));
  const focus = usePitch((pitch) => focusOf(pitch.focus?.primary));
  return (
    <div className={styles['add']}>
      <Button onPress={() => openItem(insert({ kind: 'lagging' }))}>
        <Icon of={Plus} stroke={1.5} />
        {words.metrics.add}
      </Button>
      <ImportMetrics />
      {focus && suggestions.length > 0 && (
        <>
          <span className={styles['often']}>
            {fill(words.metrics.often, { focus: focus.name.toLocaleLowerCase('en-US') })}
          </span>
          {suggestions.map((name) => (
            <Button key={name} kind="chip" onPress={() => use(name)}>
              <Icon of={Plus} stroke={1.5} size={14} />
              {name}
            </Button>
          ))}
        </>
      )}
    </div>
  );
}

const suggestionsShown = 3;

/** Measures of the focus that the pitch does not have yet. */
function suggestedNames({ focus, metrics }: Pitch): string[] {
  return (focusOf(focus?.primary)?.metrics ?? [])
    .map((metric) => metric.name)
    .filter((name) => !metrics?.some((metric) => metric.name === name))
    .slice(0, suggestionsShown);
}

function use(name: string): void {
  const focus = focusOf(pitchStore.getState().pitch.focus?.primary);
  const suggestion = focus?.metrics.find((metric) => metric.name === name);
  if (suggestion) openItem(insert(metricFrom(suggestion)));
}

/** Nothing yet: the first field is there, with measures to begin from. */
function NoMetrics() {
  const focus = usePitch((pitch) => focusOf(pitch.focus?.primary));
  const results = (focus?.metrics ?? []).filter((metric) => metric.kind === 'lagging').map((metric) => metric.name);
  const begin = (metric: Partial<Metric>) => {
    flushSync(() => viewStore.getState().setOpen(insert({ kind: 'lagging', ...metric })));
    const first = document.querySelector<HTMLInputElement>('[data-region="page"] [data-item] input');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <>
      <EmptyList
        path="/metrics"
        step={stepOf('/metrics')}
        label={words.metrics.first}
        placeholder={results[0] ? fill(words.example, { example: results[0] }) : undefined}
        next={words.metrics.next}
        suggestions={results}
        onType={(name) => begin({ name })}
        onUse={use}
      />
      <ImportMetrics />
    </>
  );
}
