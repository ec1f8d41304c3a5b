import type { Check, Found } from '../check.ts';
import { blank, filled, quoted, withId } from '../../catalogue/terms.ts';
import { countedLines } from '../case.ts';

/** CHK-13: a counted line whose effect cannot be told apart from other causes. A direct count needs no isolation. */
export const effectNotIsolated: Check = {
  id: 'CHK-13',
  reads: ['benefits', 'metrics'],
  find: (pitch) =>
    countedLines(pitch).flatMap(({ item: line, index }): Found[] => {
      const metric = withId(pitch.metrics, line.metricId);
      if (!metric || blank(metric.item.name)) return [];
      const { isolation, method, name } = metric.item;
      if (filled(isolation) && /direct count/i.test(isolation)) return [];
      const params = { metric: quoted(name) };
      if (blank(isolation)) return [{ path: `/metrics/${metric.index}/isolation`, params }];
      if (blank(method)) return [{ path: `/metrics/${metric.index}/method`, params }];
      if ((line.attribution ?? 0) < 1) return [];
      return [{ path: `/benefits/${index}/attribution`, wording: 'CHK-13-attribution', params }];
    }),
};
