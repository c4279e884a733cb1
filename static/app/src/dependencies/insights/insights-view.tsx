import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioPicture } from '../../analysis/portfolio-picture';
import { insightMessages } from '../../messages/dependency-insights';
import type { RowFilter } from '../row-filter';
import { Chain } from './chain';
import { HotSpots } from './hot-spots';
import { ImpliedLinks } from './implied-links';
import styles from './insights.module.css';
import { Rings } from './rings';
import { TeamHotSpots } from './team-hot-spots';

interface Props {
  readonly picture: PortfolioPicture;
  readonly onShowList: (filter: RowFilter) => void;
  /** Shows these items on the map, by their keys. */
  readonly onMap: (keys: readonly string[]) => void;
}

/** What the dependencies as a whole tell: where nothing can be finished first, and where help counts most. */
export function InsightsView({ picture, onShowList, onMap }: Props) {
  const { ends, rows, rings, longestChain, holdsUp, teams } = picture;
  return (
    <div className={styles.sections}>
      <div className={styles.column}>
        <Section title="rings">
          <Rings rings={rings} ends={ends} onMap={onMap} />
        </Section>
        <Section title="spots">
          <HotSpots holdsUp={holdsUp} ends={ends} onShowList={onShowList} onMap={onMap} />
        </Section>
      </div>
      <div className={styles.column}>
        <Section title="teams">
          <TeamHotSpots teams={teams} onShowList={onShowList} />
        </Section>
        <Section title="chain">
          <Chain items={longestChain} ends={ends} onMap={onMap} />
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
