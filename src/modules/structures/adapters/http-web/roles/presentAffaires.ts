import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { AffairesDeRole } from '../../../application/roles/ListerAffairesDeRole.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export interface AffairePresentee {
  readonly phrase: string;
  readonly lien: string;
  readonly href: string;
}

/** What waits for this person, or what she started, about the role of principal. */
export const presentAffaires = (
  { transmissions, reclamations }: AffairesDeRole,
  utilisateurId: number,
  langue: Langue,
): readonly AffairePresentee[] => {
  const { affaires: textes } = textesDesRoles(langue);
  return [
    ...transmissions.map(({ id, structure, destinataireId }) => {
      const aRepondre = destinataireId === utilisateurId;
      return {
        phrase: aRepondre ? textes.proposee(structure) : textes.enAttente(structure),
        lien: aRepondre ? textes.repondre : textes.suivre,
        href: cheminsDesRoles.transmission(id),
      };
    }),
    ...reclamations.map(({ id, structure, demandeurId }) => {
      const mienne = demandeurId === utilisateurId;
      return {
        phrase: mienne ? textes.maReclamation(structure) : textes.reclamee(structure),
        lien: mienne ? textes.suivre : textes.examiner,
        href: cheminsDesRoles.reclamation(id),
      };
    }),
  ];
};
