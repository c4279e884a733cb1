/**
 * Stands in for `tslib`, of which the CommonJS of `@forge/bridge` calls these functions only, and which
 * it makes a bundler take whole: 4 kB, gzipped. A function that is missing here fails while a page starts.
 */

type Exports = Record<string, unknown>;

export function __exportStar(from: Exports, to: Exports): void {
  for (const name of Object.keys(from)) {
    if (name === 'default' || Object.hasOwn(to, name)) continue;
    Object.defineProperty(to, name, { enumerable: true, get: () => from[name] });
  }
}

export function __importStar(from: Exports): Exports {
  return { ...from, default: from };
}

export function __importDefault(from: Exports): Exports {
  return from.__esModule === true ? from : { default: from };
}
