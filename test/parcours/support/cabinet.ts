import type { Container } from 'inversify';
import { lireBic } from '../../../src/kernel/domain/Bic.ts';
import { lireIban } from '../../../src/kernel/domain/Iban.ts';
import { lireSiret } from '../../../src/kernel/domain/Siret.ts';
import { comptesFacade } from '../../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import { MOT_DE_PASSE } from './gensDeJustice.ts';

const SIRET = '73282932000082';
export const CABINET = 'Cabinet Horizon';
/** As it is named in lists. */
export const CABINET_AU_LONG = `${SIRET} - ${CABINET}`;

const une = (prenom: string, nom: string) => ({
  prenom,
  nom,
  courriel: `${prenom.toLowerCase()}@horizon.exemple.fr`,
  motDePasse: MOT_DE_PASSE,
});

/** The principal, a secondaire, two people who are not of the firm yet, and somebody of the support. */
export const GENS_DU_CABINET = {
  alice: une('Alice', 'Vidal'),
  bruno: une('Bruno', 'Costa'),
  dina: une('Dina', 'Faure'),
  omar: une('Omar', 'Saidi'),
  sacha: { ...une('Sacha', 'Robin'), support: true },
} as const;

/** A firm with two services and its espace Mémoires, run by two gestionnaires. */
export const installerLeCabinet = async (container: Container): Promise<void> => {
  const comptes = await container.getAsync(comptesFacade);
  const structures = await container.getAsync(structuresFacade);
  const structureId = await structures.creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: connu(lireSiret(SIRET)) },
    identite: { nature: 'MORALE', raisonSociale: CABINET },
    adresse: { ligne1: '5 rue de la Barre', ligne2: null, codePostal: '69002', ville: 'Lyon', pays: 'FR' },
    categorie: 'INTERPRETE_TRADUCTEUR',
    regime: 'ASSUJETTI',
    services: [
      { code: 'ORAL', nom: 'Interprétariat' },
      { code: 'ECRIT', nom: 'Traduction' },
    ],
    compteBancaire: {
      libelle: 'Compte principal',
      titulaire: CABINET,
      iban: connu(lireIban('FR7630006000011234567890189')),
      bic: connu(lireBic('AGRIFRPP')),
    },
  });
  const { alice, bruno, ...autres } = GENS_DU_CABINET;
  for (const compte of Object.values(autres)) await comptes.creerActif(compte);
  for (const [compte, role] of [
    [alice, 'PRINCIPAL'],
    [bruno, 'SECONDAIRE'],
  ] as const) {
    const utilisateurId = await comptes.creerActif(compte);
    await structures.attacher({
      utilisateurId,
      structureId,
      role,
      espaces: { MEMOIRES: 'MODIFICATION' },
    });
  }
};

const connu = <T>(lu: T | undefined): T => {
  if (lu === undefined) throw new Error('an identifier of the journeys is not valid');
  return lu;
};
