import { textOfFile } from './open-file';
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
  // The pieces of a line that has not ended yet are joined once: lines may be megabytes long.
  let pieces: string[] = [];
  for await (const chunk of textOfFile(file)) {
    const [first = '', ...lines] = chunk.split('\n');
    pieces.push(first);
    for (const next of lines) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  yield pieces.join('');
}

function parseLine(text: string, origin: RawIssue['origin']): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new UnreadableData(origin, `not valid JSON (${fault})`);
  }
}
