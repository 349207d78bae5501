import { foldWord } from '../../search/words.js';
import { type Claim, type Mention, PRONOUN } from './attribution.js';
import type { Sentence, SpeechRules } from './speech-rules.js';

const VERBS = '表示|指出|强调|认为|补充说|补充道|宣布|谴责|回应|告诉|透露|警告|承认|解释说|说道|写道|说|称';
const CLAIM = new RegExp(`(?:^|[，。；：、])([^，。；：“”「」《》]{0,24}?)(?:${VERBS})(?!明|服|法)`, 'u');
const SOURCE = /(?:据|根据|按照)([^，。；：“”]{2,16}?)(?:的)?(?:说法|报道|消息|表示|称)/u;
const LISTENER = /(?:对|向)([^，。；：“”对向]{1,16})$/u;
const DENIAL = /(?:没有|未|不|拒绝|并未|尚未)[^，。]{0,4}$/u;
const TIME =
  /^(?:此外|随后|同时|但|而|周[一二三四五六日天]|\d+日|当天|昨天|今天|星期[一二三四五六日天]|还|也)+/u;
const TITLE =
  /^(.*(?:主席|总统|总理|首相|部长|外长|发言人|市长|教授|法官|经理|主任|秘书长|议员|先生|女士))(.{2,})$/u;

/** The rules of Chinese, over the text itself since no spaces part its words. */
export const chineseSpeech: SpeechRules = {
  normalize: foldWord,
  name: (text) => [...text],
  title: (text) => [...text].reverse(),
  findClaim: findChineseClaim,
  findSightings: () => [],
};

function findChineseClaim({ text, items }: Sentence): Claim | null {
  let plain = text;
  for (const { kind, start, end } of items)
    if (kind === 'quote') plain = plain.slice(0, start) + '“'.repeat(end - start) + plain.slice(end);
  const source = SOURCE.exec(plain)?.[1];
  if (source !== undefined) return { speaker: nameOf(source), addressee: null, isAddition: false };
  const found = CLAIM.exec(plain.replace(/^“+/u, ''));
  const subject = found?.[1];
  if (subject === undefined || DENIAL.test(subject)) return null;
  const listener = LISTENER.exec(subject);
  const speaker = subject.slice(0, listener?.index ?? subject.length).replace(/(?:在|于).*$/u, '');
  const addressee = listener?.[1] === undefined ? null : nameOf(listener[1]);
  return { speaker: nameOf(speaker), addressee, isAddition: false };
}

/** A name with its title apart; a pronoun or nothing is whoever spoke last. */
function nameOf(written: string): Mention {
  const text = written.replace(TIME, '').replace(/(?:还|也|则|又|随后|周[一二三四五六日])+$/u, '');
  if (text === '' || /^[他她它]们?$/u.test(text)) return { ...PRONOUN, isPlural: text.endsWith('们') };
  const [, title = null, name = text] = TITLE.exec(text) ?? [];
  return { ...PRONOUN, kind: 'person', name, title };
}
