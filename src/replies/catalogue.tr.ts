export const tr = `
answer-heading = Makalede şöyle deniyor:
nearest-heading = Makaledeki en yakın cümleler:
passage-label = Cümle { $passage }:
source-line = Kaynak: { $title }, { $places }
source-place = cümle { $passage } (paragraf { $paragraph })
left-out = Yer kalmadığı için gösterilmeyenler: { $places }
speaker = — { $speaker }
speaker-to = — { $speaker }; muhatabı: { $addressee }
reporter = — muhabir
translation-line = Çeviri: { $text }
quote-open = “
quote-close = ”
refusal-not-told = Makale bunu söylemiyor.
refusal-premise = Makale, sorunun doğru saydığı şeyi söylemiyor.
refusal-speaker = Makale, bu kişinin bu konuda bir şey söylediğini aktarmıyor.
refusal-off-topic = Makale bu konuyla ilgili değil.
error-question-empty = Burada soru yok. Lütfen sözcüklerle bir soru yazın.
error-question-too-long = Bu soru çok uzun. Lütfen en çok { $limit } karakterle sorun.
error-article-unknown = Bu adda bir makale yok: { $article }. Lütfen başka birini seçin ya da hepsinde aramak için boş bırakın.
error-passage-unknown = { $number } numaralı cümle yok. Lütfen 1 ile { $last } arasında bir sayı seçin.
error-command-unknown = Bu komutu bilmiyorum ya da artık yok. Lütfen /ask komutunu deneyin.
error-component-outdated = Bu düğme eski bir sürümümden kalma. Lütfen yeniden sorun ya da komutu kullanın.
error-text-changed = Metin bu mesajdan sonra değişti. Lütfen yeniden sorun.
error-article-needed = Birden çok makale var. Lütfen «makale» seçeneğinde birini belirtin.
error-excerpt-only = Haklar nedeniyle bu makaleden burada yalnızca alıntılar gösterilir.
error-unexpected = Benden kaynaklanan bir hata oluştu. Lütfen yeniden deneyin; sürerse botu işleten kişiye şu numarayı iletin: { $id }
prompt-help = Makaleler hakkında bir soru yazıp Enter’a basın. Boş satır ya da Ctrl+D çıkar.
question-line = Soru: { $question }
button-context = Bağlam
button-context-close = Bağlamı kapat
button-more = Başka cümleler
button-original = Yalnız özgün metin
button-translation = Çeviri
button-previous = Önceki
button-next = Sonraki
button-read = Oku
source-title = Kaynak: { $title }
page-range = { $first }–{ $last }, toplam { $total }
more-heading = Makaleden başka cümleler:
search-heading = { $count ->
    [one] Bir cümlede bundan bir şey var:
    *[other] { $count } cümlede bundan bir şey var, en iyisi önce:
}
search-words = Aranan: { $words }
search-nothing = Hiçbir cümlede bu kelimeler yok. Başkalarını deneyin ya da /ask ile sorun.
article-list = { $count ->
    [one] Bir makale var:
    *[other] { $count } makale var. «makale» seçeneğinde birini belirtin:
}
article-title-by-editor = Başlık yayıncının değil, bir editörün.
article-source = Yayımlayan: { $source }
article-author = Yazar: { $author }
article-date = Tarih: { $date }
article-dateline = Yer: { $dateline }
article-topic = Konu: { $topic }
article-url = Adres: { $url }
article-language = Dil: { $language }
article-translations = Çeviriler: { $languages }
article-size = Uzunluk: { $passages }, { $paragraphs }
count-passages = { $count ->
    [one] { $count } cümle
    *[other] { $count } cümle
}
count-paragraphs = { $count ->
    [one] { $count } paragraf
    *[other] { $count } paragraf
}
notes-missing = Bunun için henüz not yazılmadı, bu yüzden bir özet yok. Cümlelerde /search ile arayın.
topic-unknown = Notlarda { $topic } hakkında bir şey yok. Konular: { $topics }.
party-unknown = Notlarda { $party } için bir tutum yok. Taraflar: { $parties }.
summit-heading = Makalenin anlattığı biçimiyle zirve:
stance-heading = Kim neyi savunuyor, her biri kendi cümlesiyle:
stance-cell-heading = { $party } – { $topic }:
stance-none = Makale, { $party } tarafının { $topic } konusundaki tutumunu söylemiyor. Cümlelerde /search ile arayın.
stance-further = { $count ->
    [one] ve bir cümle daha; görmek için tarafı ve konuyu belirtin.
    *[other] ve { $count } cümle daha; görmek için tarafı ve konuyu belirtin.
}
timeline-heading = Ne zaman ne oldu, makalenin sırasıyla:
kind-person = kişi
kind-country = ülke
kind-city = şehir
kind-region = bölge
kind-body = kuruluş
kind-event = olay
kind-thing = şey
who-forms = Makalede: { $forms }
who-says = Söyledikleri:
who-mentioned = Geçtiği yerler:
who-unknown = Makalede { $name } geçmiyor. Cümlelerde /search ile arayın.
help-heading = Bir makale hakkındaki soruları onun kendi numaralı cümleleriyle yanıtlarım ya da makalenin bunu söylemediğini belirtirim.
help-more = Benden söz edebilir, bana yanıt verebilir, doğrudan yazabilir ya da birinin mesajında «Uygulamalar»ı seçebilirsiniz.
help-quotes = Tırnak içindekiler makalede harfi harfine yer alır.
privacy-read = Yalnız bana gönderileni okurum: komutlar, düğmeler, anmalar, yanıtlar ve doğrudan mesajlar.
privacy-kept = Ne soruları ne yanıtları saklarım; günlüğümde sizin sözleriniz yoktur.
privacy-sent = Discord dışında hiçbir hizmete bir şey gitmez; dil modeli kullanılmaz.
privacy-answers = Başkalarının gördüğü yanıt sorunuzu gösterir; yalnız siz görmek için gizli seçeneğini kullanın.
`;
