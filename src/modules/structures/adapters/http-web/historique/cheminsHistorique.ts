import type { FiltresSaisis } from './filtresForm.ts';

const racine = '/gestionnaire/historique';

const avec = (chemin: string, saisie: FiltresSaisis): string => {
  const parametres = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(saisie)) {
    if (valeur !== undefined && valeur !== '') parametres.set(nom, String(valeur));
  }
  const texte = parametres.toString();
  return texte === '' ? chemin : `${chemin}?${texte}`;
};

/** The filters travel in the address: a page of the list can be kept and sent. */
export const cheminsHistorique = {
  racine,
  liste: (saisie: FiltresSaisis): string => avec(racine, saisie),
  export: (saisie: FiltresSaisis): string => avec(`${racine}/export`, { ...saisie, curseur: undefined }),
} as const;
