import fc from 'fast-check';
import { localeOfWords } from '../../../../static/app/src/shell/locale-of-words';

it.each([
  ['en-US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['en-gb', 'en-GB'],
  ['en', 'en'],
  ['de-DE', 'en-US'],
  ['it', 'en-US'],
  ['enm', 'en-US'],
  ['', 'en-US'],
  ['no locale', 'en-US'],
])('writes for %j as in %s', (locale, ofWords) => {
  expect(localeOfWords(locale)).toBe(ofWords);
});

it('keeps numbers, lists and days in the language of the words', () => {
  const locale = localeOfWords('it-IT');
  expect(new Intl.NumberFormat(locale).format(7.9)).toBe('7.9');
  expect(new Intl.ListFormat(locale).format(['flagged', 'an impediment'])).toBe(
    'flagged and an impediment',
  );
});

it('gives an English that the browser knows, whatever it is told', () => {
  fc.assert(
    fc.property(fc.string(), (locale) => {
      expect(new Intl.Locale(localeOfWords(locale)).language).toBe('en');
    }),
  );
});
