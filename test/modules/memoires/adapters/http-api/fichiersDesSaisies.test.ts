import { expect } from 'chai';
import type { GardeDePieces } from '../../../../../src/kernel/application/GardeDePieces.ts';
import { memoiresApi } from '../../../../../src/modules/memoires/memoiresApiTokens.ts';
import { memoires } from '../../../../../src/modules/memoires/memoiresTokens.ts';
import { fiche } from '../../../../../src/modules/structures/ficheTokens.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { ports } from '../../../../../src/modules/structures/structuresTokens.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { dansUneTransaction } from '../../../../support/dansUneTransaction.ts';
import { nextId } from '../../../../support/doubles.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unMandatAccepte } from '../../../structures/support/unMandat.ts';
import { uneStructure } from '../../../structures/support/uneStructure.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';
import { UN_PDF } from '../../support/prestataireConnecte.ts';

const RACINE = '/cpro/memoires/v1';
const INSTANT = '2026-03-02T09:00:00.000Z';
const HUIT_JOURS_MS = 8 * 86_400_000;

/** Never twice the same content. */
const unFichier = (): string => Buffer.concat([UN_PDF, Buffer.from(`% ${nextId()}\n`)]).toString('base64');

const pieces = (): readonly Corps[] => [
  { type: 'ACTE_DESIGNATION', nom: 'acte.pdf', fichier: unFichier() },
  { type: 'ATTESTATION_MISSION', nom: 'attestation.pdf', fichier: unFichier() },
];

