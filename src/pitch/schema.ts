/**
 * The file format `mentoring-pitch/1` (domain.md section 1): every field, its type, what it refers to and whether it is private.
 *
 * A half-filled pitch is a valid document: the schema refuses wrong types, never gaps. Objects are loose, so unknown fields survive. Nothing here
 * transforms: what is read is what is written.
 */
import * as z from 'zod';

/** Limits of a file (design.md section 2). */
export const limits = {
  bytes: 20 * 1024 * 1024,
  items: 10_000,
  characters: 20_000,
  imageBytes: 2 * 1024 * 1024,
  depth: 64,
} as const;

/** Lists whose items other fields refer to by id. */
export type ListName =
  | 'stakeholders'
  | 'objectives'
  | 'metrics'
  | 'evidence'
  | 'competencies'
  | 'costs'
  | 'resources'
  | 'images';

/** What the schema knows of a field besides its type. */
export interface FieldMeta {
  /** The list whose item the id names. */
  ref?: ListName;
  /** Never on an audience slide or in an audience document (domain.md 1.1). */
  private?: true;
  /** The id of an item of a list, given on opening where it is missing. */
  itemId?: true;
}

const privately: FieldMeta = { private: true };
const text = z.string().max(limits.characters).nullish();
const privateText = z
  .string()
  .max(limits.characters)
  .nullish()
  .meta({ ...privately });
const number = z.number().nullish();
const int = z.int().nullish();
const bool = z.boolean().nullish();
const dateText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date');
const date = dateText.nullish();
const factor = z.number().min(0).max(1).nullish();
const scaleOf5 = z.int().min(1).max(5).nullish();
const idPattern = /^[A-Za-z0-9.-]{1,40}$/;
const id = z.string().regex(idPattern, 'id').meta({ itemId: true });
const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.items).nullish();
const texts = list(z.string().max(limits.characters));
const refTo = (ref: ListName) => z.string().max(limits.characters).nullish().meta({ ref });
const refsTo = (ref: ListName) => list(z.string().max(limits.characters).meta({ ref }));

export const focusIds = [
  'leadership_development',
  'onboarding',
  'high_potential',
  'knowledge_transfer',
  'diversity_inclusion',
  'reverse_mentoring',
  'sales_enablement',
  'career_development',
  'retention',
] as const;
export const elementTypes = [
  'role_profiles',
  'competency_assessment',
  'mentoring_training',
  'scale',
  'scalability',
  'selection',
  'matching',
  'agreement_goals',
  'time_budget',
  'administration_support',
  'technology_data',
  'measurement_review',
  'ethics_confidentiality',
  'legal_review',
  'rematch_exit',
  'line_manager_briefing',
  'communication_launch',
  'recognition',
  'closure',
  'safety',
] as const;
/** What every program needs first: the founding idea names them (domain.md 1.5). */
export const fiveElements: readonly (typeof elementTypes)[number][] = elementTypes.slice(0, 5);
const roles = ['mentor', 'mentee', 'administrator', 'sponsor', 'line_manager', 'steering_member'] as const;
const cadences = ['weekly', 'monthly', 'quarterly', 'twice a year', 'yearly', 'once'] as const;
const resourceTypes = ['administrators', 'training', 'technology', 'funding', 'time', 'facilities'] as const;
const stances = ['champion', 'supportive', 'neutral', 'sceptic', 'blocker'] as const;
const stance = z.enum(stances).nullish();
const focusId = z.enum(focusIds);

const organisation = z.looseObject({
  name: text,
  industry: text,
  sites: texts,
  headcount: int,
  currency: text,
  locale: text,
  fiscalYearStartMonth: z.int().min(1).max(12).nullish(),
  logoId: refTo('images'),
});

const alternative = z.looseObject({ id, name: text, effect: text, cost: number, doNothing: bool });
const decision = z.looseObject({
  date,
  forum: text,
  rule: text,
  ask: text,
  fallback: text,
  fallbackCost: number,
  alternatives: list(alternative),
});

const fact = z.looseObject({ id, text, source: text });
const problem = z.looseObject({
  statement: text,
  facts: list(fact),
  costOfInaction: z.looseObject({ perYear: number, text, basis: text }).nullish(),
});

