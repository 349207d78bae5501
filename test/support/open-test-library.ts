import { join } from 'node:path';
import type { Library } from '../../src/answer/library.js';
import { openLibrary } from '../../src/open-library.js';

const ROOT = join(import.meta.dirname, '../..');

/** The project's own corpus, made answerable; what the build before the tests worked out is not worked out again. */
export const openTestLibrary = (): Promise<Library> =>
  openLibrary({ corpusDir: join(ROOT, 'corpus'), cacheDir: join(ROOT, 'data/cache') }, () => {});
