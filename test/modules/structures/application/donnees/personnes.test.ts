import { Readable } from 'node:stream';
import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import type { FileStore } from '../../../../../src/kernel/application/FileStore.ts';
import type { FichierPersonnel } from '../../../../../src/kernel/application/DonneesPersonnelles.ts';
import type { Acteur, Role } from '../../../../../src/kernel/application/Acteur.ts';
import { RecapitulatifDesStructures } from '../../../../../src/modules/structures/adapters/recapitulatif/RecapitulatifDesStructures.ts';
import { DonneesDesStructures } from '../../../../../src/modules/structures/application/donnees/DonneesDesStructures.ts';
import { ResumerMesDemandes } from '../../../../../src/modules/structures/application/ResumerMesDemandes.ts';
import type { PieceReutilisable } from '../../../../../src/modules/structures/domain/piece/PieceReutilisable.ts';
import { nextId } from '../../../../support/doubles.ts';
import { entrepotsEnMemoire } from '../../support/entrepots.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';

const acteurAvec = (
  utilisateurId: number,
  ...roles: readonly [structureId: number, role: Role][]
): Acteur => ({
  utilisateurId,
  prenom: 'Zoé',
  nom: 'Martin',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: roles.map(([structureId, role]) => ({
    structureId,
    designation: `structure ${structureId}`,
    publique: false,
    role,
    espaces: {},
  })),
});

describe('Ce que les structures disent à une personne', () => {
  it('le lundi : les demandes qui attendent un gestionnaire, structure par structure', async () => {
    const attendent = new Map([
      [1, { rattachements: 2, abonnements: 1 }],
      [2, { rattachements: 0, abonnements: 0 }],
      [3, { rattachements: 5, abonnements: 5 }],
    ]);
    const compter = (quoi: 'rattachements' | 'abonnements') => ({
      compterDemandes: async ([id]: readonly number[]) => attendent.get(id!)?.[quoi] ?? 0,
    });
    const recapitulatif = new RecapitulatifDesStructures(
      new ResumerMesDemandes(compter('rattachements'), compter('abonnements')),
    );

    const parts = await recapitulatif.resumer(
      acteurAvec(9, [1, 'PRINCIPAL'], [2, 'SECONDAIRE'], [3, 'SIMPLE']),
    );

    expect(parts).to.deep.equal([
      {
        designation: 'structure 1',
        attentes: [
          {
            phrase: {
              fr: '2 demandes de rattachement attendent votre décision',
              en: '2 requests to be attached await your decision',
            },
            chemin: '/gestionnaire/demandes',
          },
          {
            phrase: {
              fr: '1 demande d’espace attend votre décision',
              en: '1 request for an area awaits your decision',
            },
            chemin: '/gestionnaire/abonnements',
          },
        ],
        resultats: [],
      },
    ]);
  });

  it('l’export : ses rattachements, ses demandes et ses pièces, sans nos numéros internes', async () => {
    const utilisateurId = nextId();
    const { structures, rattachements, liens } = entrepotsEnMemoire();
    const structure = uneStructure().nommee('Abeille').build();
    await structures.save(structure);
    await rattachements.save(unRattachement().entre(utilisateurId, structure.donnees.id).build());
    await rattachements.save(unRattachement().entre(nextId(), structure.donnees.id).build());
    const piece: PieceReutilisable = {
      id: 77,
      proprietaire: { nature: 'PERSONNE', utilisateurId },
      designation: 'Serment',
      type: 'AUTRE',
      nom: '../serment.pdf',
      sha256: 'd'.repeat(64),
      taille: 12,
      mime: 'application/pdf',
      du: jour('2026-01-01'),
      au: null,
      ajouteeLe: new Date('2026-01-01T09:00:00.000Z'),
      ajouteePar: utilisateurId,
      retireeLe: null,
    };
    const ouverts: string[] = [];
    const open = async (sha256: string): Promise<Readable> => {
      ouverts.push(sha256);
      return Readable.from([]);
    };
    const donnees = new DonneesDesStructures(
      liens,
      { mesDemandes: async () => [] },
      { de: async ({ nature }) => (nature === 'PERSONNE' ? [piece] : []) },
      { open } as Pick<FileStore, 'open'> as FileStore,
    );

    const fichiers: FichierPersonnel[] = [];
    for await (const fichier of donnees.exporter(acteurAvec(utilisateurId))) fichiers.push(fichier);

    expect(fichiers.map(({ chemin }) => chemin)).to.deep.equal([
      'rattachements.json',
      'demandes-d-espaces.json',
      'pieces.json',
      'pieces/1 __serment.pdf',
    ]);
    const [mesRattachements, , , fichier] = fichiers;
    if (!mesRattachements || !('json' in mesRattachements)) throw new Error('unexpected');
    expect(mesRattachements.json).to.have.lengthOf(1);
    expect(JSON.stringify(mesRattachements.json))
      .to.include('Abeille')
      .and.not.match(/rattachementId|"id"/);
    expect(ouverts).to.deep.equal([]);
    if (!fichier || !('ouvrir' in fichier)) throw new Error('unexpected');
    await fichier.ouvrir();
    expect(ouverts).to.deep.equal([piece.sha256]);
  });
});
