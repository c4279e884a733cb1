import { useQuery } from '@tanstack/react-query';
import { readFields } from './site-calls';
import { findSiteFields } from './site-fields';

/** The site's fields, read once: people change issues here, not the site's configuration. */
export function useSiteFields() {
  return useQuery({
    queryKey: ['fields'],
    queryFn: async ({ signal }) => findSiteFields(await readFields(signal)),
    staleTime: Infinity,
  });
}
