/** 4: every element, the roles, the skills, the training and how pairs are formed. */
import { choiceLabel } from '../../catalogue/guidance.ts';
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { elementsByType } from '../../deck/elements.ts';
import { capital, isBlank, small, withoutPeriod } from '../../format/sentence.ts';
import { elementRows } from '../../deck/slides/elements.ts';
import type { ElementRow } from '../../deck/slide.ts';
import { label } from '../../deck/words.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Row } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import type { RoleProfile, TrainingModule } from '../../pitch/schema.ts';
import { cell, column, heading, lead, paragraph, strong, table } from '../parts.ts';
import { counted, words } from '../words.ts';
import type { Section } from './section.ts';

const w = words.elements;

/** Absent while no element is recorded: its heading would claim too much. */
export const elements: Section = ({ context }) => {
  const recorded = elementTable(context);
  if (recorded.length === 0) return [];
  return [...lead(slideFor('elements', context.pitch)?.title ?? ''), ...recorded, ...people(context)];
};

/** Roles, skills, training and matching. Where no element is recorded they stand with what is asked of teams. */
export const peopleOf = (context: Context): Block[] => (elementTable(context).length > 0 ? [] : people(context));

const people = (context: Context): Block[] => [
  ...under(w.roles, roles(context)),
  ...under(w.skills, skills(context)),
  ...under(w.training, training(context)),
  ...under(w.matching, matching(context)),
];

const under = (head: string, blocks: readonly Block[]) => (blocks.length === 0 ? [] : [heading(2, head), ...blocks]);

function elementTable(context: Context): Block[] {
  const { five, rest } = elementRows(context);
  const dues = new Map([...elementsByType(context.pitch)].map(([type, element]) => [type as string, element?.due]));
  const rowOf = (row: ElementRow): Row => ({
    cells: [
      cell(strong(row.name)),
      cell(withoutPeriod(row.note)),
      cell(stateOf(row)),
      cell(row.state === 'not_needed' ? '' : row.owner),
    ],
  });
  const stateOf = (row: ElementRow) => {
    const due = dues.get(row.type);
    if (isBlank(due) || row.state === 'not_needed' || row.state === 'missing') return row.stateWords;
    return fill(row.state === 'ready' ? w.ready : w.planned, { date: context.format.dateShort(due!) });
  };
  const rows: Row[] = [
    ...(rest.length > 0 && five.length > 0
      ? [{ role: 'group' as const, cells: [cell(label('elements', 'five'))] }]
      : []),
    ...five.map(rowOf),
    ...(rest.length > 0 ? [{ role: 'group' as const, cells: [cell(label('elements', 'rest'))] }] : []),
    ...rest.map(rowOf),
  ];
  return table([column(w.element, 36), column(w.note, 78), column(w.state, 31), column(w.owner, 25)], rows, {
    caption: plain(w.table),
    dense: true,
  });
}

function roles(context: Context): Block[] {
  const { format, text, pitch } = context;
  const list = (items: readonly string[] | null | undefined) =>
    (items ?? [])
      .filter((item) => !isBlank(item))
      .map((item, index) => (index === 0 ? capital(clean(item)) : small(clean(item))))
      .join('; ');
  const clean = (item: string) => withoutPeriod(text(item));
  const rows = (pitch.roleProfiles ?? [])
    .filter((profile) => profile.role != null)
    .map((profile) => ({
      cells: [
        cell(strong(choiceLabel('/roleProfiles/0/role', profile.role!)), countOf(context, profile)),
        cell(withoutPeriod(text(profile.purpose)), list(profile.responsibilities)),
        cell(list([...(profile.criteria ?? []), ...levelsOf(context, profile)]), reportsTo(context, profile)),
        cell(profile.hoursPerMonth == null ? '' : format.number(profile.hoursPerMonth)),
        cell(profile.trainingHours == null ? '' : format.number(profile.trainingHours)),
      ],
    }));
  return table(
    [
      column(w.role, 30),
      column(w.duties, 66),
      column(w.criteria, 50),
      column(w.roleHours, 14, 'right'),
      column(w.trainingHours, 14, 'right'),
    ],
    rows,
    { caption: plain(w.rolesTable), dense: true },
  );
}

