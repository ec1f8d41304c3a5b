/** The words of a pattern with its blanks filled: `fill('Slide {n}', { n: 3 })` is "Slide 3". A blank without a value stays as it is written. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  );
}
