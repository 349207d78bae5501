const list = (text: string): string[] => text.trim().split(/\s+/u);

/** Verbs of saying in the past; the present and the participle follow. */
const STRONG = new Set(
  list(`said told added replied announced denounced stated declared insisted argued warned explained claimed admitted
    acknowledged confirmed denied promised vowed pledged urged asked recalled responded answered stressed emphasized emphasised
    reiterated accused criticized criticised condemned praised complained joked remarked commented testified conceded
    believed thought revealed disclosed disputed quipped demanded protested apologized apologised estimated predicted
    lamented boasted countered retorted assured reminded informed advised cautioned asserted contended alleged hinted
    swore exclaimed threatened blamed objected mused professed doubted scoffed confessed deplored hailed interjected proclaimed`),
);
/** Verbs that tell of speech only beside a quotation or before a clause. */
const WEAK = new Set(
  list(`wrote noted suggested concluded continued ruled found reported showed indicated
    agreed disagreed maintained observed felt expected hoped feared tweeted posted proposed recommended repeated concurred decided
    determined knew wondered guessed figured recounted speculated calculated learned texted emailed suspected clarified specified outlined`),
);
/** Verbs that tell of speech only beside a quotation. */
const QUOTING = new Set(
  list(`called described dubbed rejected welcomed shouted yelled whispered muttered laughed smiled sighed ended began thanked
    nodded snapped cried murmured grinned shrugged interrupted dismissed defended likened volunteered ventured pleaded begged teased offered finished chanted summed`),
);
const LISTENING = new Set(
  list('told asked reminded informed assured warned urged advised cautioned thanked'),
);
const ADDING = new Set(list('added continued concluded repeated ended finished'));
const PRESENT: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  find: 'found',
  write: 'wrote',
  feel: 'felt',
  swear: 'swore',
  show: 'showed',
  begin: 'began',
  know: 'knew',
  reply: 'replied',
  deny: 'denied',
  cry: 'cried',
  testify: 'testified',
};

export interface EnglishVerb {
  readonly isWeak: boolean;
  /** Says something only beside a quotation. */
  readonly isQuoting: boolean;
  readonly isAddition: boolean;
  readonly hasListener: boolean;
  /** "saying", "insisting": its subject is that of the sentence. */
  readonly isParticiple: boolean;
  /** "claims", "notes", "call" may as well be nouns or stand behind "to". */
  readonly isPresent: boolean;
}

const VERBS = new Map<string, EnglishVerb>();
const addVerb = (form: string, past: string, kind: 'past' | 'present' | 'participle') =>
  VERBS.set(form, {
    isWeak: WEAK.has(past) || QUOTING.has(past),
    isQuoting: QUOTING.has(past),
    isAddition: ADDING.has(past),
    hasListener: LISTENING.has(past),
    isParticiple: kind === 'participle',
    isPresent: kind === 'present',
  });
const IRREGULAR = new Map(Object.entries(PRESENT).map(([base, past]) => [past, base]));
const DOUBLED = /([bdgmnprt])\1ed$/u;
const bases = (past: string): string[] => {
  const irregular = IRREGULAR.get(past);
  if (irregular !== undefined) return [irregular];
  if (!past.endsWith('ed')) return [];
  // Both spellings stand in the table: a form that is no word is never met.
  const base = [past.slice(0, -2), past.slice(0, -1)];
  return DOUBLED.test(past) ? [past.slice(0, -3), ...base] : base;
};
for (const past of [...STRONG, ...WEAK, ...QUOTING]) {
  for (const base of bases(past)) {
    addVerb(base, past, 'present');
    addVerb(`${base.replace(/y$/u, 'ie')}s`, past, 'present');
    addVerb(`${base}s`, past, 'present');
    addVerb(`${base.replace(/e$/u, '')}ing`, past, 'participle');
  }
}
for (const past of [...STRONG, ...WEAK, ...QUOTING]) addVerb(past, past, 'past');

export const readEnglishVerb = (word: string): EnglishVerb | null => VERBS.get(word) ?? null;

