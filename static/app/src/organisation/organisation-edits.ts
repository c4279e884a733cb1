import type { Settings } from '../../../../src/contract/settings';
import { newPartyId as newReadableId } from '../admin/settings/party-list';
import { withValue } from '../admin/settings/setting-entries';

export type Register = Settings['organisation'];

export const ORGANISATION_KEY = 'organisation';

/** Null where the schema refuses it, as a name that another train has. */
export function withRegister(settings: Settings, register: Register): Settings | null {
  return withValue(settings, ORGANISATION_KEY, register);
}

/** @param chance keeps two of the same name apart, one after the other */
export function newId(name: string, chance: string): string {
  return newReadableId(name, chance);
}

export function withTrain(register: Register, id: string, name: string): Register {
  const isNew = register.trains.every((train) => train.id !== id);
  const trains = register.trains.map((train) => (train.id === id ? { ...train, name } : train));
  return { ...register, trains: isNew ? [...trains, { id, name, teams: [] }] : trains };
}

/** Its teams are in no train then. */
export function withoutTrain(register: Register, id: string): Register {
  return {
    trains: register.trains.filter((train) => train.id !== id),
    valueStreams: register.valueStreams.map((stream) => ({
      ...stream,
      trains: stream.trains.filter((train) => train !== id),
    })),
  };
}

export function withStream(register: Register, id: string, name: string): Register {
  const { valueStreams } = register;
  const isNew = valueStreams.every((stream) => stream.id !== id);
  const streams = valueStreams.map((stream) => (stream.id === id ? { ...stream, name } : stream));
  return { ...register, valueStreams: isNew ? [...streams, { id, name, trains: [] }] : streams };
}

/** Its trains are in no value stream then. */
export function withoutStream(register: Register, id: string): Register {
  return {
    ...register,
    valueStreams: register.valueStreams.filter((stream) => stream.id !== id),
  };
}

/** @param trainId null: in no train */
export function withTeamIn(register: Register, team: string, trainId: string | null): Register {
  return {
    ...register,
    trains: register.trains.map((train) => {
      const others = train.teams.filter((other) => other !== team);
      if (train.id === trainId) return { ...train, teams: [...others, team].sort() };
      return others.length === train.teams.length ? train : { ...train, teams: others };
    }),
  };
}

/** @param streamId null: in no value stream */
export function withTrainIn(
  register: Register,
  trainId: string,
  streamId: string | null,
): Register {
  return {
    ...register,
    valueStreams: register.valueStreams.map((stream) => {
      const others = stream.trains.filter((other) => other !== trainId);
      return { ...stream, trains: stream.id === streamId ? [...others, trainId] : others };
    }),
  };
}
