/** The edits of the lines of sight, each one change of undo: a text, a measure, or a whole line. */
import { focusOf, metricFrom, suggestedMetric, type SuggestedLine } from '../../../src/catalogue/focuses.ts';
import type { ChangeName, Op } from '../../../src/pitch/change.ts';
import { newId } from '../../../src/pitch/ids.ts';
import type { Metric, Pitch } from '../../../src/pitch/schema.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { fieldName, run } from '../edits.ts';
import { linkOf, measures, type Line, type MeasureChoice, type MeasureField } from './tie-model.ts';
import { tieWords as words } from './tie-words.ts';

/** What leads to a measure on a line: its id, and the operations that make it one that serves the objective. */
interface Measured {
  id: string;
  ops: Op[];
}

/** Sets a place of a line to a text. */
export function setText(line: Line, place: 'mechanism' | 'behaviourChange', text: string): void {
  change(fieldName(`/strategyLinks/0/${place}`), lineWith(line, { [place]: text }));
}

/** Puts a measure onto a line. */
export function putMeasure(line: Line, field: MeasureField, choice: MeasureChoice): void {
  const { id, ops } = measured(pitchStore.getState().pitch, line, field, choice);
  change(fieldName(`/strategyLinks/0/${field}`), [...ops, ...lineWith(line, { [field]: id })]);
}

/** Makes a measure of that name and puts it onto a line. */
export function putNewMeasure(line: Line, field: MeasureField, name: string): void {
  putMeasure(line, field, { own: { id: '', name } });
}

/** Takes the measure off a line; the measure itself stays. */
export function takeOff(line: Line, field: MeasureField): void {
  change(fieldName(`/strategyLinks/0/${field}`), lineWith(line, { [field]: null }));
}

/** Gives an objective the line that the catalogue suggests, with the measures of the pitch where it has them. */
export function takeLine(line: Line, suggestion: SuggestedLine): void {
  const { pitch } = pitchStore.getState();
  const focus = focusOf(pitch.focus?.primary);
  const { mechanism, behaviourChange, assumption } = suggestion;
  const fields: Record<string, unknown> = { mechanism, behaviourChange, assumption };
  const ops: Op[] = [];
  for (const field of Object.keys(measures) as MeasureField[]) {
    const described = focus && suggestedMetric(focus, suggestion[field]);
    const own = ownMeasure(pitch, line, field, described?.name);
    if (!own && !described) continue;
    const made = measured(pitch, line, field, own ? { own } : { suggested: described! });
    ops.push(...made.ops);
    fields[field] = made.id;
  }
  change(words.line, [...ops, ...lineWith(line, fields)], 'add');
}

/** A line with nothing on it yet, to be written. Returns its path. */
export function addLine(objective: string): string {
  const id = newId('/strategyLinks', Math.random);
  change(words.line, insertLink({ id, objectiveId: objective }), 'add');
  return `/strategyLinks/${id}`;
}

/** Puts a measure onto another line of an objective, one of its own. */
export function addLineWith(objective: string, field: MeasureField, metric: Metric): void {
  const line: Line = { objective, link: null };
  const { id, ops } = measured(pitchStore.getState().pitch, line, field, { own: metric });
  change(words.line, [...ops, ...lineWith(line, { [field]: id })], 'add');
}

/** The measure of the pitch that says the same as a suggested one: of that name, else the first of the kind that serves the objective. */
function ownMeasure(pitch: Pitch, line: Line, field: MeasureField, name: string | undefined): Metric | undefined {
  const ofKind = (pitch.metrics ?? []).filter(({ kind }) => kind === measures[field]);
  return (
    ofKind.find((metric) => name !== undefined && metric.name?.trim() === name) ??
    ofKind.find(({ objectiveIds }) => line.objective !== null && objectiveIds?.includes(line.objective))
  );
}

function measured(pitch: Pitch, line: Line, field: MeasureField, choice: MeasureChoice): Measured {
  const served = line.objective === null ? [] : [line.objective];
  const known = 'own' in choice ? pitch.metrics?.find(({ id }) => id === choice.own.id) : undefined;
  if (known) {
    const lacks = served.filter((id) => !known.objectiveIds?.includes(id));
    const ops: Op[] =
      lacks.length === 0
        ? []
        : [{ op: 'set', path: `/metrics/${known.id}/objectiveIds`, value: [...(known.objectiveIds ?? []), ...lacks] }];
    return { id: known.id, ops };
  }
  const id = newId('/metrics', Math.random);
  const fields = 'own' in choice ? { name: choice.own.name } : metricFrom(choice.suggested);
  const item = { id, objectiveIds: served, ...fields, kind: measures[field] };
  return { id, ops: [{ op: 'insert', path: '/metrics', index: pitch.metrics?.length ?? 0, item }] };
}

/** Operations that set fields of a line, making its link where there is none yet. */
function lineWith(line: Line, fields: Readonly<Record<string, unknown>>): Op[] {
  const link = linkOf(pitchStore.getState().pitch, line.link);
  if (!link) {
    const id = newId('/strategyLinks', Math.random);
    return insertLink({ id, objectiveId: line.objective, ...fields });
  }
  return Object.entries(fields)
    .filter(([key, value]) => key !== 'assumption' || (value && !link.assumption))
    .map(([key, value]) => ({ op: 'set', path: `/strategyLinks/${link.id}/${key}`, value }));
}

function insertLink(item: object): Op[] {
  const index = pitchStore.getState().pitch.strategyLinks?.length ?? 0;
  return [{ op: 'insert', path: '/strategyLinks', index, item }];
}

function change(what: string, ops: readonly Op[], verb: ChangeName['verb'] = 'change'): void {
  run({ verb, what }, ops);
}

/** Says what was put in, with Undo. */
export function tell(text: string): void {
  viewStore.getState().show({ notice: { text, change: lastChange(pitchStore.getState()) } });
}
