/** Why somebody must be there, short enough for a row: the strongest reasons of the pitch, objectives by their number. */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/room.json' with { type: 'json' };
import { quoted } from '../catalogue/terms.ts';
import { fill } from '../format/fill.ts';
import type { Stakeholder } from '../pitch/schema.ts';
import type { ReasonCode } from './reasons.ts';
import type { Seat } from './room.ts';
import { sayAbsence } from './say.ts';

interface Brief {
  /** The person can say yes: it is said first, as a sentence of its own. */
  decides: boolean;
  /** One sentence; empty where "Decides." is all. */
  text: string;
}

const mostSaid = 2;

/** What every affected person could be told; what they are asked for says more. */
const general: ReadonlySet<ReasonCode> = new Set(['gives', 'gains', 'focusNeeds', 'allLeaders']);

export function sayBrief({ reasons, absence, person }: Pick<Seat, 'reasons' | 'absence' | 'person'>): Brief {
  const decides = reasons.some(({ code }) => code === 'decides');
  if (absence) return { decides, text: sayWhyNot(absence, person) };
  const codes = new Set(reasons.map(({ code }) => code));
  const owned = reasons.find(({ code }) => code === 'ownsObjective')?.params['numbers'];
  const own = reasons.filter(
    ({ code, params }) =>
      code !== 'decides' &&
      !general.has(code) &&
      !(code === 'levelChanges' && codes.has('departmentChanges')) &&
      // Who answers for an objective knows that it changes their work.
      !((code === 'departmentChanges' || code === 'levelChanges') && params['numbers'] === owned) &&
      !(code === 'decidesGate' && decides && codes.size > 2),
  );
  const ask = quoted(person.ask);
  const rest = reasons.filter(({ code }) => general.has(code));
  const said = own.slice(0, mostSaid).map(sayShort);
  if (said.length === 0) said.push(...(ask && !decides ? [ask] : rest.slice(0, decides ? 0 : 1).map(sayShort)));
  return { decides, text: startingLarge(said.join('; ')) };
}

/** The reason that was written down, else what the pitch says. */
function sayWhyNot(absence: NonNullable<Seat['absence']>, person: Stakeholder): string {
  if (absence.code === 'guest') return sayAbsence(absence);
  return absence.code === 'excused' ? `${quoted(person.whyNotInRoom)}.` : guidance.words.room.notNeeded.text;
}

function sayShort({ code, params }: Seat['reasons'][number]): string {
  if (code === 'decides') return words.reasons.decides;
  const pattern = words.brief[code];
  return fill(typeof pattern === 'string' ? pattern : params['n'] === '1' ? pattern.one : pattern.many, params);
}

function startingLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
