/** What the palette offers for what was typed: places in the pitch, slides, commands, in this order. */
import {
  ChartNoAxesColumn,
  Flag,
  Presentation,
  ShieldAlert,
  SquareChevronRight,
  Target,
  TextQuote,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { steps } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { fill, words } from '../../ui/words.ts';
import { commands, type Command } from '../commands.ts';
import { formatOf } from '../fields/format.ts';
import { shownKeys } from '../keys.ts';
import { slideTitles } from '../slides/slides.ts';
import { hits, pieces, placesOf, type FoundPlace, type Piece } from './search.ts';

export interface PaletteRow {
  id: string;
  icon: LucideIcon;
  pieces: readonly Piece[];
  /** At the right: the step, the slide, the key. */
  where: string;
  go: () => void;
}

export interface PaletteGroup {
  title: string;
  rows: PaletteRow[];
}

const placesShown = 6;
const slidesShown = 4;

export function rowsFor(query: string): PaletteGroup[] {
  const groups =
    query.trim() === '' ? [recentPlaces(), commandRows('')] : [places(query), slides(query), commandRows(query)];
  return groups.filter((group) => group.rows.length > 0);
}

function places(query: string): PaletteGroup {
  const { pitch } = pitchStore.getState();
  const seen = new Set<string>();
  const found = placesOf(pitch, formatOf(pitch)).filter((place) => {
    const key = `${place.step} ${place.text}`;
    if (seen.has(key) || !hits(place.text, query)) return false;
    seen.add(key);
    return true;
  });
  return {
    title: fill(found.length > placesShown ? words.palette.somePlaces : words.palette.places, {
      shown: placesShown,
      n: found.length,
    }),
    rows: found
      .toSorted((a, b) => rank(a.text, query) - rank(b.text, query))
      .slice(0, placesShown)
      .map((place) => placeRow(place, query)),
  };
}

/** A text that begins with what is sought comes first. */
function rank(text: string, query: string): number {
  return hits(text, query)?.some(([start]) => start === 0) ? 0 : 1;
}

function placeRow({ path, text, step }: FoundPlace, query: string): PaletteRow {
  return {
    id: path,
    icon: iconOf(path),
    pieces: pieces(text, query),
    where: stepName(step),
    go: () => viewStore.getState().jump(path),
  };
}

function slides(query: string): PaletteGroup {
  const found = slideTitles().filter(({ title }) => hits(title, query));
  return {
    title: words.palette.slides,
    rows: found.slice(0, slidesShown).map(({ key, title, number, step }) => ({
      id: `slide ${key}`,
      icon: Presentation,
      pieces: pieces(title, query),
      where: fill(words.slide.one, { n: number }),
      go: () => {
        if (step) viewStore.getState().goToStep(step);
        viewStore.getState().show({ slide: key });
      },
    })),
  };
}

function commandRows(query: string): PaletteGroup {
  const offered = commands.filter(
    (command) => !command.hidden && command.id !== 'find' && command.enabled?.() !== false,
  );
  return {
    title: words.palette.commands,
    rows: offered.filter((command) => hits(command.label(), query)).map((command) => commandRow(command, query)),
  };
}

function commandRow(command: Command, query: string): PaletteRow {
  return {
    id: `command ${command.id}`,
    icon: SquareChevronRight,
    pieces: pieces(command.label(), query),
    where: shownKeys(command.keys[0]) ?? '',
    go: command.run,
  };
}

const recentShown = 5;

/** The last places, the latest first. */
function recentPlaces(): PaletteGroup {
  const { pitch } = pitchStore.getState();
  const seen = new Set<string>();
  const rows = viewStore
    .getState()
    .back.toReversed()
    .flatMap(({ step, path }): PaletteRow[] => {
      const key = path ?? step;
      if (seen.has(key)) return [];
      seen.add(key);
      const text = path === null ? stepName(step) : placeText(path);
      if (!text) return [];
      return [
        {
          id: `place ${key}`,
          icon: path === null ? TextQuote : iconOf(path),
          pieces: [{ text, hit: false }],
          where: path === null ? '' : stepName(step),
          go: () => (path === null ? viewStore.getState().goToStep(step) : viewStore.getState().jump(path)),
        },
      ];
    });
  return { title: words.palette.recent, rows: rows.slice(0, recentShown) };

  function placeText(path: string): string {
    const places = placesOf(pitch, formatOf(pitch));
    const place =
      places.find((other) => other.path === path) ?? places.find((other) => path.startsWith(`${other.path}/`));
    const value = getAt(pitch, path);
    return place?.text ?? (typeof value === 'string' ? value : '');
  }
}

function stepName(id: string): string {
  const step = steps.find((other) => other.id === id);
  return step ? fill(words.stepNamed, { n: step.n, title: step.title }) : '';
}

const icons: [start: string, icon: LucideIcon][] = [
  ['/metrics', Target],
  ['/objectives', Flag],
  ['/risks', ShieldAlert],
  ['/objections', ShieldAlert],
  ['/benefits', ChartNoAxesColumn],
  ['/costs', ChartNoAxesColumn],
  ['/stakeholders', Users],
];

function iconOf(path: string): LucideIcon {
  return icons.find(([start]) => path.startsWith(start))?.[1] ?? TextQuote;
}