const objective = z.looseObject({
  id,
  statement: text,
  strategicSource: text,
  ownerId: refTo('stakeholders'),
  level: z.enum(['enterprise', 'business_unit', 'site', 'department']).nullish(),
  departments: texts,
  levels: texts,
  coveredBy: list(z.looseObject({ department: text, level: text, stakeholderId: refTo('stakeholders') })),
  perspective: z.enum(['financial', 'customer', 'internal_process', 'learning_growth']).nullish(),
  by: date,
  priority: z.int().min(1).nullish(),
});

const strategyLink = z.looseObject({
  id,
  objectiveId: refTo('objectives'),
  mechanism: text,
  behaviourChange: text,
  leadingMetricId: refTo('metrics'),
  laggingMetricId: refTo('metrics'),
  assumption: text,
  evidenceIds: refsTo('evidence'),
});

const metric = z.looseObject({
  id,
  objectiveIds: refsTo('objectives'),
  name: text,
  shortName: text,
  kind: z.enum(['lagging', 'leading', 'guardrail']).nullish(),
  kirkpatrick: z.int().min(1).max(5).nullish(),
  unit: text,
  direction: z.enum(['higher_better', 'lower_better', 'target_range']).nullish(),
  formula: text,
  population: text,
  countsPeople: bool,
  sensitive: bool,
  baseline: z.looseObject({ value: number, period: text, n: int, source: text, note: text }).nullish(),
  target: z.looseObject({ value: number, by: date }).nullish(),
  threshold: number,
  method: text,
  isolation: text,
  dataSource: text,
  dataOwnerId: refTo('stakeholders'),
  ownerId: refTo('stakeholders'),
  cadence: text,
  minCell: int,
});

const report = z.looseObject({
  id,
  name: text,
  cadence: z.enum(cadences).nullish(),
  ownerId: refTo('stakeholders'),
  audienceIds: refsTo('stakeholders'),
  metricIds: refsTo('metrics'),
  first: date,
});

const competencyFramework = z.looseObject({
  name: text,
  scale: text,
  competencies: list(
    z.looseObject({ id, name: text, baselineMean: number, targetMean: number, assessedBy: text, when: text }),
  ),
});

const roleProfile = z.looseObject({
  id,
  role: z.enum(roles).nullish(),
  count: int,
  purpose: text,
  responsibilities: texts,
  criteria: texts,
  competencies: list(z.looseObject({ id: refTo('competencies'), minLevel: number })),
  hoursPerMonth: number,
  trainingHours: number,
  reportsTo: text,
});

const element = z.looseObject({
  id,
  type: z.enum(elementTypes).nullish(),
  status: z.enum(['ready', 'planned', 'not_needed', 'missing']).nullish(),
  ownerId: refTo('stakeholders'),
  due: date,
  note: text,
});

const trainingModule = z.looseObject({
  id,
  title: text,
  audience: z.enum(roles).nullish(),
  hours: number,
  format: text,
  dates: list(dateText),
  schedule: text,
  ownerId: refTo('stakeholders'),
  costIds: refsTo('costs'),
});

const matching = z.looseObject({
  method: text,
  criteria: list(z.looseObject({ name: text, weight: number })),
  excludesReportingLine: bool,
  daysToMatch: int,
  rematchDays: int,
});

const gate = z.looseObject({
  date,
  deciderId: refTo('stakeholders'),
  go: list(z.looseObject({ metricId: refTo('metrics'), op: z.enum(['>=', '<=', '>', '<']).nullish(), value: number })),
  ifMissed: text,
  committedCost: number,
});
const phase = z.looseObject({
  id,
  name: z.enum(['pilot', 'extend', 'scale', 'sustain']).nullish(),
  start: date,
  end: date,
  pairs: int,
  pairsStarted: int,
  monthsPerPair: number,
  where: text,
  gate: gate.nullish(),
});
const scale = z.looseObject({
  phases: list(phase),
  pairMonths: z.record(z.string(), z.number().nullable()).nullish(),
  menteesPerMentor: number,
  mentorPool: int,
  constraint: text,
});

