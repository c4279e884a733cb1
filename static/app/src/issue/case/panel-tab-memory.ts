import type { StoredKey } from '../../browser-storage/stored-key';

export const PANEL_TABS = ['dependencies', 'case'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

const KEY: StoredKey = 'agile-pmo.panel-tab.1';

type StringStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Remembers in this browser which tab of the panel was open: Jira gives a panel no address of its own.
 *
 * @param openStore may throw, as browsers do where storage is switched off
 */
export function panelTabInBrowser(openStore: () => StringStore = () => window.localStorage): {
  readonly recall: () => PanelTab;
  readonly keep: (tab: PanelTab) => void;
} {
  return {
    recall: () => {
      try {
        const stored = openStore().getItem(KEY);
        return PANEL_TABS.find((tab) => tab === stored) ?? 'dependencies';
      } catch {
        return 'dependencies';
      }
    },
    keep: (tab) => {
      try {
        openStore().setItem(KEY, tab);
      } catch {
        // Then the first tab opens next time.
      }
    },
  };
}
