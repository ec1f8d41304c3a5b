/** What page and worker say to each other. The worker holds a copy of the pitch and follows it by the same operations that undo is made of. */
import type { Op } from '../../src/pitch/change.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { AudienceDeck, AudienceRequest } from './audience.ts';
import type { Reviewed } from './reviewing.ts';
import type { RoomView } from './room.ts';
import type { ShownSlide, SlideRequest, Talk } from './slides.ts';

export type ToWorker =
  | { kind: 'open'; pitch: Pitch; today: string }
  | { kind: 'change'; ops: readonly Op[] }
  | { kind: 'show'; request: SlideRequest }
  /** The deck of a view is wanted; null: no longer. */
  | { kind: 'audience'; request: AudienceRequest | null };

export type FromWorker =
  | { kind: 'slide'; slide: ShownSlide }
  | { kind: 'reviewed'; reviewed: Reviewed }
  | { kind: 'room'; room: RoomView }
  | { kind: 'talk'; talk: Talk }
  | { kind: 'audience'; deck: AudienceDeck };
