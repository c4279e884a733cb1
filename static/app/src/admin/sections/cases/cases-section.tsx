import { useIntl } from 'react-intl';
import { caseSettingMessages as words } from '../../../messages/admin-cases';
import { Section } from '../../parts/section';
import { CaseMoney } from './case-money';
import { CaseOrder, WsjfField } from './case-order';
import { CaseTypes } from './case-types';
import { KanbanSettings } from './kanban-settings';

const CASES_ANCHOR = 'cases';

/** What carries a business case, how money counts, and when an order needs a look. */
export function CasesSection() {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(words.title)}
      anchor={CASES_ANCHOR}
      intro={intl.formatMessage(words.intro)}
    >
      <CaseTypes />
      <CaseMoney />
      <CaseOrder>
        <WsjfField />
      </CaseOrder>
      <KanbanSettings />
    </Section>
  );
}
