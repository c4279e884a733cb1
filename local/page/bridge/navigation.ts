import type { FrameNavigation } from './bridge-host';
import { navigationPayload, readPayload } from './command-payloads';
import { NotEmulated } from './not-emulated';

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:'];

/** @throws Error for addresses that are none or would run a script, and for missing facts */
export function readNavigation(command: string, payload: unknown): FrameNavigation {
  const { type, url, target, ...facts } = readPayload(command, navigationPayload, payload);
  const fact = (name: keyof typeof facts): string => {
    const value = facts[name];
    if (value !== undefined && value !== '') return value;
    throw new Error(`The bridge command '${command}' to ${target ?? ''} needs ${name}`);
  };
  if (url !== undefined) {
    refuseUnsafe(url);
    return { type, url };
  }
  switch (target) {
    case 'issue':
      return { type, target, issueKey: fact('issueKey') };
    case 'userProfile':
      return { type, target, accountId: fact('accountId') };
    case 'module':
      return {
        type,
        target,
        moduleKey: fact('moduleKey'),
        ...(facts.projectKey === undefined ? {} : { projectKey: facts.projectKey }),
        ...(facts.path === undefined ? {} : { path: facts.path }),
      };
    case undefined:
    default:
      throw new NotEmulated(`${command} to ${target ?? 'nowhere'}`);
  }
}

function refuseUnsafe(url: string): void {
  const base = 'http://page.invalid/';
  const protocol = URL.canParse(url, base) ? new URL(url, base).protocol : '';
  if (!SAFE_PROTOCOLS.includes(protocol)) {
    throw new Error(`The address ${url} is none that can be opened`);
  }
}
