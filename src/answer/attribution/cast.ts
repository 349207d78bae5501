import type { Mention } from './attribution.js';

/** Somebody whom the article has named so far. */
export interface Person {
  name: string | null;
  nameWords: readonly string[];
  /** Offices and trades, each as comparable words with the head first. */
  readonly titles: (readonly string[])[];
  /** What to call them while no name is known. */
  title: string;
  gender: Mention['gender'];
  isPlural: boolean;
  readonly isBody: boolean;
}

export interface CastWords {
  /** The comparable words of a name. */
  name(text: string): string[];
  /** The comparable words of a title, the head first. */
  title(text: string): string[];
}

/**
 * The people and bodies of an article in the order in which they were last in view. Names match by shared words and
 * titles by their head, the nearest first: the name and head-word sieves of Muzny et al. 2017.
 */
export class Cast {
  readonly #words: CastWords;
  /** The one last in view first. */
  readonly #people: Person[] = [];

  constructor(words: CastWords) {
    this.#words = words;
  }

  /** Whether these words are a known name or a part of one. */
  isKnown(text: string): boolean {
    const words = this.#words.name(text);
    return words.length > 0 && this.#people.some((person) => isWithin(words, person.nameWords));
  }

  /** The person meant by a mention that is no pronoun; unknown ones join the cast. */
  meet(mention: Mention): Person {
    const known = this.#findByName(mention) ?? this.#findByTitle(mention);
    const person = known ?? this.#add(mention);
    this.#learn(person, mention);
    return person;
  }

  /** The one in view whom a pronoun or a bare verb can mean, or null. */
  refer(pronoun: Mention, last: Person | null): Person | null {
    const order = last ? [last, ...this.#people] : this.#people;
    return order.find((person) => canMean(pronoun, person)) ?? null;
  }

  /** Puts somebody in view: the next pronoun means them first. */
  view(person: Person): void {
    const at = this.#people.indexOf(person);
    if (at > 0) this.#people.unshift(...this.#people.splice(at, 1));
  }

  #findByName({ name }: Mention): Person | undefined {
    if (name === null) return undefined;
    const words = this.#words.name(name);
    return this.#people.find(
      ({ nameWords }) => nameWords.length > 0 && (isWithin(words, nameWords) || isWithin(nameWords, words)),
    );
  }

  #findByTitle({ name, title, gender, isPlural }: Mention): Person | undefined {
    if (name !== null || title === null) return undefined;
    const words = this.#words.title(title);
    if (words.length === 0) return undefined;
    return this.#people.find(
      (person) =>
        person.isPlural === isPlural &&
        !(gender && person.gender && gender !== person.gender) &&
        person.titles.some((known) => known[0] === words[0] && isWithin(words, known)),
    );
  }

  #add({ kind, name, title, gender, isPlural }: Mention): Person {
    const isBody = kind === 'body';
    const added = {
      name: null,
      nameWords: [],
      titles: [],
      title: title ?? name ?? '',
      gender,
      isPlural,
      isBody,
    };
    this.#people.push(added);
    return added;
  }

  #learn(person: Person, { name, title, gender }: Mention): void {
    person.gender ??= gender;
    const words = name === null ? [] : this.#words.name(name);
    if (name !== null && words.length > person.nameWords.length) {
      person.name = name;
      person.nameWords = words;
    }
    if (title === null) return;
    const titleWords = this.#words.title(title);
    const isOfAnother = this.#people.some(
      (other) => other !== person && other.titles.some((one) => isSame(one, titleWords)),
    );
    if (titleWords.length === 0 || isOfAnother || person.titles.some((one) => isSame(one, titleWords)))
      return;
    person.titles.push(titleWords);
    if (person.name === null && title.length > person.title.length) person.title = title;
  }
}

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((word) => many.includes(word));

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && isWithin(left, right);

const canMean = (pronoun: Mention, person: Person): boolean =>
  pronoun.isPlural === person.isPlural &&
  !(pronoun.gender && person.gender && pronoun.gender !== person.gender) &&
  (pronoun.kind === 'pronoun' || person.isBody === (pronoun.kind === 'body'));
