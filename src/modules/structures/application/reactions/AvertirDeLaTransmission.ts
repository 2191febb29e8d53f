import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import type { StatutTransmission } from '../../domain/transmission/DonneesTransmission.ts';
import type { TransmissionAvancee } from '../../domain/transmission/TransmissionAvancee.ts';
import type { LettreDeRole } from '../ports/CourriersDesRoles.ts';
import type { DistributionDesLettres } from './DistributionDesLettres.ts';

/** Both people of a hand-over hear of each step; the other gestionnaires hear who the new principal is. */
export class AvertirDeLaTransmission implements Reaction<TransmissionAvancee> {
  readonly nom = 'structures.avertir-de-la-transmission';
  readonly ecoute = 'structures.transmission-avancee';

  constructor(private readonly lettres: DistributionDesLettres) {}

  async reagir(event: TransmissionAvancee): Promise<void> {
    const { transmissionId, structureId, principalId, utilisateurId: destinataireId } = event;
    const { statut, roleRestant } = event.apres;
    const personnes = await this.lettres.nommer([principalId, destinataireId]);
    const principal = personnes.get(principalId);
    const destinataire = personnes.get(destinataireId);
    const faits = { transmissionId, principal, destinataire, roleRestant };

    for (const { nature, ids } of lettresPour(statut, principalId, destinataireId)) {
      await this.lettres.pour(ids, structureId, (structure) => ({ nature, structure, ...faits }));
    }
    if (statut !== 'ACCEPTEE') return;
    const autres = await this.lettres.gestionnairesDe(structureId, [principalId, destinataireId]);
    await this.lettres.pour(autres, structureId, (structure) => ({
      nature: 'principal-change',
      structure,
      nouveau: destinataire,
    }));
  }
}

interface Envoi {
  readonly nature: Extract<LettreDeRole, { readonly transmissionId: number }>['nature'];
  readonly ids: readonly number[];
}

const lettresPour = (
  statut: StatutTransmission,
  principalId: number,
  destinataireId: number,
): readonly Envoi[] => {
  switch (statut) {
    case 'PROPOSEE':
      return [{ nature: 'transmission-a-accepter', ids: [destinataireId] }];
    case 'DECLINEE':
      return [{ nature: 'transmission-declinee', ids: [principalId] }];
    case 'ANNULEE':
      return [{ nature: 'transmission-annulee', ids: [destinataireId] }];
    case 'CADUQUE':
      return [{ nature: 'transmission-caduque', ids: [principalId, destinataireId] }];
    case 'ACCEPTEE':
      return [
        { nature: 'transmission-acceptee-a-l-ancien', ids: [principalId] },
        { nature: 'transmission-acceptee-au-nouveau', ids: [destinataireId] },
      ];
  }
};
