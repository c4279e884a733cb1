import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { THRESHOLDS } from '../../admin/settings/threshold-bounds';
import type { AnalysedPortfolio } from '../../analysis/analysis';
import { limitMessages } from '../../messages/health-limits';
import { stateMessages } from '../../messages/states';
import type { Snapshot } from '../../reading/reading-state';
import type { SettingsInUse } from '../../shell/use-settings';
import { FailedState } from '../../states/failed-state';
import { FixedSentence } from './threshold-sentence';
import { ThresholdsForm } from './thresholds-form';
import { useMayManage } from './use-may-manage';
import styles from './thresholds.module.css';

export interface ThresholdsProps {
  readonly inUse: SettingsInUse;
  readonly snapshot: Snapshot;
  /** What the page shows now. */
  readonly standing: AnalysedPortfolio;
  readonly project: string | null;
}

/** From which numbers on a dependency is at risk: to change for those who may, to read for others. */
export function ThresholdsPanel(props: ThresholdsProps) {
  const intl = useIntl();
  const titleId = useId();
  const mayManage = useMayManage();
  return (
    <section aria-labelledby={titleId} className={styles.panel}>
      <Heading as="h2" size="small" id={titleId}>
        {intl.formatMessage(limitMessages.title)}
      </Heading>
      <p className={styles.intro}>{intl.formatMessage(limitMessages.intro)}</p>
      {mayManage.isError ? (
        <FailedState
          error={mayManage.error}
          onRetry={() => {
            void mayManage.refetch();
          }}
        />
      ) : mayManage.data === undefined ? (
        <Spinner label={intl.formatMessage(stateMessages.loading)} />
      ) : mayManage.data ? (
        <ThresholdsForm {...props} />
      ) : (
        <ThresholdsToRead inUse={props.inUse} />
      )}
    </section>
  );
}

function ThresholdsToRead({ inUse }: Pick<ThresholdsProps, 'inUse'>) {
  const intl = useIntl();
  return (
    <>
      <ul className={styles.sentences}>
        {THRESHOLDS.map((threshold) => (
          <FixedSentence key={threshold.key} threshold={threshold} settings={inUse.settings} />
        ))}
      </ul>
      <p className={styles.intro}>{intl.formatMessage(limitMessages.readOnly)}</p>
    </>
  );
}
