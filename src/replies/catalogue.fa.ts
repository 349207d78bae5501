export const fa = `
answer-heading = در مقاله آمده است:
nearest-heading = نزدیک‌ترین جمله‌های مقاله:
passage-label = جملهٔ { $passage }:
source-line = منبع: { $title }، { $places }
source-place = جملهٔ { $passage } (بند { $paragraph })
left-out = برای این‌ها جا نبود: { $places }
speaker = گوینده: { $speaker }
speaker-to = گوینده: { $speaker }، به { $addressee }
reporter = گوینده: گزارشگر
translation-line = ترجمه: { $text }
quote-open = «
quote-close = »
refusal-not-told = مقاله این را نمی‌گوید.
refusal-premise = مقاله آنچه را پرسش فرض گرفته است نمی‌گوید.
refusal-speaker = مقاله نمی‌گوید که این شخص در این باره چیزی گفته باشد.
refusal-off-topic = مقاله دربارهٔ این موضوع نیست.
error-question-empty = اینجا پرسشی نیست. لطفاً پرسشی با کلمات بنویسید.
error-question-too-long = این پرسش بیش از اندازه بلند است. لطفاً آن را در حداکثر { $limit } نویسه بپرسید.
error-article-unknown = مقاله‌ای با این نام نیست: { $article }. لطفاً مقالهٔ دیگری برگزینید یا آن را خالی بگذارید تا در همه جست‌وجو شود.
error-passage-unknown = جملهٔ { $number } وجود ندارد. لطفاً عددی از 1 تا { $last } برگزینید.
error-command-unknown = این دستور را نمی‌شناسم یا دیگر نمی‌شناسم. لطفاً \u2066/ask\u2069 را بیازمایید.
error-component-outdated = این دکمه از نسخه‌ای قدیمی از من است. لطفاً دوباره بپرسید یا دستور را به کار ببرید.
error-text-changed = متن پس از این پیام تغییر کرده است. لطفاً دوباره بپرسید.
error-article-needed = چند مقاله هست. لطفاً یکی را در گزینهٔ مقاله نام ببرید.
error-excerpt-only = به دلیل حقوق نشر، اینجا تنها گزیده‌هایی از این مقاله نشان داده می‌شود.
error-unexpected = خطایی از سوی من رخ داد. لطفاً دوباره بکوشید؛ اگر ادامه داشت، این شماره را به گردانندهٔ بات بدهید: { $id }
prompt-help = پرسشی دربارهٔ مقاله‌ها بنویسید و کلید ورود را بزنید. سطر خالی یا \u2066Ctrl+D\u2069 پایان می‌دهد.
question-line = پرسش: { $question }
button-context = زمینه
button-context-close = بستن زمینه
button-more = جمله‌های دیگر
button-original = فقط متن اصلی
button-translation = ترجمه
button-previous = قبلی
button-next = بعدی
button-read = بخوانید
source-title = منبع: { $title }
page-range = از { $first } تا { $last } از مجموع { $total }
more-heading = جمله‌های دیگر مقاله:
search-heading = { $count ->
    [one] یک جمله چیزی از این دارد:
    *[other] شمار جمله‌هایی که چیزی از این دارند { $count } است، نزدیک‌ترین نخست:
}
search-words = جست‌وجو برای: { $words }
search-nothing = هیچ جمله‌ای این واژه‌ها را ندارد. واژه‌های دیگری بیازمایید یا با \u2066/ask\u2069 بپرسید.
article-list = { $count ->
    [one] یک مقاله هست:
    *[other] شمار مقاله‌ها { $count } است. یکی را در گزینهٔ مقاله نام ببرید:
}
article-title-by-editor = عنوان از ویراستار است، نه از ناشر.
article-source = ناشر: { $source }
article-author = نویسنده: { $author }
article-date = تاریخ: { $date }
article-dateline = مکان: { $dateline }
article-topic = موضوع: { $topic }
article-url = نشانی: { $url }
article-language = زبان: { $language }
article-translations = ترجمه‌ها: { $languages }
article-size = اندازه: { $passages }، { $paragraphs }
count-passages = { $count ->
    [one] یک جمله
    *[other] { $count } جمله
}
count-paragraphs = { $count ->
    [one] یک بند
    *[other] { $count } بند
}
notes-missing = هنوز کسی در این باره یادداشتی ننوشته است و من نمای کلی ندارم. با \u2066/search\u2069 در جمله‌ها جست‌وجو کنید.
topic-unknown = در یادداشت‌ها چیزی دربارهٔ { $topic } نیست. موضوع‌ها: { $topics }.
party-unknown = در یادداشت‌ها موضعی از { $party } نیست. طرف‌ها: { $parties }.
summit-heading = نشست، چنان‌که مقاله می‌گوید:
stance-heading = چه کسی چه موضعی دارد، هر کدام با جمله‌اش:
stance-cell-heading = موضع { $party } دربارهٔ { $topic }:
stance-none = مقاله نمی‌گوید { $party } دربارهٔ { $topic } چه موضعی دارد. با \u2066/search\u2069 در جمله‌ها جست‌وجو کنید.
stance-further = { $count ->
    [one] و یک جملهٔ دیگر؛ برای دیدنش طرف و موضوع را نام ببرید.
    *[other] و { $count } جملهٔ دیگر؛ برای دیدنشان طرف و موضوع را نام ببرید.
}
timeline-heading = چه چیزی کی رخ داد، به ترتیبی که مقاله می‌گوید:
kind-person = شخص
kind-country = کشور
kind-city = شهر
kind-region = منطقه
kind-body = سازمان یا نهاد
kind-event = رویداد
kind-thing = چیز
who-forms = در مقاله: { $forms }
who-says = آنچه می‌گوید:
who-mentioned = جایی که از آن یاد شده است:
who-unknown = مقاله از { $name } نام نمی‌برد. با \u2066/search\u2069 در جمله‌ها جست‌وجو کنید.
help-heading = به پرسش‌ها دربارهٔ یک مقاله با جمله‌های شماره‌دار خودش پاسخ می‌دهم، یا می‌گویم که مقاله آن را نمی‌گوید.
help-more = می‌توانید در پیامی از من نام ببرید، به من پاسخ دهید، مستقیم برایم بنویسید یا روی پیام دیگران «برنامه‌ها» را برگزینید.
help-quotes = آنچه میان گیومه است حرف‌به‌حرف در مقاله آمده است.
privacy-read = تنها آنچه را برایم فرستاده می‌شود می‌خوانم: دستورها، دکمه‌ها، پیام‌هایی که از من نام می‌برند یا به من پاسخ می‌دهند و پیام‌های مستقیم.
privacy-kept = نه پرسش‌ها را نگه می‌دارم و نه پاسخ‌ها را، و در گزارش کار من واژه‌ای از شما نیست.
privacy-sent = هیچ چیز به خدمتی جز دیسکورد نمی‌رود و هیچ مدل زبانی در کار نیست.
privacy-answers = پاسخی که دیگران می‌بینند پرسش شما را نشان می‌دهد؛ گزینهٔ خصوصی را برگزینید تا تنها شما ببینید.
`;