const stakeholder = z.looseObject({
  id,
  name: text,
  title: text,
  department: text,
  level: text,
  stake: z.enum(['running', 'outcome', 'both', 'funds', 'none']).nullish(),
  decisionRole: z.enum(['approver', 'driver', 'contributor', 'informed']).nullish(),
  inRoom: z.enum(['must', 'should', 'optional', 'no']).nullish(),
  invited: bool,
  guestRole: z.enum(['note_taker']).nullish(),
  whyNotInRoom: privateText,
  interest: scaleOf5.meta({ ...privately }),
  influence: scaleOf5.meta({ ...privately }),
  stance: stance.meta({ ...privately }),
  stanceWanted: stance.meta({ ...privately }),
  concern: privateText,
  ask: privateText,
  preBriefOn: date.meta({ ...privately }),
});

const resource = z.looseObject({
  id,
  type: z.enum(resourceTypes).nullish(),
  description: text,
  ownerId: refTo('stakeholders'),
  approverId: refTo('stakeholders'),
  status: z.enum(['available', 'requested', 'approved', 'declined', 'not_needed']).nullish(),
  costIds: refsTo('costs'),
  amount: number,
  cash: z.union([z.boolean(), z.literal('part')]).nullish(),
  note: text,
});

const cost = z.looseObject({
  id,
  category: z
    .enum([
      'participant_time',
      'administration',
      'training',
      'assessment',
      'technology',
      'backfill',
      'evaluation',
      'recognition',
      'communication',
      'contingency',
    ])
    .nullish(),
  description: text,
  cash: bool,
  byYear: z.record(z.string(), z.number().nullable()).nullish(),
});

const benefitYear = z.looseObject({ units: number, realisation: factor, note: text });
const benefit = z.looseObject({
  id,
  metricId: refTo('metrics'),
  name: text,
  type: z.enum(['hard', 'soft', 'intangible', 'upside']).nullish(),
  monetised: bool,
  unit: text,
  valuePerUnit: number,
  valueBasis: text,
  creditSource: text,
  attribution: factor,
  confidence: factor,
  evidenceIds: refsTo('evidence'),
  byYear: z.record(z.string(), benefitYear.nullable()).nullish(),
});

const driver = z.looseObject({
  id: z.string().max(60),
  label: text,
  low: number,
  expected: number,
  high: number,
});

const financialSettings = z.looseObject({
  discountRatePct: number,
  horizonYears: z.int().min(1).max(10).nullish(),
  hurdleRoiPct: number,
  costPolicy: z.enum(['fully_loaded', 'cash_only']).nullish(),
});
const rates = z.looseObject({ mentorPerHour: number, menteePerHour: number, lineManagerPerHour: number, source: text });
const timeAnswer = z.looseObject({ peakPairs: int, monthHours: number, coverPlan: text });

const risk = z.looseObject({
  id,
  text,
  likelihood: scaleOf5,
  impact: scaleOf5,
  response: z.enum(['avoid', 'reduce', 'transfer', 'accept']).nullish(),
  mitigation: text,
  ownerId: refTo('stakeholders'),
  trigger: text,
});

const objection = z.looseObject({
  id,
  text,
  raisedBy: refsTo('stakeholders').meta({ ...privately }),
  answer: text,
  evidenceIds: refsTo('evidence'),
  status: z.enum(['open', 'answered', 'conceded']).nullish(),
});

const evidence = z.looseObject({
  id: id.nullish(),
  ref: text,
  cite: text,
  claim: text,
  figure: text,
  basis: text,
  url: text,
  grade: z.enum(['A', 'B', 'C', 'D', 'E']).nullish(),
  use: z.enum(['support', 'context', 'counter_evidence']).nullish(),
  limits: text,
  note: text,
});

const assumption = z.looseObject({ id, text, source: text });
const audienceView = z.looseObject({
  id,
  name: text,
  forStakeholderIds: refsTo('stakeholders'),
  leadWith: texts,
  hidden: texts,
  tone: text,
});

const deck = z.looseObject({
  order: texts,
  hidden: texts,
  minutes: z.record(z.string(), z.number().nullable()).nullish(),
  speakerNotes: z
    .record(z.string(), z.string().max(limits.characters).nullable())
    .nullish()
    .meta({ ...privately }),
  ownSlides: list(z.looseObject({ id, title: text, text, altText: text, after: text, imageId: refTo('images') })),
  slotMinutes: number,
  ratio: z.enum(['16:9', '4:3']).nullish(),
});

