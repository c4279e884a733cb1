import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { StandingImpediment } from '../../../../src/contract/impediment-writing';
import type { Instant } from '../../../../src/domain/calendar/instant';
import {
  readNeighbourhood,
  type NeighbourhoodReader,
  type NeighbourhoodRequest,
} from '../../../../src/jira/read-neighbourhood';
import { neighbourhood, type Neighbourhood } from '../../../../src/use-cases/neighbourhood';
import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';
import { viewerConnection } from '../bridge/viewer-transport';
import { instantNow } from '../shell/instant-now';
import { readSettingsInUse, SETTINGS_QUERY, type SettingsInUse } from '../shell/use-settings';
import { fieldsInBrowser } from './fields-in-browser';
import { withHalf } from './with-half';
import { withImpediment } from './with-impediment';
import { withMore } from './with-more';

interface IssueQuestion {
  readonly siteUrl: string;
  readonly issueId: string;
  readonly reach: NeighbourhoodRequest['reach'];
}

interface WhatWasRead {
  readonly reader: NeighbourhoodReader;
  readonly reading: NeighbourhoodReading;
  readonly inUse: SettingsInUse;
  readonly at: Instant;
}

/** What one reading tells. */
export interface KnownNeighbourhood {
  readonly view: Neighbourhood;
  readonly reading: NeighbourhoodReading;
  readonly inUse: SettingsInUse;
}

/** What a page of an issue knows, and how to know more. */
export interface NeighbourhoodInUse {
  /** Null while it is read for the first time. */
  readonly known: KnownNeighbourhood | null;
  /** Of the last reading; with `known`, that is older. */
  readonly error: unknown;
  readonly reload: () => Promise<void>;
  /** Reads it anew as well; what was found, or null where Jira did not answer. */
  readonly readAgain: () => Promise<KnownNeighbourhood | null>;
  /** Reads issues that the links named; rejects where Jira does not answer. */
  readonly readMore: (ids: readonly string[]) => Promise<void>;
  /** Shows a half as it is known to stand, before it is read again. */
  readonly stands: (issueId: string, standing: ContractHalf) => void;
  /** The same of the impediment of the issue itself. */
  readonly impedimentStands: (standing: StandingImpediment) => void;
}

export function useNeighbourhood({ siteUrl, issueId, reach }: IssueQuestion): NeighbourhoodInUse {
  const queries = useQueryClient();
  const queryKey = ['neighbourhood', issueId, reach];
  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<WhatWasRead> => {
      const settings = queries.query({
        queryKey: SETTINGS_QUERY,
        queryFn: readSettingsInUse,
      });
      const reader = await readNeighbourhood({
        connection: viewerConnection,
        issueId,
        settings: settings.then((inUse) => inUse.settings),
        memory: fieldsInBrowser(siteUrl),
        reach,
      });
      return { reader, reading: reader.reading, inUse: await settings, at: instantNow() };
    },
  });
  const { data } = query;
  const known = useMemo(() => (data === undefined ? null : knownFrom(data)), [data]);
  return {
    known,
    error: query.error,
    reload: async () => {
      await query.refetch();
    },
    readAgain: async () => {
      const found = await query.refetch();
      return found.status === 'success' ? knownFrom(found.data) : null;
    },
    readMore: async (ids) => {
      const asked = queries.getQueryData<WhatWasRead>(queryKey);
      if (asked === undefined) return;
      const before = asked.reader.reading;
      await asked.reader.readNext(ids);
      queries.setQueryData<WhatWasRead>(queryKey, (known) =>
        // All that was read anew meanwhile is newer, and asks for more by itself.
        known?.reader === asked.reader
          ? { ...known, reading: withMore(known.reading, before, asked.reader.reading) }
          : known,
      );
    },
    stands: (issueId, standing) => {
      queries.setQueryData<WhatWasRead>(
        queryKey,
        (known) => known && { ...known, reading: withHalf(known.reading, issueId, standing) },
      );
    },
    impedimentStands: (standing) => {
      queries.setQueryData<WhatWasRead>(
        queryKey,
        (known) => known && { ...known, reading: withImpediment(known.reading, standing) },
      );
    },
  };
}

function knownFrom({ reading, inUse, at }: WhatWasRead): KnownNeighbourhood {
  const { settings, siteTimeZone } = inUse;
  return { view: neighbourhood(reading, { settings, siteTimeZone, now: at }), reading, inUse };
}
