/** What a check is and what it finds (domain.md 5.2). */
import type { Op } from '../pitch/change.ts';
import type { Pitch } from '../pitch/schema.ts';

/** error: a reviewer would send the pitch back; warning: will be asked; info: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** A top-level part of a pitch. */
export type Part = Exclude<Extract<KeyOfDeclared<Pitch>, string>, 'schema'>;
type KeyOfDeclared<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };

/** What fills the blanks of a sentence; a value that is not known stays "…". */
export type Params = Readonly<Record<string, string>>;

/** A repair that can be computed, carried out with `perform`. `label` is a key of guidance.json words.findings.fix, `params` fill it. */
export interface Fix {
  label: 'name' | 'use' | 'set' | 'write' | 'invite' | 'add' | 'clear' | 'earlySign';
  params: Params;
  ops: readonly Op[];
}

/** What a check reports; the rest of a finding follows from the check and the pitch. */
export interface Found {
  /** JSON Pointer with list indexes, of the field to mend, also when it is not there yet. */
  path: string;
  /** Tells apart findings that share a path. */
  subject?: string;
  /** Where it differs from the usual one of the check. */
  severity?: Severity;
  /** Key of a sentence in assets/words/review.json that fits this case better than the usual one. */
  wording?: string;
  params?: Params;
  fix?: Fix | undefined;
}

export interface Check {
  id: string;
  /** The top-level parts that `find` looks at: as long as none of them changes, neither do its findings. */
  reads: readonly Part[];
  find: (pitch: Pitch) => Found[];
}

export interface Finding {
  id: string;
  severity: Severity;
  message: string;
  path: string;
  subject: string | null;
  /** Set aside with a reason that still holds (domain.md 5.2.1). */
  dismissed: boolean;
  /** What filled the message; also fills guidance.json words.next. */
  params: Params;
  fix?: Fix;
}
