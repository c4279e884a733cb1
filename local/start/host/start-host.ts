import { join } from 'node:path';
import type { ForgeCode } from '../../forge/bundle';
import type { EmbeddedForge } from '../../forge/embedded-forge';
import type { DeliverySettings } from '../../forge/events/delivery-conditions';
import type { EventDelivery } from '../../forge/events/event-deliveries';
import type { ScheduledRun } from '../../forge/scheduled-invocations';
import type { Faults } from '../../jira/faults/faults';
import type { RateLimitSettings } from '../../jira/limits/rate-limits';
import type { EmbeddedJira } from '../../jira/embedded-jira';
import type { PersonData, SiteData } from '../../jira/site-data';
import { HostClock } from '../clock/host-clock';
import { ShiftedClock } from '../clock/shifted-clock';
import { bundleBridgeScript } from '../front-end/bridge-script';
import { buildFrontEnds } from '../front-end/build-front-ends';
import { sourceOf, type DataChoice } from '../site-source';
import { openState } from '../state/open-state';
import { installApp } from './install-app';
import { openOrigins } from './origins';
import { peopleToChoose, personFor } from './people';
import type { ProductCalls } from './product-calls';
import { serveOrigins } from './serve-origins';
import { keepState } from './keep-state';

const REPOSITORY = join(__dirname, '..', '..', '..');

type Print = (text: string) => void;

export interface HostOptions {
  readonly data: DataChoice;
  /** Of the site; the app's content gets the next free one. 0: any free ports. */
  readonly port: number;
  /** What the host's own clock goes by until it is moved, in milliseconds since 1970; the machine's, if left out. */
  readonly clock?: () => number;
  /** Where changes are kept; null: nowhere. */
  readonly stateFolder: string | null;
  /** Forgets the changes kept of this data first. */
  readonly isClean?: boolean;
  /** The app's functions; its sources, if left out. */
  readonly code?: ForgeCode;
  /** How long each answer of Jira takes in addition. */
  readonly latencyMs?: number;
  /** How events travel: at once and once, if left out, in no order. */
  readonly delivery?: Partial<DeliverySettings>;
  /** How long searches do not see what was written; at once, if left out. */
  readonly searchLagMs?: number;
  /** Points are counted and nothing is limited, if left out. */
  readonly limits?: RateLimitSettings;
  /** Account id or e-mail address of who looks first; an administrator, if left out. */
  readonly as?: string | null;
  /** What anybody signs in to the REST interface with; nothing, if left out. */
  readonly token?: string;
  /** Where manifest.yml stands; this repository, if left out. */
  readonly appRoot?: string;
  /** The built page around the app; this repository's, if left out. */
  readonly pageFolder?: string;
  /** Whether the front ends are taken as they are, without building what is stale. */
  readonly isBuilt?: boolean;
  readonly print?: Print;
}

export interface RunningHost {
  readonly url: string;
  /** Origin of the app's frames. */
  readonly appUrl: string;
  readonly jira: EmbeddedJira;
  readonly forge: EmbeddedForge;
  /** Moves time forward, runs the app's scheduled functions and delivers events to it. */
  readonly clock: HostClock;
  /** What was asked of Jira, by whom and by which way, and what it cost the app. */
  readonly requests: ProductCalls;
  /** Makes things go wrong between whoever asks and Jira; nothing does by itself. */
  readonly faults: Faults;
  /** What was asked of the embedded Forge and the bridge that is not emulated, or not allowed. */
  readonly record: () => readonly string[];
  /** The data as it was loaded, with the app's account. */
  readonly site: SiteData;
  /** Who can be chosen. */
  readonly people: readonly PersonData[];
  readonly firstPerson: PersonData;
  /** What became of earlier changes; null: there were none. */
  readonly stateNotice: string | null;
  /** Keeps what is not kept yet and ends. */
  readonly close: () => Promise<void>;
}

/**
 * Runs the app in a Jira of this machine: two origins, one for the site and one for the app's content.
 *
 * @throws StartError, UnreadableData
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { data, port, stateFolder, isClean = false, as = null, token } = options;
  const { print = () => undefined, appRoot = REPOSITORY } = options;
  const shifted = new ShiftedClock(options.clock ?? Date.now);
  const pageFolder = options.pageFolder ?? join(REPOSITORY, 'local', 'page', 'build');
  if (options.isBuilt !== true) await buildFrontEnds(REPOSITORY, print);
  const source = await sourceOf(data, new Date(shifted.now()).toISOString().slice(0, 10));
  const state = await openState(source, { folder: stateFolder, isClean });
  const { site: loaded, storage } = state.kept ?? (await source.load());
  const events = state.kept?.events ?? null;
  const people = peopleToChoose(loaded);
  const firstPerson = personFor(people, as);
  const bridgeScript = await bundleBridgeScript();
  const origins = await openOrigins(port);
  try {
    const installed = await installApp({
      site: loaded,
      storage,
      events,
      siteUrl: origins.site.url,
      appRoot,
      code: options.code ?? { kind: 'source' },
      clock: shifted.now,
      latencyMs: options.latencyMs ?? 0,
      ...(options.delivery === undefined ? {} : { delivery: options.delivery }),
      ...(options.searchLagMs === undefined ? {} : { searchLagMs: options.searchLagMs }),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    const keeper = keepState(state, { ...installed, edition: source.edition, print });
    const { jira, forge, calls, site, faults } = installed;
    const clock = new HostClock({
      ...{ clock: shifted, forge, calls },
      ran: (run) => {
        keeper?.noteActivity();
        tellFailure(run, print);
      },
      delivered: (delivery) => {
        keeper?.noteActivity();
        tellGivenUp(delivery, print);
      },
    });
    const { record } = serveOrigins(origins, {
      ...{ site, people, firstPerson, appRoot, pageFolder, bridgeScript, forge, calls, clock },
      tokens: token === undefined ? [] : [token],
      answered: () => keeper?.noteActivity(),
    });
    clock.start((error) => {
      print(`Functions could not be run: ${String(error)}\n`);
    });
    return {
      url: origins.site.url,
      appUrl: origins.app.url,
      ...{ jira, forge, clock, site, people, firstPerson, record, faults },
      requests: calls,
      stateNotice: state.notice,
      close: async () => {
        await origins.close();
        await clock.stop();
        await keeper?.finish();
        await forge.close();
      },
    };
  } catch (error) {
    await origins.close();
    throw error;
  }
}

/** Loud, since nobody waits for the answer of a scheduled function. */
function tellFailure({ moduleKey, startedAt, message }: ScheduledRun, print: Print): void {
  if (message === null) return;
  const at = new Date(startedAt).toISOString();
  print(`FAILED at ${at}: the scheduled function ${moduleKey}: ${message}\n`);
}

function tellGivenUp(
  { moduleKey, name, outcome, isDouble, startedAt, message }: EventDelivery,
  print: Print,
): void {
  if (outcome !== 'given up' || isDouble) return;
  const at = new Date(startedAt).toISOString();
  print(`GIVEN UP at ${at}: ${name} for ${moduleKey}: ${message ?? ''}\n`);
}
