/** What the twelve questions ask (guidance.json expressPath). Each answer, and each part of one, may be missing. */
import type { FocusId, Pitch } from '../pitch/schema.ts';
import type { Money } from './slots.ts';

type Maybe<T> = T | null | undefined;

/** The elements that question 9 asks about; scale is answered by question 6. */
export const askedElements = ['role_profiles', 'competency_assessment', 'mentoring_training', 'scalability'] as const;
/** The resources that question 8 asks about. */
export const askedResources = ['administrators', 'training', 'technology', 'funding'] as const;

export interface ExpressAnswers {
  /** 1 */
  focus?: Maybe<FocusId>;
  /** 2. The owner by name or title. */
  objective?: { statement?: Maybe<string>; owner?: Maybe<string>; department?: Maybe<string> };
  /** 3. `suggestionId` is the id of the measure in the catalogue that was chosen. */
  metric?: {
    name?: Maybe<string>;
    suggestionId?: Maybe<string>;
    baseline?: Maybe<number>;
    target?: Maybe<number>;
    by?: Maybe<string>;
  };
  /** 4. `perYear` in whole units of the currency. */
  problem?: { statement?: Maybe<string>; perYear?: Maybe<number> };
  /** 5 */
  link?: { mechanism?: Maybe<string>; behaviourChange?: Maybe<string> };
  /** 6 */
  scale?: { pairs?: Maybe<number>; start?: Maybe<string>; months?: Maybe<number> };
  /** 7. Hours a month. */
  time?: { mentorHours?: Maybe<number>; menteeHours?: Maybe<number>; coverPlan?: Maybe<string> };
  /** 8. Amounts for set-up and year 1, and loaded money an hour. */
  resources?: Partial<Record<(typeof askedResources)[number], Maybe<number>>> & {
    mentorPerHour?: Maybe<number>;
    menteePerHour?: Maybe<number>;
  };
  /** 9 */
  elements?: Partial<
    Record<
      (typeof askedElements)[number],
      { status?: Maybe<'ready' | 'planned' | 'not_needed' | 'missing'>; note?: Maybe<string> }
    >
  >;
  /** 10. `suggestionId`: another early sign of the catalogue than the objective's; `name`: one in the person's own words. */
  gate?: { value?: Maybe<number>; date?: Maybe<string>; suggestionId?: Maybe<string>; name?: Maybe<string> };
  /** 11 */
  risk?: { text?: Maybe<string>; mitigation?: Maybe<string> };
  /** 12. The approver by name or title; that of the objective's owner is the same person. */
  decision?: { approver?: Maybe<string>; forum?: Maybe<string>; date?: Maybe<string> };
}

export interface ExpressSettings {
  /** UUID of the pitch. */
  id: string;
  /** Today, ISO. */
  today: string;
  /** BCP 47 and ISO 4217. */
  locale: string;
  currency: string;
  organization?: string | undefined;
  /** Name of the program leader: who makes the pitch, until somebody else is named. */
  leader?: string | undefined;
  /** Draws ids: 0 to below 1. */
  random: () => number;
  /** The business case of a pitch, which the composed sentences quote. */
  money: (pitch: Pitch) => Money;
}
