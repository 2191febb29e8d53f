import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ErreurFonctionnelle } from '../../../../platform/api/ErreurFonctionnelle.ts';
import type { CompteRendu, ConsulterFlux } from '../../application/ConsulterFlux.ts';
import { FluxIntrouvable } from '../../domain/erreurs.ts';

/** @throws ErreurFonctionnelle in the words that clients which poll wait for. Source: dossier of the wire, §7 */
export const lireLeFlux = async (
  consulter: ConsulterFlux,
  acteur: Acteur,
  numero: string,
): Promise<CompteRendu> => {
  try {
    return await consulter.parNumero({ acteur, canal: 'API' }, numero);
  } catch (erreur) {
    if (!(erreur instanceof FluxIntrouvable)) throw erreur;
    throw new ErreurFonctionnelle(20_001, 'POQ_MSG_01.003 - Flux introuvable.');
  }
};
