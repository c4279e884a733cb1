import type { FrameFlag, FrameModal } from '../../../local/page/bridge/bridge-host';
import { ModalStore } from '../../../local/page/src/app-frame/modal-store';
import { FlagStore } from '../../../local/page/src/flags/flag-store';
import { OpenPanels } from '../../../local/page/src/issue-view/open-panels';
import { ThemeStore } from '../../../local/page/src/theme/theme-store';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      kept.set(name, value);
    },
    removeItem: (name: string) => {
      kept.delete(name);
    },
  };
}

function flag(id: string, title: string): FrameFlag {
  return { id, title, actions: [] };
}

describe('flags', () => {
  it('come newest first, and one with the same id takes the place of the other', () => {
    const flags = new FlagStore();
    flags.show(flag('1', 'One'));
    flags.show(flag('2', 'Two'));
    flags.show(flag('1', 'One again'));
    expect(flags.flags().map(({ title }) => title)).toEqual(['One again', 'Two']);
    flags.close('2');
    expect(flags.flags().map(({ title }) => title)).toEqual(['One again']);
  });
});

describe('modals', () => {
  const subject = {
    module: {
      key: 'panel',
      type: 'jira:issuePanel',
      title: 'Panel',
      label: null,
      src: 'http://127.0.0.1:1/panel.html',
      icon: null,
      viewportSize: null,
      pages: [],
      isConfigure: false,
    },
    extension: { type: 'jira:issuePanel' },
  } as const;

  function modal(closed: unknown[], name: string): FrameModal {
    return {
      resource: null,
      size: 'medium',
      title: name,
      context: { name },
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: (payload) => {
        closed.push([name, payload]);
      },
    };
  }

  it('get their context, and tell their opener with what they were closed', async () => {
    const modals = new ModalStore();
    const closed: unknown[] = [];
    modals.show(modal(closed, 'first'), subject);
    const [open] = modals.modals();
    expect(open?.subject.extension).toEqual({
      type: 'jira:issuePanel',
      modal: { name: 'first' },
    });
    await expect(modals.close(open?.id ?? 0, { saved: true })).resolves.toBe(true);
    await expect(modals.close(open?.id ?? 0, {})).resolves.toBe(false);
    expect(closed).toEqual([['first', { saved: true }]]);
    expect(modals.modals()).toEqual([]);
  });

  it('close those above them', async () => {
    const modals = new ModalStore();
    const closed: unknown[] = [];
    modals.show(modal(closed, 'lower'), subject);
    modals.show(modal(closed, 'upper'), subject);
    await modals.close(modals.modals()[0]?.id ?? 0, 'done');
    expect(closed).toEqual([
      ['upper', undefined],
      ['lower', 'done'],
    ]);
  });

  it('wait for what the frame does before, and close even if that fails', async () => {
    const modals = new ModalStore();
    const closed: unknown[] = [];
    modals.show(modal(closed, 'only'), subject);
    const id = modals.modals()[0]?.id ?? 0;
    modals.beforeClose(id, () => {
      closed.push('closing');
      return Promise.reject(new Error('The frame fell over'));
    });
    const takeBack = modals.beforeClose(id, () => {
      closed.push('never');
      return Promise.resolve();
    });
    takeBack();
    await modals.close(id, 1);
    expect(closed).toEqual(['closing', ['only', 1]]);
  });
});

describe('the theme', () => {
  function surroundings(isSystemDark: boolean) {
    const attributes = new Map<string, string>();
    const changes: (() => void)[] = [];
    const system = {
      matches: isSystemDark,
      addEventListener: (_type: string, listener: () => void) => {
        changes.push(listener);
      },
    };
    const setAttribute = (name: string, value: string) => {
      attributes.set(name, value);
    };
    const kept = storage();
    const place = { storage: kept, systemDark: system, attributes: { setAttribute } };
    return { place, attributes, kept, turnSystem: turn };

    function turn(isDark: boolean): void {
      system.matches = isDark;
      for (const change of changes) change();
    }
  }

  it('follows the system until somebody chooses, and keeps the choice', () => {
    const { place, attributes, kept, turnSystem } = surroundings(true);
    const theme = new ThemeStore(place);
    const heard: string[] = [];
    theme.listen(() => heard.push(theme.mode()));
    expect(attributes.get('data-color-mode')).toBe('dark');
    turnSystem(false);
    theme.choose('dark');
    turnSystem(true);
    expect(heard).toEqual(['light', 'dark', 'dark']);
    expect(attributes.get('data-theme')).toContain('dark:dark');
    expect(new ThemeStore({ ...place, storage: kept }).choice()).toBe('dark');
  });
});

describe('panels of the app', () => {
  it('are open until somebody closes them, on each issue for itself', () => {
    const kept = storage();
    const panels = new OpenPanels(kept);
    expect(panels.isOpen('deps', '1')).toBe(true);
    panels.setOpen('deps', '1', false);
    expect(new OpenPanels(kept).isOpen('deps', '1')).toBe(false);
    expect(panels.isOpen('deps', '2')).toBe(true);
    panels.setOpen('deps', '1', true);
    expect(kept.kept.size).toBe(0);
  });
});
