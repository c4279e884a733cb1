import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { ageMessages } from '../../messages/ages';
import type { AgeRow } from '../age-row';
import { ofTeam } from '../change-filter';
import type { ChangesState } from '../changes-address';
import { AgesTable } from './ages-table';

interface Props {
  readonly ages: readonly AgeRow[];
  readonly state: ChangesState;
  readonly onChange: (state: ChangesState, how?: 'push' | 'replace') => void;
}

/** How old open dependencies are, and how long they have held work. */
export function AgesView({ ages, state, onChange }: Props) {
  const intl = useIntl();
  const { team } = state.filter;
  const chosen = useMemo(() => ofTeam(ages, team), [ages, team]);
  const shown = pageOfRows(chosen, state.page);
  if (chosen.length === 0) {
    return (
      <SectionMessage
        appearance="information"
        title={
          team === null
            ? intl.formatMessage(ageMessages.none)
            : intl.formatMessage(ageMessages.noneOfTeam, { team })
        }
      >
        {intl.formatMessage(ageMessages.noneHow)}
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.150">
      <span>{intl.formatMessage(ageMessages.how)}</span>
      <AgesTable rows={shown.rows} />
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
