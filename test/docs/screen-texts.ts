import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';

const ROOT = path.join(__dirname, '../..');

/** All texts of the pages in English: those of their messages and those that the manifest names. */
export function screenTexts(): readonly string[] {
  const folder = path.join(ROOT, 'static/app/src/messages');
  const locale = readFileSync(path.join(ROOT, 'locales/en-US.json'), 'utf8');
  return [
    ...readdirSync(folder).flatMap((file) => textsOfModule(path.join(folder, file))),
    ...leavesOf(JSON.parse(locale)),
  ];
}

/** Read and not run: the pages' own modules are not made for Node. */
function textsOfModule(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'defaultMessage' &&
      ts.isStringLiteralLike(node.initializer)
    ) {
      texts.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => leavesOf(one));
}
