import { openFile } from './open-file';
import { fieldNamesOf, type RawIssue } from './raw-issue';
import { UnreadableData } from './unreadable-data';

/** One issue a line; empty lines are skipped. */
export async function* readJsonLines(file: string): AsyncGenerator<RawIssue> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const origin = { file, line };
    const issue = parseLine(text, origin);
    yield { issue, origin, fieldNames: fieldNamesOf(issue) };
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = openFile(file).setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of source as AsyncIterable<string>) {
    const lines = (rest + (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
    isFirst = false;
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parseLine(text: string, origin: RawIssue['origin']): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new UnreadableData(origin, `not valid JSON (${fault})`);
  }
}
