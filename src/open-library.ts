import { createLibraryInSteps, type Library, type OnProgress } from './answer/library.js';
import { loadCorpus } from './corpus/load-corpus.js';
import { formatProblem } from './corpus/problem.js';
import { StartError } from './start-error.js';

export interface LibraryPlaces {
  /** The folder that holds the articles. */
  readonly corpusDir: string;
  /** The folder for what can be worked out again. */
  readonly cacheDir: string;
}

/**
 * Loads the corpus and makes it answerable; tells of what is wrong in it, and goes on with what is left. A large
 * corpus is indexed in steps, and `onProgress` hears how many of its passages are done.
 *
 * @throws StartError where no article is left.
 */
export const openLibrary = async (
  { corpusDir, cacheDir }: LibraryPlaces,
  log: (line: string) => void,
  onProgress?: OnProgress,
): Promise<Library> => {
  const cache = { folder: cacheDir };
  const corpus = loadCorpus(corpusDir, cache);
  for (const problem of corpus.problems) log(formatProblem(problem));
  if (corpus.articles.length > 0)
    return createLibraryInSteps(corpus, cache, { log, ...(onProgress === undefined ? {} : { onProgress }) });
  throw new StartError(
    `No article in ${corpusDir}. Put one there, or set CORPUS_DIR to the folder that holds them.`,
  );
};
