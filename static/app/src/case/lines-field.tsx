import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { caseTextMessages } from '../messages/case-texts';
import styles from './case-fields.module.css';
import { CountedText } from './counted-text';

interface Props {
  readonly lines: readonly string[];
  readonly most: number;
  /** Takes `number`. */
  readonly one: MessageDescriptor;
  readonly add: MessageDescriptor;
  readonly none: MessageDescriptor;
  readonly onLines: (lines: readonly string[]) => void;
}

/** Texts of one line each. */
export function LinesField({ lines, most, one, add, none, onLines }: Props) {
  const intl = useIntl();
  // Only what was added here takes the focus: not all lines when the page opens.
  const added = useRef<number | null>(null);
  return (
    <div className={styles.stack}>
      {lines.length === 0 && <p className={styles.quiet}>{intl.formatMessage(none)}</p>}
      {lines.map((line, at) => {
        const label = intl.formatMessage(one, { number: at + 1 });
        return (
          <div key={at} className={styles.row}>
            <CountedText
              label={label}
              isLabelHidden
              isLine
              isFirst={added.current === at}
              text={line}
              most={CASE_LIMITS.line}
              onText={(text) => {
                onLines(lines.map((other, place) => (place === at ? text : other)));
              }}
            />
            <Button
              appearance="subtle"
              spacing="compact"
              aria-label={intl.formatMessage(caseTextMessages.takeAway, { name: label })}
              onClick={() => {
                onLines(lines.filter((_, place) => place !== at));
              }}
            >
              {intl.formatMessage(caseTextMessages.takeAwayShort)}
            </Button>
          </div>
        );
      })}
      {lines.length < most ? (
        <div>
          <Button
            spacing="compact"
            onClick={() => {
              added.current = lines.length;
              onLines([...lines, '']);
            }}
          >
            {intl.formatMessage(add)}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{intl.formatMessage(caseTextMessages.tooMany, { most })}</p>
      )}
    </div>
  );
}
