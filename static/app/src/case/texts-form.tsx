import { useIntl } from 'react-intl';
import type { CaseParts } from '../../../../src/contract/case-writing';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { caseTextMessages } from '../messages/case-texts';
import { CASE_PART_MESSAGES } from '../messages/case-words';
import { useCasePlace } from './case-context';
import { CaseSection, sectionId } from './case-section';
import styles from './case.module.css';
import { CountedText } from './counted-text';
import { HypothesisField } from './hypothesis-field';
import { IndicatorsField } from './indicators-field';
import { LinesField } from './lines-field';
import { PeopleField } from './people-field';
import { RegisterField } from './register-field';

interface Props {
  readonly typed: BusinessCase;
  readonly onEdit: (parts: CaseParts) => void;
}

/** All texts of a case, each edited where it stands. */
export function TextsForm({ typed, onEdit }: Props) {
  const intl = useIntl();
  const { registers } = useCasePlace();
  const title = (part: keyof typeof CASE_PART_MESSAGES): string =>
    intl.formatMessage(CASE_PART_MESSAGES[part]);
  const objectives = registers?.objectives ?? [];
  return (
    <>
      <CaseSection id={sectionId('hypothesis')} title={title('hypothesis')}>
        <HypothesisField
          hypothesis={typed.hypothesis}
          onHypothesis={(hypothesis) => {
            onEdit({ hypothesis });
          }}
        />
      </CaseSection>
      <CaseSection id={sectionId('outcomes')} title={title('outcomes')}>
        <LinesField
          lines={typed.outcomes}
          most={CASE_LIMITS.outcomes}
          one={caseTextMessages.outcome}
          add={caseTextMessages.addOutcome}
          none={caseTextMessages.noOutcomes}
          onLines={(outcomes) => {
            onEdit({ outcomes });
          }}
        />
      </CaseSection>
      <CaseSection id={sectionId('indicators')} title={title('indicators')}>
        <IndicatorsField
          indicators={typed.indicators}
          onIndicators={(indicators) => {
            onEdit({ indicators });
          }}
        />
      </CaseSection>
      <CaseSection id={sectionId('scope')} title={title('scope')}>
        <div className={styles.sides}>
          {(['scopeIn', 'scopeOut'] as const).map((part) => (
            <CountedText
              key={part}
              label={intl.formatMessage(caseTextMessages[part])}
              text={typed[part]}
              most={CASE_LIMITS.scope}
              onText={(text) => {
                onEdit({ [part]: text });
              }}
            />
          ))}
        </div>
      </CaseSection>
      <CaseSection id={sectionId('qualities')} title={title('qualities')}>
        <LinesField
          lines={typed.qualities}
          most={CASE_LIMITS.qualities}
          one={caseTextMessages.quality}
          add={caseTextMessages.addQuality}
          none={caseTextMessages.noQualities}
          onLines={(qualities) => {
            onEdit({ qualities });
          }}
        />
      </CaseSection>
      <CaseSection id={sectionId('sponsors')} title={intl.formatMessage(caseTextMessages.people)}>
        <div className={styles.sides}>
          <PeopleField
            title={caseTextMessages.sponsors}
            note={caseTextMessages.sponsorsNote}
            add={caseTextMessages.addSponsor}
            people={typed.sponsors}
            most={CASE_LIMITS.sponsors}
            onPeople={(sponsors) => {
              onEdit({ sponsors });
            }}
          />
          <PeopleField
            title={caseTextMessages.stakeholders}
            note={caseTextMessages.stakeholdersNote}
            add={caseTextMessages.addStakeholder}
            people={typed.stakeholders}
            most={CASE_LIMITS.stakeholders}
            onPeople={(stakeholders) => {
              onEdit({ stakeholders });
            }}
          />
        </div>
      </CaseSection>
      <CaseSection id={sectionId('theme')} title={intl.formatMessage(caseTextMessages.strategy)}>
        {registers?.themes.length === 0 && (
          <p className={styles.quiet}>{intl.formatMessage(caseTextMessages.noThemes)}</p>
        )}
        <div className={styles.sides}>
          <RegisterField
            label={intl.formatMessage(caseTextMessages.theme)}
            id={typed.themeId}
            entries={registers?.themes ?? []}
            onId={(themeId) => {
              onEdit({ themeId });
            }}
          />
          {(objectives.length > 0 || typed.objectiveId !== null) && (
            <RegisterField
              label={intl.formatMessage(caseTextMessages.objective)}
              id={typed.objectiveId}
              entries={objectives}
              onId={(objectiveId) => {
                onEdit({ objectiveId });
              }}
            />
          )}
        </div>
      </CaseSection>
    </>
  );
}
