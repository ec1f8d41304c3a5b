/** What page and worker say to each other. The worker holds a copy of the pitch and follows it by the same operations that undo is made of. */
import type { Figure } from '../../src/business-case/step.ts';
import type { Op } from '../../src/pitch/change.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { AudienceDeck, AudienceRequest } from './audience.ts';
import type { CaseOrigin, CaseRequest, CaseView } from './case.ts';
import type { Reviewed } from './reviewing.ts';
import type { RoomView } from './room.ts';
import type { ShownSlide, SlideRequest, Talk } from './slides.ts';

export type ToWorker =
  | { kind: 'open'; pitch: Pitch; today: string }
  | { kind: 'change'; ops: readonly Op[] }
  | { kind: 'show'; request: SlideRequest }
  /** The deck of a view is wanted; null: no longer. */
  | { kind: 'audience'; request: AudienceRequest | null }
  /** Null: nobody looks at the business case. */
  | { kind: 'case'; request: CaseRequest | null };

export type FromWorker =
  | { kind: 'slide'; slide: ShownSlide }
  | { kind: 'reviewed'; reviewed: Reviewed }
  | { kind: 'room'; room: RoomView }
  | { kind: 'talk'; talk: Talk }
  | { kind: 'audience'; deck: AudienceDeck }
  | { kind: 'case'; view: CaseView }
  /** Null: the pitch has this figure no longer. */
  | { kind: 'origin'; figure: Figure; origin: CaseOrigin | null };
