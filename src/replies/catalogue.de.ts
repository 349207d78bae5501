export const de = `
answer-heading = Im Artikel steht:
nearest-heading = Die nächstliegenden Sätze des Artikels:
passage-label = Satz { $passage }:
source-line = Quelle: { $title }, { $places }
source-place = Satz { $passage } (Absatz { $paragraph })
left-out = Aus Platzgründen weggelassen: { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }, an { $addressee }
reporter = — der Reporter
translation-line = Übersetzung: { $text }
quote-open = „
quote-close = “
refusal-not-told = Der Artikel sagt dazu nichts.
refusal-premise = Der Artikel sagt nicht, was die Frage voraussetzt.
refusal-speaker = Der Artikel berichtet nicht, dass diese Person etwas dazu gesagt hat.
refusal-off-topic = Davon handelt der Artikel nicht.
error-question-empty = Hier steht keine Frage. Bitte stelle eine, in Worten.
error-question-too-long = Diese Frage ist zu lang. Bitte stelle sie in höchstens { $limit } Zeichen.
error-article-unknown = Einen Artikel dieses Namens gibt es nicht: { $article }. Bitte wähle einen anderen oder lass ihn weg, um alle zu durchsuchen.
error-passage-unknown = Einen Satz { $number } gibt es nicht. Bitte wähle eine Zahl von 1 bis { $last }.
error-command-unknown = Diesen Befehl kenne ich nicht oder nicht mehr. Bitte versuche es mit /ask.
error-component-outdated = Dieser Knopf stammt aus einer älteren Version von mir. Bitte frage noch einmal oder benutze den Befehl.
error-text-changed = Der Text hat sich seit dieser Nachricht geändert. Bitte frage noch einmal.
error-article-needed = Es gibt mehrere Artikel. Bitte nenne einen in der Option „artikel“.
error-excerpt-only = Aus Rechtsgründen werden hier nur Auszüge dieses Artikels gezeigt.
error-unexpected = Bei mir ist ein Fehler passiert. Bitte versuche es noch einmal; bleibt er, dann nenne dem Betreiber des Bots diese Nummer: { $id }
prompt-help = Gib eine Frage zu den Artikeln ein und drücke die Eingabetaste. Eine leere Zeile oder Strg+D beendet.
question-line = Frage: { $question }
button-context = Kontext
button-context-close = Kontext schließen
button-more = Weitere Sätze
button-original = Nur das Original
button-translation = Übersetzung
button-previous = Zurück
button-next = Weiter
button-read = Lesen
source-title = Quelle: { $title }
page-range = { $first }–{ $last } von { $total }
more-heading = Weitere Sätze des Artikels:
search-heading = { $count ->
    [one] Ein Satz enthält etwas davon:
    *[other] { $count } Sätze enthalten etwas davon, die besten zuerst:
}
search-words = Gesucht: { $words }
search-nothing = Kein Satz enthält diese Wörter. Versuche es mit anderen, oder frage mit /ask.
article-list = { $count ->
    [one] Es gibt einen Artikel:
    *[other] Es gibt { $count } Artikel. Nenne einen in der Option „artikel“:
}
article-title-by-editor = Der Titel stammt von der Redaktion dieser Sammlung, nicht vom Verlag.
article-source = Erschienen bei: { $source }
article-author = Von: { $author }
article-date = Datum: { $date }
article-dateline = Ort: { $dateline }
article-topic = Thema: { $topic }
article-url = Adresse: { $url }
article-language = Sprache: { $language }
article-translations = Übersetzungen: { $languages }
article-size = Umfang: { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] ein Satz
    *[other] { $count } Sätze
}
count-paragraphs = { $count ->
    [one] ein Absatz
    *[other] { $count } Absätze
}
notes-missing = Dazu hat noch niemand Notizen geschrieben, deshalb gibt es keine Übersicht. Suche in den Sätzen mit /search.
topic-unknown = Zu { $topic } steht nichts in den Notizen. Die Themen sind: { $topics }.
party-unknown = Von { $party } steht keine Haltung in den Notizen. Die Seiten sind: { $parties }.
summit-heading = Das Gipfeltreffen, wie der Artikel es erzählt:
stance-heading = Wer welche Haltung hat, jeweils mit dem Satz:
stance-cell-heading = { $party } zu { $topic }:
stance-none = Der Artikel sagt nicht, welche Haltung { $party } zu { $topic } hat. Suche in den Sätzen mit /search.
stance-further = { $count ->
    [one] und ein weiterer Satz; nenne Seite und Thema, um ihn zu sehen.
    *[other] und { $count } weitere Sätze; nenne Seite und Thema, um sie zu sehen.
}
timeline-heading = Was wann geschah, in der Reihenfolge des Artikels:
kind-person = Person
kind-country = Land
kind-city = Stadt
kind-region = Region
kind-body = Organisation
kind-event = Ereignis
kind-thing = Sache
who-forms = Im Artikel: { $forms }
who-says = Was diese Stimme sagt:
who-mentioned = Wo davon die Rede ist:
who-unknown = Der Artikel erwähnt { $name } nicht. Suche in den Sätzen mit /search.
help-heading = Ich beantworte Fragen zu einem Artikel mit seinen eigenen nummerierten Sätzen, oder sage, dass er dazu nichts sagt.
help-more = Du kannst mich auch erwähnen, mir antworten, mir direkt schreiben oder bei der Nachricht von jemandem „Apps“ wählen.
help-quotes = Was zwischen Anführungszeichen steht, steht wörtlich im Artikel.
privacy-read = Ich lese nur, was an mich geht: Befehle, Knöpfe, Erwähnungen, Antworten und Direktnachrichten.
privacy-kept = Ich behalte weder Fragen noch Antworten, und in meinem Protokoll steht kein Wort von dir.
privacy-sent = Nichts geht an einen anderen Dienst als Discord; kein Sprachmodell ist beteiligt.
privacy-answers = Eine Antwort, die andere sehen, zeigt deine Frage; wähle „privat“, um sie allein zu sehen.
`;
