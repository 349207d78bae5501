import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { formatProblem } from '../../../src/corpus/problem.js';
import { type Change, copyExample, swap } from '../../support/copy-example.js';

/** What is said of the example with one file of its notes changed, without «error: lune-ferry/notes.». */
const problemsOf = (file: string, change: Change): string[] => {
  const { articles, problems } = loadCorpus(copyExample({ [`notes.${file}.yaml`]: change }));
  expect(articles).toHaveLength(1);
  return problems.map((problem) => formatProblem(problem).replace(/^error: lune-ferry\/notes\./, ''));
};

describe('readNotes', () => {
  it.each<[string, string, Change, string]>([
    [
      'a quote that does not stand in its passage',
      'more',
      swap('quote: It will bring', 'quote: It might bring'),
      'more.yaml:8: stances[0].quote: «It might bring the two shores closer» does not stand in passage 2 to the letter',
    ],
    [
      'a quote that stands in another passage',
      'more',
      swap('passage: 2', 'passage: 3'),
      'more.yaml:8: stances[0].quote: «It will bring the two shores closer» does not stand in passage 3 to the letter, but in passage 2',
    ],
    [
      'a quote with other quotation marks',
      'more',
      swap('quote: Lune Bay', 'quote: “Lune Bay”'),
      'more.yaml:14: summit[0].quote: «“Lune Bay”» does not stand in passage 1 to the letter',
    ],
    [
      'a time in other words',
      'more',
      swap('when: since Monday', 'when: on Monday'),
      'more.yaml:20: timeline[1].when: «on Monday» does not stand in passage 1 to the letter',
    ],
    [
      'a note on a passage that is not there',
      'more',
      swap('passage: 4', 'passage: 7'),
      'more.yaml:17: timeline[0].passage: there is no passage 7; the last is 6',
    ],
    [
      'a voice in a passage that is not there',
      'more',
      swap('{passage: 2,', '{passage: 20,'),
      'more.yaml:25: voices[0].passage: there is no passage 20; the last is 6',
    ],
    [
      'a fact in a passage that is not there',
      'facts',
      swap('[2, 1]', '[2, 1, 9]'),
      'facts.yaml:11: facts.mayor-hope.passages[2]: there is no passage 9; the last is 6',
    ],
    [
      'a direct answer that is no span',
      'facts',
      swap('en: on the quay', 'en: at the quay'),
      'facts.yaml:16: facts.mayor-hope.gives.where.en: «at the quay» does not stand in passage 2, 1 to the letter',
    ],
    [
      'a direct answer that is no span of the translation',
      'facts',
      swap('fr: sur le quai', 'fr: au quai'),
      'facts.yaml:16: facts.mayor-hope.gives.where.fr: «au quai» does not stand in the translation of passage 2, 1 to the letter',
    ],
    [
      'a direct answer in a language without translation',
      'facts',
      swap('{en: on the quay', '{de: am Kai, en: on the quay'),
      'facts.yaml:16: facts.mayor-hope.gives.where.de: there is no translation.de.md that it could stand in',
    ],
    [
      'what is given and lacking',
      'facts',
      swap('lacks: [when, why]', 'lacks: [when, who]'),
      'facts.yaml:17: facts.mayor-hope.lacks: «who» is given as well',
    ],
    [
      'an unknown party',
      'more',
      swap('party: marlin', 'party: navy'),
      'more.yaml:5: stances[0].party: «navy» is not among the names',
    ],
    [
      'an unknown topic',
      'more',
      swap('topic: ferry', 'topic: fog'),
      'more.yaml:6: stances[0].topic: «fog» is not among the topics',
    ],
    [
      'an unknown addressee',
      'more',
      swap('addressee: null', 'addressee: crew'),
      'more.yaml:25: voices[0].addressee: «crew» is not among the names',
    ],
    [
      'an unknown country',
      'names',
      swap('kind: person', 'kind: person\n    of: atlantis'),
      'names.yaml:4: names.marlin.of: «atlantis» is not among the names',
    ],
    [
      'a fact that stands twice',
      'facts',
      swap('id: heron-size', 'id: new-ferry'),
      'facts.yaml:18: facts.new-ferry.id: «new-ferry» stands twice',
    ],
    [
      'a voice that stands twice',
      'more',
      swap('remarks:', '  - {passage: 2, speaker: null, addressee: null}\nremarks:'),
      'more.yaml:26: voices[1].passage: «2» stands twice',
    ],
    [
      'an id that stands in two files',
      'extra',
      'concepts:\n  - {id: ticket, terms: {en: [pass]}}\n',
      'names.yaml:22: concepts.ticket.id: «ticket» stands twice',
    ],
  ])('refuses %s', (_name, file, change, problem) => {
    expect(problemsOf(file, change)).toEqual([problem]);
  });

  it.each<[string, string, Change, string]>([
    [
      'a key that is not known',
      'names',
      swap('names:\n', 'name:\n'),
      'names.yaml:1: name: is not known here',
    ],
    [
      'a key of an entry that is not known',
      'facts',
      swap('lacks: [how-many]', 'lack: [how-many]'),
      'facts.yaml:9: facts.new-ferry.lack: is not known here',
    ],
    [
      'a key that is missing',
      'more',
      swap('    speaker: marlin\n', ''),
      'more.yaml:5: stances[0].speaker: is missing',
    ],
    [
      'an attribute that is not known',
      'facts',
      swap('since-when:', 'since:'),
      'facts.yaml:7: facts.new-ferry.gives.since: is not known here',
    ],
    [
      'an attribute that is not known, lacking',
      'facts',
      swap('[when, why]', '[when, wy]'),
      'facts.yaml:17: facts.mayor-hope.lacks[1]: must be one of who, to-whom, ',
    ],
    [
      'a language that is not known',
      'facts',
      swap('fr: sur le quai', 'it: sul molo'),
      'facts.yaml:16: facts.mayor-hope.gives.where.it: is not known here',
    ],
    [
      'a kind that is not known',
      'names',
      swap('kind: thing', 'kind: boat'),
      'names.yaml:11: names.heron.kind: must be one of person, country, ',
    ],
    [
      'an id with capitals',
      'names',
      swap('id: heron', 'id: The Heron'),
      'names.yaml:10: names.The Heron.id: must be lower-case words joined by hyphens',
    ],
    [
      'no passage',
      'facts',
      swap('passages: [1]', 'passages: []'),
      'facts.yaml:3: facts.new-ferry.passages: is empty',
    ],
    [
      'passage 0',
      'more',
      swap('passage: 2', 'passage: 0'),
      'more.yaml:7: stances[0].passage: must be at least 1',
    ],
    [
      'a passage that is a word',
      'more',
      swap('passage: 2', 'passage: two'),
      'more.yaml:7: stances[0].passage: must be a number',
    ],
    [
      'one word where a list belongs',
      'names',
      swap('en: [Heron]', 'en: Heron'),
      'names.yaml:12: names.heron.names.en: must be a list',
    ],
    [
      'an empty answer',
      'facts',
      swap('en: on the quay', 'en: ""'),
      'facts.yaml:16: facts.mayor-hope.gives.where.en: is empty',
    ],
    ['nothing but a comment', 'extra', '# later\n', 'extra.yaml:1: must be keys with values'],
    ['a list', 'extra', '- a\n', 'extra.yaml:1: must be keys with values'],
    ['broken YAML', 'facts', swap('passages: [1]', 'passages: [1'), 'facts.yaml:4: is not YAML: '],
    [
      'a key that stands twice',
      'facts',
      swap('    lacks: [how-many]', '    id: other'),
      'facts.yaml:9: is not YAML: ',
    ],
    ['an alias to nothing', 'extra', 'names: *gone\n', 'extra.yaml:1: is not YAML: '],
  ])('names the place of %s', (_name, file, change, start) => {
    const [problem, ...others] = problemsOf(file, change);
    expect(problem?.slice(0, start.length)).toBe(start);
    expect(others).toEqual([]);
  });

  it('names every entry at fault, in the order of the files', () => {
    const changes = {
      'notes.facts.yaml': swap('lacks: [when, why]', 'lacks: [when, who]'),
      'notes.more.yaml': (text: string) =>
        text.replace('party: marlin', 'party: navy').replace('topic: ferry', 'topic: fog'),
    };
    const lines = loadCorpus(copyExample(changes)).problems.map(({ file, line }) => `${file}:${line}`);
    expect(lines).toEqual([
      'lune-ferry/notes.facts.yaml:17',
      'lune-ferry/notes.more.yaml:5',
      'lune-ferry/notes.more.yaml:6',
    ]);
  });

  it('takes notes in any number of files', () => {
    const { articles, problems } = loadCorpus(
      copyExample({ 'notes.yaml': 'names:\n  - {id: crew, kind: body, names: {en: [crew]}}\n' }),
    );
    expect(problems).toEqual([]);
    expect(articles[0]?.knowledge?.notes.names.map(({ id }) => id)).toContain('crew');
  });
});
