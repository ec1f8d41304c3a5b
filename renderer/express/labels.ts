/** What the inputs of the questions are called. */
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { fieldGuide } from '../../src/catalogue/guidance.ts';

export const labelOf = (of: string) => fieldGuide(of)?.label ?? '';

/** The labels of a question's inputs, in order. */
export const labelsOf = (n: number) => (expressQuestions[n - 1]?.inputs ?? []).map(({ label }) => label);
