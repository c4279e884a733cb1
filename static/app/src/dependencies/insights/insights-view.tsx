import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MapPicture } from '../../analysis/map-picture';
import { insightMessages } from '../../messages/dependency-insights';
import type { RowFilter } from '../row-filter';
import { Chain } from './chain';
import { HotSpots } from './hot-spots';
import { ImpliedLinks } from './implied-links';
import styles from './insights.module.css';
import { Rings } from './rings';
import { TeamHotSpots } from './team-hot-spots';

interface Props {
  readonly picture: MapPicture;
  readonly onShowList: (filter: RowFilter) => void;
}

/** What the dependencies as a whole tell: where nothing can be finished first, and where help counts most. */
export function InsightsView({ picture, onShowList }: Props) {
  const { ends, rows, rings, longestChain, holdsUp, teams } = picture;
  return (
    <div className={styles.sections}>
      <div className={styles.column}>
        <Section title="rings">
          <Rings rings={rings} ends={ends} />
        </Section>
        <Section title="spots">
          <HotSpots holdsUp={holdsUp} ends={ends} onShowList={onShowList} />
        </Section>
      </div>
      <div className={styles.column}>
        <Section title="teams">
          <TeamHotSpots teams={teams} onShowList={onShowList} />
        </Section>
        <Section title="chain">
          <Chain items={longestChain} ends={ends} />
        </Section>
        <Section title="implied">
          <ImpliedLinks rows={rows} onShowList={onShowList} />
        </Section>
      </div>
    </div>
  );
}

interface SectionProps {
  readonly title: 'rings' | 'teams' | 'spots' | 'chain' | 'implied';
  readonly children: ReactNode;
}

function Section({ title, children }: SectionProps) {
  const intl = useIntl();
  return (
    <section className={styles.section}>
      <Heading as="h2" size="small">
        {intl.formatMessage(insightMessages[title])}
      </Heading>
      {children}
    </section>
  );
}
