import { lazy, Suspense, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { caseTabMessages } from '../../messages/case-tabs';
import { ErrorBoundary } from '../../states/error-boundary';
import { LoadingLines } from '../loading-lines';
import { PANEL_TABS, panelTabInBrowser, type PanelTab } from './panel-tab-memory';
import styles from './panel-tabs.module.css';
import type { CaseTabProps } from './case-tab';

interface Props {
  readonly dependencies: ReactNode;
  readonly caseTab: CaseTabProps;
}

const memory = panelTabInBrowser();
const CaseTab = lazy(() => import('./case-tab').then(({ CaseTab: Tab }) => ({ default: Tab })));

/** Dependencies and the case of an epic. The case is loaded when it is opened, and stays then. */
export function PanelTabs({ dependencies, caseTab }: Props) {
  const intl = useIntl();
  const id = useId();
  const [tab, setTab] = useState(memory.recall);
  const [hasOpenedCase, setHasOpenedCase] = useState(tab === 'case');
  const open = (next: PanelTab): void => {
    setTab(next);
    memory.keep(next);
    if (next === 'case') setHasOpenedCase(true);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tab === 'case' ? 'dependencies' : 'case';
    open(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  const panel = (name: PanelTab) => ({
    role: 'tabpanel',
    id: `${id}-${name}-panel`,
    'aria-labelledby': `${id}-${name}`,
    hidden: tab !== name,
    className: styles.panel,
  });
  return (
    <>
      <div
        role="tablist"
        aria-label={intl.formatMessage(caseTabMessages.tabs)}
        className={styles.tabs}
      >
        {PANEL_TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={tab === name}
            aria-controls={`${id}-${name}-panel`}
            tabIndex={tab === name ? 0 : -1}
            className={styles.tab}
            onKeyDown={press}
            onClick={() => {
              open(name);
            }}
          >
            {intl.formatMessage(caseTabMessages[name])}
          </button>
        ))}
      </div>
      <div {...panel('dependencies')}>{dependencies}</div>
      <div {...panel('case')}>
        {hasOpenedCase && (
          <ErrorBoundary>
            <Suspense fallback={<LoadingLines count={6} />}>
              <CaseTab {...caseTab} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </>
  );
}
