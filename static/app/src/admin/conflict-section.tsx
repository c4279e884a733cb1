import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { adminMessages } from '../messages/admin';
import { useForm } from './form-context';
import { FactTable } from './parts/fact-table';
import partStyles from './parts/parts.module.css';
import type { Clash, EntryChange } from './settings/compare-settings';
import { accountsIn, entryLabel, entryValue } from './settings/entry-words';
import type { Conflict, Side } from './settings/settings-form';
import { useMoment } from './use-moment';
import { useNames } from './use-admin-site';
import styles from './admin-page.module.css';

interface Props {
  readonly conflict: Conflict;
  readonly timeZone: string;
  readonly onSaveMerged: () => void;
}

/** Somebody else saved: both values of what both changed, side by side, and a choice for each. */
export function ConflictSection({ conflict, timeZone, onSaveMerged }: Props) {
  const intl = useIntl();
  const { dispatch } = useForm();
  const moment = useMoment(timeZone);
  const box = useRef<HTMLDivElement>(null);
  const { theirs, comparison } = conflict;
  const { saved } = theirs;
  const names = useNames(saved === null ? [] : [saved.by]);
  const name =
    (saved === null ? undefined : names.data?.get(saved.by)) ??
    intl.formatMessage(adminMessages.someone);
  const title =
    saved === null
      ? intl.formatMessage(adminMessages.conflictDeletedTitle)
      : intl.formatMessage(adminMessages.conflictTitle, { name, when: moment(saved.at) });
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [theirs.version]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.conflict}>
      <SectionMessage appearance="warning" title={title}>
        <div className={partStyles.group}>
          <p className={styles.text}>{intl.formatMessage(adminMessages.conflictText)}</p>
          {comparison.clashes.length === 0 ? (
            <p className={styles.text}>{intl.formatMessage(adminMessages.conflictNone)}</p>
          ) : (
            <Clashes conflict={conflict} />
          )}
          <Unopposed changes={comparison.onlyMine} by={null} />
          <Unopposed changes={comparison.onlyTheirs} by={name} />
          <div className={partStyles.row}>
            <Button appearance="primary" onClick={onSaveMerged}>
              {intl.formatMessage(adminMessages.saveMerged)}
            </Button>
            <Button
              onClick={() => {
                dispatch({ kind: 'took-all-theirs' });
              }}
            >
              {intl.formatMessage(adminMessages.takeTheirs)}
            </Button>
          </div>
        </div>
      </SectionMessage>
    </div>
  );
}

function Clashes({ conflict }: { readonly conflict: Conflict }) {
  const intl = useIntl();
  const { site } = useForm();
  const { clashes } = conflict.comparison;
  const accounts = clashes.map(({ key, base }) => ({ key, values: [base] }));
  const people = useNames(accountsIn(accounts)).data ?? new Map<string, string>();
  const names = { intl, types: site.linkTypes, fields: site.fields, people };
  return (
    <>
      <p className={styles.text}>
        {intl.formatMessage(adminMessages.conflictChoose, { count: clashes.length })}
      </p>
      <FactTable
        caption={intl.formatMessage(adminMessages.conflictCaption)}
        heads={[
          intl.formatMessage(adminMessages.setting),
          intl.formatMessage(adminMessages.was),
          intl.formatMessage(adminMessages.mine),
          intl.formatMessage(adminMessages.theirs),
        ]}
        rows={clashes.map((clash) => {
          const side = conflict.sides.get(clash.key) ?? 'mine';
          return {
            key: clash.key,
            cells: [
              entryLabel(clash.key, names),
              entryValue(clash.key, clash.base, names),
              <SideChoice key="mine" clash={clash} side="mine" isChosen={side === 'mine'} />,
              <SideChoice key="theirs" clash={clash} side="theirs" isChosen={side === 'theirs'} />,
            ],
          };
        })}
      />
    </>
  );
}

interface SideProps {
  readonly clash: Clash;
  readonly side: Side;
  readonly isChosen: boolean;
}

function SideChoice({ clash, side, isChosen }: SideProps) {
  const intl = useIntl();
  const { site, dispatch } = useForm();
  const accounts = [{ key: clash.key, values: [clash[side]] }];
  const people = useNames(accountsIn(accounts)).data ?? new Map<string, string>();
  const names = { intl, types: site.linkTypes, fields: site.fields, people };
  return (
    <label className={partStyles.check}>
      <input
        type="radio"
        name={`${clash.key}-side`}
        checked={isChosen}
        onChange={() => {
          dispatch({ kind: 'chose-side', key: clash.key, side });
        }}
      />
      <span>
        <VisuallyHidden>
          {entryLabel(clash.key, names)}, {intl.formatMessage(adminMessages[side])}:{' '}
        </VisuallyHidden>
        {entryValue(clash.key, clash[side], names)}
      </span>
    </label>
  );
}

interface UnopposedProps {
  readonly changes: readonly EntryChange[];
  /** Whose changes; null: mine. */
  readonly by: string | null;
}

function Unopposed({ changes, by }: UnopposedProps) {
  const intl = useIntl();
  const { site } = useForm();
  if (changes.length === 0) return null;
  const labels = { intl, types: site.linkTypes, fields: site.fields };
  const names = changes.map(({ key }) => entryLabel(key, labels)).join(', ');
  return (
    <p className={styles.text}>
      {by === null
        ? intl.formatMessage(adminMessages.conflictOnlyMine, { names })
        : intl.formatMessage(adminMessages.conflictOnlyTheirs, { names, name: by })}
    </p>
  );
}
