import type { Container } from 'inversify';
import { comptesFacade } from '../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../src/modules/structures/index.ts';
import { usages } from '../../src/modules/structures/structuresTokens.ts';
import type { Database } from '../../src/platform/knex/Database.ts';
import { platform } from '../../src/platform/tokens.ts';
import { lireBic } from '../../src/kernel/domain/Bic.ts';
import { lireIban } from '../../src/kernel/domain/Iban.ts';
import { copierUneLigne } from './copierUneLigne.ts';

export interface Peuplement {
  readonly siret: string;
  readonly nom: string;
  readonly principalId: number;
  readonly personnes: number;
}

export interface StructurePeuplee {
  readonly structureId: number;
  /** The rattachement of somebody who is not its principal. */
  readonly unRattachementId: number;
}

const PAR_LOT = 250;

/**
 * A structure of so many people, each one attached with an account of their own; as many lines in its historique, and a
 * tenth as many requests that wait. One request is made by its use case, the others are its copies.
 */
export const peuplerStructure = async (
  container: Container,
  { siret, nom, principalId, personnes }: Peuplement,
): Promise<StructurePeuplee> => {
  const structures = container.get(structuresFacade);
  const database: Database = container.get(platform.database);
  const structureId = await structures.creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: siret },
    identite: { nature: 'MORALE', raisonSociale: nom },
    adresse: { ligne1: '3 quai Perrache', ligne2: null, codePostal: '69002', ville: 'Lyon', pays: 'FR' },
    categorie: 'LABORATOIRE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Compte courant',
      titulaire: nom,
      iban: exige(lireIban('FR7630006000011234567890189')),
      bic: exige(lireBic('AGRIFRPP')),
    },
  });
  const attacher = (utilisateurId: number, role: 'PRINCIPAL' | 'SIMPLE'): Promise<void> =>
    structures.attacher({ utilisateurId, structureId, role, espaces: { MEMOIRES: 'CONSULTATION' } });

  await attacher(principalId, 'PRINCIPAL');
  const rangs = Array.from({ length: personnes - 1 }, (_, rang) => rang);
  for (let debut = 0; debut < rangs.length; debut += PAR_LOT) {
    await database.run(async () => {
      for (const rang of rangs.slice(debut, debut + PAR_LOT))
        await attacher(await compteDe(container, `p${rang}.${siret}`), 'SIMPLE');
    });
  }
  const ou = { structure_id: structureId };
  const dernier: { id: number } | undefined = await database
    .from<{ id: number; structure_id: number }>('structures_rattachements')
    .where(ou)
    .orderBy('id', 'desc')
    .first('id');

  const candidatId = await compteDe(container, `candidat.${siret}`);
  const acteur = exige(await container.get(platform.acteurs).charger(candidatId));
  const demander = await container.getAsync(usages.demander);
  await demander.execute({ acteur, structureId, commentaire: 'Experte en balistique' });
  const demandes = Math.ceil(personnes / 10) - 1;
  const candidats: number[] = [];
  for (let rang = 0; rang < demandes; rang++) candidats.push(await compteDe(container, `c${rang}.${siret}`));
  await copierUneLigne(
    database,
    'structures_rattachements',
    { ...ou, utilisateur_id: candidatId },
    demandes,
    (rang) => ({
      utilisateur_id: candidats[rang],
    }),
  );
  await copierUneLigne(database, 'structures_actions', ou, personnes - 1);
  return { structureId, unRattachementId: exige(dernier).id };
};

const compteDe = (container: Container, qui: string): Promise<number> =>
  container
    .get(comptesFacade)
    .creerActif({ courriel: `${qui}@grande.example`, prenom: 'Alex', nom: 'Durand', motDePasse: null });

const exige = <T>(trouve: T | undefined): T => {
  if (trouve === undefined)
    throw new Error('the structure cannot be peopled: something that it needs is missing');
  return trouve;
};
