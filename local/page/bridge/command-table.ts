import type { BridgeHost } from './bridge-host';
import * as payloads from './command-payloads';
import type { EventHub, EventReach } from './event-hub';
import { FRAME_COMMANDS } from './handshake';
import { readNavigation } from './navigation';
import { NotEmulated } from './not-emulated';
import { readFlag, readModal } from './shown-things';
import { tell } from './tell';

export interface CommandSurroundings {
  readonly host: BridgeHost;
  readonly hub: EventHub;
  readonly frameId: string;
}

type Command = (payload: unknown) => unknown;

/** The commands one document of a frame may give, and what it listens to meanwhile. */
export class CommandTable {
  private readonly ends = new Set<() => void>();
  private readonly host: BridgeHost;
  private readonly hub: EventHub;
  private readonly commands: ReadonlyMap<string, Command>;

  constructor({ host, hub, frameId }: CommandSurroundings) {
    this.host = host;
    this.hub = hub;
    this.commands = new Map<string, Command>([
      ['invoke', (payload) => this.invoke(payload)],
      ['fetchProduct', (payload) => this.fetchProduct(payload)],
      ['getContext', () => host.context()],
      ['showFlag', (payload) => host.showFlag(readFlag(payload))],
      ['closeFlag', (payload) => this.closeFlag(payload)],
      ['openModal', (payload) => host.openModal(readModal(payload))],
      ['close', (payload) => host.close(payload)],
      ['onClose', (payload) => this.onClose(payload)],
      // Nothing the app declares is a form of Jira's own, and nothing opens by itself.
      ['submit', () => false],
      ['open', () => false],
      ['refresh', () => this.refresh()],
      ['navigate', (payload) => host.navigate(readNavigation('navigate', payload))],
      ['getUrl', (payload) => host.urlOf(readNavigation('getUrl', payload))],
      ['reload', () => host.reload()],
      [
        'emit',
        (payload) => {
          this.emit('app', payload);
        },
      ],
      ['on', (payload) => this.on('app', payload)],
      [
        'emitPublic',
        (payload) => {
          this.emit('public', payload);
        },
      ],
      ['onPublic', (payload) => this.on('public', payload)],
      ['changeWindowTitle', (payload) => this.changeTitle(payload)],
      ['emitReadyEvent', () => undefined],
      ['getFrameId', () => frameId],
      [FRAME_COMMANDS.watchTheme, (payload) => this.watchTheme(payload)],
      [FRAME_COMMANDS.openHistory, (payload) => this.openHistory(payload)],
      [
        FRAME_COMMANDS.resize,
        (payload) => {
          this.resize(payload);
        },
      ],
    ]);
  }

  /** @throws Error for what is malformed, NotEmulated for what the host does not know */
  run(name: string, payload: unknown): unknown {
    const command = this.commands.get(name);
    try {
      if (command === undefined) throw new NotEmulated(`'${name}'`);
      return command(payload);
    } catch (error) {
      if (error instanceof NotEmulated) {
        this.host.unknownCommand(command === undefined ? name : error.what);
      }
      throw error;
    }
  }

  /** Ends everything the document listens to. */
  end(): void {
    for (const end of this.ends) end();
    this.ends.clear();
  }

  private invoke(sent: unknown): Promise<unknown> {
    const { invokeType } = payloads.readPayload('invoke', payloads.invokeKindPayload, sent);
    if (invokeType !== undefined) throw new NotEmulated(`invoke of a remote (${invokeType})`);
    const call = payloads.readPayload('invoke', payloads.invokePayload, sent);
    const { functionKey, payload, metadata } = call;
    if (metadata !== undefined) throw new NotEmulated('invoke with metadata');
    return this.host.invoke({ functionKey, payload });
  }

  private fetchProduct(sent: unknown): Promise<unknown> {
    const schema = payloads.fetchProductPayload;
    const { product, restPath, fetchRequestInit, isMultipartFormData } = payloads.readPayload(
      'fetchProduct',
      schema,
      sent,
    );
    if (product !== 'jira') throw new NotEmulated(`fetchProduct of ${product}`);
    if (isMultipartFormData) throw new NotEmulated('fetchProduct with a form');
    const { method = 'GET', headers, body } = fetchRequestInit;
    return this.host.fetchProduct({ restPath, method, headers, body });
  }

  private closeFlag(sent: unknown): Promise<void> {
    const { id } = payloads.readPayload('closeFlag', payloads.closeFlagPayload, sent);
    return this.host.closeFlag(String(id));
  }

  private onClose(sent: unknown): boolean {
    const closing = payloads.readPayload('onClose', payloads.callbackPayload, sent);
    if (this.host.onClose === undefined) return false;
    this.ends.add(
      this.host.onClose(async () => {
        await closing();
      }),
    );
    return true;
  }

  private async refresh(): Promise<boolean> {
    if (this.host.refresh === undefined) return false;
    await this.host.refresh();
    return true;
  }

  private changeTitle(sent: unknown): Promise<void> {
    const title = payloads.readPayload('changeWindowTitle', payloads.textPayload, sent);
    return this.host.changeTitle(title);
  }

  private emit(reach: EventReach, sent: unknown): void {
    const { event, payload } = payloads.readPayload('emit', payloads.eventPayload, sent);
    this.hub.emit(reach, event, payload);
  }

  private on(reach: EventReach, sent: unknown): { readonly unsubscribe: () => void } {
    const { event, callback } = payloads.readPayload('on', payloads.listenPayload, sent);
    const unsubscribe = this.hub.on(reach, event, (payload) => {
      tell(callback, payload);
    });
    this.ends.add(unsubscribe);
    return {
      unsubscribe: () => {
        unsubscribe();
        this.ends.delete(unsubscribe);
      },
    };
  }

  private watchTheme(sent: unknown): unknown {
    const name = FRAME_COMMANDS.watchTheme;
    const { changed } = payloads.readPayload(name, payloads.watchPayload, sent);
    this.ends.add(
      this.host.onTheme((mode) => {
        tell(changed, mode);
      }),
    );
    return this.host.theme();
  }

  /**
   * Each change is sent with the number of the frame's own changes the page has seen by then, so that
   * the frame can tell what it made itself and what is older than its own.
   */
  private openHistory(sent: unknown): unknown {
    const name = FRAME_COMMANDS.openHistory;
    const { changed } = payloads.readPayload(name, payloads.watchPayload, sent);
    const { history } = this.host;
    const location = (value: unknown) =>
      payloads.readPayload(name, payloads.locationPayload, value);
    let seen = 0;
    this.ends.add(
      history.listen((to, action) => {
        tell(changed, to, action, seen);
      }),
    );
    return {
      location: history.location(),
      push: (to: unknown) => {
        seen += 1;
        history.push(location(to));
      },
      replace: (to: unknown) => {
        seen += 1;
        history.replace(location(to));
      },
      go: (steps: unknown) => {
        history.go(payloads.readPayload(name, payloads.stepsPayload, steps));
      },
    };
  }

  private resize(sent: unknown): void {
    this.host.resize(payloads.readPayload(FRAME_COMMANDS.resize, payloads.heightPayload, sent));
  }
}
