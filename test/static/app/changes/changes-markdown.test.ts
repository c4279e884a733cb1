import {
  changesMarkdown,
  escapeMarkdown,
  type ChangesDocument,
} from '../../../../static/app/src/changes/copy/changes-markdown';

const issue = (key: string, summary: string | null) => ({
  key,
  summary,
  address: `https://x.example/browse/${key}`,
});

const DOCUMENT: ChangesDocument = {
  title: 'What changed since 13 Nov 2026',
  sections: [
    {
      title: 'Got worse',
      entries: [
        {
          consumer: issue('PAY-1', 'Pay by invoice'),
          provider: issue('SHOP-1', null),
          told: (consumer, provider) => `${consumer} waits for ${provider}`,
          health: 'At risk',
          sentences: ['Turned from healthy to at risk', 'Linked on 17 Nov 2026'],
        },
      ],
    },
    { title: 'Also changed', entries: [] },
    {
      title: 'Gone',
      entries: [
        {
          consumer: issue('PAY-1', 'Pay by invoice'),
          provider: { words: 'Work you cannot see' },
          told: (consumer, provider) => `${consumer} waited for ${provider}`,
          health: null,
          sentences: [],
        },
      ],
    },
  ],
  coverage: 'Read as you',
};

it('writes what changed as lists with links, and leaves out sections without entries', () => {
  expect(changesMarkdown(DOCUMENT)).toBe(`# What changed since 13 Nov 2026

## Got worse (1)

- [PAY-1](<https://x.example/browse/PAY-1>) Pay by invoice waits for [SHOP-1](<https://x.example/browse/SHOP-1>): **At risk**
  - Turned from healthy to at risk
  - Linked on 17 Nov 2026

## Gone (1)

- [PAY-1](<https://x.example/browse/PAY-1>) Pay by invoice waited for _Work you cannot see_

_Read as you_
`);
});

it.each([
  ['[click](https://evil.example)', '\\[click\\]\\(https:\\/\\/evil.example\\)'],
  ['![x](y)', '\\!\\[x\\]\\(y\\)'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
  ['a & b &lt;', 'a &amp; b &amp;lt;'],
  ['**bold** _it_ `code` ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~'],
  ['first\n# second\r\n- third', 'first \\# second - third'],
  ['- a list', '\\- a list'],
  ['1. a list', '1\\. a list'],
  ['a | cell', 'a \\| cell'],
  ['@everyone', '\\@everyone'],
  ['back\\slash', 'back\\\\slash'],
])('takes %p for text', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

it('keeps an address within its brackets', () => {
  const [section] = DOCUMENT.sections;
  const [entry] = section?.entries ?? [];
  if (section === undefined || entry === undefined) throw new Error('no entry');
  const consumer = { key: 'A-1', summary: null, address: 'https://x.example/> [y](z)' };
  const text = changesMarkdown({
    ...DOCUMENT,
    sections: [{ ...section, entries: [{ ...entry, consumer }] }],
  });
  expect(text).toContain('[A-1](<https://x.example/%3E%20[y](z)>)');
});
