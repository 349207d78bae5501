export const ar = `
answer-heading = يقول المقال:
nearest-heading = أقرب الجمل في المقال:
passage-label = الجملة { $passage }:
source-line = المصدر: { $title }، { $places }
source-place = الجملة { $passage } (الفقرة { $paragraph })
left-out = لم يتسع المكان لما يلي: { $places }
speaker = القائل: { $speaker }
speaker-to = القائل: { $speaker }، إلى { $addressee }
reporter = القائل: المراسل
translation-line = الترجمة: { $text }
quote-open = «
quote-close = »
refusal-not-told = المقال لا يذكر ذلك.
refusal-premise = المقال لا يذكر ما يفترضه السؤال.
refusal-speaker = المقال لا يذكر أن هذا الشخص قال شيئًا عن ذلك.
refusal-off-topic = المقال لا يتناول هذا الموضوع.
error-question-empty = لا يوجد سؤال هنا. اكتب سؤالًا بالكلمات من فضلك.
error-question-too-long = السؤال طويل جدًا. اطرحه من فضلك في { $limit } حرف على الأكثر.
error-article-unknown = لا يوجد مقال بهذا الاسم: { $article }. اختر مقالًا آخر، أو اترك الخيار فارغًا للبحث في كل المقالات.
error-passage-unknown = لا توجد جملة رقمها { $number }. اختر رقمًا من 1 إلى { $last }.
error-command-unknown = لا أعرف هذا الأمر، أو لم أعد أعرفه. جرّب من فضلك \u2066/ask\u2069.
error-component-outdated = هذا الزر من إصدار قديم مني. اطرح سؤالك من جديد من فضلك، أو استعمل الأمر.
error-text-changed = تغيّر النص بعد هذه الرسالة. اطرح سؤالك من جديد من فضلك.
error-article-needed = توجد عدة مقالات. اذكر أحدها من فضلك في خيار المقال.
error-excerpt-only = لأسباب تتعلق بالحقوق لا تُعرض هنا إلا مقتطفات من هذا المقال.
error-unexpected = حدث خطأ من جهتي. حاول مرة أخرى، وإن تكرر الخطأ فأبلغ المسؤول عن البوت بهذا الرقم: { $id }
prompt-help = اكتب سؤالًا عن المقالات ثم اضغط مفتاح الإدخال. للخروج أرسل سطرًا فارغًا أو اضغط \u2066Ctrl+D\u2069.
question-line = السؤال: { $question }
button-context = السياق
button-context-close = إخفاء السياق
button-more = جمل أخرى
button-original = النص الأصلي فقط
button-translation = الترجمة
button-previous = السابق
button-next = التالي
button-read = اقرأ
source-title = المصدر: { $title }
page-range = من { $first } إلى { $last }، والمجموع { $total }
more-heading = جمل أخرى من المقال:
search-heading = { $count ->
    [zero] لا توجد جملة فيها شيء من هذا.
    [one] جملة واحدة فيها شيء من هذا:
    [two] جملتان فيهما شيء من هذا، الأقرب أولًا:
    [few] عدد الجمل التي فيها شيء من هذا { $count } جمل، الأقرب أولًا:
    [many] عدد الجمل التي فيها شيء من هذا { $count } جملة، الأقرب أولًا:
    *[other] عدد الجمل التي فيها شيء من هذا { $count } جملة، الأقرب أولًا:
}
search-words = كلمات البحث: { $words }
search-nothing = لا توجد جملة فيها شيء من هذه الكلمات. جرّب غيرها، أو اسأل بالأمر \u2066/ask\u2069.
article-list = { $count ->
    [zero] لا توجد مقالات.
    [one] يوجد مقال واحد:
    [two] يوجد مقالان. اذكر أحدهما في خيار المقال:
    [few] توجد { $count } مقالات. اذكر أحدها في خيار المقال:
    [many] يوجد { $count } مقالًا. اذكر أحدها في خيار المقال:
    *[other] يوجد { $count } مقال. اذكر أحدها في خيار المقال:
}
article-title-by-editor = العنوان من وضع المحرر، لا الناشر.
article-source = الناشر: { $source }
article-author = الكاتب: { $author }
article-date = التاريخ: { $date }
article-dateline = المكان: { $dateline }
article-topic = الموضوع: { $topic }
article-url = العنوان الإلكتروني: { $url }
article-language = اللغة: { $language }
article-translations = الترجمات: { $languages }
article-size = الطول: { $passages }، { $paragraphs }
count-passages = { $count ->
    [zero] لا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملة
    *[other] { $count } جملة
}
count-paragraphs = { $count ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
    *[other] { $count } فقرة
}
notes-missing = لم تُكتب ملاحظات عن هذا بعد، فليس عندي عرض له. ابحث في الجمل بالأمر \u2066/search\u2069.
topic-unknown = لا شيء في الملاحظات عن { $topic }. الموضوعات هي: { $topics }.
party-unknown = لا موقف في الملاحظات لـ{ $party }. الأطراف هي: { $parties }.
summit-heading = القمة كما يرويها المقال:
stance-heading = من يرى ماذا، ومع كل موقف جملته:
stance-cell-heading = موقف { $party } من { $topic }:
stance-none = المقال لا يذكر موقف { $party } من { $topic }. ابحث في الجمل بالأمر \u2066/search\u2069.
stance-further = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وجملة أخرى؛ اذكر الطرف والموضوع لتراها.
    [two] وجملتان أخريان؛ اذكر الطرف والموضوع لتراهما.
    [few] و{ $count } جمل أخرى؛ اذكر الطرف والموضوع لتراها.
    [many] و{ $count } جملة أخرى؛ اذكر الطرف والموضوع لتراها.
    *[other] و{ $count } جملة أخرى؛ اذكر الطرف والموضوع لتراها.
}
timeline-heading = ماذا حدث ومتى، بالترتيب الذي يذكره المقال:
kind-person = شخص
kind-country = بلد
kind-city = مدينة
kind-region = منطقة
kind-body = منظمة أو هيئة
kind-event = حدث
kind-thing = شيء
who-forms = في المقال: { $forms }
who-says = ما يقوله:
who-mentioned = حيث يرد ذكره:
who-unknown = المقال لا يذكر { $name }. ابحث في الجمل بالأمر \u2066/search\u2069.
help-heading = أجيب عن أسئلة عن مقال بجمله المرقمة نفسها، أو أقول إنه لا يذكر ذلك.
help-more = يمكنك أيضًا أن تذكرني في رسالة، أو ترد عليّ، أو تكتب لي مباشرة، أو تختار «التطبيقات» على رسالة غيرك.
help-quotes = ما بين علامتي الاقتباس موجود في المقال حرفيًا.
privacy-read = أقرأ ما يُرسل إليّ فقط: الأوامر والأزرار والرسائل التي تذكرني أو ترد عليّ والرسائل المباشرة.
privacy-kept = لا أحتفظ بالأسئلة ولا بالأجوبة، وليس في سجلي شيء من كلماتك.
privacy-sent = لا يذهب شيء إلى خدمة غير ديسكورد، ولا يشارك في الجواب نموذج لغوي.
privacy-answers = الجواب الذي يراه غيرك يظهر فيه سؤالك؛ اختر الجواب الخاص لتراه وحدك.
`;
