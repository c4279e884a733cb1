import { neighbourhoodOf, readingAround } from '../builders/neighbourhood';
import { day, DONE } from '../builders/work-item';

it('lists neighbours worst first, then by date, then by key', () => {
  const dates = new Map([
    ['F-1', '2026-12-10'],
    ['P-2', '2026-12-20'],
    ['P-3', '2026-11-25'],
    ['P-5', '2026-11-24'],
  ]);
  const pairs = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].map((key) => [key, 'F-1'] as const);
  const view = neighbourhoodOf(
    readingAround('F-1', pairs, {
      facts: (key) => ({
        due: day(dates.get(key) ?? '2026-11-23'),
        ...(key === 'P-4' ? { status: DONE } : {}),
      }),
    }),
  );
  const rows = view.of(view.focusId, 'providers');
  expect(rows.map(({ item, judgement }) => `${item?.key ?? ''} ${judgement.health}`)).toEqual([
    'P-2 inConflict',
    'P-1 atRisk',
    'P-3 atRisk',
    'P-5 atRisk',
    'P-4 done',
  ]);
});

it('names the links a row stands for, those of its side alone', () => {
  const pairs = [
    ['P-1', 'F-1'],
    ['F-1', 'P-1'],
    ['P-2', 'F-1'],
  ] as const;
  const view = neighbourhoodOf(readingAround('F-1', pairs));
  const [waiting] = view.linksTo('id of P-1', 'providers');
  const [awaited] = view.linksTo('id of P-1', 'consumers');
  expect(waiting).toMatchObject({ direction: 'inward', type: { name: 'Blocks' } });
  expect(awaited).toMatchObject({ direction: 'outward' });
  expect(view.linksTo('id of P-1', 'providers')).toHaveLength(1);
  expect(waiting?.id).not.toBe(awaited?.id);
  expect(view.linksTo('id of X-1', 'providers')).toEqual([]);
});
