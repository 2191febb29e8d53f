import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import type { TransmissionConsultee } from '../../../application/roles/ConsulterTransmission.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export interface TransmissionPresentee {
  readonly id: number;
  readonly elements: readonly { readonly cle: string; readonly valeur: string }[];
  readonly aRepondre: boolean;
}

export const presentTransmission = (
  consultee: TransmissionConsultee,
  langue: Langue,
): TransmissionPresentee => {
  const { transmission: textes, rolesRestants } = textesDesRoles(langue);
  const communs = textesDe(langue);
  return {
    id: consultee.id,
    elements: [
      { cle: textes.structure, valeur: consultee.structure },
      { cle: textes.principal, valeur: nomDePersonne(consultee.principal, communs) },
      { cle: textes.destinataire, valeur: nomDePersonne(consultee.destinataire, communs) },
      { cle: textes.roleRestant, valeur: rolesRestants[consultee.roleRestant] },
      { cle: textes.date, valeur: formatJourLong(consultee.proposeeLe, langue) },
      { cle: textes.statut, valeur: textes.statuts[consultee.statut] },
    ],
    aRepondre: consultee.aRepondre,
  };
};
