import type { Result } from './comparison.ts';

/** The results as a Markdown table. */
export function markdownTable(results: Result[]): string {
  const rows = results.map((result) => {
    const { what, ours, against, unit, limit, isWithin } = result;
    const other = against ? `${against.name}: ${figure(against.median)} ${unit}` : '';
    const value = against ? `${figure(result.value)} times` : `${figure(result.value)} ${unit}`;
    const goal = against ? `at most ${limit} times` : `at most ${limit} ${unit}`;
    return [what, `${ours.name}: ${figure(ours.median)} ${unit}`, other, value, goal, isWithin ? 'yes' : '**no**'];
  });
  const head = ['What', 'Ours (median)', 'Beside it (median)', 'Result', 'Goal', 'Met'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
