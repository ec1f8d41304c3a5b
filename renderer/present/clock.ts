/** Durations and times of day as the presenter reads them. */

/** "7:50", "1:02:05", negative in overtime: "−0:40". `milliseconds` may have any sign. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const text = parts[0] ? `${parts[0]}:${two(parts[1]!)}:${two(parts[2]!)}` : `${parts[1]}:${two(parts[2]!)}`;
  return milliseconds <= -1000 ? `\u2212${text}` : text;
}

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The time of day on this computer, to the minute. */
export function timeOfDay(milliseconds: number): string {
  return time.format(milliseconds);
}

/** The time of day as hours and minutes, and where the clock has twelve hours the half of the day that follows them. */
export function partsOfDay(milliseconds: number): { time: string; half: string } {
  const parts = time.formatToParts(milliseconds);
  const half = parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
  return { time: timeOfDay(milliseconds).replace(half, '').trim(), half };
}
