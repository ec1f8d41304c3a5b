/** Days that are said by a period or by a distance: "end of Q3 2027", "mid June", "FY27", "next month", "in 3 weeks", "Friday". */
import { CalendarDate, endOfMonth, getDayOfWeek } from '@internationalized/date';

/** A stretch of whole months. */
interface Period {
  readonly first: CalendarDate;
  readonly months: number;
}

const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A day counted from today, or null: "tomorrow", "in two weeks", "10 days from now", "next Monday". */
export function relativeDay(sentence: string, today: CalendarDate): CalendarDate | null {
  const named = ['yesterday', 'today', 'tomorrow'].indexOf(sentence);
  if (named >= 0) return today.add({ days: named - 1 });
  const weekday = /^(?:next |this )?@w([1-7])$/.exec(sentence)?.[1];
  if (weekday) {
    const ahead = Number(weekday) - 1 - getDayOfWeek(today, 'en-US', 'mon');
    return today.add({ days: ahead > 0 ? ahead : ahead + 7 });
  }
  const [, count, unit] = /^(?:in )?(\w+) (day|week|month|year)s?(?: from now)?$/.exec(sentence) ?? [];
  if (!count || !unit || !/^in | from now$/.test(sentence)) return null;
  const number = /^an?$/.test(count) ? 1 : smallNumbers.includes(count) ? smallNumbers.indexOf(count) : Number(count);
  return Number.isInteger(number) && number <= 1000 ? today.add({ [`${unit}s`]: number }) : null;
}

/** The days a period stands for: one with "end of", "start of", "mid", else its first and its last day; none when the text is no period. */
export function daysOfPeriod(sentence: string, today: CalendarDate, fiscalYearStart: number): CalendarDate[] {
  const [, place, name = ''] = /^(?:(end|late|start|beginning|early|mid|middle) )?(.+)$/.exec(sentence) ?? [];
  const at = dayIn(place);
  const period = periodNamed(name, today, fiscalYearStart, (candidate) => at(candidate).at(-1)?.compare(today) ?? -1);
  return period ? at(period) : [];
}

function dayIn(place: string | undefined): (period: Period) => CalendarDate[] {
  const last = ({ first, months }: Period) => endOfMonth(first.add({ months: months - 1 }));
  switch (place) {
    case 'end':
    case 'late':
      return (period) => [last(period)];
    case 'start':
    case 'beginning':
    case 'early':
      return (period) => [period.first];
    case 'mid':
    case 'middle':
      // The middle of a month or a quarter is the 15th of its middle month, that of a year the last day of its first half.
      return ({ first, months }) => [
        months % 2 === 1
          ? first.add({ months: (months - 1) / 2 }).set({ day: 15 })
          : endOfMonth(first.add({ months: months / 2 - 1 })),
      ];
    default:
      return (period) => [period.first, last(period)];
  }
}

/** The period that is named. Without a year it is the next one that has not passed: `isAhead` is negative for one that has. */
function periodNamed(
  name: string,
  today: CalendarDate,
  fiscalYearStart: number,
  isAhead: (period: Period) => number,
): Period | null {
  const century = Math.floor(today.year / 100) * 100;
  const inYear = (text: string) => (text.length === 4 ? Number(text) : century + Number(text));
  const year = (number: number): Period => ({ first: new CalendarDate(number, 1, 1), months: 12 });
  /** A fiscal year has the name of the calendar year in which it ends. */
  const fiscalYear = (number: number): Period => ({
    first: new CalendarDate(fiscalYearStart === 1 ? number : number - 1, fiscalYearStart, 1),
    months: 12,
  });
  const part = (of: Period, months: number, which: number): Period => ({
    first: of.first.add({ months: months * (which - 1) }),
    months,
  });
  const next = (of: (year: number) => Period) => {
    const period = of(today.year);
    return isAhead(period) < 0 ? of(today.year + 1) : period;
  };
  const after = (of: (year: number) => Period) => {
    const period = of(today.year);
    return period.first.compare(today) <= 0 ? of(today.year + 1) : period;
  };

  const [, which, unit] = /^(?:(next|this) )?(month|quarter|year)$/.exec(name) ?? [];
  if (unit) {
    const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
    const present = part(year(today.year), months, Math.floor((today.month - 1) / months) + 1);
    return which === 'next' ? { ...present, first: present.first.add({ months }) } : present;
  }

  const [, before, month, ofMonth] = /^(next |this )?@m(\d+)(?: '?(\d{4}|\d{2}))?$/.exec(name) ?? [];
  if (month) {
    const of = (number: number) => part(year(number), 1, Number(month));
    if (ofMonth) return of(inYear(ofMonth));
    return before === 'next ' ? after(of) : next(of);
  }
  const [, yearFirst, itsMonth] = /^(\d{4}) @m(\d+)$/.exec(name) ?? [];
  if (yearFirst) return part(year(Number(yearFirst)), 1, Number(itsMonth));
  const [, monthInFigures, itsYear] = /^(0?[1-9]|1[0-2]) (\d{4})$/.exec(name) ?? [];
  if (itsYear) return part(year(Number(itsYear)), 1, Number(monthInFigures));

  const fiscal = /^(?:fy|fiscal year) ?(?:\d{2,4} )?(\d{4}|\d{2})$/.exec(name)?.[1];
  if (fiscal) return fiscalYear(inYear(fiscal));
  const calendar = /^((?:19|20|21)\d{2})$/.exec(name)?.[1];
  if (calendar) return year(Number(calendar));

  const [, kind, number, fy, ofPart] =
    /^(q|h)([1-4])(?: (fy)? ?'?(\d{4}|\d{2}))?$/.exec(name) ??
    swapped(/^(fy)? ?(\d{4}|\d{2}) (q|h)([1-4])$/.exec(name)) ??
    [];
  if (!kind || (kind === 'h' && Number(number) > 2)) return null;
  const of = (found: number) => part(fy ? fiscalYear(found) : year(found), kind === 'q' ? 3 : 6, Number(number));
  return ofPart ? of(inYear(ofPart)) : next(of);
}

/** "2027 Q3" as "Q3 2027". */
function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[4], match[1], match[2]];
}