export const ENGLISH_DENIALS = new Set(
  list(`not never nor cannot can't won't didn't doesn't don't hasn't haven't hadn't wouldn't couldn't wasn't weren't isn't declined refused
    declines refuses without failed unwilling unable neither avoided`),
);
/** Before these the verb is passive, wanted or only possible: "is expected", "to say". */
export const ENGLISH_BARRIERS = new Set(
  list(
    'is are was were be been being to will would can could may might should must did does do let get got gets widely so-called being',
  ),
);
export const ENGLISH_ADVERBS = new Set(
  list(`also later then has have had only again once simply still always often even now just first finally earlier since repeatedly
    further meanwhile today yesterday monday tuesday wednesday thursday friday saturday sunday soon never himself herself themselves
    itself each both all reportedly already there too instead nevertheless`),
);
export const ENGLISH_PREPOSITIONS = new Set(
  list(`in on at of for from with by about after before during under over into near against between behind inside outside
    through to as without within among around across along since until than like despite per via toward towards beside opposite`),
);
export const ENGLISH_DETERMINERS = new Set(
  list(
    'the a an this that these those its his her their our my your one two three four five some many most several both another no every each any all other few',
  ),
);
export const ENGLISH_BREAKS = new Set(
  list(`but and or that because while when where if although though whereas whether whose so yet as until unless than how why what is are
    was were be been has have had will would could can may might should must did does do not`),
);
export const ENGLISH_RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** Offices and trades: before a name in capitals, or alone behind "the". */
export const ENGLISH_TITLES = new Set(
  list(`mayor councilwoman councilman councillor councilor president minister premier prime chief secretary senator governor
    judge justice dr mr mrs ms miss mx prof professor sir dame lord lady king queen prince princess pope captain capt coach general
    gen colonel col sergeant sgt lieutenant lt officer detective inspector ambassador chancellor chairman chairwoman chair chairperson
    director deputy vice attorney lawyer rev reverend bishop archbishop sheriff rep sen gov representative congresswoman congressman
    commissioner superintendent manager leader spokesman spokeswoman spokesperson executive editor author writer poet nurse doctor
    surgeon engineer teacher headteacher headmaster headmistress principal farmer fisherman baker builder driver player striker
    goalkeeper defender midfielder captain prosecutor defendant witness analyst economist researcher scientist biologist geologist
    historian artist singer musician conductor violinist curator owner founder head resident neighbor neighbour student pupil parent
    mother father son daughter brother sister wife husband widow colleague rival counterpart assistant aide adviser advisor expert
    consultant ranger climber guide pilot sailor mountaineer firefighter organizer organiser activist campaigner volunteer veteran
    columnist reporter journalist critic architect dealer maker luthier plumber accountant auditor treasurer clerk librarian cleaner
    shopkeeper worker steward official guard warden actor actress athlete runner cyclist swimmer boxer negotiator envoy delegate chef
    constable investigator examiner magistrate juror barrister solicitor man woman boy girl child friend visitor customer guest passenger couple lover traveler traveller hiker climber soldier lawmaker colonel mechanic technician electrician butcher grocer janitor caretaker gardener shepherd monk nun dentist vet psychologist therapist lead senior former acting interim imam rabbi priest`),
);
export const ENGLISH_BODIES = new Set(
  list(`council department ministry agency union company panel court committee government police firm board team group university
    party bank office association federation club authority commission newspaper government parliament school hospital charity
    organization organisation institute institution utility network society foundation corporation college church museum service
    district bureau jury tribunal inc ltd corp co plc gmbh group alliance coalition times post herald journal news press house`),
);
/** Texts that speak for whoever was just speaking. */
export const ENGLISH_DOCUMENTS = new Set(
  list('message letter statement note email e-mail post tweet memo text caption sign'),
);
/** Texts that speak for themselves. */
export const ENGLISH_TEXTS = new Set(
  list(
    'report study paper survey poll figures data document documents review analysis book website records leaflet article ruling decision',
  ),
);
