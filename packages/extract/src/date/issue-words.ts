/** Words that say, in some twelve languages, that the date after them is the one of publication. */
export const issueWords: RegExp =
  /(?<!\p{L})(?:(?:first )?published|publication|posted|publiée?|parue?|veröffentlicht|publiziert|erschienen|pubblicat[oa]|publicad[oa]|publicación|publicação|gepubliceerd|geplaatst|opublikowano|data publikacji|yayınlanma|yayın tarihi|giriş|publicera[dt]|опубликован[оа]|дата публикации|发布(?:时间|於|于)?|發布|公開日|掲載日)(?!\p{L})|نشر|تاريخ النشر/iu;
