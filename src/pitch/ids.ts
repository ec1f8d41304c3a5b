/** Ids of items: unique over the whole file, letters, digits, `-` and `.`, never used again after deletion (domain.md 1.1). */

const prefixes: Record<string, string> = {
  alternatives: 'ALT',
  facts: 'F',
  objectives: 'OBJ',
  strategyLinks: 'SL',
  metrics: 'M',
  reporting: 'REP',
  competencies: 'K',
  roleProfiles: 'RP',
  elements: 'EL',
  training: 'T',
  phases: 'PH',
  stakeholders: 'ST',
  resources: 'RES',
  costs: 'C',
  benefits: 'B',
  risks: 'R',
  objections: 'OB',
  evidence: 'INT',
  assumptions: 'AS',
  audienceViews: 'AV',
  ownSlides: 'S',
  images: 'IMG',
};

/** What the ids of a list begin with, as in the samples. The list is given by its path, with or without indexes in it. */
export function idPrefix(listPath: string): string {
  return prefixes[listPath.split('/').at(-1) ?? ''] ?? 'X';
}

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new id for an item of a list, such as `M-7KQ4D9`. It is drawn, not counted: a counted one would come back after its item was deleted.
 * `random` yields numbers from 0 to below 1.
 */
export function newId(listPath: string, random: () => number): string {
  const drawn = Array.from({ length: 6 }, () => signs.charAt(Math.floor(random() * signs.length))).join('');
  return `${idPrefix(listPath)}-${drawn}`;
}
