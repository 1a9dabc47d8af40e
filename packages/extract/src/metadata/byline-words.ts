const kinds =
  "written|reported|story|words|text|analysis|report|reporting|article|interview|comment|commentary|compiled|submitted|post(?:ed)?|published|author|authors?|reporter";
const labels =
  "by|von|par|por|di|da|door|av|przez|автор[ы]?|текст|yazan|haber|muhabir|skrivet av|text|texte|testo|texto|tekst|a cura di|propos recueillis par|entretien réalisé par|entrevista de|intervista di|a firma di|de notre correspondante?|door onze correspondente?|de|del|af|autor(?:en|in|es|as?|zy|ka)?|autore|autori|autrice|auteurs?|auteure|autrices?|بقلم|كتب|كتبت|إعداد";

/** The words that a byline opens with, in some twelve languages, with what may stand before them ("Written by"). */
export const bylineWords: RegExp = new RegExp(
  `^(?:(?:${kinds})\\s*(?:and photos\\s+)?(?:by\\b)?\\s*[:\\-–—]?\\s*|)(?:${labels})\\s*[:\\-–—]?\\s+`,
  "iu",
);
