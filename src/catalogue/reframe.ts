/** What to say instead of a feel-good phrase (guidance.json reframe). A rewording uses only values that stand in the pitch. */
import checksFile from '../../assets/checks.json' with { type: 'json' };
import guidance from '../../assets/guidance.json' with { type: 'json' };

interface Reframe {
  /** First phrase of a row of the lexicon. */
  avoid: string;
  say: string;
  ask: string;
  /** Pattern that the lead metric's name must hold for the sentence to be about it. */
  metricMustMatch?: string;
}

export interface Rewording {
  /** The whole sentence to say instead; what the pitch does not say is "…". */
  text: string;
  /** Nothing is left to fill in. */
  isWhole: boolean;
  /** The question whose answer fills it. */
  ask: string;
}

let byPhrase: Map<string, Reframe> | undefined;

function load(): Map<string, Reframe> {
  const byRow = new Map((guidance.reframe as readonly Reframe[]).map((reframe) => [reframe.avoid, reframe]));
  return new Map(
    checksFile.lexicon.flatMap(({ avoid }) => {
      const reframe = avoid.map((phrase) => byRow.get(phrase)).find((found) => found !== undefined);
      return reframe ? avoid.map((phrase) => [phrase, reframe] as const) : [];
    }),
  );
}

const open = '…';
const ofTheMetric: ReadonlySet<string> = new Set(['movement', 'metric', 'Metric', 'baseline', 'target', 'date', 'by']);

/**
 * The sentence for a phrase of the lexicon as listed (the subject of CHK-38); null when there is none.
 * @param metricName of the lead metric, blank when there is none
 * @param slot what the pitch says in a slot of the guidance; null when it says nothing
 */
export function reword(phrase: string, metricName: string, slot: (name: string) => string | null): Rewording | null {
  byPhrase ??= load();
  const reframe = byPhrase.get(phrase);
  if (!reframe) return null;
  const isAboutIt = !reframe.metricMustMatch || new RegExp(reframe.metricMustMatch, 'iu').test(metricName);
  const text = reframe.say.replace(/\{(\w+)\}/g, (_, name: string) =>
    isAboutIt || !ofTheMetric.has(name) ? (slot(name) ?? open) : open,
  );
  return { text, isWhole: !text.includes(open), ask: reframe.ask };
}
