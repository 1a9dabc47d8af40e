/** Words that say, in some twelve languages, that the date after them is one of a change. */
export const changeWords: RegExp =
  /(?<!\p{L})(?:(?:last )?(?:updated|modified)|last (?:changed|revised)|update(?=:)|stand(?=:?\s?\d)|stand:|aktualisiert|geändert|mis[e]? à jour|màj|maj|modifié|actualisé|aggiornat[oa]|aggiornamento|modificato|actualizad[oa]|actualización|modificado|atualizad[oa]|atualização|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|обновлен[оа]|изменено|güncellen?me|son güncelleme|güncellendi|uppdaterad|ändrad|更新(?:时间|時間|日時)?|最終更新)(?!\p{L})|آخر تحديث|تم التحديث|تحديث:/iu;
