// Function and question words only, in the analyzer's normal form. Content words that common lists hold («أول», «عدد»,
// «قال») stay searchable: long lists cost more than they gain.

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/u).filter((word) => word !== '')));

export const ARABIC_STOP_WORDS = words(
  // Prepositions, conjunctions, particles.
  `في من الي علي عن مع منذ حتي خلال بين عند لدي حول ضد نحو ازا لاجل رغم و ف ب ل ك او ام ان انه انها انهم لان لانه لكن
   بل ثم كما كي لكي اذا اذ لو لولا قد لقد سوف لا لم لن ليس ليست ما اي اما الا غير سوي كل بعض وفي ومن وعن وعلي والي
   ومع وان وانه وانها ولم ولن ولا وما وهو وهي وقد فقد فان بان بانه بانها كان كانت يكون تكون كانوا وكان وكانت
   بشان بعد قبل ايضا كذلك هنا هناك اذن يا`,
  // Pronouns, demonstratives, relatives.
  `هو هي هم هن هما انا نحن انت انتم هذا هذه ذلك تلك هولا اوليك الذي التي الذين اللذان اللتان اللواتي به بها بهم بهما
   له لها لهم لهما فيه فيها فيهم منه منها منهم عنه عنها عليه عليها عليهم اليه اليها معه معها بينهما بينهم بعضهما`,
  // Question words.
  `هل ماذا لماذا متي اين كيف كم ايه اي ماهو ماهي لما بماذا مم عم فيم بم علام الام ولماذا وماذا وهل ومن وكيف ومتي
   واين كام`,
  // The same in the dialects: Egyptian, Levantine, Gulf, Maghrebi.
  `ليه فين مين امتي امتا ازاي ده دي دا اللي الي بتاع بتاعه بتاعت مش هوا هيا احنا عشان علشان برضه كمان بقي اهو
   شو ليش وين مينو قديش كيفك هاد هاي هيدا هيدي هدا هدول مو مب بدي لسا هلق هلا منشان مشان
   شنو شنهو منو وش ايش شلون وشلون ليه علامك هذي هاذي ذي ذا مب موب ويش شنهي
   شكون علاش فاش واش كيفاش شنو اشنو اشنيه فوقاش ديال ديالو ديالها هاد هادي هادشي بزاف غير حيت باش راه ماشي منين قداش وقتاش اشكون
   يعني طيب بس هيك كده كذا`,
);

export const PERSIAN_STOP_WORDS = words(
  `و در به از که را با برای تا بر این ان یا هم نیز اما ولی اگر چون پس هر همه هیچ چه چی چرا کی کجا کجاست چگونه چطور
   چند چقدر کدام ایا است هست هستند بود بودند شد شده شدند می نمی ها های هایی ای ام ات اش شان مان تان تر ترین
   من تو او ما شما انها ایشان خود یک دو باشد باید توی رو تو واسه اینکه انکه چیست کیست بی دیگر هنوز بعد قبل روی زیر
   بین درباره مورد طی ضمن نسبت علیه سوی کرد کرده کردند کند کنند داد دارد دارند داشت چیه کیه کجاس یه اون اینو اونا شون
   مگه دیگه`,
);

export const CHINESE_STOP_WORDS = words(
  `的 了 在 是 和 与 及 或 也 都 就 而 但 被 把 将 向 对 对于 关于 从 到 于 由 以 为 为了 因为 所以 吗 呢 吧 啊 呀 么 什么
   谁 哪 哪里 哪儿 哪个 哪些 何时 什么时候 为什么 为何 怎么 怎样 如何 多少 几 几个 是否 这 那 这个 那个 这些 那些 这次 他 她
   它 他们 她们 我 我们 你 你们 其 该 此 一个 一 个 有 没有 没 不 很 还 又 再 会 能 可以 请问 请 上 下 中 里 之 等 着 过 得 地 跟 给 让 时`,
);

export const LATIN_STOP_WORDS = {
  en: words(
    `a an the and or but if of to in on at by for with from into about as is are was were be been being do does did
     has have had having will would shall should can could may might must that this these those it its he she they them his her
     their him who whom whose what which when where why how there here than then so not no nor s t d ll re ve m i you we us our
     your my me am any some such just also too very please tell don doesn didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn
     dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt`,
  ),
  fr: words(
    `le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont ou a au aux en dans par pour sur sous avec
     sans vers chez entre ce c cet cette ces il ils elle elles on nous vous je j tu me m te t se s son sa ses leur leurs mon ma
     mes est sont etait etaient ete etre a ont avait avaient ai as avoir ne n pas plus y quel quelle quels quelles quand
     comment pourquoi combien lequel laquelle lesquels si comme aussi tres cela ca`,
  ),
  ru: words(
    `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще о об
     из ему теперь когда даже ну ли если уже или ни быть был была были него до вас нибудь опять вам ведь там потом себя
     ничего ей может они тут где есть надо ней для мы тебя их чем сам чтоб чтобы без будто чего раз тоже себе под
     будет ж тогда кто этот того потому этого какой какая какие какое каком какого каким какую совсем ним здесь этом почти мой тем сейчас
     куда зачем всех при об это эта эти почему сколько откуда чей чья чье кого кому кем чему ком`,
  ),
  es: words(
    `el la los las un una unos unas de del a al en por para con sin sobre entre hacia hasta desde que y o u e ni pero si no
     se su sus le les lo me mi mis te tu tus nos es son era eran fue fueron ser ha han habia habian hay esta estan estaba
     este esta esto estos estas ese esa eso esos esas aquel como cuando donde adonde quien quienes cual cuales cuanto cuanta cuantos
     cuantas porque que mas muy ya tambien q xq d yo ella ello ellos el`,
  ),
  tr: words(
    `ve veya ile de da ki mi mu ne nerede neresi nereye nereden nasil neden nicin niye kim kimin kime kimi kac hangi hangisi bu su o bir icin
     gibi kadar daha cok en ama fakat ancak ise degil var yok olan olarak oldu oldugu olmak eder etti ediyor midir mudur nedir
     kimdir nelerdir hangileri sonra once ben sen biz siz onlar onun bunun ya hem her sey diye`,
  ),
  de: words(
    `der die das den dem des ein eine einen einem einer eines und oder aber doch denn als wie wenn ob dass zu zum zur in im an
     am auf aus bei beim mit nach von vom vor uber unter fur durch gegen um ohne bis seit ist sind war waren sei sein wird werden
     wurde wurden hat haben hatte hatten kann konnen soll sollen will nicht kein keine er sie es ihr ihm ihn ihre ihren seine seinen
     sich wir uns man ich du mich mir dir was wer wen wem wessen wo wann warum wieso weshalb wohin woher welche welcher
     welches welchen welchem worin womit wozu wofur woran wovon auch nur noch schon so da dort hier dann denn eigentlich mal`,
  ),
} as const satisfies Record<string, ReadonlySet<string>>;
