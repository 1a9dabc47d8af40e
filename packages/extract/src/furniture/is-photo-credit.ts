const opening =
  /^\(?\s*(?:photos?|images?|pictures?|picture credit|image credit|photo credit|image source|image caption|credits?|foto(?:s|grafie)?|bild(?:er)?|crédits?(?: photo)?|crédito|imagen|imagem|immagine|zdjęcie|fot\.|фото|fotoğraf|صورة|الصورة)\s*(?:credit|source|by|courtesy)?\s*[:：/|©-]/iu;
const numbered =
  /^(?:image|photo|slide|picture|foto|bild|immagine|imagen)\s*\d{1,3}\s*(?:of|\/|von|di|de|su|sur)\s*\/?\s*\d{1,3}$/i;
const closing =
  /\((?:photos?|images?|pictures?|credit|foto|bild|crédit|file photo|ap photo|afp photo|reuters)[^()]{0,90}\)\s*$/iu;

/** True for a line that names who made a picture, and so captions it. */
export function isPhotoCredit(text: string): boolean {
  if (text.length > 400) return false;
  if (numbered.test(text) || /^caption$/i.test(text)) return true;
  if (text.length <= 160 && (opening.test(text) || /^©\s?\p{L}/u.test(text))) return true;
  return closing.test(text.slice(-110));
}
