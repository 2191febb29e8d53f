import type { Container } from 'inversify';
import { lireBic } from '../../../src/kernel/domain/Bic.ts';
import { lireIban } from '../../../src/kernel/domain/Iban.ts';
import { lireSiret } from '../../../src/kernel/domain/Siret.ts';
import { comptesFacade } from '../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import { MOT_DE_PASSE } from './gensDeJustice.ts';

export const AWA = {
  courriel: 'awa.diallo@exemple.fr',
  prenom: 'Awa',
  nom: 'Diallo',
  motDePasse: MOT_DE_PASSE,
};

/** An interpreter whose structure is ready to file. Gives her id. */
export const installerAwa = async (container: Container): Promise<number> => {
  const comptes = await container.getAsync(comptesFacade);
  const structures = await container.getAsync(structuresFacade);
  const utilisateurId = await comptes.creerActif(AWA);
  const structureId = await structures.creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: connu(lireSiret('73282932000074')) },
    identite: { nature: 'MORALE', raisonSociale: 'Diallo Interprétariat' },
    adresse: {
      ligne1: '18 montée de la Grande-Côte',
      ligne2: null,
      codePostal: '69001',
      ville: 'Lyon',
      pays: 'FR',
    },
    categorie: 'INTERPRETE_TRADUCTEUR',
    regime: 'FRANCHISE',
    compteBancaire: {
      libelle: 'Compte principal',
      titulaire: 'Diallo Interprétariat',
      iban: connu(lireIban('FR7630006000011234567890189')),
      bic: connu(lireBic('AGRIFRPP')),
    },
  });
  await structures.attacher({
    utilisateurId,
    structureId,
    role: 'PRINCIPAL',
    espaces: { MEMOIRES: 'MODIFICATION' },
  });
  return utilisateurId;
};

const connu = <T>(lu: T | undefined): T => {
  if (lu === undefined) throw new Error('an identifier of the journeys is not valid');
  return lu;
};
