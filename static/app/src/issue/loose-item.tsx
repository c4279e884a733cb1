import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { ContractPart } from '../contract/contract-part';
import { otherInWords } from '../contract/contract-words';
import { contractMessages, stepMessages } from '../messages/contract';
import { IssueLink } from '../shell/issue-link';
import styles from './dependency-item.module.css';
import type { PanelContract } from './panel-contracts';

interface Props {
  readonly contract: PanelContract;
  readonly isOwnReadable: boolean;
  /** Makes the missing link; whether it is there. */
  readonly onLink: (otherId: string, otherKey: string) => Promise<boolean>;
}

/** A contract to which no link leads: with an external party, or with an issue that is not linked. */
export function LooseItem({ contract: { end, item, isLinked }, isOwnReadable, onLink }: Props) {
  const intl = useIntl();
  const { other } = end;
  const link = (): Promise<boolean> => onLink(other.id, otherInWords(other, intl));
  const isMissing = !isLinked && end.half === 'asks' && item !== null;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.place} />
        <span className={styles.health}>
          <span className={styles.subtle}>
            {other.kind === 'party' && intl.formatMessage(contractMessages.external)}
          </span>
        </span>
        <span className={styles.issue}>
          {item === null ? (
            otherInWords(other, intl)
          ) : (
            <>
              <IssueLink issueKey={item.key} />
              <bdi>{item.summary}</bdi>
            </>
          )}
        </span>
        <div className={styles.contract}>
          {!isLinked && (
            <span className={styles.unlinked}>
              {intl.formatMessage(contractMessages.unlinked)}
              {isMissing && <LinkAgain onLink={link} />}
            </span>
          )}
          <ContractPart
            end={end}
            isOwnReadable={isOwnReadable}
            // An ask without its link is a loose end: the link comes first.
            before={isMissing ? link : undefined}
          />
        </div>
      </div>
    </li>
  );
}

function LinkAgain({ onLink }: { readonly onLink: () => Promise<boolean> }) {
  const intl = useIntl();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Button
      spacing="compact"
      appearance="subtle"
      isDisabled={isBusy}
      onClick={() => {
        setIsBusy(true);
        void onLink().finally(() => {
          setIsBusy(false);
        });
      }}
    >
      {intl.formatMessage(stepMessages.linkAgain)}
    </Button>
  );
}
