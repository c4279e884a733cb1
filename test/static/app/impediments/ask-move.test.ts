import { isAnswered, type AskedMove } from '../../../../static/app/src/impediments/moves/ask-move';

const asked = (said: Partial<AskedMove['said']>, asksWhat = true): AskedMove => ({
  ...{ key: 'PAY-1', place: 'card', to: 'raised' },
  questions: { what: asksWhat, level: null, solution: !asksWhat },
  said: { what: '', cause: null, solution: '', clearsFlag: true, ...said },
});

it('waits for the words that have to be said', () => {
  expect(isAnswered(asked({ what: ' ' }))).toBe(false);
  expect(isAnswered(asked({ what: 'No access' }))).toBe(true);
  expect(isAnswered(asked({}, false))).toBe(true);
});

it('waits until a line is short enough to be kept', () => {
  expect(isAnswered(asked({ what: 'x'.repeat(281) }))).toBe(false);
  expect(isAnswered(asked({ solution: 'x'.repeat(281) }, false))).toBe(false);
  expect(isAnswered(asked({ solution: 'x'.repeat(280) }, false))).toBe(true);
});
