import type { Result } from './comparison.ts';

/** The results as a Markdown table. */
export function markdownTable(results: Result[]): string {
  const rows = results.map((result) => {
    const { what, ours, against, unit, limit, isWithin } = result;
    const other = against ? `${against.name}: ${figure(against.median)} ${unit}` : '';
    const measure = against ? 'times' : unit;
    const tail = result.tail === undefined ? '' : `, slowest of 100: ${figure(result.tail)} ${measure}`;
    const value = `${figure(result.value)} ${measure}${tail}`;
    const goal = `at most ${limit} ${measure}`;
    return [what, `${ours.name}: ${figure(ours.median)} ${unit}`, other, value, goal, isWithin ? 'yes' : '**no**'];
  });
  const head = ['What', 'Ours (median)', 'Beside it (median)', 'Result', 'Goal', 'Met'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
