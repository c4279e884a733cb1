import { Checkbox } from '@atlaskit/checkbox';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FOUND_CODES } from '../../../../../src/domain/impediments/found-codes';
import { IMPEDIMENT_LEVELS } from '../../../../../src/domain/impediments/record';
import { TextFilter } from '../../dependencies/filters/text-filter';
import type { NamedCause } from '../../impediment-record/impediment-words';
import {
  FOUND_MESSAGES,
  impedimentMessages,
  LEVEL_MESSAGES,
} from '../../messages/impediment-words';
import { impedimentFilterMessages, LANES_MESSAGES } from '../../messages/impediments';
import { NO_CAUSE, type ImpedimentFilter } from '../impediment-filter';
import { LANES, type Lanes } from '../impediments-address';
import styles from './filter-bar.module.css';
import { NamedChoice } from '../../fields/named-choice';

interface Props {
  readonly filter: ImpedimentFilter;
  readonly causes: readonly NamedCause[];
  readonly teams: readonly string[];
  readonly onFilter: (filter: ImpedimentFilter, how?: 'push' | 'replace') => void;
  /** Null: the view has no lanes. */
  readonly lanes: Lanes | null;
  readonly onLanes: (lanes: Lanes) => void;
  /** What the filters leave. */
  readonly children: ReactNode;
}

export function FilterBar(props: Props) {
  const { filter, causes, teams, onFilter, lanes, onLanes } = props;
  const intl = useIntl();
  const word = (name: keyof typeof impedimentFilterMessages): string =>
    intl.formatMessage(impedimentFilterMessages[name]);
  const any = word('any');
  return (
    <div role="search" aria-label={word('label')} className={styles.bar}>
      <div className={styles.text}>
        <TextFilter
          label={word('text')}
          text={filter.text}
          onText={(text) => {
            onFilter({ ...filter, text }, 'replace');
          }}
        />
      </div>
      <NamedChoice
        label={word('level')}
        any={any}
        value={filter.level}
        choices={IMPEDIMENT_LEVELS.map((level) => ({
          value: level,
          name: intl.formatMessage(LEVEL_MESSAGES[level]),
        }))}
        onChoose={(level) => {
          onFilter({ ...filter, level });
        }}
      />
      <NamedChoice
        label={word('cause')}
        any={any}
        value={filter.cause}
        choices={[
          ...causes.map(({ code, name }) => ({ value: code, name })),
          { value: NO_CAUSE, name: intl.formatMessage(impedimentMessages.noCause) },
        ]}
        onChoose={(cause) => {
          onFilter({ ...filter, cause });
        }}
      />
      <NamedChoice
        label={word('team')}
        any={any}
        value={filter.team}
        choices={teams.map((team) => ({ value: team, name: team }))}
        onChoose={(team) => {
          onFilter({ ...filter, team });
        }}
      />
      <NamedChoice
        label={word('found')}
        any={any}
        value={filter.found}
        choices={FOUND_CODES.map((code) => ({
          value: code,
          name: intl.formatMessage(FOUND_MESSAGES[code]),
        }))}
        onChoose={(found) => {
          onFilter({ ...filter, found });
        }}
      />
      {lanes !== null && (
        <NamedChoice
          label={word('lanes')}
          any={null}
          value={lanes}
          choices={LANES.map((lane) => ({
            value: lane,
            name: intl.formatMessage(LANES_MESSAGES[lane]),
          }))}
          onChoose={(lane) => {
            onLanes(lane ?? 'none');
          }}
        />
      )}
      <div className={styles.switches}>
        <Checkbox
          label={word('pastLimit')}
          isChecked={filter.isPastLimit}
          onChange={() => {
            onFilter({ ...filter, isPastLimit: !filter.isPastLimit });
          }}
        />
        <Checkbox
          label={word('mine')}
          isChecked={filter.isMine}
          onChange={() => {
            onFilter({ ...filter, isMine: !filter.isMine });
          }}
        />
        {props.children}
      </div>
    </div>
  );
}
