/**
 * Where people stand in the grid of influence and interest: five levels each way, the two upper ones of interest wider because people are there, names
 * beside the dots. Who would run into another stands a line below, and the rows below make room.
 */

export interface GridPerson {
  id: string;
  /** Name beside the dot. */
  label: string;
  /** 1 to 5. */
  interest: number;
  influence: number;
}

interface GridPoint {
  id: string;
  label: string;
  x: number;
  y: number;
  /** Room for the name from its dot on; a longer one is cut. */
  width: number;
}

export interface GridLayout {
  width: number;
  height: number;
  /** x of the line between the weak and the strong levels of interest, and y for influence. */
  middle: { x: number; y: number };
  points: readonly GridPoint[];
  /** x of the interest levels 1 to 5, and y of the influence levels. */
  columns: readonly number[];
  rows: readonly number[];
}

/** Parts of the width, as on 348 points. */
const columnParts = [12, 34, 62, 160, 250].map((x) => x / 348);
const middlePart = 140 / 348;

const line = 19;
const labelGap = 12;
/** Between a name and the next dot. */
const apart = 10;

/**
 * @param measure width of a name in points
 */
export function gridLayout(
  people: readonly GridPerson[],
  width: number,
  measure: (text: string) => number,
): GridLayout {
  const columns = columnParts.map((part) => Math.round(part * width));
  const middleX = Math.round(middlePart * width);
  const lines = [1, 2, 3, 4, 5].map((level) =>
    linesOf(
      people.filter((person) => person.influence === level),
      columns,
      middleX,
      width,
      measure,
    ),
  );
  const n = lines.map((found) => Math.max(1, found.length));
  const [n1, n2, n3, n4, n5] = n as [number, number, number, number, number];
  const y5 = 36;
  const y4 = Math.max(78, y5 + n5 * line);
  const middleY = Math.max(104, y4 + (n4 - 1) * line + 14);
  const y3 = middleY + 28;
  const y2 = Math.max(middleY + 68, y3 + n3 * line);
  const y1 = Math.max(middleY + 104, y2 + n2 * line);
  const rows = [y1, y2, y3, y4, y5];
  return {
    width,
    height: Math.max(248, y1 + (n1 - 1) * line + 40),
    middle: { x: middleX, y: middleY },
    columns,
    rows,
    points: lines.flatMap((found, level) =>
      found.flatMap((members, index) =>
        members.map(({ id, label, x, end }) => ({ id, label, x, y: rows[level]! + index * line, width: end - x })),
      ),
    ),
  };
}

interface Placed {
  id: string;
  label: string;
  x: number;
  /** Where the name may end. */
  end: number;
}

/** The people of one level of influence in lines: each in the first line where name and dot are free. */
function linesOf(
  people: readonly GridPerson[],
  columns: readonly number[],
  middle: number,
  width: number,
  measure: (text: string) => number,
): Placed[][] {
  const lines: Placed[][] = [];
  for (const { id, label, interest } of people) {
    const x = columns[interest - 1] ?? 0;
    const edge = x < middle ? middle - 4 : width;
    const end = Math.min(edge, x + labelGap + measure(label));
    const free = lines.find((placed) => placed.every((other) => other.end + apart <= x || end + apart <= other.x));
    const own = { id, label, x, end };
    if (free) free.push(own);
    else lines.push([own]);
  }
  return lines;
}

/** The level, 1 to 5, that is nearest to a place; `steps` are the places of the levels. */
export function nearestLevel(place: number, steps: readonly number[]): number {
  let nearest = 0;
  for (const [index, step] of steps.entries())
    if (Math.abs(step - place) < Math.abs(steps[nearest]! - place)) nearest = index;
  return nearest + 1;
}
