/** Says on a terminal how far a long reading is; says nothing where the output is kept. */
export interface Progress {
  count(issues: number): void;
  done(): void;
}

const STEP = 1000;

export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { count: () => undefined, done: () => undefined };
  return {
    count(issues) {
      if (issues % STEP === 0) stream.write(`\r${issues.toLocaleString('en')} issues read`);
    },
    done() {
      stream.write('\r\u001B[K');
    },
  };
}
