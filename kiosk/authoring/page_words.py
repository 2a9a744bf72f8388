"""Words by which a page's parts are known, in the languages of the program."""

import re


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


EMAIL = _any(
    r"\be-?mails?\b",
    r"\bmail(?:s|en)?\b",
    r"\bwrite to\b",
    r"\bletter\b",
    r"courriel",
    r"écri[vr]",
    r"\blettre\b",
    r"\bcorreos?\b",
    r"escrib",
    r"\bcarta\b",
    r"escrev",
    r"schreib",
    r"\bbrief\b",
    "بريد",
    "رسالة",
    "اكتب",
    "邮件",
    "写信",
)
POST = _any(
    r"\btweet",
    r"\bpost(?:s|en|ez|e|ing)?\b",
    r"\bshare\b",
    r"twitter",
    r"bluesky",
    r"\bon X\b",
    r"publi[eéc]",
    r"partage",
    r"\bcompart",
    r"partilh",
    r"\bteil(?:e|en|t)\b",
    "غر[ّ]?د",
    "انشر",
    "شارك",
    "发布",
    "转发",
    "分享",
)
CALL = _any(
    r"\b(?:call|phone|ring|telephone)\b(?! (?:for|upon)\b)",
    r"\bappel(?:ez|er|le)\b",
    r"\btéléphone[zr]\b",
    r"\bllam(?:a|e|ad|en|ar)\b",
    r"\b(?:ligue|liga|liguem|ligar|telefone|telefonar)\b",
    r"\bruf(?:e|t|en)\b",
    r"\banrufen\b",
    "اتصل",
    "打电话",
    "致电",
)
# Who is called here is whoever asks.
CALL_US = _any(
    r"(?-i:\bus\b|\bme\b)",
    r"[ -](?:nous|moi|nos|uns|mich)\b",
    "بنا",
    "我们",
)
FACEBOOK = _any(r"facebook", "فيسبوك", "脸书")
PAGE = _any(r"\bpage\b", r"página", r"\bseite\b", "صفحة", "主页", "专页")
MAILING_LIST = _any(
    r"mailing list",
    r"newsletter",
    r"keep up with",
    r"stay (?:in touch|informed|updated)",
    r"liste d[’']envoi",
    r"infolettre",
    r"lettre d[’']information",
    r"lista de correo",
    r"boletín",
    r"lista de e-?mails?",
    r"boletim",
    r"verteiler",
    r"rundbrief",
    "القائمة البريدية",
    "النشرة",
    "邮件列表",
    "电子报",
)
SUBJECT = _any(
    r"(?:subject|objet|sujet|asunto|assunto|betreff|الموضوع|主题)\s?[:\uff1a]\s*",
)
# Whom an e-mail goes to, on a line of its own: “To: board@example.org”.
TO = _any(
    r"(?:to|cc|à|destinataires?|para|a|destinat[aá]rios?|an|empfänger|إلى|الى|收件人|致)"
    r"\s?[:\uff1a]\s*",
)
SOURCES = _any(
    r"(?:sources?|references?|notes?|footnotes?|endnotes?|références?|notes de bas de page|fuentes|"
    r"referencias|notas|fontes|referências|quellen|fußnoten|anmerkungen|المصادر|المراجع|الهوامش|"
    r"来源|参考|参考资料|注释)\s?[:\uff1a]?",
)

# What tells somebody something, before the name: “Tell Amazon:”, “To the town council:”.
TELL = _any(
    r"(?:please )?(?:tell|ask|urge|petition to|letter to|demand from|dear|to) ",
    r"(?:dites|dire|demandez|demander) (?:à|aux?) ",
    r"(?:à|aux?|chers?|chère) ",
    r"(?:dile|dígale|diles|pide|pidamos|pídele)(?: a| al)? ",
    r"(?:ao?s?|al) ",
    r"(?:diz|diga|digam|peça|peçam)(?: ao?s?| à)? ",
    r"(?:sagt?|bittet?|fordert|sagen sie|an) ",
    r"(?:قولوا ل|اطلبوا من |إلى )",
    r"(?:告诉|致|要求)\s?",
)

LABELS = {
    "press": r"(?:press|media) (?:contact|office|enquiries|inquiries)|press|media|"
    r"presse|médias?|prensa|medios|imprensa|medien|الصحافة|الإعلام|媒体",
    "phone": r"phone|telephone|tel|call(?: us)?|téléphone|"
    r"tél|teléfono|telefone|telefon|هاتف|الهاتف|电话",
    "email": r"e-?mail|mail|courriel|correo(?: electrónico)?|البريد(?: الإلكتروني)?|邮箱|电子邮箱",
    "website": r"web(?:site)?|site(?: web)?|internet|sitio(?: web)?|الموقع|网站",
    "postal_address": r"(?:postal )?address|adresse|dirección|morada|endereço|anschrift|العنوان|"
    r"地址",
    "organisation": r"organi[sz]ation|association|organisé par|organización|asociación|"
    r"organização|associação|verein|المنظمة|الجمعية|组织",
    "contact": r"contact|contacts|contacto|contato|kontakt|للتواصل|تواصل|اتصل بنا|联系|联系方式",
}

# A few of the most frequent words of each language, of the Unicode CLDR's main languages here.
FREQUENT = {
    "en": {"the", "and", "of", "to", "that", "is", "for", "with", "have", "they", "this", "not"},
    "fr": {"le", "les", "et", "des", "est", "une", "pour", "dans", "que", "sont", "nous", "pas"},
    "es": {"el", "los", "y", "las", "es", "una", "para", "que", "del", "con", "por", "no"},
    "pt": {"o", "os", "e", "das", "é", "uma", "para", "que", "dos", "com", "não", "em"},
    "de": {"der", "die", "und", "das", "ist", "ein", "für", "nicht", "den", "mit", "wir", "von"},
}


def language_of(text: str) -> str:
    """Return the language of a text: by its letters, else by the frequent words most of it has."""
    letters = re.findall(r"[^\W\d_]", text)
    for language, first, last in (("ar", "\u0600", "\u06ff"), ("zh", "\u4e00", "\u9fff")):
        if sum(first <= letter <= last for letter in letters) * 2 > len(letters):
            return language
    words = re.findall(r"\w+", text.lower())
    counts = {name: sum(word in known for word in words) for name, known in FREQUENT.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else "en"