for (const dialect of testDialects) {
  describe(`les fichiers des saisies par l’API, sur ${dialect}`, () => {
    const app = testApp(dialect, INSTANT);
    let partenaire: PartenaireDeMemoires;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      partenaire = await PartenaireDeMemoires.deposant(app());
    });

    const gardes = async (): Promise<number> =>
      (await app().container.get(platform.database).from('memoires_fichiers_deposes')).length;
    const rienDeGarde = async (agir: () => Promise<unknown>): Promise<void> => {
      const avant = await gardes();
      await agir();
      expect(await gardes()).to.equal(avant);
    };
    const sansPiece = async (): Promise<Corps> => {
      const { pieces: _, ...reste } = await partenaire.complet();
      return reste;
    };
    const unBrouillon = async (): Promise<number> => {
      const { idMemoire } = await partenaire.deposer();
      return Number((await partenaire.reussir(`${RACINE}/dupliquer`, { idMemoire }))['idMemoire']);
    };

    it('sont lus et rangés hors de toute transaction, même avec une Idempotency-Key', async () => {
      const database = app().container.get(platform.database);
      const garde = app().container.get(platform.pieces);
      const dedans: boolean[] = [];
      const garder = garde.garder.bind(garde);
      const espion: GardeDePieces['garder'] = (...parts) => {
        dedans.push(dansUneTransaction(database));
        return garder(...parts);
      };
      Object.assign(garde, { garder: espion });
      const avecCle = async (chemin: string, corps: Corps): Promise<void> => {
        const cle = { 'idempotency-key': `cle-${nextId()}` };
        const [une, autre] = await Promise.all([
          partenaire.appeler(chemin, corps, cle),
          partenaire.appeler(chemin, corps, cle),
        ]);
        expect(une, JSON.stringify(une.corps)).to.deep.include({ status: 200 });
        expect(autre).to.deep.equal(une);
      };
      try {
        await avecCle(`${RACINE}/soumettre`, await partenaire.complet({ pieces: pieces() }));
        await avecCle(`${RACINE}/modifier`, { idMemoire: await unBrouillon(), pieces: pieces() });
        dedans.length = 0;
        await avecCle(`${RACINE}/soumettre`, {
          ...(await partenaire.complet({ pieces: pieces() })),
          idMemoire: await unBrouillon(),
        });
        await avecCle('/cpro/transverses/v1/ajouter/fichier', {
          pieceJointeNom: 'a.pdf',
          pieceJointeFichier: unFichier(),
        });
      } finally {
        Object.assign(garde, { garder });
      }

      expect(dedans.length).to.be.greaterThan(0);
      expect(dedans).not.to.include(true);
    });

    it('ne se gardent pas pour qui ne peut pas écrire le brouillon', async () => {
      const brouillon = await unBrouillon();
      const { idMemoire: depose } = await partenaire.deposer();
      const autre = await PartenaireDeMemoires.deposant(app());
      const perimee = { idMemoire: brouillon, version: 999, pieces: pieces() };
      await rienDeGarde(async () => {
        const inconnu = await autre.refuser(`${RACINE}/modifier`, { idMemoire: brouillon, pieces: pieces() });
        expect(inconnu.code).to.equal(20_000);
        const trop = await partenaire.refuser(`${RACINE}/modifier`, { idMemoire: depose, pieces: pieces() });
        expect(trop.code).to.equal(20_002);
        expect((await partenaire.refuser(`${RACINE}/modifier`, perimee)).code).to.equal(20_002);
        const ailleurs = { entete: { structureId: autre.structureId }, pieces: pieces() };
        expect((await partenaire.refuser(`${RACINE}/soumettre`, ailleurs)).code).to.equal(20_001);
      });
    });

    it('ne se gardent pas au-delà de ce que tient un mémoire, et la liste est nommée', async () => {
      const corps = { ...(await sansPiece()), pieces: pieces() };
      const fois = (n: number, un: Corps): readonly Corps[] => Array.from({ length: n }, () => un);
      await rienDeGarde(async () => {
        for (const trop of [
          { pieces: fois(101, { type: 'AUTRE', nom: 'a.pdf', fichier: unFichier() }) },
          { lignes: fois(501, { libelle: 'a' }) },
          { debours: fois(501, { libelle: 'a' }) },
        ]) {
          const { code, libelle } = await partenaire.refuser(`${RACINE}/soumettre`, { ...corps, ...trop });
          const [champ] = Object.keys(trop);
          expect([code, libelle]).to.deep.equal([20_013, `TRA_MSG_00.002 - valeur incorrecte : ${champ}`]);
        }
      });
    });

    it('ne se donnent pas de deux façons à la fois', async () => {
      const idFichier = await partenaire.deposerUnFichier();
      for (const [piece, champ] of [
        [{ idFichier, fichier: unFichier() }, 'pieces.0.fichier'],
        [{ idPiece: 3, fichier: unFichier() }, 'pieces.0.fichier'],
        [{ idFichier, idPiece: 3 }, 'pieces.0.idFichier'],
      ] as const) {
        const { code, libelle } = await partenaire.refuser(
          `${RACINE}/soumettre`,
          await partenaire.complet({ pieces: [{ ...piece, type: 'AUTRE', nom: 'a.pdf' }] }),
        );
        expect([code, libelle]).to.deep.equal([20_013, `TRA_MSG_00.002 - valeur incorrecte : ${champ}`]);
      }
    });

    it('sont regardés par valider sans être gardés', async () => {
      const corps = { ...(await sansPiece()), pieces: pieces() };
      await rienDeGarde(async () => {
        expect(await partenaire.reussir(`${RACINE}/valider`, corps)).to.deep.include({
          deposable: true,
          problemes: [],
        });
      });
    });

    it('mauvais, se disent par valider avec tout le reste, chacun à sa place', async () => {
      const corps = {
        mission: { debut: '2026-02-03' },
        lignes: [{ libelle: 'a', quantite: 1, prixUnitaire: 10, tauxTva: 7 }],
        pieces: [
          ...pieces(),
          { type: 'AUTRE', nom: 'a.exe', fichier: Buffer.from('MZ, not a PDF').toString('base64') },
          { type: 'AUTRE', nom: 'a.pdf', fichier: '!!' },
          { type: 'AUTRE', nom: 'a/b.pdf', fichier: unFichier() },
          { type: 'INCONNU', nom: 'c.pdf', fichier: unFichier() },
        ],
      };
      const avant = await gardes();
      const { deposable, problemes } = await partenaire.reussir(`${RACINE}/valider`, corps);
      const dits = (problemes as readonly Corps[]).map(
        ({ champ, code }) => `${String(champ)} ${String(code)}`,
      );

      expect(deposable).to.equal(false);
      expect(dits).to.include.members([
        'pieces.2.fichier piece.format-refuse',
        'pieces.3.fichier memoire.fichier-illisible',
        'pieces.4.fichier piece.nom-invalide',
        'pieces.5.type memoire.type-de-piece-inconnu',
        'mission.dateAchevement requis',
        'lignes.0.tauxTva memoire.code-inconnu',
      ]);
      expect(dits.filter((dit) => dit.startsWith('pieces.ACTE') || dit.startsWith('pieces.ATT'))).to.eql([]);
      expect(await gardes()).to.equal(avant);
    });

    it('mauvais, sont nommés par soumettre, qui en garde assez peu pour les oublier en sept jours', async () => {
      const avant = await gardes();
      const [bonne] = pieces();
      const mauvaise = { type: 'AUTRE', nom: 'a.pdf', fichier: Buffer.from('MZ').toString('base64') };
      const { libelle } = await partenaire.refuser(`${RACINE}/soumettre`, {
        ...(await sansPiece()),
        pieces: [bonne, mauvaise],
      });
      expect(libelle).to.include('(pieces.1.fichier)');
      expect(await gardes()).to.be.greaterThan(avant);

      app().clock.advance(HUIT_JOURS_MS);
      await app().container.get(memoiresApi.oublierFichiers).execute();
      expect(await gardes()).to.equal(0);
      app().clock.set(INSTANT);
    });

    it('le code d’un service est celui de la structure du brouillon, celle d’un mandant comprise', async () => {
      const { container } = app();
      const service = { id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: true };
      const autre = { ...service, id: nextId(), code: 'BAL' };
      const mandante = uneStructure()
        .avec({ identifiant: { type: 'SIRET', valeur: '44306184100047' }, services: [service, autre] })
        .avecEspaces('MEMOIRES')
        .build();
      await container.get(ports.structures).save(mandante);
      const mandantId = mandante.donnees.id;
      await container
        .get(fiche.mandats)
        .save(unMandatAccepte({ mandantId, mandataireId: partenaire.structureId }));
      const droits = await container.get(structuresFacade).habilitationsTechniques(partenaire.structureId);
      const { id: idMemoire } = await container.get(memoires.ouvrirBrouillon).execute({
        acteur: {
          utilisateurId: 1,
          prenom: '',
          nom: 'Compte technique',
          langue: 'fr',
          derniereConnexion: null,
          support: false,
          habilitations: [],
          ...droits,
        },
        structureId: mandantId,
      });

      await partenaire.reussir(`${RACINE}/modifier`, { idMemoire, entete: { codeService: 'TOX' } });
      const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
      expect(JSON.stringify(lu)).to.include(String(service.id));
    });
  });
}
