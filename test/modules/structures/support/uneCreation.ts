import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { CreerStructureCommand } from '../../../../src/modules/structures/application/CreerStructure.ts';
import { IBAN } from './uneStructure.ts';

/** What a person types to create the laboratory of the examples. */
export const uneCreation = (
  acteur: Acteur,
  ecart: Partial<CreerStructureCommand> = {},
): CreerStructureCommand => ({
  acteur,
  identifiant: { type: 'SIRET', valeur: '73282932000074' },
  identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
  adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
  courriel: null,
  telephone: null,
  numeroTva: null,
  numeroRcs: null,
  categorie: 'LABORATOIRE',
  regime: 'ASSUJETTI',
  compteBancaire: { libelle: 'Compte principal', titulaire: 'Laboratoire Hermès', iban: IBAN, bic: null },
  ...ecart,
});

export const unParticulier = (acteur: Acteur, nom = 'Robin'): CreerStructureCommand =>
  uneCreation(acteur, {
    identifiant: null,
    identite: { nature: 'PHYSIQUE', nom, prenom: 'Antoine' },
    categorie: 'INTERPRETE_TRADUCTEUR',
    regime: 'COSP',
  });
