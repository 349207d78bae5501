import type { Article, Passage } from '../../corpus/article.js';
import { type Claim, isPronoun, type Mention, PRONOUN } from './attribution.js';
import { Cast, type Person } from './cast.js';
import type { Item } from './items.js';
import type { Quotation } from './quotations.js';
import type { Sentence, SpeechRules } from './speech-rules.js';

/** A quotation of this many words and fewer may be one in scare quotes, which nobody needs to have said. */
const SCARE_WORDS = 3;
/** The share of a sentence's words from which on the quotation is the sentence. */
const MAIN_SHARE = 0.6;

/** A sentence with what is quoted in it. */
interface Line extends Sentence {
  readonly passage: Passage;
  readonly claim: Claim | null;
  /** A quotation that the line before began, and that goes on here. */
  readonly before: Quotation | null;
  /** A quotation that goes on behind this line, or was never closed. */
  readonly after: Quotation | null;
}

/** Who speaks a passage, and to whom; without a speaker it is the reporter. */
interface Voice {
  readonly speaker: Person | null;
  readonly addressee: Person | null;
}

const REPORTER: Voice = { speaker: null, addressee: null };

/** The article as it is read from its first passage to its last: who is known, and who spoke last. */
export class Scene {
  readonly #article: Article;
  readonly #rules: SpeechRules;
  readonly #quotations: readonly Quotation[];
  readonly #items: readonly (readonly Item[])[];
  readonly #cast: Cast;
  #last: Voice = REPORTER;
  #voices: Voice[] = [];

  constructor(
    article: Article,
    rules: SpeechRules,
    quotations: readonly Quotation[],
    items: readonly (readonly Item[])[],
  ) {
    this.#article = article;
    this.#rules = rules;
    this.#quotations = quotations;
    this.#items = items;
    this.#cast = new Cast(rules);
  }

  /** Reads the next passage. */
  play(index: number): Voice {
    const line = this.#lineAt(index);
    if (line === null) return REPORTER;
    const voice = this.#hear(line, index);
    this.#voices.push(voice);
    this.#note(line, voice);
    return voice;
  }

  #lineAt(index: number): Line | null {
    const passage = this.#article.passages[index];
    const items = this.#items[index];
    if (!passage || !items) return null;
    const sentence = { text: passage.text, items, cast: this.#cast };
    const { start, end } = passage;
    return {
      ...sentence,
      passage,
      claim: this.#rules.findClaim(sentence),
      before:
        this.#quotations.find(
          (one) => (one.start < start && one.end > start) || (one.start === start && one.isContinued),
        ) ?? null,
      after:
        this.#quotations.find(
          (one) =>
            one.start < end && (one.end > end || (one.end === end && !one.isClosed)) && one.start >= start,
        ) ?? null,
    };
  }

  #hear(line: Line, index: number): Voice {
    if (line.claim) return this.#resolve(line.claim);
    if (line.before) return this.#voices[index - 1] ?? REPORTER;
    if (line.after) return this.#hearBehind(line.after, index);
    return isMostlyQuoted(line.items) ? this.#hearAround(index) : REPORTER;
  }

  /** The voice of a quotation that begins here and whose speaker stands where it ends, or behind that. */
  #hearBehind(quotation: Quotation, index: number): Voice {
    const ends = this.#article.passages.findIndex(({ end }) => quotation.end <= end);
    const claim = this.#claimAt(ends, index) ?? (quotation.isClosed ? null : this.#claimAt(ends + 1, index));
    return claim ? this.#resolve(claim) : this.#hearAround(index);
  }

  /** The voice of a quotation beside which nobody stands: whoever is in view, at first whoever comes next. */
  #hearAround(index: number): Voice {
    const isFirst = this.#paragraphAt(index - 1) !== this.#paragraphAt(index);
    const next = isFirst ? this.#claimAt(index + 1, index) : null;
    if (next && !isPronoun(next.speaker)) return this.#resolve(next);
    const speaker = this.#cast.refer(PRONOUN, isFirst ? this.#last.speaker : null);
    return { speaker, addressee: null };
  }

  /** The claim of a passage at or behind the present one, within its paragraph. */
  #claimAt(index: number, from: number): Claim | null {
    return this.#paragraphAt(index) === this.#paragraphAt(from) ? (this.#lineAt(index)?.claim ?? null) : null;
  }

  #paragraphAt(index: number): number | undefined {
    return this.#article.passages[index]?.paragraph;
  }

  #resolve({ speaker, addressee, isAddition }: Claim): Voice {
    if (speaker.kind === 'document' && this.#last.speaker) return this.#last;
    const person = isPronoun(speaker)
      ? this.#cast.refer(speaker, isAddition ? this.#last.speaker : null)
      : this.#cast.meet(speaker);
    if (person && isPronoun(speaker)) person.gender ??= speaker.gender;
    return { speaker: person, addressee: addressee && this.#resolveAddressee(addressee, person) };
  }

  #resolveAddressee(mention: Mention, speaker: Person | null): Person | null {
    const person = isPronoun(mention) ? null : this.#cast.meet(mention);
    return person === speaker ? null : person;
  }

  #note(line: Line, { speaker, addressee }: Voice): void {
    for (const { mention, isSubject } of this.#rules.findSightings(line)) {
      if (isPronoun(mention)) continue;
      const person = this.#cast.meet(mention);
      if (isSubject && !speaker) this.#cast.view(person);
    }
    if (!speaker) return;
    this.#cast.view(speaker);
    this.#last = { speaker, addressee };
  }
}

/** Whether a sentence is little else than a quotation that is too long for scare quotes. */
function isMostlyQuoted(items: readonly Item[]): boolean {
  const quoted = items.filter(({ kind }) => kind === 'quote').reduce((sum, { length }) => sum + length, 0);
  const words = items.filter(({ kind }) => kind === 'word').length;
  return quoted > SCARE_WORDS && quoted >= MAIN_SHARE * (quoted + words);
}
