import type { Figure as CaseFigure } from '../../../src/business-case/step.ts';
import { useCase } from '../../store/stores.ts';
import { useFormat } from '../fields/format.ts';
import styles from './case-tables.module.css';
import { caseWords as words } from './case-words.ts';
import { Figure } from './figure.tsx';
import { Section } from './section.tsx';

const parts = ['cost', 'benefit', 'return'] as const;

/** The first year at its joint worst, as expected, and at its joint best. */
export function CaseScenarios() {
  const figures = useCase((state) => state.view?.figures);
  const isCertain = useCase((state) => !state.view?.drivers.length);
  const format = useFormat();
  if (!figures?.claimsBenefit || figures.roiHeadlinePct === null || isCertain) return null;
  const expected: Record<(typeof parts)[number], CaseFigure> = {
    cost: { name: 'cost' },
    benefit: { name: 'benefitOfYear', year: 1 },
    return: { name: 'roi' },
  };
  return (
    <Section title={words.scenarios}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.scenariosYear}</th>
            <th scope="col">{words.cost}</th>
            <th scope="col">{words.benefit}</th>
            <th scope="col">{words.return}</th>
          </tr>
        </thead>
        <tbody>
          {(['low', 'expected', 'high'] as const).map((name) => {
            const { cost, benefit, roiPct } = figures.scenarios[name];
            const text = {
              cost: format.number(cost, 0),
              benefit: format.number(benefit, 0),
              return: roiPct === null ? words.none : format.percent(roiPct),
            };
            return (
              <tr key={name}>
                <th scope="row">{words.scenarioRows[name]}</th>
                {parts.map((part) => (
                  <td key={part} data-strong={part === 'return' || undefined}>
                    <Figure
                      figure={name === 'expected' ? expected[part] : { name: 'changed', by: { all: name }, part }}
                      bad={part === 'return' && (roiPct ?? 0) < 0}
                    >
                      {text[part]}
                    </Figure>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles['note']}>{words.scenariosNote}</p>
    </Section>
  );
}
