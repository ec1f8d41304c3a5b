import type { PitchSummary } from '../../src/bridge.ts';
import type { SignKind } from '../ui/sign.tsx';
import { countOf, fill, say } from '../ui/words.ts';

export interface ReadinessWords {
  sign: SignKind;
  /** For a row. */
  short: string;
  /** As a sentence. */
  long: string;
}

/** How far a pitch is, from its summary. */
export function readinessWords({ status, errors, warnings, essentials }: PitchSummary): ReadinessWords {
  const texts = say.status;
  if (status === 'approved' || status === 'declined' || status === 'deferred')
    return both(status === 'approved' ? 'tick' : 'bar', texts[status].text);
  if (essentials < 12)
    return {
      sign: 'half',
      short: fill(texts.essentials.list, { n: essentials }),
      long: fill(texts.essentials.text, { n: essentials }),
    };
  const counts = { errors: countOf.errors(errors), warnings: countOf.warnings(warnings) };
  if (errors > 0)
    return {
      sign: 'error',
      short: warnings > 0 ? fill(texts.notReady.short, counts) : counts.errors,
      long: fill(warnings > 0 ? texts.notReady.text : texts.notReady.errorsOnly, counts),
    };
  if (warnings > 0)
    return {
      sign: 'tick',
      short: fill(texts.readyWithWarnings.list, counts),
      long: fill(texts.readyWithWarnings.text, counts),
    };
  return { sign: 'tick', short: texts.ready.list, long: texts.ready.text };
}

function both(sign: SignKind, text: string): ReadinessWords {
  return { sign, short: text, long: text };
}
