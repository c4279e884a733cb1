import type { ReactNode } from 'react';

/**
 * The few signs of the panel, drawn here: those of `@atlaskit/icon` bring more script with them than
 * the panel may load before its first content. None says anything that does not stand beside it in words.
 */

export function ChevronDown() {
  return (
    <Sign>
      <path d="m4 6 4 4 4-4" />
    </Sign>
  );
}

export function ChevronRight() {
  return (
    <Sign>
      <path d="m6 4 4 4-4 4" />
    </Sign>
  );
}

export function LinkBroken() {
  return (
    <Sign>
      <path d="M6.5 11.5 5.4 12.6a2.5 2.5 0 0 1-3.5-3.5L3 8m6.5-3.5 1.1-1.1a2.5 2.5 0 0 1 3.5 3.5L13 8M3 3l10 10" />
    </Sign>
  );
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
