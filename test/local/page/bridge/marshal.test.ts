import fc from 'fast-check';
import { BridgeChannel, ChannelClosed } from '../../../../local/page/bridge/bridge-channel';
import { EventHub } from '../../../../local/page/bridge/event-hub';
import { Marshal } from '../../../../local/page/bridge/marshal';

const unused = () => Promise.reject(new Error('Nothing is called here'));

it('carries every value that can be cloned, whatever its keys are called', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('__fn', '__proto__', 'constructor', 'id'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (sent) => {
      const [here, there] = [new Marshal(unused), new Marshal(unused)];
      expect(there.unpack(structuredClone(here.pack(sent)))).toEqual(sent);
    }),
  );
});

it('carries what contains itself, and dates as they are', () => {
  const sent: { date: Date; self?: unknown } = { date: new Date(0) };
  sent.self = sent;
  const got = new Marshal(unused).unpack(structuredClone(new Marshal(unused).pack(sent)));
  expect(got).toMatchObject({ date: new Date(0), self: { self: { date: new Date(0) } } });
});

describe('a channel', () => {
  let ends: readonly BridgeChannel[] = [];
  afterEach(() => {
    for (const end of ends) end.close();
  });

  function connected(answer: (command: string, payload: unknown) => unknown): BridgeChannel {
    const { port1, port2 } = new MessageChannel();
    const asking = new BridgeChannel(port1, () => undefined);
    ends = [asking, new BridgeChannel(port2, answer)];
    return asking;
  }

  it('calls functions on both sides, with functions', async () => {
    const channel = connected((_command, payload) => {
      const { twice } = payload as { readonly twice: (of: () => number) => Promise<number> };
      return { run: () => twice(() => 21) };
    });
    const answer = await channel.call('any', {
      twice: async (of: () => Promise<number>) => 2 * (await of()),
    });
    const { run } = answer as { readonly run: () => Promise<number> };
    await expect(run()).resolves.toBe(42);
  });

  it('fails alone for what cannot be sent', async () => {
    const channel = connected((command) => (command === 'weak' ? new WeakMap() : 'fine'));
    await expect(channel.call('any', new WeakMap())).rejects.toThrow('could not be cloned');
    await expect(channel.call('weak', null)).rejects.toThrow('could not be cloned');
    await expect(channel.call('any', null)).resolves.toBe('fine');
  });

  it('lets nobody wait for a side that is gone', async () => {
    const channel = connected(() => new Promise(() => undefined));
    const waiting = channel.call('any', null);
    channel.close();
    await expect(waiting).rejects.toThrow(ChannelClosed);
    await expect(channel.call('any', null)).rejects.toThrow(ChannelClosed);
  });
});

it('keeps the reaches of events apart, and a function that listens twice', () => {
  const hub = new EventHub();
  const heard: unknown[] = [];
  const listener = (payload: unknown) => heard.push(payload);
  const stop = hub.on('app', 'saved', listener);
  hub.on('app', 'saved', listener);
  hub.on('public', 'saved', () => heard.push('public'));
  hub.emit('app', 'saved', 1);
  stop();
  hub.emit('app', 'saved', 2);
  hub.emit('app', 'other', 3);
  expect(heard).toEqual([1, 1, 2]);
});
