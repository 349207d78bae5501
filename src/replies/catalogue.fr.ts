export const fr = `
answer-heading = L’article dit :
nearest-heading = Les phrases les plus proches dans l’article :
passage-label = Phrase { $passage } :
source-line = Source : { $title }, { $places }
source-place = phrase { $passage } (paragraphe { $paragraph })
left-out = Omis faute de place : { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }, à { $addressee }
reporter = — le journaliste
translation-line = Traduction : { $text }
quote-open = «
quote-close = »
refusal-not-told = L’article ne le dit pas.
refusal-premise = L’article ne dit pas ce que la question tient pour acquis.
refusal-speaker = L’article ne rapporte aucun propos de cette personne à ce sujet.
refusal-off-topic = L’article ne traite pas de ce sujet.
error-question-empty = Il n’y a pas de question ici. Veuillez en écrire une, avec des mots.
error-question-too-long = Cette question est trop longue. Veuillez la poser en { $limit } caractères au plus.
error-article-unknown = Il n’y a pas d’article de ce nom : { $article }. Choisissez-en un autre, ou n’indiquez rien pour chercher dans tous.
error-passage-unknown = Il n’y a pas de phrase { $number }. Choisissez un numéro de 1 à { $last }.
error-command-unknown = Je ne connais pas cette commande, ou plus. Essayez /ask.
error-component-outdated = Ce bouton vient d’une version plus ancienne. Merci de reposer la question ou d’utiliser la commande.
error-text-changed = Le texte a changé depuis ce message. Merci de reposer la question.
error-article-needed = Il y a plusieurs articles. Merci d’en indiquer un dans l’option « article ».
error-excerpt-only = Pour des raisons de droits, seuls des extraits de cet article sont montrés ici.
error-unexpected = Une erreur s’est produite de mon côté. Réessayez ; si elle persiste, donnez ce numéro à la personne qui gère le bot : { $id }
prompt-help = Écrivez une question sur les articles et appuyez sur Entrée. Une ligne vide ou Ctrl+D termine.
question-line = Question : { $question }
button-context = Contexte
button-context-close = Fermer le contexte
button-more = Autres phrases
button-original = Original seul
button-translation = Traduction
button-previous = Précédent
button-next = Suivant
button-read = Lire
source-title = Source : { $title }
page-range = { $first } à { $last } sur { $total }
more-heading = Autres phrases de l’article :
search-heading = { $count ->
    [one] Une phrase en contient quelque chose :
    [many] { $count } de phrases en contiennent quelque chose, la meilleure d’abord :
    *[other] { $count } phrases en contiennent quelque chose, la meilleure d’abord :
}
search-words = Recherche : { $words }
search-nothing = Aucune phrase ne contient ces mots. Essayez-en d’autres, ou posez une question avec /ask.
article-list = { $count ->
    [one] Il y a un article :
    [many] Il y a { $count } d’articles. Indiquez-en un dans l’option « article » :
    *[other] Il y a { $count } articles. Indiquez-en un dans l’option « article » :
}
article-title-by-editor = Le titre est de la rédaction de ce corpus, pas de l’éditeur.
article-source = Publié par : { $source }
article-author = Auteur : { $author }
article-date = Date : { $date }
article-dateline = Lieu : { $dateline }
article-topic = Sujet : { $topic }
article-url = Adresse : { $url }
article-language = Langue : { $language }
article-translations = Traductions : { $languages }
article-size = Longueur : { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] { $count } phrase
    [many] { $count } de phrases
    *[other] { $count } phrases
}
count-paragraphs = { $count ->
    [one] { $count } paragraphe
    [many] { $count } de paragraphes
    *[other] { $count } paragraphes
}
notes-missing = Personne n’a encore écrit de notes à ce sujet ; je n’ai donc pas de vue d’ensemble. Cherchez dans les phrases avec /search.
topic-unknown = Les notes n’ont rien sur { $topic }. Les sujets sont : { $topics }.
party-unknown = Les notes n’ont aucune position de { $party }. Les parties sont : { $parties }.
summit-heading = Le sommet, tel que l’article le raconte :
stance-heading = Qui défend quoi, chaque fois avec sa phrase :
stance-cell-heading = { $party } sur { $topic } :
stance-none = L’article ne dit pas ce que { $party } pense de { $topic }. Cherchez dans les phrases avec /search.
stance-further = { $count ->
    [one] et une autre phrase ; indiquez la partie et le sujet pour la voir.
    [many] et { $count } d’autres phrases ; indiquez la partie et le sujet pour les voir.
    *[other] et { $count } autres phrases ; indiquez la partie et le sujet pour les voir.
}
timeline-heading = Ce qui s’est passé et quand, dans l’ordre de l’article :
kind-person = une personne
kind-country = un pays
kind-city = une ville
kind-region = une région
kind-body = une organisation
kind-event = un événement
kind-thing = une chose
who-forms = Dans l’article : { $forms }
who-says = Ce que cette voix dit :
who-mentioned = Où il en est question :
who-unknown = L’article ne mentionne pas { $name }. Cherchez dans les phrases avec /search.
help-heading = Je réponds aux questions sur un article par ses propres phrases numérotées, ou je dis qu’il n’en parle pas.
help-more = Vous pouvez aussi me mentionner, me répondre, m’écrire en privé, ou choisir « Applications » sur le message de quelqu’un.
help-quotes = Ce qui est entre guillemets figure mot pour mot dans l’article.
privacy-read = Je ne lis que ce qui m’est envoyé : commandes, boutons, mentions, réponses et messages privés.
privacy-kept = Je ne garde ni questions ni réponses, et mon journal ne contient aucun de vos mots.
privacy-sent = Rien ne part vers un autre service que Discord ; aucun modèle de langage n’intervient.
privacy-answers = Une réponse visible par d’autres montre votre question ; choisissez l’option privée pour la voir seul.
`;
