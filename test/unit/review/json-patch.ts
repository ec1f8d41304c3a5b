/** Just enough JSON Patch (RFC 6902: add, remove, replace) to apply the patches of check_fixtures.json. */
import { parsePointer } from '../../../src/pitch/pointer.ts';

export interface PatchStep {
  op: string;
  path: string;
  value?: unknown;
}

/** A patched copy; the original is left alone. */
export function applyPatch<T>(document: T, patch: readonly PatchStep[]): T {
  const copy = structuredClone(document);
  for (const step of patch) applyStep(copy, step);
  return copy;
}

function applyStep(document: unknown, { op, path, value }: PatchStep): void {
  const tokens = parsePointer(path);
  const last = tokens.pop() ?? '';
  let parent = document as Record<string, unknown>;
  for (const token of tokens) parent = parent[token] as Record<string, unknown>;
  if (typeof parent !== 'object' || parent === null) throw new Error(`${path} leads nowhere`);
  if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last);
    if (op === 'add') parent.splice(index, 0, structuredClone(value));
    else if (op === 'remove') parent.splice(index, 1);
    else parent[index] = structuredClone(value);
  } else if (op === 'remove') {
    if (!(last in parent)) throw new Error(`${path} is not there`);
    delete parent[last];
  } else parent[last] = structuredClone(value);
}
