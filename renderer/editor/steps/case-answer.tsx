import { chanceInWords } from '../../../src/format/fractions.ts';
import { useCase } from '../../store/stores.ts';
import { fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { caseWords as words } from './case-words.ts';

/** The answer of step 8 in one line, for the bar that stands in for its title. */
export default function CaseAnswer({ otherwise }: { otherwise: string }) {
  const roi = useCase(({ view }) => (view?.figures.claimsBenefit ? view.figures.roiHeadlinePct : null));
  const chance = useCase(({ view }) => view?.simulation?.probAtLeastBreakEven ?? null);
  const format = useFormat();
  if (roi === null) return otherwise;
  return fill(chance === null ? words.answerOnly : words.answer, {
    roi: format.percent(roi),
    chance: chance === null ? '' : chanceInWords(chance).words,
  });
}
