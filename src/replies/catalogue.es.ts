export const es = `
answer-heading = El artículo dice:
nearest-heading = Las frases más cercanas del artículo:
passage-label = Frase { $passage }:
source-line = Fuente: { $title }, { $places }
source-place = frase { $passage } (párrafo { $paragraph })
left-out = Omitido por falta de espacio: { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }, a { $addressee }
reporter = — el periodista
translation-line = Traducción: { $text }
quote-open = «
quote-close = »
refusal-not-told = El artículo no lo dice.
refusal-premise = El artículo no dice lo que la pregunta da por sentado.
refusal-speaker = El artículo no recoge que esta persona dijera nada al respecto.
refusal-off-topic = El artículo no trata de esto.
error-question-empty = Aquí no hay ninguna pregunta. Escriba una, con palabras.
error-question-too-long = Esta pregunta es demasiado larga. Hágala en { $limit } caracteres como máximo.
error-article-unknown = No hay ningún artículo con este nombre: { $article }. Elija otro, o no indique ninguno para buscar en todos.
error-passage-unknown = No hay ninguna frase { $number }. Elija un número del 1 al { $last }.
error-command-unknown = No conozco esta orden, o ya no. Pruebe /ask.
error-component-outdated = Este botón es de una versión anterior. Por favor, pregunta de nuevo o usa el comando.
error-text-changed = El texto ha cambiado desde este mensaje. Por favor, pregunta de nuevo.
error-article-needed = Hay varios artículos. Por favor, indica uno en la opción «artículo».
error-excerpt-only = Por razones de derechos, aquí solo se muestran extractos de este artículo.
error-unexpected = Algo ha fallado por mi parte. Inténtelo de nuevo; si sigue igual, dé este número a quien gestiona el bot: { $id }
prompt-help = Escriba una pregunta sobre los artículos y pulse Intro. Una línea vacía o Ctrl+D termina.
question-line = Pregunta: { $question }
button-context = Contexto
button-context-close = Cerrar contexto
button-more = Más frases
button-original = Solo el original
button-translation = Traducción
button-previous = Anterior
button-next = Siguiente
button-read = Leer
source-title = Fuente: { $title }
page-range = { $first }–{ $last } de { $total }
more-heading = Más frases del artículo:
search-heading = { $count ->
    [one] Una frase contiene algo de esto:
    [many] { $count } de frases contienen algo de esto, la mejor primero:
    *[other] { $count } frases contienen algo de esto, la mejor primero:
}
search-words = Búsqueda: { $words }
search-nothing = Ninguna frase contiene estas palabras. Prueba con otras o pregunta con /ask.
article-list = { $count ->
    [one] Hay un artículo:
    [many] Hay { $count } de artículos. Indica uno en la opción «artículo»:
    *[other] Hay { $count } artículos. Indica uno en la opción «artículo»:
}
article-title-by-editor = El título es de un editor, no del medio que lo publicó.
article-source = Publicado por: { $source }
article-author = Autor: { $author }
article-date = Fecha: { $date }
article-dateline = Lugar: { $dateline }
article-topic = Tema: { $topic }
article-url = Dirección: { $url }
article-language = Idioma: { $language }
article-translations = Traducciones: { $languages }
article-size = Extensión: { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] una frase
    [many] { $count } de frases
    *[other] { $count } frases
}
count-paragraphs = { $count ->
    [one] un párrafo
    [many] { $count } de párrafos
    *[other] { $count } párrafos
}
notes-missing = Nadie ha escrito aún notas sobre esto, así que no hay resumen. Busca en las frases con /search.
topic-unknown = Las notas no tienen nada sobre { $topic }. Los temas son: { $topics }.
party-unknown = Las notas no tienen ninguna postura de { $party }. Las partes son: { $parties }.
summit-heading = La cumbre, tal como la cuenta el artículo:
stance-heading = Quién sostiene qué, cada vez con su frase:
stance-cell-heading = { $party } sobre { $topic }:
stance-none = El artículo no dice qué sostiene { $party } sobre { $topic }. Busca en las frases con /search.
stance-further = { $count ->
    [one] y una frase más; indica la parte y el tema para verla.
    [many] y { $count } de frases más; indica la parte y el tema para verlas.
    *[other] y { $count } frases más; indica la parte y el tema para verlas.
}
timeline-heading = Qué ocurrió y cuándo, en el orden del artículo:
kind-person = una persona
kind-country = un país
kind-city = una ciudad
kind-region = una región
kind-body = una organización
kind-event = un acontecimiento
kind-thing = una cosa
who-forms = En el artículo: { $forms }
who-says = Lo que dice:
who-mentioned = Dónde se menciona:
who-unknown = El artículo no menciona { $name }. Busca en las frases con /search.
help-heading = Respondo a preguntas sobre un artículo con sus propias frases numeradas, o digo que no lo cuenta.
help-more = También puedes mencionarme, responderme, escribirme en privado o elegir «Aplicaciones» en el mensaje de alguien.
help-quotes = Lo que está entre comillas figura en el artículo al pie de la letra.
privacy-read = Solo leo lo que se me envía: comandos, botones, menciones, respuestas y mensajes directos.
privacy-kept = No guardo preguntas ni respuestas, y mi registro no contiene palabras tuyas.
privacy-sent = Nada va a ningún servicio salvo Discord; no interviene ningún modelo de lenguaje.
privacy-answers = Una respuesta que otros ven muestra tu pregunta; elige la opción privada para verla solo tú.
`;
