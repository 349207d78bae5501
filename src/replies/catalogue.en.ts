export const en = `
answer-heading = The article says:
nearest-heading = The nearest sentences of the article:
passage-label = Sentence { $passage }:
source-line = Source: { $title }, { $places }
source-place = sentence { $passage } (paragraph { $paragraph })
left-out = Left out for lack of space: { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }, to { $addressee }
reporter = — the reporter
translation-line = Translation: { $text }
quote-open = “
quote-close = ”
refusal-not-told = The article does not tell.
refusal-premise = The article does not say what the question takes for granted.
refusal-speaker = The article does not tell that this person said anything about it.
refusal-off-topic = The article is not about this.
error-question-empty = There is no question here. Please type one, in words.
error-question-too-long = This question is too long. Please ask it in at most { $limit } characters.
error-article-unknown = There is no article with this name: { $article }. Please choose another, or leave it out to search all.
error-passage-unknown = There is no sentence { $number }. Please choose a number from 1 to { $last }.
error-command-unknown = I do not know this command, or no longer. Please try /ask.
error-component-outdated = This button is from an older version of me. Please ask again, or use the command.
error-text-changed = The text has changed since this message. Please ask again.
error-article-needed = There are several articles. Please name one in the option “article”.
error-excerpt-only = For reasons of rights, only excerpts of this article are shown here.
error-unexpected = Something went wrong on my side. Please try again; if it stays so, tell whoever runs the bot this number: { $id }
prompt-help = Type a question about the articles and press Enter. An empty line or Ctrl+D ends.
question-line = Question: { $question }
button-context = Context
button-context-close = Close context
button-more = More sentences
button-original = Original only
button-translation = Translation
button-previous = Previous
button-next = Next
button-read = Read
source-title = Source: { $title }
page-range = { $first }–{ $last } of { $total }
more-heading = More sentences of the article:
search-heading = { $count ->
    [one] One sentence has something of this:
    *[other] { $count } sentences have something of this, the best first:
}
search-words = Searched for: { $words }
search-nothing = No sentence has any of these words. Try others, or ask with /ask.
article-list = { $count ->
    [one] There is one article:
    *[other] There are { $count } articles. Name one in the option “article”:
}
article-title-by-editor = The title is an editor’s, not the publisher’s.
article-source = Published by: { $source }
article-author = Author: { $author }
article-date = Date: { $date }
article-dateline = Place: { $dateline }
article-topic = Topic: { $topic }
article-url = Address: { $url }
article-language = Language: { $language }
article-translations = Translations: { $languages }
article-size = Length: { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] one sentence
    *[other] { $count } sentences
}
count-paragraphs = { $count ->
    [one] one paragraph
    *[other] { $count } paragraphs
}
notes-missing = Nobody has written notes on this yet, so I have no overview. Search the sentences with /search.
topic-unknown = There is nothing on { $topic } in the notes. The topics are: { $topics }.
party-unknown = There is no stance of { $party } in the notes. The parties are: { $parties }.
summit-heading = The summit, as the article tells it:
stance-heading = Who holds what, each with its sentence:
stance-cell-heading = { $party } on { $topic }:
stance-none = The article does not tell what { $party } holds on { $topic }. Search the sentences with /search.
stance-further = { $count ->
    [one] and one sentence more; name party and topic to see it.
    *[other] and { $count } sentences more; name party and topic to see them.
}
timeline-heading = What happened when, as the article orders it:
kind-person = a person
kind-country = a country
kind-city = a city
kind-region = a region
kind-body = an organisation
kind-event = an event
kind-thing = a thing
who-forms = In the article: { $forms }
who-says = What they say:
who-mentioned = Where they are mentioned:
who-unknown = The article does not mention { $name }. Search the sentences with /search.
help-heading = I answer questions about an article with its own numbered sentences, or say that it does not tell.
help-more = You can also mention me, reply to me, write to me directly, or choose “Apps” on somebody’s message.
help-quotes = What stands between quotation marks is in the article to the letter.
privacy-read = I read only what is sent to me: commands, buttons, mentions, replies and direct messages.
privacy-kept = I keep neither questions nor answers, and my log has no words of yours.
privacy-sent = Nothing goes to any service but Discord; no language model takes part.
privacy-answers = An answer that others see shows your question; choose “private” to see it alone.
`;
