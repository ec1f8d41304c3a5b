/**
 * Review, room, business case, fingerprint and slides, off the page's thread: with a thousand items they take longer than a key press may. Of several
 * changes that wait only the last state is worked on; the slide comes first, then the business case while somebody looks at it, then the review and the
 * room, and the count of slides when nobody types.
 */
import '../zod-setup.ts';
import { replay } from '../../src/pitch/change.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { audienceDeck, type AudienceRequest } from './audience.ts';
import { caseOrigin, type CaseRequest, caseView } from './case.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createReviewing } from './reviewing.ts';
import { roomView } from './room.ts';
import { shownSlide, talkOf, type SlideRequest, type Talk } from './slides.ts';

let pitch: Pitch = { schema: 'mentoring-pitch/1' };
let today = '';
let review = createReviewing('');
let request: SlideRequest = { key: null, part: 0 };
let talk: Talk = { slides: [], count: 0 };
let audience: AudienceRequest | null = null;
let caseRequest: CaseRequest | null = null;
let caseTold = '';

const say = (message: FromWorker) => postMessage(message);

const showSoon = once(0, () => say({ kind: 'slide', slide: shownSlide(pitch, request, talk) }));
const caseSoon = once(0, () => {
  if (!caseRequest) return;
  const view = caseView(pitch);
  const text = JSON.stringify(view);
  if (text !== caseTold) say({ kind: 'case', view });
  caseTold = text;
  const figure = caseRequest.trail.at(-1);
  if (figure) say({ kind: 'origin', figure, origin: caseOrigin(pitch, caseRequest.trail) });
});
const reviewSoon = once(20, () => say({ kind: 'reviewed', reviewed: review(pitch) }));
const roomSoon = once(60, () => say({ kind: 'room', room: roomView(pitch, today) }));
const countSoon = once(300, () => {
  const before = talk;
  talk = talkOf(pitch);
  say({ kind: 'talk', talk });
  if (JSON.stringify(before) !== JSON.stringify(talk)) showSoon();
});

const showAudience = () => {
  if (audience) say({ kind: 'audience', deck: audienceDeck(pitch, audience) });
};
const audienceNow = once(0, showAudience);
const audienceSoon = once(120, showAudience);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      pitch = data.pitch;
      today = data.today;
      review = createReviewing(today);
      break;
    case 'change':
      pitch = replay(pitch, data.ops);
      break;
    case 'show':
      request = data.request;
      return showSoon();
    case 'audience':
      audience = data.request;
      return audienceNow();
    case 'case':
      caseRequest = data.request;
      return caseSoon();
  }
  showSoon();
  caseSoon();
  reviewSoon();
  roomSoon();
  countSoon();
  audienceSoon();
});

/** Calls back once, so many milliseconds after it was asked for last. */
function once(after: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, after);
  };
}
