import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { textOfFile } from './open-file';
import { fieldNamesOf, propertiesOf, type RawIssue } from './raw-issue';
import { UnreadableData, type Origin } from './unreadable-data';

/** A search answer, an array of issues, or one issue as `GET /issue` gives it. */
export async function* readJsonFile(file: string): AsyncGenerator<RawIssue> {
  const pieces: string[] = [];
  for await (const piece of textOfFile(file)) pieces.push(piece);
  const text = pieces.join('');
  const content = parseFile(text, file);
  const fieldNames = fieldNamesOf(content);
  for (const { issue, path } of issuesIn(content, file)) {
    yield { issue, origin: new JsonOrigin(file, text, path), fieldNames };
  }
}

/** Where an issue begins in a JSON file; looked for only when a message needs it. */
class JsonOrigin implements Origin {
  constructor(
    readonly file: string,
    private readonly text: string,
    private readonly path: (string | number)[],
  ) {}

  get line(): number | null {
    try {
      const root = parseTree(this.text);
      const node = root && findNodeAtLocation(root, this.path);
      return node ? lineAt(this.text, node.offset) : null;
    } catch {
      // Nested too deeply for a second parse; the message then names the file and the issue.
      return null;
    }
  }
}

function parseFile(text: string, file: string): unknown {
  if (text.trim() === '') throw new UnreadableData({ file, line: null }, 'the file is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(fault)?.[1];
    const line = lineAt(text, position === undefined ? text.length : Number(position));
    throw new UnreadableData({ file, line }, `not valid JSON (${fault})`);
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function issuesIn(
  content: unknown,
  file: string,
): readonly { issue: unknown; path: (string | number)[] }[] {
  if (Array.isArray(content)) {
    return content.map((issue: unknown, at) => ({ issue, path: [at] }));
  }
  const properties = propertiesOf(content);
  const issues = properties.get('issues');
  if (Array.isArray(issues)) {
    return issues.map((issue: unknown, at) => ({ issue, path: ['issues', at] }));
  }
  if (properties.has('key') && properties.has('fields')) return [{ issue: content, path: [] }];
  throw new UnreadableData(
    { file, line: null },
    'holds no issues (expected a search answer, an array of issues, or one issue)',
  );
}
