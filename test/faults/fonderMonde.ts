import { Readable } from 'node:stream';
import type { Container } from 'inversify';
import type { StoredFile } from '../../src/kernel/application/FileStore.ts';
import { lireBic } from '../../src/kernel/domain/Bic.ts';
import type { CodeEspace } from '../../src/kernel/domain/Espace.ts';
import { lireIban } from '../../src/kernel/domain/Iban.ts';
import { comptesFacade } from '../../src/modules/comptes/index.ts';
import { structuresFacade } from '../../src/modules/structures/index.ts';
import { platform } from '../../src/platform/tokens.ts';

export interface Compte {
  readonly id: number;
  readonly courriel: string;
  readonly nom: string;
}

/** A laboratory with two people who file, and the court of Lyon with two agents, a magistrat and a payer. */
export interface Monde {
  readonly structureId: number;
  readonly juridictionId: number;
  readonly compteBancaireId: number;
  readonly piece: StoredFile;
  readonly gens: Readonly<Record<Qui, Compte>>;
}

export type Qui = (typeof QUI)[number];

const QUI = ['camille', 'hugo', 'martine', 'denis', 'philippe', 'isabelle'] as const;

export const MOT_DE_PASSE = 'Panne-de-courant-2026!';

export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

const ESPACE_DE: Readonly<Record<Qui, CodeEspace>> = {
  camille: 'MEMOIRES',
  hugo: 'MEMOIRES',
  martine: 'MEMOIRES_RECUS',
  denis: 'MEMOIRES_RECUS',
  philippe: 'TAXATION',
  isabelle: 'PAIEMENT',
};

/** Made through the façades of the modules, on a database that has its schema and nothing else. */
export const fonderMonde = async (container: Container): Promise<Monde> => {
  const structures = container.get(structuresFacade);
  await structures.chargerReference();
  const juridiction = exige(await structures.juridictionParCode('TJ-LYON'));
  const structureId = await structures.creerPourDemonstration({
    identifiant: { type: 'SIRET', valeur: '73282932000074' },
    identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
    adresse: {
      ligne1: '12 rue des Lilas',
      ligne2: null,
      codePostal: '69100',
      ville: 'Villeurbanne',
      pays: 'FR',
    },
    categorie: 'LABORATOIRE',
    regime: 'ASSUJETTI',
    compteBancaire: {
      libelle: 'Compte courant',
      titulaire: 'Laboratoire Hermès',
      iban: exige(lireIban('FR7630006000011234567890189')),
      bic: exige(lireBic('AGRIFRPP')),
    },
  });
  const [compteBancaire] = exige(await structures.prestataire(structureId)).comptesBancaires;

  const comptes: [Qui, Compte][] = [];
  for (const qui of QUI) {
    const compte = await compteDe(container, qui);
    const espace = ESPACE_DE[qui];
    await structures.attacher({
      utilisateurId: compte.id,
      structureId: espace === 'MEMOIRES' ? structureId : juridiction.id,
      role: qui === 'camille' ? 'PRINCIPAL' : 'SIMPLE',
      espaces: { [espace]: 'MODIFICATION' },
    });
    comptes.push([qui, compte]);
  }
  return {
    structureId,
    juridictionId: juridiction.id,
    compteBancaireId: exige(compteBancaire).id,
    piece: await container.get(platform.files).put(Readable.from([PDF])),
    gens: Object.fromEntries(comptes) as Record<Qui, Compte>,
  };
};

const compteDe = async (container: Container, qui: Qui): Promise<Compte> => {
  const courriel = `${qui}@panne.example`;
  const nom = `${qui.charAt(0).toUpperCase()}${qui.slice(1)}`;
  const compte = { courriel, prenom: nom, nom: 'Martin', motDePasse: MOT_DE_PASSE };
  return { id: await container.get(comptesFacade).creerActif(compte), courriel, nom };
};

const exige = <T>(trouve: T | undefined): T => {
  if (trouve === undefined)
    throw new Error('the world of the faults is not founded: something that it needs is missing');
  return trouve;
};
