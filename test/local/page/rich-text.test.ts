import {
  documentOfText,
  readDocument,
  webAddress,
} from '../../../local/page/src/rich-text/document-node';
import { avatarHue, initialsOf } from '../../../local/page/src/people/initials';
import { dayText } from '../../../local/page/src/text/dates';

describe('descriptions and comments', () => {
  it('are written with a paragraph for each line and read back', () => {
    expect(readDocument(documentOfText('One\n\nTwo'))?.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'One' }] },
      { type: 'paragraph', content: [] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Two' }] },
    ]);
  });

  it.each([null, undefined, 'text', { type: 'paragraph' }, { type: 'doc', content: 'x' }])(
    '%p is no document',
    (value) => {
      expect(readDocument(value)).toBeNull();
    },
  );

  it.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['http://example.com/', 'http://example.com/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    [null, null],
  ])('the link %p leads to %p', (text, href) => {
    expect(webAddress(text)).toBe(href);
  });
});

describe('people and days', () => {
  it.each([
    ['Ngoc Anh Trinh', 'NT'],
    ['Madonna', 'M'],
    ['  ', ''],
  ])('%p has the initials %p', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keep their colour', () => {
    expect(avatarHue('Ann')).toBe(avatarHue('Ann'));
    expect(avatarHue('Ann')).toBeLessThan(6);
  });

  it.each([
    ['2026-11-05', '5 Nov 2026'],
    ['someday', 'someday'],
    [null, ''],
  ])('the day %p reads %p', (day, text) => {
    expect(dayText(day)).toBe(text);
  });
});
