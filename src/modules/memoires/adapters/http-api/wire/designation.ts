import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { id, texte } from '../../../../../platform/api/wire/champs.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import { refuserChamp } from './refuser.ts';

/** How a service is told of which mémoire it is. */
export const DESIGNATION = { idMemoire: id(), numeroMemoire: texte(50) };

export interface Designation {
  readonly idMemoire?: number | undefined;
  readonly numeroMemoire?: string | undefined;
}

/** @throws MemoireIntrouvable, NumeroAmbigu, ErreurFonctionnelle when neither is set */
export const memoireDesigne = async (
  { idMemoire, numeroMemoire }: Designation,
  acteur: Acteur,
  designer: DesignerMemoire,
): Promise<number> => {
  if (idMemoire !== undefined) return idMemoire;
  if (numeroMemoire === undefined) throw refuserChamp('idMemoire', 'valeur obligatoire');
  return designer.execute({ acteur, numero: numeroMemoire });
};
