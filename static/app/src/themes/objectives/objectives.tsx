import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SavedObjective, SavedTheme } from '../../../../../src/contract/portfolio-registers';
import type { Day } from '../../../../../src/domain/calendar/day';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { objectiveMessages } from '../../messages/themes';
import { ObjectiveForm } from '../registers/objective-form';
import { useOpenForm } from '../registers/use-open-form';
import styles from '../themes.module.css';
import { ObjectiveCard } from './objective-card';

interface Props {
  readonly objectives: readonly SavedObjective[];
  readonly themes: readonly SavedTheme[];
  readonly epics: readonly PortfolioEpic[];
  readonly today: Day;
  readonly mayManage: boolean;
  readonly onSaved: (id: string, standing: SavedObjective | null) => void;
}

/** What shall be different by when, and the numbers by which everybody sees it. */
export function Objectives(props: Props) {
  const { objectives, themes, epics, today, mayManage, onSaved } = props;
  const intl = useIntl();
  const { open, show, close } = useOpenForm();
  const [showsClosed, setShowsClosed] = useState(false);
  const served = useMemo(() => servingEpics(epics), [epics]);
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const closed = objectives.filter(({ isClosed }) => isClosed).length;
  const shown = objectives.filter(({ isClosed }) => showsClosed || !isClosed);
  const edited = objectives.find(({ id }) => id === open) ?? null;
  const form = mayManage && open !== null && (open === '' || edited !== null) && (
    <ObjectiveForm
      key={open}
      objective={edited}
      themes={themes}
      today={today}
      onClose={close}
      onSaved={(id, standing) => {
        onSaved(id, standing);
        close();
      }}
    />
  );
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        {intl.formatMessage(objectiveMessages.title)}
      </Heading>
      {objectives.length === 0 && (
        <SectionMessage appearance="information" title={intl.formatMessage(objectiveMessages.none)}>
          {intl.formatMessage(objectiveMessages.noneHow)}
        </SectionMessage>
      )}
      {closed > 0 && (
        <Checkbox
          label={intl.formatMessage(objectiveMessages.showClosed, { count: closed })}
          isChecked={showsClosed}
          onChange={() => {
            setShowsClosed(!showsClosed);
          }}
        />
      )}
      {shown.length > 0 && (
        <ul className={styles.cards}>
          {shown.map((objective) => (
            <ObjectiveCard
              key={objective.id}
              objective={objective}
              theme={
                objective.themeId === null
                  ? null
                  : (names.get(objective.themeId) ?? objective.themeId)
              }
              epics={served.get(objective.id) ?? 0}
              today={today}
              onEdit={
                mayManage
                  ? () => {
                      show(objective.id);
                    }
                  : null
              }
            />
          ))}
        </ul>
      )}
      {mayManage && (
        <div>
          <Button
            aria-expanded={open === ''}
            onClick={() => {
              show('');
            }}
          >
            {intl.formatMessage(objectiveMessages.add)}
          </Button>
        </div>
      )}
      {form}
    </Stack>
  );
}

/** By objective, how many epics name it. */
function servingEpics(epics: readonly PortfolioEpic[]): ReadonlyMap<string, number> {
  const served = new Map<string, number>();
  for (const { written } of epics) {
    const { objectiveId } = written;
    if (objectiveId !== null) served.set(objectiveId, (served.get(objectiveId) ?? 0) + 1);
  }
  return served;
}
