/** Where a piece of data came from, for messages. */
export interface Origin {
  readonly file: string;
  /** Counted from 1; null where the format has no lines. */
  readonly line: number | null;
}

/** A file or folder that cannot be read as Jira data. The message is one line: place, fault, advice. */
export class UnreadableData extends Error {
  override readonly name = 'UnreadableData';

  constructor(origin: Origin, fault: string) {
    super(`${describeOrigin(origin)}: ${fault.replace(/\s+/g, ' ')}`);
  }
}

export function describeOrigin({ file, line }: Origin): string {
  return line === null ? file : `${file}:${String(line)}`;
}
