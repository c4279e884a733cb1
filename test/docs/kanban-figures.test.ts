import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import {
  columnAge,
  columnSince,
  statusLookup,
} from '../../src/domain/business-case/portfolio/column-age';
import { KANBAN_COLUMNS } from '../../src/domain/business-case/portfolio/kanban-column';
import { timeZoneNamed } from '../../src/domain/calendar/time-zone';
import type { Status } from '../../src/domain/work-items/work-item';
import { DAYS_SHOWN_DONE } from '../../static/app/src/kanban/board/board-model';
import { at, day, DONE, IN_PROGRESS, TO_DO, workItem } from '../builders/work-item';

const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');
const section = /^## Portfolio kanban\n([\s\S]*?)^## /mu.exec(page)?.[1] ?? '';

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1] ?? '';

interface MovesShown {
  readonly key: string;
  readonly created: string;
  readonly status: string;
  readonly moves: readonly (readonly [on: string, from: string, to: string])[];
}

const IN_TEST: Status = { id: '9', name: 'In Test', category: 'in-progress' };
const STATUSES = [TO_DO, IN_PROGRESS, IN_TEST, DONE];

function named(name: string): Status {
  const status = STATUSES.find((one) => one.name === name);
  if (status === undefined) throw new Error(`no status ${name}`);
  return status;
}

it('shows the ages of its example', () => {
  const shown = block('jsonl moves')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MovesShown);
  const ages = shown.map(({ key, created, status, moves }) => {
    const history = moves.map(([on, from, to]) => ({
      ...{ at: at(`${on}T09:00:00Z`), kind: 'status' as const },
      ...{ from: named(from), to: named(to) },
    }));
    const facts = { created: at(`${created}T09:00:00Z`), status: named(status), history };
    const item = workItem({ key, ...facts });
    const since = columnSince(item, DEFAULT_SETTINGS.cases.kanban, statusLookup(STATUSES));
    const age = since === null ? null : columnAge(since, day('2026-11-20'), timeZoneNamed('UTC'));
    return [key, age] as const;
  });
  expect(Object.fromEntries(ages)).toEqual(JSON.parse(block('json ages')));
});

it('names the columns in their order, and how long a finished epic is shown', () => {
  expect(section).toContain(KANBAN_COLUMNS.map((column) => `\`${column}\``).join(', '));
  expect(section).toContain(`finished in the last ${String(DAYS_SHOWN_DONE)} days`);
});
