import { Marshal } from './marshal';

/** The other side went away before it answered. */
export class ChannelClosed extends Error {
  override readonly name = 'ChannelClosed';
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Message =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly command: string;
      readonly value: unknown;
    }
  | { readonly kind: 'run'; readonly id: number; readonly fn: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

type Question =
  | { readonly kind: 'call'; readonly command: string; readonly value: unknown }
  | { readonly kind: 'run'; readonly fn: number; readonly value: unknown };

/**
 * One end of the line between a frame and the page around it. Both ends are alike: each may send
 * commands, and call functions it got from the other.
 */
export class BridgeChannel {
  private readonly waiting = new Map<number, Waiting>();
  private readonly marshal = new Marshal((fn, args) => this.ask({ kind: 'run', fn, value: args }));
  private asked = 0;
  private isClosed = false;

  constructor(
    private readonly port: MessagePort,
    private readonly answer: (command: string, payload: unknown) => unknown,
  ) {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) void this.receive(data);
    };
  }

  call(command: string, payload: unknown): Promise<unknown> {
    return this.ask({ kind: 'call', command, value: payload });
  }

  /** Everything that is still waited for fails with `ChannelClosed`. */
  close(): void {
    this.isClosed = true;
    this.port.onmessage = null;
    this.port.close();
    for (const { reject } of this.waiting.values()) reject(new ChannelClosed('The frame is gone'));
    this.waiting.clear();
  }

  private ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) throw new ChannelClosed('The frame is gone');
      this.asked += 1;
      const id = this.asked;
      this.port.postMessage({ ...question, id, value: this.marshal.pack(question.value) });
      this.waiting.set(id, { resolve, reject });
    });
  }

  private async receive(message: Message): Promise<void> {
    switch (message.kind) {
      case 'call':
        await this.reply(message.id, () =>
          this.answer(message.command, this.marshal.unpack(message.value)),
        );
        return;
      case 'run':
        await this.reply(message.id, () => {
          const args = this.marshal.unpack(message.value);
          return this.marshal.call(message.fn, Array.isArray(args) ? args : []);
        });
        return;
      case 'answer':
        this.settle(message.id)?.resolve(this.marshal.unpack(message.value));
        return;
      case 'failure':
        this.settle(message.id)?.reject(new Error(message.message));
    }
  }

  private async reply(id: number, work: () => unknown): Promise<void> {
    try {
      const value = this.marshal.pack(await work());
      this.send({ kind: 'answer', id, value });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.send({ kind: 'failure', id, message });
    }
  }

  private send(message: Message): void {
    if (!this.isClosed) this.port.postMessage(message);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) {
    return false;
  }
  if (typeof data.id !== 'number') return false;
  switch (data.kind) {
    case 'call':
      return 'command' in data && typeof data.command === 'string';
    case 'run':
      return 'fn' in data && typeof data.fn === 'number';
    case 'answer':
      return true;
    case 'failure':
      return 'message' in data && typeof data.message === 'string';
    default:
      return false;
  }
}
