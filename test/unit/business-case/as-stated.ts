/**
 * The stated number when the other is within half a unit of its last decimal (domain.md 3.1), else the other, for a test to show. Objects are compared
 * number by number.
 */
export function asStated(got: unknown, stated: unknown): unknown {
  if (typeof got === 'number' && typeof stated === 'number') {
    const decimals = String(stated).split('.')[1]?.length ?? 0;
    // No double is nearer than a few units in its own last place.
    const allowed = Math.max(0.5 * 10 ** -decimals, 4 * Number.EPSILON * Math.abs(stated));
    return Math.abs(got - stated) <= allowed * (1 + 1e-6) ? stated : got;
  }
  if (got === null || stated === null || typeof got !== 'object' || typeof stated !== 'object') return got;
  const entries = Object.entries(got).map(([key, value]) => [
    key,
    asStated(value, (stated as Record<string, unknown>)[key]),
  ]);
  return Array.isArray(got) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
