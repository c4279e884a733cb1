import type { ColorMode } from '../../bridge/bridge-host';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;

export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORAGE_KEY = 'local-jira.theme';
const THEMES = 'light:light dark:dark spacing:spacing typography:typography shape:shape';

/** What of a browser the theme needs. */
export interface ThemeSurroundings {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly systemDark: {
    readonly matches: boolean;
    readonly addEventListener: (type: 'change', listener: () => void) => void;
  };
  /** The attributes of `<html>`. */
  readonly attributes: { readonly setAttribute: (name: string, value: string) => void };
}

/** Light, dark or as the system: kept in this browser, told to the tokens and to the app's frames. */
export class ThemeStore {
  private readonly listeners = new Set<() => void>();
  private chosen: ThemeChoice;

  constructor(private readonly surroundings: ThemeSurroundings) {
    const kept = surroundings.storage.getItem(STORAGE_KEY);
    this.chosen = THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
    surroundings.attributes.setAttribute('data-theme', THEMES);
    surroundings.systemDark.addEventListener('change', () => {
      this.changed();
    });
    this.changed();
  }

  readonly choice = (): ThemeChoice => this.chosen;

  readonly mode = (): ColorMode => {
    if (this.chosen !== 'system') return this.chosen;
    return this.surroundings.systemDark.matches ? 'dark' : 'light';
  };

  readonly choose = (choice: ThemeChoice): void => {
    this.chosen = choice;
    this.surroundings.storage.setItem(STORAGE_KEY, choice);
    this.changed();
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private changed(): void {
    this.surroundings.attributes.setAttribute('data-color-mode', this.mode());
    for (const listener of [...this.listeners]) listener();
  }
}
