export const zh = `
answer-heading = 文章说：
nearest-heading = 文章中最接近的句子：
passage-label = 第 { $passage } 句：
source-line = 来源：{ $title }，{ $places }
source-place = 第 { $passage } 句（第 { $paragraph } 段）
left-out = 因篇幅所限未列出：{ $places }
speaker = ——{ $speaker }
speaker-to = ——{ $speaker }，对{ $addressee }说
reporter = ——记者
translation-line = 译文：{ $text }
quote-open = “
quote-close = ”
refusal-not-told = 文章没有提到这一点。
refusal-premise = 文章没有提到问题所假定的内容。
refusal-speaker = 文章没有提到此人就此说过什么。
refusal-off-topic = 文章不涉及这个话题。
error-question-empty = 这里没有问题。请用文字输入一个问题。
error-question-too-long = 问题太长。请用不超过 { $limit } 个字符提问。
error-article-unknown = 没有这个名称的文章：{ $article }。请另选一篇，或留空以搜索全部文章。
error-passage-unknown = 没有第 { $number } 句。请选择 1 到 { $last } 之间的数字。
error-command-unknown = 我不认识这个命令，或它已不再可用。请试试 /ask。
error-component-outdated = 这个按钮来自我的旧版本。请重新提问，或使用命令。
error-text-changed = 发出这条消息之后，文本已有改动。请重新提问。
error-article-needed = 有多篇文章。请在“文章”选项中指定一篇。
error-excerpt-only = 出于版权原因，这里只显示这篇文章的摘录。
error-unexpected = 我这边出错了。请重试；如果问题依旧，请把这个编号告诉机器人的管理者：{ $id }
prompt-help = 输入一个关于文章的问题，然后按回车键。空行或 Ctrl+D 退出。
question-line = 问题：{ $question }
button-context = 上下文
button-context-close = 收起上下文
button-more = 更多句子
button-original = 只看原文
button-translation = 译文
button-previous = 上一页
button-next = 下一页
button-read = 阅读
source-title = 来源：{ $title }
page-range = 第 { $first }–{ $last } 条，共 { $total } 条
more-heading = 文章中的更多句子：
search-heading = { $count ->
    *[other] 有 { $count } 个句子与此相符，最相符的在前：
}
search-words = 搜索：{ $words }
search-nothing = 没有句子含有这些词。请换别的词，或用 /ask 提问。
article-list = { $count ->
    *[other] 共有 { $count } 篇文章。请在“文章”选项中指定一篇：
}
article-title-by-editor = 标题由编者所加，并非出版方原题。
article-source = 出版方：{ $source }
article-author = 作者：{ $author }
article-date = 日期：{ $date }
article-dateline = 地点：{ $dateline }
article-topic = 主题：{ $topic }
article-url = 网址：{ $url }
article-language = 语言：{ $language }
article-translations = 译文：{ $languages }
article-size = 篇幅：{ $passages }，{ $paragraphs }
count-passages = { $count ->
    *[other] { $count } 句
}
count-paragraphs = { $count ->
    *[other] { $count } 段
}
notes-missing = 还没有人为此写过注释，所以没有概览。请用 /search 搜索句子。
topic-unknown = 注释中没有关于{ $topic }的内容。主题有：{ $topics }。
party-unknown = 注释中没有{ $party }的立场。各方有：{ $parties }。
summit-heading = 文章所述的峰会：
stance-heading = 各方立场，每一条都附原句：
stance-cell-heading = { $party }对{ $topic }的立场：
stance-none = 文章没有提到{ $party }对{ $topic }的立场。请用 /search 搜索句子。
stance-further = { $count ->
    *[other] 另有 { $count } 句；请同时指定当事方和主题来查看。
}
timeline-heading = 按文章的顺序，何时发生了什么：
kind-person = 人物
kind-country = 国家
kind-city = 城市
kind-region = 地区
kind-body = 组织
kind-event = 事件
kind-thing = 事物
who-forms = 在文章中：{ $forms }
who-says = 其言论：
who-mentioned = 被提及之处：
who-unknown = 文章没有提到{ $name }。请用 /search 搜索句子。
help-heading = 我用文章自己的编号句子回答有关它的问题，或者说明文章没有提到。
help-more = 你也可以提及我、回复我、直接给我发消息，或在别人的消息上选择“应用”。
help-quotes = 引号中的内容在文章里一字不差。
privacy-read = 我只读取发给我的内容：命令、按钮、提及、回复和私信。
privacy-kept = 我不保存问题和回答，日志里也没有你的字句。
privacy-sent = 除 Discord 外，不向任何服务发送内容；没有语言模型参与。
privacy-answers = 别人能看到的回答会显示你的问题；选择“私密”即可只给自己看。
`;
