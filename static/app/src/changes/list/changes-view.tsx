import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import { dayInWords } from '../../health/health-words';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { changesMessages } from '../../messages/changes';
import {
  changeCounts,
  filteredChanges,
  isNarrowed,
  NO_CHANGE_FILTER,
  type ChangeFilter,
} from '../change-filter';
import type { ChangeRow } from '../change-row';
import type { ChangesState } from '../changes-address';
import type { ChangesPicture } from '../changes-picture';
import { CopyMarkdown } from '../copy/copy-markdown';
import { ChangeSections } from './change-sections';
import { KindToggles } from './kind-toggles';

interface Props {
  readonly picture: ChangesPicture;
  readonly rows: readonly ChangeRow[];
  readonly siteUrl: string;
  readonly state: ChangesState;
  readonly onChange: (state: ChangesState, how?: 'push' | 'replace') => void;
}

/** What changed, worst first, narrowed by kind and team. */
export function ChangesView({ picture, rows, siteUrl, state, onChange }: Props) {
  const intl = useIntl();
  const { filter } = state;
  const chosen = useMemo(() => filteredChanges(rows, filter), [rows, filter]);
  const counts = useMemo(() => changeCounts(rows, filter.team), [rows, filter.team]);
  const shown = pageOfRows(chosen, state.page);
  const timeZone = useMemo(() => timeZoneNamed(picture.timeZone), [picture.timeZone]);
  const since = dayInWords(picture.since, intl);
  const narrow = (next: ChangeFilter): void => {
    onChange({ ...state, filter: next, page: 1 });
  };
  if (rows.length === 0) {
    return (
      <SectionMessage
        appearance="information"
        title={intl.formatMessage(changesMessages.none, { since })}
      >
        {intl.formatMessage(changesMessages.noneHow)}
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.200">
      <KindToggles counts={counts} filter={filter} onFilter={narrow} />
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <span role="status">
          {intl.formatMessage(
            chosen.length === rows.length ? changesMessages.shownAll : changesMessages.shown,
            { shown: chosen.length, total: rows.length, since },
          )}
        </span>
        <CopyMarkdown picture={picture} rows={rows} chosen={chosen} siteUrl={siteUrl} />
        {isNarrowed(filter) && (
          <Button
            appearance="subtle"
            onClick={() => {
              narrow(NO_CHANGE_FILTER);
            }}
          >
            {intl.formatMessage(changesMessages.clear)}
          </Button>
        )}
      </Inline>
      {chosen.length === 0 && (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(changesMessages.nothingFits, { since })}
        >
          {intl.formatMessage(changesMessages.nothingFitsHow, { total: rows.length })}
        </SectionMessage>
      )}
      <ChangeSections rows={shown.rows} timeZone={timeZone} />
      <Pages
        shown={shown}
        total={chosen.length}
        onPage={(page) => {
          onChange({ ...state, page });
        }}
      />
    </Stack>
  );
}
