import type { IntlShape } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import type { Indicator } from '../../../../../src/domain/business-case/case/business-case';
import type { Day } from '../../../../../src/domain/calendar/day';
import { numberInWords } from '../../case/case-words';
import { dayInWords } from '../../health/health-words';
import { indicatorMessages } from '../../messages/case-texts';
import { registerFormMessages } from '../../messages/theme-forms';
import { objectiveMessages } from '../../messages/themes';
import type { ObjectiveDraft } from './objective-draft';
import type { Difference } from './register-trouble';

interface Words {
  readonly themes: readonly SavedTheme[];
  readonly intl: IntlShape;
}

/** What differs between what is typed and what stands, in words. */
export function objectiveDifferences(
  mine: ObjectiveDraft,
  theirs: ObjectiveDraft,
  { themes, intl }: Words,
): readonly Difference[] {
  const day = (on: Day | null): string => (on === null ? '' : dayInWords(on, intl));
  const theme = (id: string | null): string =>
    id === null ? '' : (themes.find((one) => one.id === id)?.name ?? id);
  const state = (isClosed: boolean): string =>
    intl.formatMessage(isClosed ? registerFormMessages.closed : registerFormMessages.open);
  const results = (list: readonly Indicator[]): string =>
    list.map((one) => keyResultInWords(one, intl)).join('\n');
  const rows = [
    [registerFormMessages.name, mine.name, theirs.name],
    [registerFormMessages.why, mine.why, theirs.why],
    [registerFormMessages.ofTheme, theme(mine.themeId), theme(theirs.themeId)],
    [registerFormMessages.from, day(mine.from), day(theirs.from)],
    [registerFormMessages.to, day(mine.to), day(theirs.to)],
    [registerFormMessages.state, state(mine.isClosed), state(theirs.isClosed)],
    [objectiveMessages.keyResults, results(mine.keyResults), results(theirs.keyResults)],
  ] as const;
  return rows
    .filter(([, own, other]) => own.trim() !== other.trim())
    .map(([label, own, other]) => ({ label: intl.formatMessage(label), mine: own, theirs: other }));
}

function keyResultInWords(result: Indicator, intl: IntlShape): string {
  const { name, unit, baseline, target, readings } = result;
  const number = (value: number | null): string =>
    value === null ? '–' : numberInWords(value, unit, intl);
  const fromTo = intl.formatMessage(indicatorMessages.fromTo, {
    ...{ name, from: number(baseline), to: number(target) },
  });
  const read = readings.map(({ on, value }) =>
    intl.formatMessage(indicatorMessages.reading, {
      ...{ day: dayInWords(on, intl), value: number(value) },
    }),
  );
  return [fromTo, ...read].join('; ');
}
