import { useIntl } from 'react-intl';
import { THRESHOLDS } from '../../admin/settings/threshold-bounds';
import type { PortfolioPicture } from '../../analysis/portfolio-picture';
import { limitMessages } from '../../messages/health-limits';
import type { Snapshot } from '../../reading/reading-state';
import { SettingsPanel } from '../../settings-panel/settings-panel';
import type { SettingsInUse } from '../../shell/use-settings';
import { FixedSentence } from './threshold-sentence';
import { ThresholdsForm } from './thresholds-form';
import styles from './thresholds.module.css';

export interface ThresholdsProps {
  readonly inUse: SettingsInUse;
  readonly snapshot: Snapshot;
  /** What the page shows now. */
  readonly standing: PortfolioPicture;
  readonly project: string | null;
}

/** From which numbers on a dependency is at risk. */
export function ThresholdsPanel(props: ThresholdsProps) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(limitMessages.title)}
      intro={intl.formatMessage(limitMessages.intro)}
      toChange={<ThresholdsForm {...props} />}
      toRead={<ThresholdsToRead inUse={props.inUse} />}
      readOnly={intl.formatMessage(limitMessages.readOnly)}
    />
  );
}

function ThresholdsToRead({ inUse }: Pick<ThresholdsProps, 'inUse'>) {
  return (
    <ul className={styles.sentences}>
      {THRESHOLDS.map((threshold) => (
        <FixedSentence key={threshold.key} threshold={threshold} settings={inUse.settings} />
      ))}
    </ul>
  );
}
