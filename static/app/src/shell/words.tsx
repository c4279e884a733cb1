import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { readSettingsInUse, SETTINGS_QUERY, timeZoneOf } from './use-settings';

interface Props {
  readonly locale: string;
  readonly children: ReactNode;
}

/** The words in the language of who looks, and times in the zone of the site once it is known. */
export function Words({ locale, children }: Props) {
  // The pages read the settings; here they are only looked at.
  const { data } = useQuery({
    queryKey: SETTINGS_QUERY,
    queryFn: readSettingsInUse,
    enabled: false,
  });
  return (
    // The words stand in the code. Were they of another locale, each use of one would make an error,
    // which takes longer than to format it.
    <IntlProvider
      locale={locale}
      defaultLocale={locale}
      {...(data === undefined ? {} : { timeZone: timeZoneOf(data) })}
    >
      {children}
    </IntlProvider>
  );
}
