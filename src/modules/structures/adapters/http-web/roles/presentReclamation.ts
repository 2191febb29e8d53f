import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import type { ReclamationConsultee } from '../../../application/roles/ConsulterReclamation.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export interface ReclamationPresentee {
  readonly id: number;
  readonly elements: readonly { readonly cle: string; readonly valeur: string }[];
  readonly opposable: boolean;
  readonly retirable: boolean;
}

export const presentReclamation = (consultee: ReclamationConsultee, langue: Langue): ReclamationPresentee => {
  const { reclamation: textes } = textesDesRoles(langue);
  const communs = textesDe(langue);
  const { principalId, statut, opposableJusquA, reponse } = consultee;
  return {
    id: consultee.id,
    elements: [
      { cle: textes.structure, valeur: consultee.structure },
      { cle: textes.demandeur, valeur: nomDePersonne(consultee.demandeur, communs) },
      {
        cle: textes.principal,
        valeur: principalId === null ? textes.aucun : nomDePersonne(consultee.principal, communs),
      },
      { cle: textes.raison, valeur: consultee.motif },
      { cle: textes.date, valeur: formatJourLong(consultee.deposeeLe, langue) },
      ...(statut === 'OPPOSABLE'
        ? [{ cle: textes.opposableJusqua, valeur: dernierJour(opposableJusquA, langue) }]
        : []),
      { cle: textes.statut, valeur: textes.statuts[statut] },
      ...(reponse === null ? [] : [{ cle: textes.reponse, valeur: reponse }]),
    ],
    opposable: consultee.opposable,
    retirable: consultee.retirable,
  };
};

/** The right to object ends as that day does. */
const dernierJour = (opposableJusquA: Date, langue: Langue): string =>
  formatJourLong(new Date(opposableJusquA.getTime() - 1), langue);
