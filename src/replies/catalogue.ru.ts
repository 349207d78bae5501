export const ru = `
answer-heading = В статье сказано:
nearest-heading = Ближайшие предложения статьи:
passage-label = Предложение { $passage }:
source-line = Источник: { $title }, { $places }
source-place = предложение { $passage } (абзац { $paragraph })
left-out = Не поместилось: { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }; адресат: { $addressee }
reporter = — корреспондент
translation-line = Перевод: { $text }
quote-open = «
quote-close = »
refusal-not-told = В статье об этом не говорится.
refusal-premise = В статье нет того, из чего исходит вопрос.
refusal-speaker = В статье не говорится, что этот человек высказывался об этом.
refusal-off-topic = Статья не об этом.
error-question-empty = Здесь нет вопроса. Пожалуйста, напишите его словами.
error-question-too-long = Вопрос слишком длинный. Пожалуйста, уложитесь в { $limit } знаков.
error-article-unknown = Статьи с таким именем нет: { $article }. Выберите другую или не указывайте её, чтобы искать во всех.
error-passage-unknown = Предложения { $number } нет. Выберите номер от 1 до { $last }.
error-command-unknown = Я не знаю этой команды или больше её не знаю. Попробуйте /ask.
error-component-outdated = Эта кнопка осталась от моей прежней версии. Пожалуйста, спросите ещё раз или введите команду.
error-text-changed = После этого сообщения текст изменился. Пожалуйста, спросите ещё раз.
error-article-needed = Статей несколько. Пожалуйста, укажите одну в параметре «статья».
error-excerpt-only = По соображениям авторского права здесь показываются только отрывки этой статьи.
error-unexpected = У меня произошла ошибка. Попробуйте ещё раз; если она повторится, сообщите тому, кто отвечает за бота, этот номер: { $id }
prompt-help = Введите вопрос о статьях и нажмите Enter. Пустая строка или Ctrl+D завершает работу.
question-line = Вопрос: { $question }
button-context = Контекст
button-context-close = Свернуть контекст
button-more = Другие предложения
button-original = Только оригинал
button-translation = Перевод
button-previous = Назад
button-next = Далее
button-read = Читать
source-title = Источник: { $title }
page-range = { $first }–{ $last } из { $total }
more-heading = Другие предложения статьи:
search-heading = { $count ->
    [one] Что-то из этого есть в { $count } предложении:
    [few] Что-то из этого есть в { $count } предложениях, лучшие сначала:
    [many] Что-то из этого есть в { $count } предложениях, лучшие сначала:
    *[other] Что-то из этого есть в { $count } предложения, лучшие сначала:
}
search-words = Поиск: { $words }
search-nothing = Ни в одном предложении нет этих слов. Попробуйте другие или задайте вопрос: /ask.
article-list = { $count ->
    [one] Всего { $count } статья. Укажите её в параметре «статья»:
    [few] Всего { $count } статьи. Укажите одну в параметре «статья»:
    [many] Всего { $count } статей. Укажите одну в параметре «статья»:
    *[other] Всего { $count } статьи. Укажите одну в параметре «статья»:
}
article-title-by-editor = Заголовок дан редактором, а не издателем.
article-source = Издание: { $source }
article-author = Автор: { $author }
article-date = Дата: { $date }
article-dateline = Место: { $dateline }
article-topic = Тема: { $topic }
article-url = Адрес: { $url }
article-language = Язык: { $language }
article-translations = Переводы: { $languages }
article-size = Объём: { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
    *[other] { $count } предложения
}
count-paragraphs = { $count ->
    [one] { $count } абзац
    [few] { $count } абзаца
    [many] { $count } абзацев
    *[other] { $count } абзаца
}
notes-missing = Об этом ещё нет заметок, поэтому обзора нет. Ищите в предложениях: /search.
topic-unknown = В заметках нет ничего о теме { $topic }. Темы: { $topics }.
party-unknown = В заметках нет позиции стороны { $party }. Стороны: { $parties }.
summit-heading = Саммит, как о нём говорит статья:
stance-heading = Кто чего держится, каждый раз с предложением:
stance-cell-heading = { $party } — { $topic }:
stance-none = Статья не говорит, что думает { $party } по теме { $topic }. Ищите в предложениях: /search.
stance-further = { $count ->
    [one] и ещё { $count } предложение; укажите сторону и тему, чтобы увидеть его.
    [few] и ещё { $count } предложения; укажите сторону и тему, чтобы увидеть их.
    [many] и ещё { $count } предложений; укажите сторону и тему, чтобы увидеть их.
    *[other] и ещё { $count } предложения; укажите сторону и тему, чтобы увидеть их.
}
timeline-heading = Что и когда произошло, в порядке статьи:
kind-person = человек
kind-country = страна
kind-city = город
kind-region = регион
kind-body = организация
kind-event = событие
kind-thing = предмет
who-forms = В статье: { $forms }
who-says = Что говорит эта сторона:
who-mentioned = Где есть упоминание:
who-unknown = В статье нет упоминания: { $name }. Ищите в предложениях: /search.
help-heading = Я отвечаю на вопросы о статье её собственными пронумерованными предложениями или говорю, что в ней этого нет.
help-more = Можно также упомянуть меня, ответить мне, написать лично или выбрать «Приложения» на чужом сообщении.
help-quotes = То, что стоит в кавычках, есть в статье дословно.
privacy-read = Я читаю только то, что отправлено мне: команды, кнопки, упоминания, ответы и личные сообщения.
privacy-kept = Я не храню ни вопросов, ни ответов, и в моём журнале нет ваших слов.
privacy-sent = Ничего не уходит ни в какую службу, кроме Discord; языковая модель не участвует.
privacy-answers = Ответ, который видят другие, показывает ваш вопрос; выберите личный ответ, чтобы видеть его одному.
`;
