import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import type { TestApp } from '../../../support/testApp.ts';

/** A laboratory of that SIRET, with the espaces that it has opened. Gives its id. */
export const uneStructureEnBase = (
  { container }: Pick<TestApp, 'container'>,
  siret: string,
  espaces: readonly CodeEspace[] = ['MEMOIRES', 'SUIVI_DES_FLUX'],
): Promise<number> =>
  container.get(structuresFacade).creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: siret },
    identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
    adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
    categorie: 'LABORATOIRE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Principal',
      titulaire: 'Laboratoire Hermès',
      iban: 'FR7630006000011234567890189' as never,
      bic: null,
    },
    espaces,
  });
