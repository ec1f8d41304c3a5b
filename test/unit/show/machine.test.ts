import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShowCommand } from '../../../src/show/contract.ts';
import { advance, audienceFrame, presenterFrame, startShow, type ShowState } from '../../../src/show/machine.ts';
import { cutToFit, pathOf } from '../../../src/show/path.ts';
import { timing } from '../../../src/show/timing.ts';

const minute = 60_000;
const plan = {
  talk: pathOf(
    [
      ['title', 1, 1],
      ['why_now', 3, 1],
      ['metrics', 4, 2],
      ['metrics', 4, 2],
      ['decision', 2, 1],
    ].map(
      ([key, minutes, parts]) => ({ slide: { key, minutes, backup: false }, parts }) as Parameters<typeof pathOf>[0][0],
    ),
  ),
  backup: ['objection:OB1', 'tornado', 'evidence', 'evidence', 'method'],
  slot: 10 * minute,
};
const run = (commands: (ShowCommand['do'] | ShowCommand)[], from = startShow(plan)): ShowState =>
  commands.reduce<ShowState>(
    (state, command, index) =>
      advance(state, typeof command === 'string' ? ({ do: command } as ShowCommand) : command, 1000 * (index + 1)),
    from,
  );

describe('the path through a show', () => {
  it('goes forth and back and stops at both ends', () => {
    expect(run(['next', 'next', 'previous']).slide).toBe(1);
    expect(run(['previous']).slide).toBe(0);
    expect(run(['last', 'next', 'next']).slide).toBe(4);
  });

  it('jumps by the number in the foot, goes on counting with the backups, and ignores numbers that do not exist', () => {
    expect(run([{ do: 'goto', number: 3 }]).slide).toBe(2);
    expect(run([{ do: 'goto', number: 7 }]).slide).toBe(6);
    expect(run([{ do: 'goto', number: 9 }]).slide).toBe(9);
    expect(run([{ do: 'goto', number: 10 }]).slide).toBe(0);
  });

  it('shows all parts of a backup slide before it goes back to the talk', () => {
    const evidence = run(['next', { do: 'backup', key: 'evidence' }]);
    expect(evidence.slide).toBe(7);
    expect(run(['next'], evidence).slide).toBe(8);
    expect(run(['next', 'previous'], evidence).slide).toBe(7);
    expect(run(['next', 'next'], evidence).slide).toBe(1);
  });

  it('comes back from a backup slide to where the talk was, by Backspace and by Next', () => {
    const asked = run(['next', 'next', { do: 'backup', key: 'tornado' }]);
    expect(asked.slide).toBe(6);
    expect(run(['back'], asked).slide).toBe(2);
    expect(run(['next'], asked).slide).toBe(2);
    expect(run(['next', 'next'], asked).slide).toBe(3);
  });

  it('walks back through history', () => {
    const state = run(['next', { do: 'goto', number: 5 }, 'first']);
    expect(run(['back'], state).slide).toBe(4);
    expect(run(['back', 'back'], state).slide).toBe(1);
    expect(run(['back', 'back', 'back', 'back'], state).slide).toBe(0);
  });
});

describe('what the room sees', () => {
  it('does not move under black or white when somebody presses Next', () => {
    const dark = run(['next', 'black', 'next', 'next']);
    expect(audienceFrame(dark)).toEqual({ slide: 1, curtain: 'black' });
    expect(audienceFrame(run(['black'], dark))).toEqual({ slide: 1, curtain: 'none' });
    expect(audienceFrame(run(['white'], dark)).curtain).toBe('white');
  });

  it('stands still while frozen and follows again afterwards', () => {
    const frozen = run(['next', 'freeze', 'next', 'next']);
    expect([frozen.slide, audienceFrame(frozen).slide]).toEqual([3, 1]);
    expect(audienceFrame(run(['freeze'], frozen)).slide).toBe(3);
  });

  it('leaves one state with each Esc and ends only with a second one in a row', () => {
    const state = run(['next', 'black', 'freeze', 'escape']);
    expect([state.curtain, state.frozen, state.ended]).toEqual(['none', true, false]);
    expect(run(['escape', 'escape'], state)).toMatchObject({ frozen: false, ending: true, ended: false });
    expect(run(['escape', 'escape', 'escape'], state).ended).toBe(true);
    expect(run(['escape', 'escape', 'next', 'escape'], state)).toMatchObject({ ending: true, ended: false });
  });

  it('is sent the slide and the curtain and nothing else, whatever happens', () => {
    const command = fc.oneof(
      fc
        .constantFrom(
          'next',
          'previous',
          'first',
          'last',
          'back',
          'black',
          'white',
          'freeze',
          'escape',
          'pause',
          'swap',
        )
        .map((d) => ({ do: d }) as ShowCommand),
      fc.record({ do: fc.constant('goto' as const), number: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ do: fc.constant('backup' as const), key: fc.constantFrom('tornado', 'none') }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const state = run(commands);
        expect(Object.keys(audienceFrame(state)).toSorted()).toEqual(['curtain', 'slide']);
        expect(state.slide).toBeGreaterThanOrEqual(0);
        expect(state.slide).toBeLessThan(10);
        expect(state.frozen || state.room === state.slide).toBe(true);
      }),
    );
  });
});

