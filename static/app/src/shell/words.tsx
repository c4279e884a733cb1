import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useShownTimeZone } from './shown-time-zone';

interface Props {
  readonly locale: string;
  readonly children: ReactNode;
}

/** The words in the language of who looks, and times in the zone of the site once it is known. */
export function Words({ locale, children }: Props) {
  const timeZone = useShownTimeZone();
  return (
    // The words stand in the code. Were they of another locale, each use of one would make an error,
    // which takes longer than to format it.
    <IntlProvider
      locale={locale}
      defaultLocale={locale}
      {...(timeZone === null ? {} : { timeZone })}
    >
      {children}
    </IntlProvider>
  );
}
