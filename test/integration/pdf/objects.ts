/** Reads the objects of a PDF file as our writer makes them: a plain table of objects, nothing packed, nothing encrypted. */
import { inflateSync } from 'node:zlib';

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
export type Dictionary = { [key: string]: Value };
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dictionary;

export interface PdfFile {
  readonly catalog: Dictionary;
  readonly pages: readonly Dictionary[];
  /** The object behind a reference; other values as they are. */
  get(value: Value | undefined): Value;
  dictionary(value: Value | undefined): Dictionary;
  list(value: Value | undefined): Value[];
  /** The bytes of a stream object, unpacked. */
  stream(value: Value | undefined): string;
}

export function readObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1');
  const values = new Map<number, Value>();
  const streams = new Map<number, Buffer>();
  const begin = /(?<=[\n\r])(\d+) 0 obj\s/g;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const id = Number(found[1]);
    const [value, end] = parse(text, begin.lastIndex);
    values.set(id, value);
    const stream = /^\s*stream\r?\n/.exec(text.slice(end, end + 20));
    if (!stream) continue;
    const start = end + stream[0].length;
    const length = (value as Dictionary)['Length'] as number;
    streams.set(id, Buffer.from(bytes.subarray(start, start + length)));
    begin.lastIndex = start + length;
  }
  const get = (value: Value | undefined): Value => {
    const found = value instanceof Ref ? values.get(value.id) : value;
    if (found === undefined) return null;
    return found instanceof Ref ? get(found) : found;
  };
  const dictionary = (value: Value | undefined) => {
    const found = get(value);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new Error('no dictionary');
    return found as Dictionary;
  };
  const list = (value: Value | undefined) => {
    const found = get(value);
    return found === null ? [] : Array.isArray(found) ? found : [found];
  };
  const trailer = dictionary(parse(text, text.lastIndexOf('trailer') + 'trailer'.length)[0]);
  const catalog = dictionary(trailer['Root']);
  return {
    catalog,
    pages: list(dictionary(catalog['Pages'])['Kids']).map(dictionary),
    get,
    dictionary,
    list,
    stream: (value) => {
      const id = value instanceof Ref ? value.id : -1;
      const data = streams.get(id);
      if (!data) throw new Error('no stream');
      const packed = dictionary(value)['Filter'] instanceof Name;
      return (packed ? inflateSync(data) : data).toString('latin1');
    },
  };
}

const space = /[\s\0]*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const word = /[A-Za-z]+/y;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The value that begins at a place, and where it ends. */
function parse(text: string, from: number): [Value, number] {
  const at = from + match(space, text, from)!.length;
  const sign = text[at];
  if (sign === '<' && text[at + 1] === '<') return parseDictionary(text, at + 2);
  if (sign === '[') return parseArray(text, at + 1);
  if (sign === '/') {
    const name = /[^\s\0/[\]<>(){}%]*/y;
    const found = match(name, text, at + 1)!;
    return [
      new Name(found.replace(/#([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))),
      at + 1 + found.length,
    ];
  }
  if (sign === '(') return parseString(text, at + 1);
  if (sign === '<') {
    const end = text.indexOf('>', at);
    return [Buffer.from(text.slice(at + 1, end), 'hex').toString('latin1'), end + 1];
  }
  const reference = match(/\d+ \d+ R/y, text, at);
  if (reference) return [new Ref(Number.parseInt(reference, 10)), at + reference.length];
  const digits = match(number, text, at);
  if (digits !== null) return [Number(digits), at + digits.length];
  const said = match(word, text, at);
  if (said === 'true' || said === 'false') return [said === 'true', at + said.length];
  if (said === 'null') return [null, at + 4];
  throw new Error(`no value at ${at}: ${text.slice(at, at + 30)}`);
}

function parseDictionary(text: string, from: number): [Dictionary, number] {
  const result: Dictionary = {};
  let at = from;
  for (;;) {
    at += match(space, text, at)!.length;
    if (text.startsWith('>>', at)) return [result, at + 2];
    const [key, afterKey] = parse(text, at);
    const [value, after] = parse(text, afterKey);
    result[(key as Name).name] = value;
    at = after;
  }
}

function parseArray(text: string, from: number): [Value[], number] {
  const result: Value[] = [];
  let at = from;
  for (;;) {
    at += match(space, text, at)!.length;
    if (text[at] === ']') return [result, at + 1];
    const [value, after] = parse(text, at);
    result.push(value);
    at = after;
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function parseString(text: string, from: number): [string, number] {
  let result = '';
  let depth = 1;
  let at = from;
  for (; ; at++) {
    const sign = text[at]!;
    if (sign === '\\') {
      const next = text[++at]!;
      result += escapes[next] ?? next;
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) break;
    result += sign;
  }
  const unicode = result.startsWith('\u00fe\u00ff');
  const decoded = unicode ? Buffer.from(result.slice(2), 'latin1').swap16().toString('utf16le') : result;
  return [decoded, at + 1];
}
