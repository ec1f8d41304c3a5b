import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPitch } from '../../../src/pitch/read.ts';
import { writePitch } from '../../../src/pitch/write.ts';

const samples = ['foundry', 'hospital'].map((name) =>
  readFileSync(new URL(`../../../assets/samples/${name}.buyin`, import.meta.url), 'utf8'),
);
const bare = (rest: string) => readPitch(`{"schema":"mentoring-pitch/1"${rest}}`);

describe('reading and writing', () => {
  it('gives both samples back byte for byte', () => {
    for (const text of samples) {
      const result = readPitch(text);
      expect(result.ok && writePitch(result.pitch)).toBe(text);
    }
  });

  it('keeps unknown fields and their places', () => {
    const text =
      '{\n  "x-before": [1, {"__proto__": 2}],\n  "schema": "mentoring-pitch/1",\n  "title": "T",\n  "decision": {"zz": null, "date": null}\n}';
    const result = readPitch(text);
    expect(result.ok && JSON.parse(writePitch(result.pitch))).toEqual(JSON.parse(text));
    expect(result.ok && writePitch(result.pitch).indexOf('x-before')).toBeLessThan(
      writePitch(JSON.parse(text)).indexOf('schema'),
    );
    expect(({} as Record<string, unknown>)['2']).toBeUndefined();
  });

  it('accepts a byte order mark and a file with nothing but its schema', () => {
    expect(readPitch('\uFEFF{"schema":"mentoring-pitch/1"}').ok).toBe(true);
  });

  it.each([
    ['[]', 'notAPitch'],
    ['null', 'notAPitch'],
    ['{"schema":"other"}', 'notAPitch'],
    ['{"schema":"mentoring-pitch/2"}', 'newerSchema'],
    ['{"schema":"mentoring-pitch/1","title":1e999}', 'notFinite'],
    ['{"schema":"mentoring-pitch/1","x":{"y":1e999}}', 'notFinite'],
    ['{"schema":"mentoring-pitch/1","title":7}', 'wrongType'],
    [`{"schema":"mentoring-pitch/1","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'tooDeep'],
    [`{"schema":"mentoring-pitch/1","title":"${'a'.repeat(20_001)}"}`, 'tooLong'],
    [`{"schema":"mentoring-pitch/1","assumptions":[${Array(10_001).fill('{}').join(',')}]}`, 'tooMany'],
  ])('refuses what is no pitch (%#)', (text, code) => {
    const result = readPitch(text);
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('says where a damaged file breaks off and where a type is wrong', () => {
    expect(readPitch('{\n "schema": "mentoring-pitch/1",\n "title": }')).toEqual({
      ok: false,
      error: { code: 'notJson', params: { line: 3, column: 11 } },
    });
    const wrong = bare(',"metrics":[{"id":"M1"},{"id":"M2","target":{"value":"4"}}]');
    expect(wrong.ok ? null : wrong.error).toEqual({ code: 'wrongType', params: { place: '/metrics/1/target/value' } });
  });

  it('finds the line of the damage that the parser names, wherever a file is cut or struck', () => {
    const text = samples[0]!;
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '}', ']', '"', ',', '\u0001', 'x'), (at, struck) => {
        const damaged = struck === '' ? text.slice(0, at) : text.slice(0, at) + struck + text.slice(at + 1);
        const result = readPitch(damaged);
        if (result.ok || result.error.code !== 'notJson') return;
        let said: string | undefined;
        try {
          JSON.parse(damaged);
        } catch (error) {
          said = /position (\d+)/.exec(String(error))?.[1];
        }
        if (said === undefined) return;
        compared += 1;
        expect(result.error.params.line).toBe(damaged.slice(0, Number(said)).split('\n').length);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('gives items without an id one that is not taken, and leaves library evidence alone', () => {
    const result = bare(
      ',"metrics":[{"id":"M1"},{"name":"new"}],"evidence":[{"ref":"EV-EBY2013"},{"cite":"own"}],"scale":{"phases":[{}]}',
    );
    expect(result.ok && result.pitch).toMatchObject({
      metrics: [{ id: 'M1' }, { id: 'M2', name: 'new' }],
      evidence: [{ ref: 'EV-EBY2013' }, { id: 'INT1' }],
      scale: { phases: [{ id: 'PH1' }] },
    });
    expect(result.ok && 'id' in result.pitch.evidence![0]!).toBe(false);
  });
});
