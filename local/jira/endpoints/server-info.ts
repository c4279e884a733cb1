import { answer } from '../rest/jira-request';
import { assumed, documented, type Route } from '../rest/route';

const VERSION = [1001, 0, 0];

export const SERVER_INFO_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    behaviours: [documented('everybody may ask'), assumed('serverTime is in UTC')],
    answer: ({ site }) =>
      answer({
        baseUrl: site.baseUrl,
        displayUrl: site.baseUrl,
        version: `${VERSION.join('.')}-SNAPSHOT`,
        versionNumbers: VERSION,
        deploymentType: 'Cloud',
        buildNumber: 100_000,
        buildDate: '2026-01-01T00:00:00.000+0000',
        serverTime: site.instant(),
        scmInfo: 'embedded',
        serverTitle: site.title,
        defaultLocale: { locale: 'en_US' },
        serverTimeZone: site.timeZone,
      }),
  },
];
