import type { Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { ActionDemandee } from './actionDemandee.ts';

const LIGNE = /^(lignes|prestations|deplacements|debours)\.(\d{1,4})$/;

/** The form without the line that a button of it asks to remove. */
export const sansLaLigne = (saisie: Saisie, action: ActionDemandee): Saisie => {
  const [, liste, rang] = (action.nom === 'retirer-ligne' && LIGNE.exec(action.ligne)) || [];
  if (liste === undefined || rang === undefined) return saisie;
  const lignes = saisie[liste];
  if (typeof lignes !== 'object' || lignes === null) return saisie;
  const restantes = Object.entries(lignes).filter(([cle]) => cle !== rang);
  return { ...saisie, [liste]: Object.fromEntries(restantes) };
};
