import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CASE_STATES } from '../../src/domain/business-case/case/case-state';
import { CASE_PARTS } from '../../src/domain/business-case/case/completeness';
import { DECISION_CODES, GATE_CODES } from '../../src/domain/business-case/case/decision';
import { appraise, TRIALS } from '../../src/domain/business-case/money/appraisal';
import type { CashFlowLine, QuarterAmount } from '../../src/domain/business-case/money/cash-flow';
import { costOfDelayByDuration } from '../../src/domain/business-case/money/cost-of-delay';
import { STATUS_REASONS } from '../../src/domain/business-case/portfolio/epic-status';
import { STOP_REASONS } from '../../src/domain/business-case/portfolio/stop-list';
import { nextRankCall, planRanks } from '../../src/domain/business-case/priority/rank-plan';
import { rankByWsjf } from '../../src/domain/business-case/priority/ranking';
import { columnsWithoutOne } from '../../src/domain/business-case/priority/scored-set';
import { SCORE_COLUMNS } from '../../src/domain/business-case/priority/scores';
import { WSJF_GAPS } from '../../src/domain/business-case/priority/wsjf';
import { benefit, cost, epic, type scores } from '../builders/business-case';

const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

const shown = (name: string): unknown => JSON.parse(block(`json ${name}`)) as unknown;

const lines = (name: string): readonly unknown[] =>
  block(`jsonl ${name}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** As the page writes numbers: amounts whole, shares and quarters to three places. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof Float64Array) return [...part];
      if (typeof part !== 'number') return part;
      return Math.abs(part) >= 100 ? Math.round(part) : Math.round(part * 1000) / 1000;
    }),
  ) as unknown;

type ScoresShown = readonly [key: string, ...columns: Parameters<typeof scores>];

it('shows the order by WSJF of its example', () => {
  const epics = (lines('scores') as readonly ScoresShown[]).map((shownScores) =>
    epic(...shownScores),
  );
  expect(rounded({ ...rankByWsjf(epics), columnsWithoutOne: columnsWithoutOne(epics) })).toEqual(
    shown('wsjf'),
  );
});

it('shows what its example moves in the rank', () => {
  const epics = (lines('scores') as readonly ScoresShown[]).map((shownScores) =>
    epic(...shownScores),
  );
  const wanted = rankByWsjf(epics).ranked.map(({ key }) => key);
  const plan = planRanks(wanted, ['SHOP-2', 'PAY-1', 'SHOP-1']);
  const call = nextRankCall(plan, { placed: new Set(), passed: new Set() });
  expect({ kept: wanted.filter((key) => plan.kept.has(key)), calls: [call] }).toEqual(
    shown('rank'),
  );
  expect(plan.moves).toEqual(call?.ids);
});

interface LineShown {
  readonly id: string;
  readonly kind: CashFlowLine['kind'];
  readonly mvp?: boolean;
  readonly quarters: readonly number[];
  readonly estimate: readonly [number, number, number];
}

it('shows what its example is worth', () => {
  const cash = (lines('cash') as readonly LineShown[]).map(
    ({ id, kind, mvp, quarters, estimate }) => {
      const [low, likely, high] = estimate;
      const amounts = quarters.map((quarter): QuarterAmount => ({ quarter, low, likely, high }));
      return kind === 'cost' ? cost(id, amounts, mvp) : benefit(id, amounts);
    },
  );
  const result = appraise(cash, { rate: 0.08, seed: 'SHOP-1', trials: TRIALS });
  const costOfDelay = result?.costOfDelayPerWeek?.likely ?? NaN;
  expect(rounded({ ...result, cd3: costOfDelayByDuration(costOfDelay, 10) })).toEqual(
    shown('money'),
  );
});

it('explains every code and every part', () => {
  const codes = [
    ...[...SCORE_COLUMNS, ...WSJF_GAPS, ...CASE_PARTS, ...CASE_STATES],
    ...[...DECISION_CODES, ...GATE_CODES, ...STATUS_REASONS, ...STOP_REASONS],
    ...['no-sign-change', 'several-sign-changes', 'out-of-range'],
    ...['not-within-horizon', 'nothing-spent'],
  ];
  for (const code of codes) expect(page).toContain(`\`${code}\``);
});