describe('time', () => {
  const at = (state: ShowState, now: number) => timing(presenterFrame(state, null), plan.talk, plan.slot, now);

  it('begins when the first slide is left and stands still in a pause', () => {
    const before = startShow(plan);
    expect(at(before, 5 * minute)).toMatchObject({ elapsed: 0, endsAt: 15 * minute, lateBy: 0 });
    const talking = advance(before, { do: 'next' }, 5 * minute);
    expect(at(talking, 7 * minute).elapsed).toBe(2 * minute);
    const paused = advance(talking, { do: 'pause' }, 7 * minute);
    expect(at(paused, 30 * minute).elapsed).toBe(2 * minute);
    const on = advance(paused, { do: 'pause' }, 17 * minute);
    expect(at(on, 18 * minute).elapsed).toBe(3 * minute);
  });

  it('counts a pause neither as late nor as early', () => {
    const talking = advance(startShow(plan), { do: 'next' }, 0);
    const paused = advance(talking, { do: 'pause' }, minute);
    const during = at(paused, 30 * minute);
    expect(during.lateBy).toBe(at(advance(paused, { do: 'pause' }, 30 * minute), 30 * minute).lateBy);
  });

  it('counts questions apart', () => {
    const talking = advance(startShow(plan), { do: 'next' }, 0);
    const asked = advance(talking, { do: 'backup', key: 'tornado' }, minute);
    const back = advance(asked, { do: 'back' }, 3 * minute);
    expect(at(asked, 2 * minute)).toMatchObject({ questions: minute, talking: minute });
    expect(at(back, 4 * minute)).toMatchObject({ questions: 2 * minute, talking: 2 * minute, elapsed: 4 * minute });
  });

  it('says whether to speed up or to slow down beyond a minute', () => {
    const second = advance(startShow(plan), { do: 'next' }, 0);
    expect(at(second, 4.5 * minute).pace).toBe('on');
    expect(at(second, 5.5 * minute).pace).toBe('late');
    expect(at(second, 5.5 * minute).lateBy).toBe(1.5 * minute);
    expect(at(advance(second, { do: 'goto', number: 4 }, minute), minute).pace).toBe('early');
  });
});

describe('the short path', () => {
  it('leaves out what matters least, whole slides, and never the ask', () => {
    expect(cutToFit(plan.talk, 0, 9 * minute)).toEqual([]);
    expect(cutToFit(plan.talk, 0, 8 * minute)).toEqual([2, 3]);
    expect(cutToFit(plan.talk, 0, 3 * minute)).toEqual([1, 2, 3]);
    expect(cutToFit(plan.talk, 0, 0)).toEqual([1, 2, 3]);
    expect(cutToFit(plan.talk, 2, 0)).toEqual([]);
  });

  it('is taken and given back by the same key, and followed by Next and Previous', () => {
    const late = advance(run(['next'], startShow(plan)), { do: 'cut' }, 6 * minute);
    expect(late.cut).toEqual([2, 3]);
    expect(advance(late, { do: 'next' }, 6 * minute).slide).toBe(4);
    expect(run(['next', 'previous'], late).slide).toBe(1);
    expect(run([{ do: 'goto', number: 3 }], late).slide).toBe(2);
    expect(advance(late, { do: 'cut' }, 6 * minute).cut).toEqual([]);
    const time = timing(presenterFrame(late, null), plan.talk, plan.slot, 6 * minute);
    expect(time.endsAt).toBe(8 * minute);
  });

  it('is no other path while there is time', () => {
    expect(run(['cut']).cut).toEqual([]);
  });
});
