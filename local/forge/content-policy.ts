import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

export interface PolicyQuestion {
  /** The document the header is for: its inline scripts are allowed by their hashes. */
  readonly html: string;
  /** The section of the manifest. */
  readonly permissions: Readonly<Record<string, unknown>>;
  /** Origin of the page around the frame. */
  readonly hostOrigin: string;
}

/**
 * The content security policy that Atlassian's own code makes for a document of the app in production,
 * without the address that violations are reported to.
 *
 * @returns the value of the header `content-security-policy`
 */
export function contentPolicy({ html, permissions, hostOrigin }: PolicyQuestion): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, checked(permissions)),
    microsEnv: 'prod',
    hostname: hostOrigin,
  });
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}

function checked(permissions: object): Permissions {
  if (isPermissions(permissions)) return permissions;
  throw new Error('manifest.yml: permissions.content and permissions.external must be sections');
}

function isPermissions(permissions: object): permissions is Permissions {
  return Object.entries(permissions).every(
    ([key, part]) => !['content', 'external'].includes(key) || isSection(part),
  );
}

function isSection(part: unknown): boolean {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
