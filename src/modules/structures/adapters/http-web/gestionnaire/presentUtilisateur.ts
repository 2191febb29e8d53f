import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { UtilisateurDeStructure } from '../../../application/ListerUtilisateurs.ts';
import { periodeLisible } from '../acces/periodeLisible.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface UtilisateurPresente {
  readonly rattachementId: number;
  readonly personne: string;
  readonly courriel: string;
  readonly role: string;
  readonly espaces: string;
  /** The days of the rattachement; empty when nothing limits it. */
  readonly validite: string;
}

export const presentUtilisateur = (
  utilisateur: UtilisateurDeStructure,
  ouverts: readonly CodeEspace[],
  langue: Langue,
): UtilisateurPresente => {
  const textes = textesDe(langue);
  return {
    rattachementId: utilisateur.rattachementId,
    personne: nomDePersonne(utilisateur.personne, textes),
    courriel: utilisateur.personne?.courriel ?? '',
    role: textes.roles[utilisateur.role],
    espaces: espacesLisibles(utilisateur.espaces, textes, ouverts),
    validite: periodeLisible(utilisateur.periode, langue),
  };
};
