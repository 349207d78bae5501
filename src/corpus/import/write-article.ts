import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../load-corpus.js';
import { ImportError, importError } from './import-error.js';
import type { ImportPlan } from './plan-import.js';
import { checkSlugIsFree } from './slug.js';

// A hidden folder: the loader passes it by, should the process be killed before it is gone.
const STAGING = '.adding-';

/**
 * Writes a planned article into a corpus. It is written and loaded beside the corpus's articles first and then moved
 * among them in one step, so that a reader sees the whole article or none, whenever the process ends.
 *
 * @throws ImportError when the slug has been taken meanwhile, the folder cannot be written, or what is loaded is not what
 * was planned. The corpus is then as it was.
 */
export function writeArticle(corpus: string, plan: ImportPlan): void {
  let staging: string | undefined;
  try {
    checkSlugIsFree(corpus, plan.slug);
    staging = mkdtempSync(join(corpus, STAGING));
    writeWhole(join(staging, plan.slug), join(staging, plan.file), plan.content);
    checkLoads(staging, plan);
    // Fails where a folder with something in it has the name, and so overwrites nothing.
    renameSync(join(staging, plan.slug), join(corpus, plan.slug));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw importError(
      corpus,
      `cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

// On the disk before it has its name: a loss of power must not leave an empty file behind a good name.
function writeWhole(folder: string, path: string, content: string): void {
  mkdirSync(folder);
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function checkLoads(directory: string, { slug, file, text, passages, fields }: ImportPlan): void {
  const { articles, problems } = loadCorpus(directory);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ImportError(errors);
  const [article] = articles;
  const isWhole =
    articles.length === 1 &&
    article?.slug === slug &&
    article.language === fields.language &&
    article.text === text &&
    article.passages.length === passages.length &&
    article.passages.every((passage, index) => passage.text === passages[index]?.text);
  if (!isWhole) throw importError(file, 'does not load as it was planned, and is not kept');
}
