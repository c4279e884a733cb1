import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const days = buildSite(
  buildIssues(
    { duedate: '2026-03-10' },
    { duedate: '2026-03-11' },
    { duedate: '2026-03-12' },
    { duedate: null },
  ),
);

it.each([
  ['due < now()', ['A-1']],
  ['due <= now()', ['A-1', 'A-2']],
  ['due = startOfDay()', ['A-2']],
  ['duedate = "2026-03-12"', ['A-3']],
  ['duedate = "2026/3/12 23:59"', ['A-3']],
  ['due != 2026-03-12', ['A-1', 'A-2']],
  ['due in ("2026-03-10", 2026-03-12)', ['A-1', 'A-3']],
  ['due >= -1d AND due < 1d', ['A-1', 'A-2']],
  ['due is EMPTY', ['A-4']],
  ['not due > "2026-03-11"', ['A-1', 'A-2']],
] as const)('a calendar day: %s finds %j', (jql, keys) => {
  expect(searchKeys(days, jql)).toEqual(keys);
});

it.each([
  ['created >= "2026-03-11"', 'UTC', '2026-03-11T00:00:00.000+0000'],
  ['created >= "2026-03-11"', 'Europe/Berlin', '2026-03-11T00:00:00.000+0100'],
  ['created >= 2026-03-11', 'America/New_York', '2026-03-11T00:00:00.000-0400'],
  ['created >= "2026/01/31 14:00"', 'Asia/Kolkata', '2026-01-31T14:00:00.000+0530'],
  ['created >= "-15m"', 'UTC', '2026-03-11T11:45:00.000+0000'],
  ['created >= -2w', 'UTC', '2026-02-25T12:00:00.000+0000'],
  ['created >= "-1w 2d"', 'UTC', '2026-03-02T12:00:00.000+0000'],
  ['created >= "3d"', 'UTC', '2026-03-14T12:00:00.000+0000'],
  ['created >= "4h"', 'UTC', '2026-03-11T16:00:00.000+0000'],
  ['created >= now()', 'UTC', '2026-03-11T12:00:00.000+0000'],
  ['created >= startOfDay()', 'Asia/Tokyo', '2026-03-11T00:00:00.000+0900'],
  ['created >= startOfDay(-1)', 'UTC', '2026-03-10T00:00:00.000+0000'],
  ['created >= startOfDay("+2h")', 'UTC', '2026-03-11T02:00:00.000+0000'],
  ['created >= startOfWeek()', 'UTC', '2026-03-09T00:00:00.000+0000'],
  ['created >= startOfWeek("-1w")', 'UTC', '2026-03-02T00:00:00.000+0000'],
  ['created >= startOfWeek(-1d)', 'UTC', '2026-03-08T00:00:00.000+0000'],
  ['created >= startOfMonth()', 'UTC', '2026-03-01T00:00:00.000+0000'],
  ['created >= startOfMonth("+15d")', 'UTC', '2026-03-16T00:00:00.000+0000'],
  ['created >= startOfMonth(-1)', 'UTC', '2026-02-01T00:00:00.000+0000'],
  ['created >= startOfYear()', 'UTC', '2026-01-01T00:00:00.000+0000'],
  ['created >= startOfYear("1M")', 'UTC', '2026-02-01T00:00:00.000+0000'],
  ['created > endOfDay()', 'UTC', '2026-03-12T00:00:00.000+0000'],
  ['created > endOfWeek()', 'UTC', '2026-03-16T00:00:00.000+0000'],
  ['created > endOfMonth()', 'UTC', '2026-04-01T00:00:00.000+0000'],
  ['created > endOfMonth(-1)', 'UTC', '2026-03-01T00:00:00.000+0000'],
  ['created > endOfMonth("+15d")', 'UTC', '2026-04-16T00:00:00.000+0000'],
  ['created > ENDOFYEAR()', 'UTC', '2027-01-01T00:00:00.000+0000'],
] as const)('%s in %s begins at %s', (jql, timeZone, first) => {
  const justBefore = new Date(Date.parse(first.replace(/(\d\d)$/u, ':$1')) - 1).toISOString();
  const site = buildSite(buildIssues({ created: first }, { created: justBefore }), { timeZone });
  expect(searchKeys(site, jql)).toEqual(['A-1']);
});

it.each([
  // Berlin leaves out the hour from 02:00 on 2026-03-29 and has it twice on 2026-10-25.
  ['2026-03-29 01:59', '2026-03-29T00:59:00Z'],
  ['2026-03-29 02:30', '2026-03-29T01:30:00Z'],
  ['2026-03-29 03:00', '2026-03-29T01:00:00Z'],
  ['2026-10-25 02:30', '2026-10-25T00:30:00Z'],
  ['2026-10-25 03:00', '2026-10-25T02:00:00Z'],
] as const)('where the clocks change, %s in Berlin is %s', (text, created) => {
  const site = buildSite(buildIssues({ created }), { timeZone: 'Europe/Berlin' });
  expect(searchKeys(site, `created = "${text}"`)).toEqual(['A-1']);
});

it('instants with other offsets are compared as instants', () => {
  const site = buildSite(
    buildIssues(
      { updated: '2026-03-01T01:00:00.000+0500' },
      { updated: '2026-02-28T21:00:00.000+0000' },
    ),
  );
  expect(searchKeys(site, 'updated >= "2026-02-28 20:30"')).toEqual(['A-2']);
});

it.each(['yesterday', '2026-02-30', '2026-13-01', '2026-01-01 24:00', '1y', '0050-01-01x'])(
  'the date %s is refused with the formats that are valid',
  (date) => {
    const { reason, message } = refusalOf(days, `due = "${date}"`);
    expect(reason).toBe('invalid-value');
    expect(message).toMatch(`Date value '${date}' for field 'due' is invalid. Valid formats`);
  },
);

it.each([
  ['due > 5', "The number '5' as a date"],
  ['due > now(1)', "The arguments '1' of the function 'now'"],
  ['due > startOfDay(x)', "The arguments 'x' of the function 'startOfDay'"],
  ['due > lastLogin()', "The JQL function 'lastLogin'"],
  ['due > currentUser()', "The JQL function 'currentUser'"],
  ['due ~ 2026-03-11', "The operator '~' is not supported by the 'due' field."],
  ['due in startOfDay()', "Operator 'in' does not support the non-list function 'startOfDay'"],
] as const)('%s is refused: %s', (jql, message) => {
  expect(refusalOf(days, jql).message).toMatch(message);
});

it('a time zone that does not exist is refused', () => {
  const site = { ...days, timeZone: 'Mars/Olympus' };
  expect(refusalOf(site, 'due = now()').message).toBe(
    "The time zone 'Mars/Olympus' does not exist.",
  );
});

it('a field that does not hold a date is reported with its issue', () => {
  const site = buildSite(buildIssues({ created: 'soon' }));
  const { reason, message } = refusalOf(site, 'created < now()');
  expect([reason, message]).toEqual([
    'unreadable-data',
    "The field 'created' of A-1 does not hold a date: 'soon'.",
  ]);
});
