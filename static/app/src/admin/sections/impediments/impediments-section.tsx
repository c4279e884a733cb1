import { useIntl } from 'react-intl';
import { impedimentSettingMessages } from '../../../messages/admin-impediments';
import { Section } from '../../parts/section';
import { CauseLimits } from './cause-limits';
import { Causes } from './causes';
import { ClockSettings } from './clock-settings';
import { LevelLimits } from './level-limits';
import { LevelOwners } from './level-owners';
import { OrganisationChoice } from './organisation-choice';
import { ImpedimentTypes } from './impediment-types';

export const IMPEDIMENTS_ANCHOR = 'impediments';

/** What counts as an impediment, how long it may stay where, and whose it is then. */
export function ImpedimentsSection() {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(impedimentSettingMessages.title)}
      anchor={IMPEDIMENTS_ANCHOR}
      intro={intl.formatMessage(impedimentSettingMessages.intro)}
    >
      <ImpedimentTypes />
      <Causes />
      <LevelLimits />
      <CauseLimits />
      <LevelOwners />
      <OrganisationChoice />
      <ClockSettings />
    </Section>
  );
}
