import { quoted } from '../../catalogue/terms.ts';
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { evidenceWithId } from '../../catalogue/evidence.ts';
import type { Check, Found, Severity } from '../check.ts';
import { textFields } from '../text/fields.ts';
import { perList, perText } from '../text/made.ts';

/** How near to each other the patterns of a figure must stand, in characters. */
const nearby = 120;

interface BadFigure {
  id: string;
  severity: Severity;
  patterns: readonly RegExp[];
  why: string;
  evidenceIds: readonly string[];
}

let figures: readonly BadFigure[] | undefined;
let firstPattern: RegExp | undefined;

const { strong, weak, figures: more } = checksFile.fields;
const fields = textFields(more.flatMap((name) => (name === 'strong' ? strong : name === 'weak' ? weak : [name])));

/** CHK-30: a figure that could not be traced or is misquoted. A warning when its source is listed with its limits. */
export const knownBadFigure: Check = {
  id: 'CHK-30',
  reads: [...new Set([...fields.parts, 'evidence' as const])],
  find: (pitch) =>
    fields
      .lists(pitch)
      .flatMap(badFiguresInList)
      .map(({ path, figure, text }): Found => {
        const isListed = figure.evidenceIds.some((id) => evidenceWithId(pitch, id));
        return {
          path,
          subject: figure.id,
          severity: isListed ? 'warning' : figure.severity,
          params: { figure: text, why: quoted(figure.why) },
        };
      }),
};

const badFiguresInList = perList((list) =>
  list.flatMap((field) => badFigures(field).map((found) => ({ ...found, path: field.path }))),
);

const badFigures = perText((text) => {
  firstPattern ??= new RegExp(checksFile.knownBadFigures.map(({ all }) => `(?:${all[0]})`).join('|'), 'iu');
  if (!firstPattern.test(text)) return [];
  figures ??= checksFile.knownBadFigures.map(({ all, ...figure }) => {
    return { ...figure, patterns: all.map((source) => new RegExp(source, 'giu')) } as BadFigure;
  });
  return figures.flatMap((figure) => {
    const stretch = stretchOf(text, figure.patterns);
    return stretch === undefined ? [] : [{ figure, text: stretch }];
  });
});

/** The first stretch that holds a match of every pattern within the nearby characters. */
function stretchOf(text: string, patterns: readonly RegExp[]): string | undefined {
  const matches: { start: number; end: number }[][] = [];
  for (const pattern of patterns) {
    const found = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (found.length === 0) return undefined;
    matches.push(found);
  }
  for (const { start } of matches.flat().sort((a, b) => a.start - b.start)) {
    const ends = matches.map((list) => list.find((match) => match.start >= start && match.end <= start + nearby)?.end);
    if (ends.every((end) => end !== undefined)) return wholeWordsOf(text, start, Math.max(...ends));
  }
  return undefined;
}

/** The stretch with the rest of the words that it begins and ends in. */
function wholeWordsOf(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