const image = z.looseObject({
  id,
  mime: z.enum(['image/png', 'image/jpeg']).nullish(),
  base64: z
    .string()
    .max(Math.ceil(limits.imageBytes / 3) * 4)
    .nullish(),
  altText: text,
});

const dismissal = z.looseObject({
  checkId: text,
  path: text,
  subject: text,
  reason: text,
  by: refTo('stakeholders'),
  on: date,
  valueHash: text,
});
const recordedDecision = z.looseObject({
  resourceId: refTo('resources'),
  askKey: z.enum(['ask', 'fallback']).nullish(),
  answer: z.enum(['yes', 'no', 'later']).nullish(),
  by: refTo('stakeholders'),
  until: date,
  note: text,
});
const record = z.looseObject({ heldOn: date, attendees: refsTo('stakeholders') });
const comment = z.looseObject({ path: text, text });
const rehearsal = z.looseObject({
  startedAt: text,
  slides: list(z.looseObject({ slideKey: text, seconds: number })),
});

export const pitchSchema = z.looseObject({
  schema: z.literal('mentoring-pitch/1'),
  id: text,
  title: text,
  status: z.enum(['draft', 'in_review', 'ready_for_decision', 'approved', 'declined', 'deferred']).nullish(),
  version: z.int().min(1).nullish(),
  preparedOn: date,
  preparedBy: refTo('stakeholders'),
  organisation: organisation.nullish(),
  focus: z.looseObject({ primary: focusId.nullish(), secondary: list(focusId) }).nullish(),
  decision: decision.nullish(),
  strategyStatement: text,
  problem: problem.nullish(),
  objectives: list(objective),
  strategyLinks: list(strategyLink),
  metrics: list(metric),
  reporting: list(report),
  competencyFramework: competencyFramework.nullish(),
  roleProfiles: list(roleProfile),
  elements: list(element),
  training: list(trainingModule),
  matching: matching.nullish(),
  scale: scale.nullish(),
  stakeholders: list(stakeholder),
  resources: list(resource),
  costs: list(cost),
  benefits: list(benefit),
  drivers: list(driver),
  financialSettings: financialSettings.nullish(),
  rates: rates.nullish(),
  timeAnswer: timeAnswer.nullish(),
  risks: list(risk),
  objections: list(objection),
  evidence: list(evidence),
  assumptions: list(assumption),
  audienceViews: list(audienceView),
  deck: deck.nullish(),
  images: list(image),
  dismissed: list(dismissal),
  decisions: list(recordedDecision),
  record: record.nullish(),
  comments: list(comment).meta({ ...privately }),
  rehearsals: list(rehearsal).meta({ ...privately }),
});

export type Pitch = z.infer<typeof pitchSchema>;
export type FocusId = (typeof focusIds)[number];
export type ElementType = (typeof elementTypes)[number];
export type Role = (typeof roles)[number];
export type Cadence = (typeof cadences)[number];
export type Objective = z.infer<typeof objective>;
export type StrategyLink = z.infer<typeof strategyLink>;
export type Metric = z.infer<typeof metric>;
export type Report = z.infer<typeof report>;
export type RoleProfile = z.infer<typeof roleProfile>;
export type Element = z.infer<typeof element>;
export type TrainingModule = z.infer<typeof trainingModule>;
export type Phase = z.infer<typeof phase>;
export type Gate = z.infer<typeof gate>;
export type Stakeholder = z.infer<typeof stakeholder>;
export type Resource = z.infer<typeof resource>;
export type Cost = z.infer<typeof cost>;
export type Benefit = z.infer<typeof benefit>;
export type Driver = z.infer<typeof driver>;
export type Risk = z.infer<typeof risk>;
export type Objection = z.infer<typeof objection>;
export type Evidence = z.infer<typeof evidence>;
export type AudienceView = z.infer<typeof audienceView>;
export type Dismissal = z.infer<typeof dismissal>;
export type Image = z.infer<typeof image>;
