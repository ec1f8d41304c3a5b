import words from '../../assets/words/start.json' with { type: 'json' };
import { fill } from '../ui/words.ts';

/** "13:47 today", "13:47 yesterday", "November 3, 13:47": a moment in local time, as seen from `now`. */
export function momentOf(at: Date, now: Date, locale: string): string {
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at.toDateString() === now.toDateString()) return fill(words.times.today, { time });
  if (at.toDateString() === yesterday.toDateString()) return fill(words.times.yesterday, { time });
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const date = at.toLocaleDateString(locale, { month: 'long', day: 'numeric', year });
  return fill(words.times.earlier, { date, time });
}
