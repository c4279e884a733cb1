import { useIntl } from 'react-intl';

/** Writes instants in the zone the figures use, so that all who look read the same. */
export function useMoment(timeZone: string): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
