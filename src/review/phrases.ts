/** Parts of sentences that several checks share. */
import words from '../../assets/words/review.json' with { type: 'json' };
import { focusOf } from '../catalogue/focuses.ts';
import type { Phase, Pitch } from '../pitch/schema.ts';
import { focusInSentence } from '../room/reasons.ts';
import { fillIn } from './message.ts';

/** "the pilot"; "phase 2" for a phase without a name. */
export function phaseWords(phase: Phase, index: number): string {
  return phase.name ? words.phases[phase.name] : fillIn(words.phases.other, { n: String(index + 1) });
}

/** The primary focus inside a sentence: "knowledge transfer". */
export function focusWords(pitch: Pitch): string {
  return focusInSentence(focusOf(pitch.focus?.primary)?.name ?? '…');
}
