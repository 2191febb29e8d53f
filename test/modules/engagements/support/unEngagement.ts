import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import type { EngagementARanger } from '../../../../src/modules/engagements/index.ts';

/** An order of one poste for the structure of that identifier. */
export const unEngagement = (
  identifiant: string,
  numero: string,
  { euros = 1_200, ...ecart }: Partial<EngagementARanger> & { readonly euros?: number } = {},
): EngagementARanger => ({
  numero,
  type: 'BON_DE_COMMANDE',
  etat: 'COMMANDE',
  identifiant,
  serviceCode: null,
  serviceNom: null,
  emetteur: {
    identifiant: '11000201100044',
    designation: 'SERVICES DE L’ETAT',
    serviceCode: 'SAR-LYON',
    serviceNom: 'SAR de Lyon',
  },
  notifieLe: jour('2026-01-15'),
  montantTtc: Montant.deCentimes(euros * 100),
  devise: 'EUR',
  numeroMarche: null,
  postes: [
    {
      numero: 1,
      libelle: 'Expertise de véhicule',
      montantTtc: Montant.deCentimes(euros * 100),
      statut: 'COMMANDE',
    },
  ],
  ...ecart,
});
