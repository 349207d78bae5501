import { accessSync, constants, mkdirSync } from 'node:fs';
import { readConfig } from '../config.js';
import { openLibrary } from '../open-library.js';
import { EXIT } from './exit.js';
import { showProgress } from './show-progress.js';

/**
 * Works out what the first start would, and keeps it in the cache. It runs at the end of an installation, which it
 * never fails: what it could not do it says on one line, and the first start does it.
 *
 * @param corpusDir the corpus folder; without it that of the settings
 */
export const prepareCorpus = async (
  corpusDir: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> => {
  try {
    const config = readConfig(environment);
    mkdirSync(config.cacheDir, { recursive: true });
    accessSync(config.cacheDir, constants.W_OK);
    console.error(
      'Preparing the articles; what has not changed is ready at once, the rest takes some seconds.',
    );
    const started = performance.now();
    const places = { corpusDir: corpusDir ?? config.corpusDir, cacheDir: config.cacheDir };
    const { articles } = await openLibrary(places, console.error, showProgress(process.stderr));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(
      `Prepared ${articles.length === 1 ? '1 article' : `${articles.length} articles`} in ${seconds} s.`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Not prepared, so the first start takes longer: ${reason}`);
  }
  return EXIT.done;
};