/** The lowest levels of skill that a role asks for: "Die thermal balancing at level 4". */
function levelsOf({ pitch, text, format }: Context, { competencies }: RoleProfile): string[] {
  return (competencies ?? []).flatMap(({ id, minLevel }) => {
    const skill = pitch.competencyFramework?.competencies?.find((item) => item.id === id);
    if (!skill || isBlank(skill.name) || minLevel == null) return [];
    return [fill(w.level, { skill: text(skill.name), n: format.number(minLevel) })];
  });
}

function countOf({ format }: Context, { count }: RoleProfile): string {
  return count == null || count <= 0 ? '' : counted(count, w.people, format.number(count));
}

function reportsTo({ text }: Context, { reportsTo: name }: RoleProfile): string {
  return isBlank(name) ? '' : fill(w.reports, { name: text(name) });
}

function skills(context: Context): Block[] {
  const { format, text, pitch } = context;
  const framework = pitch.competencyFramework;
  const level = (value: number | null | undefined) => (value == null ? '' : format.number(value, 1));
  const rows = (framework?.competencies ?? [])
    .filter((skill) => !isBlank(skill.name))
    .map((skill) => ({
      cells: [
        cell(strong(text(skill.name))),
        cell(level(skill.baselineMean)),
        cell(level(skill.targetMean)),
        cell(text(skill.assessedBy)),
        cell(capital(text(skill.when))),
      ],
    }));
  const name = text(framework?.name);
  const scale = text(framework?.scale);
  const caption = [
    name === '' ? w.skillsTableBare : fill(w.skillsTable, { name }),
    scale === '' ? '' : fill(w.scale, { scale: withoutPeriod(scale) }),
  ];
  return table(
    [
      column(w.skill, 60),
      column(w.today, 16, 'right'),
      column(w.target, 16, 'right'),
      column(w.assessed, 44),
      column(w.when, 34),
    ],
    rows,
    { caption: plain(caption.filter(Boolean).join(' ')), dense: true },
  );
}

function training(context: Context): Block[] {
  const { format, text, personName, pitch } = context;
  const dates = ({ dates: fixed, schedule }: TrainingModule) =>
    fixed?.length ? fixed.map(format.dateShort).join(', ') : text(schedule);
  const rows = (pitch.training ?? [])
    .filter((module) => !isBlank(module.title))
    .map((module) => ({
      cells: [
        cell(strong(text(module.title))),
        cell(module.audience == null ? '' : choiceLabel('/training/0/audience', module.audience)),
        cell(capital(text(module.format)), capital(dates(module))),
        cell(personName(module.ownerId)),
        cell(module.hours == null ? '' : format.number(module.hours)),
      ],
    }));
  return table(
    [
      column(w.module, 46),
      column(w.audience, 24),
      column(w.format, 62),
      column(w.trainer, 26),
      column(w.hours, 12, 'right'),
    ],
    rows,
    { caption: plain(w.trainingTable), dense: true },
  );
}

function matching({ pitch, text, format }: Context): Block[] {
  const { method, criteria, excludesReportingLine, daysToMatch, rematchDays } = pitch.matching ?? {};
  const weighted = (criteria ?? [])
    .filter(({ name }) => !isBlank(name))
    .map(({ name, weight }) => {
      const plainName = small(text(name));
      return weight == null ? plainName : fill(w.weight, { name: plainName, weight: format.wholePercent(weight) });
    });
  const days = (pattern: string, n: number | null | undefined) =>
    n == null ? '' : fill(pattern, { n: format.countWord(n) });
  return paragraph(
    ...[
      isBlank(method) ? '' : fill(w.method, { method: small(withoutPeriod(text(method))) }),
      weighted.length === 0 ? '' : fill(w.criteriaList, { list: format.list(weighted) }),
      excludesReportingLine === true ? w.noReports : '',
      days(w.days, daysToMatch),
      days(w.rematch, rematchDays),
    ].map(plain),
  );
}
