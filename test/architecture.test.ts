import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A path below the root for a file of ours, otherwise the name of the package. */
  readonly to: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
}

interface Rule {
  /** What a part may import of ours: a file, or everything in a folder. */
  readonly ours: readonly string[];
  /** What it may import only as types. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const CORE_TYPES = ['src/answer/', 'src/corpus/', 'src/search/', 'src/store/'];
const DOOR = [
  'src/dispatch.ts',
  'src/interaction.ts',
  'src/asked-message.ts',
  'src/start-error.ts',
  'src/errors.ts',
];

// Who may import whom; a part may always import itself.
const RULES: Readonly<Record<string, Rule>> = {
  'src/corpus/': { ours: ['src/errors.ts'], packages: ['zod', 'yaml', '@mozilla/readability', 'linkedom'] },
  'src/search/': { ours: ['src/corpus/', 'src/errors.ts'], packages: ['@orama/stemmers', 'minisearch'] },
  'src/answer/': { ours: ['src/search/', 'src/corpus/', 'src/errors.ts'], packages: ['zod', 'tinyld'] },
  // Measures the core, and nothing of the core knows it.
  'src/eval/': {
    ours: ['src/answer/', 'src/search/', 'src/corpus/', 'src/errors.ts'],
    packages: ['zod'],
  },
  // Measures speed next to a bare MiniSearch.
  'src/bench/': { ours: ['src/answer/', 'src/search/', 'src/corpus/'], packages: ['minisearch'] },
  'src/replies/': {
    ours: ['src/corpus/article.ts', 'src/custom-id.ts'],
    types: [...CORE_TYPES, 'src/command.ts', 'src/errors.ts'],
    packages: ['@fluent/bundle'],
  },
  'src/store/': { ours: [], packages: ['zod'] },
  'commands/': {
    ours: ['src/answer/', 'src/search/', 'src/corpus/', 'src/replies/', 'src/errors.ts', 'src/custom-id.ts'],
    types: ['src/command.ts', 'src/store/'],
  },
  'src/discord/': { ours: DOOR, types: [...CORE_TYPES, 'src/command.ts'], packages: ['discord.js'] },
  'src/page/': { ours: DOOR, types: [...CORE_TYPES, 'src/command.ts'] },
  // The command line is wiring as well: each of its files is a program that loads the corpus.
  'src/cli/': {
    ours: [
      ...DOOR,
      ...CORE_TYPES,
      'src/eval/',
      'src/bench/',
      'src/replies/',
      'src/config.ts',
      'src/open-library.ts',
      // Registering is a door's work that needs no door.
      'src/discord/register-once.ts',
      'src/commands.ts',
      'src/command-names.ts',
    ],
    types: ['src/discord/registration.ts'],
    packages: ['dotenv', 'zod'],
  },
  'src/command.ts': { ours: [], types: CORE_TYPES },
  'src/errors.ts': { ours: [] },
  'src/custom-id.ts': { ours: [] },
  'src/command-names.ts': { ours: ['src/replies/'], types: ['src/command.ts'] },
  'src/start-error.ts': { ours: [] },
  'src/open-library.ts': { ours: ['src/answer/', 'src/corpus/', 'src/start-error.ts'] },
  'src/config.ts': { ours: ['src/start-error.ts', 'src/command-names.ts'], packages: ['zod'] },
  'src/reader-language.ts': { ours: ['src/corpus/'] },
  'src/interaction.ts': {
    ours: ['src/custom-id.ts', 'src/reader-language.ts'],
    types: ['src/command.ts'],
    packages: ['zod'],
  },
  'src/asked-message.ts': {
    ours: ['src/reader-language.ts'],
    types: ['src/command.ts'],
    packages: ['zod'],
  },
  'src/describe-cause.ts': { ours: [] },
  'src/dispatch.ts': {
    ours: ['src/errors.ts', 'src/describe-cause.ts', 'src/command-names.ts', 'src/replies/'],
    types: [...CORE_TYPES, 'src/command.ts', 'src/asked-message.ts'],
  },
};
const WIRING = ['src/main.ts', 'src/commands.ts'];
const TYPES_ONLY_PACKAGES = ['discord-api-types'];

const listSources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const readSource = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const readImports = (path: string): Import[] => {
  const found: Import[] = [];
  const add = (specifier: ts.Node, isTypeOnly: boolean) => {
    if (ts.isStringLiteral(specifier)) found.push(resolveImport(path, specifier.text, isTypeOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, hasOnlyTypes(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const specifier of node.arguments) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ES2023, true));
  return found;
};

const hasOnlyTypes = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause?.namedBindings;
  return (
    importClause?.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};

const resolveImport = (from: string, specifier: string, isTypeOnly: boolean): Import => {
  if (specifier.startsWith('.')) {
    const to = relative(ROOT, join(ROOT, from, '..', specifier)).replaceAll('\\', '/');
    return { from, to: to.replace(/\.js$/, '.ts'), isOurs: true, isTypeOnly };
  }
  const to = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return { from, to, isOurs: false, isTypeOnly };
};

const covers = (places: readonly string[], path: string): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

const isAllowed = (part: string, { ours, types = [], packages = [] }: Rule, found: Import): boolean => {
  if (found.isOurs) return covers([part, ...ours], found.to) || (found.isTypeOnly && covers(types, found.to));
  if (TYPES_ONLY_PACKAGES.includes(found.to)) return found.isTypeOnly;
  return found.to.startsWith('node:') || packages.includes(found.to);
};

const sources = [...listSources('src'), ...listSources('commands')];
const imports = sources.flatMap(readImports);

describe('who may import whom', () => {
  it('knows every file', () => {
    expect(sources.filter((path) => !covers([...Object.keys(RULES), ...WIRING], path))).toEqual([]);
  });

  it.each(Object.entries(RULES))('holds for %s', (part, rule) => {
    const broken = imports.filter((found) => covers([part], found.from) && !isAllowed(part, rule, found));
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('lets no command import another', () => {
    expect(
      imports.filter(({ from, to }) => covers(['commands/'], from) && covers(['commands/'], to)),
    ).toEqual([]);
  });

  it('keeps MiniSearch in one file', () => {
    const importers = imports.filter(({ to }) => to === 'minisearch').map(({ from }) => from);
    // The bench compares with a bare one.
    expect(new Set(importers)).toEqual(new Set(['src/search/passage-index.ts', 'src/bench/bare-index.ts']));
  });

  it('keeps what reads web pages in one room, which only the command line opens', () => {
    const isReader = ({ to }: Import) => ['@mozilla/readability', 'linkedom'].includes(to);
    const outside = imports.filter(({ from }) => !covers(['src/corpus/import/'], from));
    const openers = outside.filter((found) => isReader(found) || covers(['src/corpus/import/'], found.to));
    expect(openers.filter(({ from }) => !covers(['src/cli/'], from))).toEqual([]);
  });

  it('keeps network, clock and randomness out of the core', () => {
    const core = sources.filter((path) => covers(['src/corpus/', 'src/search/', 'src/answer/'], path));
    const uses = core.filter((path) =>
      /\b(fetch\(|Date\.now|new Date\(\)|Math\.random|node:(net|http|https|timers))/.test(readSource(path)),
    );
    expect(uses).toEqual([]);
  });

  it('reads the environment in wiring only', () => {
    const readers = sources.filter((path) => readSource(path).includes('process.env'));
    expect(readers.filter((path) => !covers([...WIRING, 'src/cli/'], path))).toEqual([]);
  });
});
