/** The page's side of the worker: tells it what changes and keeps what it finds. */
import {
  audienceStore,
  caseStore,
  findingsStore,
  pitchStore,
  roomStore,
  settingsStore,
  slidesStore,
} from '../store/stores.ts';
import type { AudienceRequest } from './audience.ts';
import type { CaseRequest } from './case.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { SlideRequest } from './slides.ts';

let worker: Worker | null = null;
let asked: SlideRequest = { key: null, part: 0 };
let audience: AudienceRequest | null = null;
let askedCase: CaseRequest | null = null;

const tell = (message: ToWorker) => worker?.postMessage(message);

/** Starts the worker with the open pitch. Returns the function that ends it. */
export function startBackground(): () => void {
  // What failed may have left the worker's copy behind, so the next change brings it the whole pitch.
  let failed = false;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => keep(data));
  worker.addEventListener('error', () => (failed = true));
  open();
  tell({ kind: 'show', request: asked });
  tell({ kind: 'audience', request: audience });
  tell({ kind: 'case', request: askedCase });
  const stop = pitchStore.subscribe((state, before) => {
    if (state.pitch === before.pitch) return;
    if (state.latest && !failed) tell({ kind: 'change', ops: state.latest });
    else open();
    failed = false;
  });
  return () => {
    stop();
    worker?.terminate();
    worker = null;
  };
}

/** Asks for a slide; the answer arrives in the slides store. */
export function askForSlide(request: SlideRequest): void {
  if (request.key === asked.key && request.part === asked.part) return;
  asked = request;
  tell({ kind: 'show', request });
}

/** Asks for the deck of a view, which arrives in the audience store and follows every change; null: it is no longer looked at. */
export function askForAudience(request: AudienceRequest | null): void {
  audience = request;
  tell({ kind: 'audience', request });
}

/** Follows the business case with the figure whose origin is open; null when nobody looks at it any more. */
export function askForCase(request: CaseRequest | null): void {
  askedCase = request;
  tell({ kind: 'case', request });
}

function open(): void {
  tell({ kind: 'open', pitch: pitchStore.getState().pitch, today: settingsStore.getState().today });
}

function keep(message: FromWorker): void {
  switch (message.kind) {
    case 'reviewed':
      return findingsStore.getState().keep(message.reviewed);
    case 'slide':
      // An answer to an older question is not shown.
      if (message.slide.key === asked.key) slidesStore.setState({ slide: message.slide });
      return;
    case 'room':
      return roomStore.getState().keep(message.room);
    case 'audience':
      // An answer to an older question is not shown.
      if (message.deck.request.view === audience?.view) audienceStore.setState({ deck: message.deck });
      return;
    case 'talk':
      slidesStore.setState({ talk: message.talk });
      return;
    case 'case':
      caseStore.setState({ view: message.view });
      return;
    case 'origin':
      caseStore.getState().keepOrigin(message.figure, message.origin);
  }
}
