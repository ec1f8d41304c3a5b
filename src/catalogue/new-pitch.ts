/** A new pitch: a form that is empty but for what is so in every pitch. */
import words from '../../assets/words/express.json' with { type: 'json' };
import { newId } from '../pitch/ids.ts';
import type { FocusId, Pitch } from '../pitch/schema.ts';

export interface NewPitch {
  /** UUID of the pitch. */
  id: string;
  /** Today, ISO. */
  today: string;
  /** BCP 47 and ISO 4217, from the system. */
  locale: string;
  currency: string;
  focus?: FocusId | null | undefined;
  /** Asked once and remembered. */
  organization?: string | undefined;
  /** Draws ids: 0 to below 1. */
  random: () => number;
}

/** A pitch without any value that nobody entered; doing nothing, which costs nothing, is the alternative that is always there. */
export function newPitch({ id, today, locale, currency, focus, organization, random }: NewPitch): Pitch {
  return {
    schema: 'mentoring-pitch/1',
    id,
    status: 'draft',
    version: 1,
    preparedOn: today,
    organisation: { ...(organization && { name: organization }), currency, locale },
    ...(focus && { focus: { primary: focus, secondary: [] } }),
    decision: {
      alternatives: [{ id: newId('/decision/alternatives', random), name: words.doNothing, cost: 0, doNothing: true }],
    },
  };
}
