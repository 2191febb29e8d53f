import { lireIban } from '../../../../src/kernel/domain/Iban.ts';
import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import type { TestApp } from '../../../support/testApp.ts';

/** A structure of technical expertise of that SIRET. Gives its id. */
export const unExpert = (
  { container }: Pick<TestApp, 'container'>,
  siret: string,
  espaces: readonly CodeEspace[] = ['MEMOIRES', 'ENGAGEMENTS'],
): Promise<number> =>
  container.get(structuresFacade).creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: siret },
    identite: { nature: 'MORALE', raisonSociale: 'Expertise Auto' },
    adresse: { ligne1: '3 rue du Port', ligne2: null, codePostal: '69007', ville: 'Lyon', pays: 'FR' },
    categorie: 'EXPERT_TECHNIQUE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Principal',
      titulaire: 'Expertise Auto',
      iban: lireIban('FR7630006000011234567890189')!,
      bic: null,
    },
    espaces,
  });
