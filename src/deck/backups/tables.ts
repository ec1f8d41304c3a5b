/** The rows of the backup tables. */
import checks from '../../../assets/checks.json' with { type: 'json' };
import { evidenceWords, libraryEntry } from '../../catalogue/evidence.ts';
import { fill } from '../../format/fill.ts';
import { plain, type Rich } from '../../outline/text.ts';
import { isSeparated } from '../conditions.ts';
import type { Context } from '../context.ts';
import { evidenceNote, numberedEvidence } from '../evidence.ts';
import { namedMetrics } from '../lead.ts';
import { capital, isBlank, withoutPeriod } from '../../format/sentence.ts';
import type { TableSlide } from '../slide.ts';
import { label, words } from '../words.ts';
import { main, number, numbered, side, tableSlide } from './table.ts';

export function assumptionsSlide(context: Context): TableSlide | null {
  const { pitch, text } = context;
  const key = 'assumptions';
  const own = context
    .shown((pitch.assumptions ?? []).filter((item) => !isBlank(item.text)))
    .map((item) => [plain(withoutPeriod(text(item.text))), plain(text(item.source))]);
  const causal = (pitch.strategyLinks ?? [])
    .filter((link) => !isBlank(link.assumption))
    .map((link) => [plain(withoutPeriod(text(link.assumption))), []]);
  return tableSlide(
    context,
    key,
    [number, main(label(key, 'we'), 576), side(label(key, 'source'), 240)],
    [
      { heading: '', rows: numbered(own) },
      { heading: label(key, 'causal'), rows: numbered(causal, own.length + 1) },
    ],
  );
}

export function alternativesSlide(context: Context): TableSlide | null {
  const { pitch, text, format } = context;
  const key = 'alternatives';
  const inaction = pitch.problem?.costOfInaction?.perYear;
  const rows = context.shown((pitch.decision?.alternatives ?? []).filter((item) => !isBlank(item.name))).map((item) => {
    const nothing = item.doNothing === true && inaction != null && inaction > 0;
    const cost = nothing ? fill(words.alternatives.aYear, { amount: format.money(inaction) }) : costOf(item.cost);
    return [strong(text(item.name)), plain(withoutPeriod(text(item.effect))), plain(cost)];
  });
  const columns = [
    main(label(key, 'name'), 250),
    main(label(key, 'effect'), 442),
    side(label(key, 'cost'), 160, 'right'),
  ];
  return tableSlide(context, key, columns, [{ heading: '', rows }]);

  function costOf(cost: number | null | undefined): string {
    return cost == null ? '' : cost === 0 ? words.alternatives.free : format.money(cost);
  }
}

export function evidenceSlide(context: Context): TableSlide | null {
  const { pitch, text } = context;
  const entries = numberedEvidence(pitch);
  const rows = entries.map((entry): Rich[] => {
    const note = evidenceNote(context, entry);
    const limits = note.limits === '' ? [] : [{ text: ` ${note.limits}`, soft: true as const }];
    const claim = text(isBlank(entry.note) || !libraryEntry(entry.ref) ? evidenceWords(entry).claim : entry.note);
    return [
      plain(note.grade),
      [...strong(note.against === '' ? '' : `${note.against} `), ...plain(claim), ...limits],
      plain(note.source),
    ];
  });
  const { grade, claim, source } = words.evidence;
  return tableSlide(
    context,
    'evidence',
    [side(grade, 60), main(claim, 522), side(source, 270)],
    [{ heading: '', rows }],
  );
}

export function methodSlide(context: Context): TableSlide | null {
  const { pitch, text, personName, metricName } = context;
  const key = 'method';
  const rows = context
    .shown(namedMetrics(pitch).filter((metric) => metric.kind === 'lagging' && isSeparated(metric)))
    .map((metric) => [
      strong(metricName(metric)),
      plain(text(metric.dataSource)),
      plain(withoutPeriod(text(metric.method))),
      plain(capital(withoutPeriod(text(metric.isolation)))),
      plain(personName(metric.ownerId)),
    ]);
  const columns = [
    main(label(key, 'metric'), 180),
    side(label(key, 'source'), 110),
    side(label(key, 'method'), 200),
    side(label(key, 'isolation'), 240),
    side(label(key, 'owner'), 122),
  ];
  return tableSlide(context, key, columns, [{ heading: '', rows }]);
}

const checkTitles = new Map(checks.checks.map((check) => [check.id, check.title]));

export function dismissedSlide(context: Context): TableSlide | null {
  const { pitch, text, personName } = context;
  const rows = (pitch.dismissed ?? [])
    .filter((item) => !isBlank(item.reason))
    .map((item) => [
      strong(text(checkTitles.get(item.checkId ?? ''))),
      plain(withoutPeriod(text(item.reason))),
      plain(personName(item.by)),
    ]);
  const { point, reason, by } = words.dismissed;
  return tableSlide(
    context,
    'dismissed',
    [main(point, 250), main(reason, 442), side(by, 160)],
    [{ heading: '', rows }],
  );
}

const strong = (text: string): Rich => (text === '' ? [] : [{ text, strong: true }]);
