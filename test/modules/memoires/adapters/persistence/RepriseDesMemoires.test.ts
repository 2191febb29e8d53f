import { expect } from 'chai';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { indexDe } from '../../../../../src/modules/memoires/adapters/persistence/indexDe.ts';
import { KnexMemoireReader } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireReader.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { KnexNumerosDeMemoire } from '../../../../../src/modules/memoires/adapters/persistence/KnexNumerosDeMemoire.ts';
import { KnexRepriseDesMemoires } from '../../../../../src/modules/memoires/adapters/persistence/reprise/KnexRepriseDesMemoires.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { totauxDuMemoire } from '../../../../../src/modules/memoires/domain/montants.ts';
import { VUES_PRESTATAIRE } from '../../../../../src/modules/memoires/domain/vues.ts';
import { FixedClock, nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { referentiel } from '../../support/referentiel.ts';
import {
  ajouterEtats,
  ajouterLignes,
  ajouterMemoires,
  ajouterPieces,
  creerLesSources,
  SOURCES,
  viderLesSources,
} from '../../support/sourcesDesMemoires.ts';

const LE = new Date('2026-12-24T02:00:00.000Z');
const AGENT = {
  le: new Date('2026-12-25T09:00:00.000Z'),
  acteurId: 5,
  acteurNom: 'Agnès Roy',
};

for (const dialect of testDialects) {
  describe(`RepriseDesMemoires sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const reprise = (): KnexRepriseDesMemoires =>
      new KnexRepriseDesMemoires(database(), referentiel, new FixedClock(LE));
    const repository = (): KnexMemoireRepository => new KnexMemoireRepository(database());
    const relire = async (id: number): Promise<DonneesMemoire> => (await repository().get(id)).etat;
    const reprendre = (tranche = 1) => database().run(() => reprise().reprendre(SOURCES, tranche));

    before(() => creerLesSources(database()));
    beforeEach(() => viderLesSources(database()));

    /** A paid mémoire with two lines, three états and a piece. */
    const unPaye = async (id = nextId(), structureId = nextId()): Promise<number> => {
      await ajouterMemoires(database(), { id, structure_id: structureId });
      await ajouterLignes(
        database(),
        {
          memoire_id: id,
          rang: 4,
          libelle: 'Rapport',
          quantite: 1_000,
          unite: 'forfait',
          prix_unitaire_ht: 5_000,
          taux_tva: 2_000,
          montant_ht: 5_000,
        },
        {
          memoire_id: id,
          rang: 2,
          libelle: 'Analyse',
          quantite: 2_500,
          unite: 'heures',
          prix_unitaire_ht: 6_000,
          taux_tva: 0,
          montant_ht: 15_001,
        },
      );
      await ajouterEtats(
        database(),
        {
          memoire_id: id,
          rang: 3,
          etat: 'PAYE',
          date: '2016-09-01T22:00:00.000Z',
          acteur: null,
        },
        {
          memoire_id: id,
          rang: 1,
          etat: 'TRANSMIS',
          date: '2016-04-01T08:30:00.000Z',
          acteur: 'Jeanne Martin',
        },
        {
          memoire_id: id,
          rang: 2,
          etat: 'VALIDE',
          date: '2016-05-01T08:30:00.000Z',
          acteur: 'Greffe',
          commentaire: 'Bon',
        },
      );
      await ajouterPieces(database(), {
        memoire_id: id,
        id: id + 500_000,
        type: 'ACTE_DESIGNATION',
        nom: 'réquisition.pdf',
        taille: 1_234,
        sha256: 'a'.repeat(64),
        mime: 'application/pdf',
        ajoutee_le: '2016-04-01T08:30:00.000Z',
      });
      return id;
    };

    it('garde numéro, dates, état, montants, juridiction et historique tels qu’ils étaient', async () => {
      const id = await unPaye();

      expect(await reprendre()).to.deep.equal({ ecrits: 1, touches: [] });

      const memoire = await relire(id);
      expect(memoire).to.deep.include({
        version: 1,
        numero: '0000352093',
        numeroBrouillon: '0000352093',
        etat: 'PAYE',
        etatLe: new Date('2016-09-01T22:00:00.000Z'),
        deposeLe: new Date('2016-04-01T08:30:00.000Z'),
        premierDepotLe: new Date('2016-04-01T08:30:00.000Z'),
        reference: 'F-2016-12',
        destinataire: { nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' },
        modification: {
          le: new Date('2016-09-01T22:00:00.000Z'),
          acteurId: 41,
          acteurNom: 'Jeanne Martin',
        },
      });
      expect(memoire.repris).to.deep.equal({
        le: LE,
        numero: '0000352093',
        numeroGarde: true,
        montants: {
          ht: Montant.deCentimes(20_000),
          tva: Montant.deCentimes(4_001),
          debours: Montant.deCentimes(1_500),
          ttc: Montant.deCentimes(25_502),
        },
        juridiction: 'TGI LYON',
      });
      expect(totauxDuMemoire(memoire)).to.deep.include({
        ttc: Montant.deCentimes(25_502),
        parTaux: [],
      });
      expect(
        memoire.lignes.map(({ rang, libelle, unite, codeTva }) => [rang, libelle, unite, codeTva]),
      ).to.deep.equal([
        [0, 'Analyse', 'HEURE', null],
        [1, 'Rapport', 'FORFAIT', 'TVA_20'],
      ]);
      expect(memoire.lignes[0]?.montantRepris).to.deep.equal(Montant.deCentimes(15_001));
      expect(memoire.debours).to.deep.include({
        rang: 0,
        libelle: 'Débours',
        montant: Montant.deCentimes(1_500),
        montantRetenu: null,
        motifReduction: null,
      });
      expect(memoire.pieces.map(({ nom, taille }) => [nom, taille])).to.deep.equal([
        ['réquisition.pdf', 1_234],
      ]);
      expect(
        memoire.historique.map(({ rang, acte, etat, acteurNom, cote, texte }) => [
          rang,
          acte,
          etat,
          acteurNom,
          cote,
          texte,
        ]),
      ).to.deep.equal([
        [0, 'DEPOSER', 'MIS_A_DISPOSITION', 'Jeanne Martin', 'prestataire', null],
        [1, 'CERTIFIER', 'CERTIFIE', 'Greffe', 'juridiction', 'Bon'],
        [2, 'COMPTABILISER', 'PAYE', 'Chorus Portail Pro', 'paiement', null],
      ]);
    });

    it('rend à la sauvegarde ce qu’elle a lu', async () => {
      const id = await unPaye();
      await reprendre();
      const avant = await relire(id);

      await repository().save(await repository().get(id));

      expect(await relire(id)).to.deep.equal({ ...avant, version: 2 });
    });

    it('numérote un brouillon, garde à part son ancien numéro, et se passe d’états enregistrés', async () => {
      const id = nextId();
      await ajouterMemoires(database(), {
        id,
        structure_id: nextId(),
        etat: 'BROUILLON',
        numero: 'B-12',
        date_depot: null,
        date_etat: '2017-06-01T10:00:00.000Z',
        juridiction_id: null,
        destinataire_nom: 'TGI de Nullepart',
        destinataire_ville: '',
        debours: null,
      });
      await reprendre();

      const memoire = await relire(id);
      expect(memoire).to.deep.include({
        numero: null,
        deposeLe: null,
        etat: 'BROUILLON',
        debours: [],
      });
      expect(memoire.numeroBrouillon).to.match(/^TMP2017\d{9}$/);
      expect(memoire.repris).to.deep.include({
        numero: 'B-12',
        numeroGarde: false,
      });
      expect(memoire.historique.map(({ acte, le }) => [acte, le])).to.deep.equal([
        ['OUVRIR', new Date('2017-06-01T10:00:00.000Z')],
      ]);
      const suivant = await new KnexNumerosDeMemoire(database()).prochainBrouillon(2017);
      expect(Number(suivant.slice(7))).to.equal(Number(memoire.numeroBrouillon.slice(7)) + 1);
    });

    it('compte par les lignes dès que les prestations d’un brouillon sont saisies de nouveau', async () => {
      const id = nextId();
      await ajouterMemoires(database(), {
        id,
        structure_id: nextId(),
        etat: 'BROUILLON',
        numero: null,
      });
      await reprendre();
      const memoire = await repository().get(id);
      expect(totauxDuMemoire(memoire.etat).ttc).to.deep.equal(Montant.deCentimes(25_502));

      memoire.enregistrerPrestations([], [{ libelle: 'Timbre', montant: Montant.deCentimes(300) }], AGENT);
      await repository().save(memoire);

      const relu = await relire(id);
      expect(relu.repris?.montants).to.equal(null);
      expect(totauxDuMemoire(relu).ttc).to.deep.equal(Montant.deCentimes(300));
    });

    it('garde deux mémoires sous un même numéro, et jamais deux des nôtres', async () => {
      const [a, b] = [nextId(), nextId()];
      await ajouterMemoires(database(), { id: a, structure_id: 1 }, { id: b, structure_id: 2 });
      await reprendre();

      expect([(await relire(a)).numero, (await relire(b)).numero]).to.deep.equal([
        '0000352093',
        '0000352093',
      ]);
    });

    it('garde un motif connu par son code, tout autre en tête du texte', async () => {
      const [connu, autre] = [nextId(), nextId()];
      for (const [id, motif] of [
        [connu, 'Mémoire déjà déposé'],
        [autre, 'NETTOYAGE BASE'],
      ] as const) {
        await ajouterMemoires(database(), {
          id,
          structure_id: 1,
          etat: 'REFUSE',
          numero: String(id),
        });
        await ajouterEtats(database(), {
          memoire_id: id,
          rang: 1,
          etat: 'REFUSE',
          date: '2016-09-01T22:00:00.000Z',
          motif,
          commentaire: 'Voir courrier',
        });
      }
      await reprendre();

      const motifs = async (id: number) =>
        (await relire(id)).historique.map(({ motifCode, texte }) => [motifCode, texte]);
      expect(await motifs(connu)).to.deep.equal([['DOUBLON', 'Voir courrier']]);
      expect(await motifs(autre)).to.deep.equal([[null, 'NETTOYAGE BASE\nVoir courrier']]);
    });

    it('laisse un mémoire refusé se corriger, avec des montants qui se comptent', async () => {
      const id = nextId();
      await ajouterMemoires(database(), {
        id,
        structure_id: 1,
        etat: 'REFUSE',
        numero: String(id),
      });
      await ajouterLignes(database(), {
        memoire_id: id,
        rang: 1,
        libelle: 'Analyse',
        quantite: 1_000,
        prix_unitaire_ht: 100,
        taux_tva: 2_000,
        montant_ht: 999,
      });
      await reprendre();

      const correction = (await repository().get(id)).dupliquer(
        {
          id: nextId(),
          numeroBrouillon: `TMP2026${String(nextId()).padStart(9, '0')}`,
          nouvelIdDePiece: nextId,
          mandataire: null,
        },
        AGENT,
      );

      expect(correction.etat).to.deep.include({
        repris: null,
        dupliqueDe: id,
        premierDepotLe: new Date('2016-04-01T08:30:00.000Z'),
      });
      expect(correction.etat.lignes[0]?.montantRepris).to.equal(null);
    });

    it('retient ce qui fut demandé, au centime, quand rien n’est réduit', async () => {
      const id = await unPaye();
      await database().from('essai_memoires').where({ id }).update({ etat: 'EN_COURS' });
      await reprendre();
      const memoire = await repository().get(id);

      memoire.certifier({ lignes: [], debours: [] }, AGENT);
      await repository().save(memoire);

      const [row] = await database()
        .from<{ id: number; montant_retenu_ttc: number }>('memoires_memoires')
        .where({ id })
        .select('montant_retenu_ttc');
      expect(row?.montant_retenu_ttc).to.equal(25_502);
      expect((await relire(id)).lignes[0]?.montantRetenu).to.deep.equal(Montant.deCentimes(15_001));
    });

    it('se liste, se trie et se trouve, par son texte sans accents et par son numéro', async () => {
      const structureId = nextId();
      const id = nextId();
      await ajouterMemoires(database(), {
        id,
        structure_id: structureId,
        numero: '352094',
        prestataire_designation: 'Société  d’Étude  Œnologique',
        destinataire_nom: 'Cour d’appel de Nîmes',
      });
      await reprendre();

      const reader = new KnexMemoireReader(database());
      const lister = async (filtre: object) =>
        (
          await reader.lister(
            {
              perimetre: { cote: 'prestataire', structureIds: [structureId] },
              etats: VUES_PRESTATAIRE.tous,
              tri: 'depot',
              sens: 'desc',
              ...filtre,
            },
            null,
            10,
          )
        ).lignes;
      expect(await lister({})).to.deep.include({
        id,
        version: 1,
        structureId,
        prestataire: 'Société  d’Étude  Œnologique',
        dateDepot: new Date('2016-04-01T08:30:00.000Z'),
        destinataire: 'Cour d’appel de Nîmes',
        numero: '352094',
        etat: 'PAYE',
        dateEtat: new Date('2016-09-01T22:00:00.000Z'),
        montantTtc: Montant.deCentimes(25_502),
        relanceLe: null,
      });
      for (const filtre of [
        { texte: "societe d'etude œno" },
        { texte: 'appel nimes' },
        { reference: 'f-2016' },
        { numero: '352094' },
        { numero: '0000352094' },
      ])
        expect(await lister(filtre), JSON.stringify(filtre)).to.have.lengthOf(1);
      expect(
        (await reader.synthese({ cote: 'prestataire', structureIds: [structureId] }, ['PAYE']))[0],
      ).to.deep.equal({
        etat: 'PAYE',
        nombre: 1,
        montantTtc: Montant.deCentimes(25_502),
      });
    });

    it('range comme la sauvegarde ce que cherche un texte', async () => {
      const id = nextId();
      await ajouterMemoires(database(), {
        id,
        structure_id: 3,
        reference: 'N° 12 –  ÀÉÎÕÜ Ÿ',
        prestataire_designation: "L’Atelier d'Œuvre",
      });
      await reprendre();

      const [, , reference, pliee, texte] = indexDe(await relire(id));
      const range = await database()
        .from<{ memoire_id: number }>('memoires_recherche')
        .where({ memoire_id: id })
        .first();
      expect(range).to.deep.include({ reference, reference_pliee: pliee, texte });
    });

    it('met à jour ce que personne ici n’a touché, laisse le reste et le dit', async () => {
      const [intact, touche] = [await unPaye(), await unPaye()];
      await database().from('essai_memoires').where({ id: touche }).update({ etat: 'VALIDE', numero: 'T-1' });
      await reprendre();
      const acte = await repository().get(touche);
      acte.mettreEnPaiement(AGENT);
      await repository().save(acte);

      const nouveau = nextId();
      await ajouterMemoires(database(), {
        id: nouveau,
        structure_id: 9,
        numero: 'N-1',
      });
      await database()
        .from('essai_memoires')
        .whereIn('id', [intact, touche])
        .update({ version_attendue: 1, montant_ttc: 1, commentaire: 'bis' });
      await database().from('essai_lignes').where({ memoire_id: intact, rang: 4 }).delete();
      await database().from('essai_lignes').where({ memoire_id: touche }).delete();

      expect(await reprendre()).to.deep.equal({ ecrits: 2, touches: [touche] });
      expect(await relire(intact)).to.deep.include({
        version: 1,
        commentaire: 'bis',
      });
      expect((await relire(intact)).lignes).to.have.lengthOf(1);
      expect((await relire(touche)).commentaire).to.equal(null);
      expect((await relire(touche)).lignes).to.have.lengthOf(2);
      expect((await relire(nouveau)).numero).to.equal('N-1');
    });

    it('ne prend que sa tranche', async () => {
      const [a, b] = [nextId(), nextId()];
      await ajouterMemoires(database(), { id: a, structure_id: 1 }, { id: b, structure_id: 1, tranche: 2 });

      expect(await reprendre(2)).to.deep.equal({ ecrits: 1, touches: [] });
      expect(await reprendre(3)).to.deep.equal({ ecrits: 0, touches: [] });
      expect(await database().from('memoires_memoires').whereIn('id', [a, b])).to.have.lengthOf(1);
    });

    it('numérote au-delà, sans revenir en arrière ni épuiser la série', async () => {
      const numeros = new KnexNumerosDeMemoire(database());
      expect(await reprise().numeroterAuDela(400_000)).to.equal(true);
      expect(await numeros.prochainNumero()).to.equal('0000400001');
      await reprise().numeroterAuDela(12);
      expect(await numeros.prochainNumero()).to.equal('0000400002');
      expect(await reprise().numeroterAuDela(9_000_000_000)).to.equal(false);
      expect(await numeros.prochainNumero()).to.equal('0000400003');
    });

    it('s’annule, et dit d’abord combien ont bougé', async () => {
      const [a, b] = [await unPaye(), await unPaye()];
      await reprendre();
      const relation = '(SELECT id, 1 AS version FROM essai_memoires)';
      expect(await reprise().bouges(relation)).to.equal(0);
      await repository().save(await repository().get(a));
      expect(await reprise().bouges(relation)).to.equal(1);

      expect(await database().run(() => reprise().annuler(relation))).to.equal(2);
      for (const table of ['lignes', 'historique', 'pieces', 'debours', 'recherche'])
        expect(
          await database().from(`memoires_${table}`).whereIn('memoire_id', [a, b]),
          table,
        ).to.have.lengthOf(0);
    });

    describe('à la vérification', () => {
      const tout = {
        ...SOURCES,
        cles: 'essai_memoires',
        structures: '(SELECT 0 AS id)',
        rangsSuivis: false,
      };
      const comparer = () => reprise().comparer(tout, 100);

      it('ne trouve rien à redire à ce qui vient d’être repris, ni à ce qui fut touché depuis', async () => {
        const [, touche] = [await unPaye(), await unPaye()];
        await ajouterMemoires(database(), {
          id: nextId(),
          structure_id: 4,
          etat: 'BROUILLON',
          numero: null,
          date_depot: null,
          date_etat: null,
        });
        await reprendre();
        const memoire = await repository().get(touche);
        await repository().save(memoire);
        await database().from('memoires_lignes').where({ memoire_id: touche }).update({ libelle: 'Vu ici' });
        await database().from('memoires_historique').where({ memoire_id: touche, rang: 2 }).delete();

        expect(await comparer()).to.deep.equal([]);
        expect(await reprise().comparerTotaux(tout)).to.deep.equal([]);
      });

      it('trouve le montant, l’état, la ligne, le débours, l’étape et la pièce qui diffèrent', async () => {
        const id = await unPaye();
        await reprendre();
        await database().from('memoires_memoires').where({ id }).update({ etat: 'CERTIFIE', montant_ttc: 1 });
        await database()
          .from('memoires_lignes')
          .where({ memoire_id: id, rang: 0 })
          .update({ montant_repris: 7, libelle: 'x' });
        await database().from('memoires_lignes').where({ memoire_id: id, rang: 1 }).delete();
        await database().from('memoires_debours').where({ memoire_id: id }).update({ montant: 7 });
        await database().from('memoires_historique').where({ memoire_id: id, rang: 2 }).update({ rang: 9 });
        await database()
          .from('memoires_pieces')
          .where({ memoire_id: id })
          .update({ sha256: 'b'.repeat(64) });

        const ecart = (objet: string, rang: number | null, ...quoi: readonly string[]) => ({
          memoireId: id,
          objet,
          rang,
          contenu: null,
          quoi,
        });
        expect(await comparer()).to.have.deep.members([
          ecart('memoire', null, 'etat', 'montant_ttc'),
          ecart('ligne', 0, 'libelle', 'montant_repris'),
          ecart('ligne', 1, 'absent'),
          ecart('debours', 0, 'montant'),
          ecart('etat', 2, 'absent'),
          ecart('etat', 9, 'en-trop'),
          { ...ecart('piece', null, 'absent'), contenu: 'a'.repeat(64) },
          { ...ecart('piece', null, 'en-trop'), contenu: 'b'.repeat(64) },
        ]);
        const [structure] = await database()
          .from<{ id: number; structure_id: number }>('memoires_memoires')
          .where({ id });
        const somme = (nombre: number, centimes: number) => ({
          nombre,
          centimes,
        });
        expect(await reprise().comparerTotaux(tout)).to.have.deep.members([
          {
            structureId: structure?.structure_id,
            annee: 2016,
            etat: 'PAYE',
            attendu: somme(1, 25_502),
            trouve: somme(0, 0),
          },
          {
            structureId: structure?.structure_id,
            annee: 2016,
            etat: 'CERTIFIE',
            attendu: somme(0, 0),
            trouve: somme(1, 1),
          },
        ]);
      });

      it('s’en tient aux rangs qui se suivent déjà', async () => {
        const id = await unPaye();
        for (const table of ['essai_lignes', 'essai_etats']) {
          const rows = await database()
            .from<{ memoire_id: number; rang: number }>(table)
            .where({ memoire_id: id })
            .orderBy('rang');
          for (const [place, { rang }] of rows.entries())
            await database()
              .from(table)
              .where({ memoire_id: id, rang })
              .update({ rang: place + 1 });
        }
        await reprendre();
        const suivis = { ...tout, rangsSuivis: true };
        expect(await reprise().comparer(suivis, 100)).to.deep.equal([]);

        await database().from('memoires_lignes').where({ memoire_id: id, rang: 1 }).update({ libelle: 'x' });
        expect(await reprise().comparer(suivis, 100)).to.deep.equal([
          { memoireId: id, objet: 'ligne', rang: 1, contenu: null, quoi: ['libelle'] },
        ]);
      });

      it('trouve un mémoire qui n’est plus là, et donne les pièces dans l’ordre de leurs contenus', async () => {
        const [a, b] = [await unPaye(), await unPaye()];
        await reprendre();
        await database().run(() => reprise().annuler(`(SELECT ${a} AS id)`));

        expect((await comparer()).filter(({ objet }) => objet === 'memoire')).to.deep.equal([
          { memoireId: a, objet: 'memoire', rang: null, contenu: null, quoi: ['absent'] },
        ]);
        const pieces = [];
        for await (const lot of reprise().pieces(tout)) pieces.push(...lot);
        expect(pieces).to.deep.equal([{ memoireId: b, pieceId: b + 500_000, sha256: 'a'.repeat(64) }]);
      });
    });
  });
}
