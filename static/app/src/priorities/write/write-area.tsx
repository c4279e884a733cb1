import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { ChoiceButtons } from '../../case/choice-buttons';
import { writeChoiceMessages } from '../../messages/priorities-rank';
import { RankPanel } from './rank-panel';
import { WritePanel } from './write-panel';
import styles from './write.module.css';

interface Props {
  /** Id of the field of the settings; null: none is chosen. */
  readonly numberField: string | null;
  /** Id of the field of ranks; null: the site has none. */
  readonly rankField: string | null;
  readonly epics: readonly PortfolioEpic[];
  readonly onClose: () => void;
}

type What = 'field' | 'rank';

/** Writes what was found here into Jira: the numbers, or the order. */
export function WriteArea({ numberField, rankField, epics, onClose }: Props) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<What>(numberField === null ? 'rank' : 'field');
  return (
    <div className={styles.area}>
      {numberField !== null && rankField !== null && (
        <div className={styles.choice}>
          <ChoiceButtons
            label={intl.formatMessage(writeChoiceMessages.what)}
            choices={[
              ['field', intl.formatMessage(writeChoiceMessages.field)],
              ['rank', intl.formatMessage(writeChoiceMessages.rank)],
            ]}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
      )}
      {chosen === 'field' && numberField !== null && (
        <WritePanel fieldId={numberField} epics={epics} onClose={onClose} />
      )}
      {chosen === 'rank' && rankField !== null && (
        <RankPanel fieldId={rankField} epics={epics} onClose={onClose} />
      )}
    </div>
  );
}
