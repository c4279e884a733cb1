import { startHost, type HostOptions, type RunningHost } from './host/start-host';
import { introduction } from './introduction';
import { saveConfig } from './save-config';
import type { StartOptions } from './options';

/** What is not a matter of the command line. */
export type StartContext = Required<Pick<HostOptions, 'clock' | 'token' | 'print'>> &
  Pick<HostOptions, 'stateFolder' | 'isBuilt' | 'appRoot' | 'pageFolder'>;

/**
 * Runs the local host and says how to use it.
 *
 * @throws StartError, UnreadableData
 */
export async function start(options: StartOptions, context: StartContext): Promise<RunningHost> {
  const { config, ...hostOptions } = options;
  const host = await startHost({ ...hostOptions, ...context });
  if (config !== null) {
    await saveConfig(host, config).catch(async (error: unknown) => {
      await host.close();
      throw error;
    });
  }
  context.print(introduction(host, context.token));
  return host;
}
