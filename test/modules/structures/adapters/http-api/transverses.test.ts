import { expect } from 'chai';
import request from 'supertest';
import { fromBufferPromise } from 'yauzl';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import type { PieceReutilisable } from '../../../../../src/modules/structures/domain/piece/PieceReutilisable.ts';
import { fiche } from '../../../../../src/modules/structures/ficheTokens.ts';
import { nextId } from '../../../../support/doubles.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';
import { FERME, FauxSirene, unEtablissement } from '../../support/fauxSirene.ts';
import { AUTRE, MANDANTE, SIENNE, unAnnuaire, type Annuaire } from '../../support/unAnnuaire.ts';

const DEBUT = '2026-03-02T09:00:00.000Z';
const TRANSVERSES = '/cpro/transverses/v1';

const unePiece = (ecart: Partial<PieceReutilisable>): PieceReutilisable => ({
  id: nextId(),
  proprietaire: { nature: 'PERSONNE', utilisateurId: 1 },
  designation: 'Attestation de vigilance',
  type: 'AUTRE',
  nom: 'attestation.PDF',
  sha256: 'c'.repeat(64),
  taille: 1_000,
  mime: 'application/pdf',
  du: jour('2026-01-01'),
  au: null,
  ajouteeLe: new Date('2026-01-01T08:00:00.000Z'),
  ajouteePar: 1,
  retireeLe: null,
  ...ecart,
});

for (const dialect of testDialects) {
  describe(`les services transverses des structures, sur ${dialect}`, () => {
    const produit = testApp(dialect, DEBUT);
    let annuaire: Annuaire;
    let partenaire: Partenaire;

    before(async () => {
      annuaire = await unAnnuaire(produit());
      partenaire = await unPartenaire(produit(), annuaire.sienne);
    });

    const lire = async (service: string, corps: unknown = {}, de = partenaire): Promise<unknown> =>
      (await de.appeler(`${TRANSVERSES}/${service}`, corps).expect(200)).body as unknown;
    const refus = async (service: string, corps: object): Promise<unknown> =>
      (await partenaire.appeler(`${TRANSVERSES}/${service}`, corps).expect(400)).body as unknown;

    it('dit qu’elle répond, sans enveloppe', async () => {
      const body: unknown = (
        await request(produit().app).get(`${TRANSVERSES}/health-check`).set(partenaire.entetes).expect(200)
      ).body;
      expect(body).to.deep.equal({ body: 'OK', statusCodeValue: 200, statusCode: 'OK' });
    });

    it('rend les pays dans la langue demandée', async () => {
      for (const [codeLangue, libellePays] of [
        ['fr', 'Allemagne'],
        ['EN', 'Germany'],
        [null, 'Allemagne'],
      ]) {
        const { listePays } = (await lire('recuperer/pays', { codeLangue })) as {
          readonly listePays: readonly object[];
        };
        expect(listePays).to.deep.include({ codePays: 'DE', libellePays });
        expect(listePays).to.have.lengthOf.above(240);
      }
    });

    it('rend les sept types d’identifiant', async () => {
      const { listeTypeIdentifiant } = (await lire('recuperer/typeidentifiant/structure', [])) as {
        readonly listeTypeIdentifiant: readonly object[];
      };
      expect(listeTypeIdentifiant).to.have.lengthOf(7);
      expect(listeTypeIdentifiant).to.deep.include({ typeIdentifiantStructure: 'PARTICULIER' });
    });

    it('rend les structures pour lesquelles le compte dépose ou reçoit', async () => {
      const actives = async (cote: string, de = partenaire): Promise<readonly object[]> =>
        (
          (await lire(`recuperer/structures/actives/${cote}`, {}, de)) as {
            readonly listeStructures: readonly object[];
          }
        ).listeStructures;
      const [mandante, sienne] = [
        { idStructureCPP: annuaire.mandante, identifiant: MANDANTE, designationStructure: 'Cabinet Mercure' },
        { idStructureCPP: annuaire.sienne, identifiant: SIENNE, designationStructure: 'Laboratoire Hermès' },
      ];
      const tribunal = {
        idStructureCPP: annuaire.tribunal,
        identifiant: 'TJ-LYON',
        designationStructure: 'Tribunal judiciaire de Lyon',
      };
      expect(await actives('fournisseur')).to.deep.equal([mandante, sienne]);
      expect(await actives('destinataire')).to.deep.equal([]);
      expect(await actives('facturetravaux')).to.deep.equal([]);
      const greffe = await unPartenaire(produit(), annuaire.tribunal);
      expect(await actives('destinataire', greffe)).to.deep.equal([tribunal]);
      expect(await actives('fournisseur', greffe)).to.deep.equal([]);
    });

    it('rend les comptes ouverts, les siens et ceux d’un mandant, sans aucun numéro', async () => {
      expect(await lire('recuperer/coordbanc/valides', { idStructure: annuaire.sienne })).to.deep.equal({
        codeRetour: 0,
        libelle: 'GCU_MSG_01_000',
        listeCoordonneeBancaire: [
          { idCoordonneeBancaire: annuaire.comptes.ouvert.id, nomCoordonneeBancaire: 'Compte principal' },
        ],
      });
      const { listeCoordonneeBancaire } = (await lire('recuperer/coordbanc/valides', {
        idStructure: annuaire.mandante,
      })) as { readonly listeCoordonneeBancaire: readonly object[] };
      expect(listeCoordonneeBancaire).to.have.lengthOf(1);
      const inconnue = await refus('recuperer/coordbanc/valides', { idStructure: 987_654_321 });
      expect(inconnue).to.have.property('codeRetour', 20_000);
      for (const idStructure of [annuaire.autre, annuaire.particulier, annuaire.tribunal])
        expect(await refus('recuperer/coordbanc/valides', { idStructure })).to.deep.equal(inconnue);
    });

    it('cherche les destinataires parmi les structures publiques actives', async () => {
      const chercher = async (corps: object): Promise<readonly unknown[]> =>
        (
          (await lire('rechercher/destinataire', corps)) as {
            readonly listeDestinataires: readonly { readonly siret: string }[];
          }
        ).listeDestinataires.map(({ siret }) => siret);
      expect(await lire('rechercher/destinataire', { identifiant: 'tj-lyon' })).to.deep.equal({
        codeRetour: 0,
        libelle: 'TRA_MSG_00.000',
        listeDestinataires: [
          {
            idStructureCPP: annuaire.tribunal,
            siret: 'TJ-LYON',
            nomDestinataire: 'Tribunal judiciaire de Lyon',
            adresseCodePostal: '69003',
            adresseVille: 'Lyon',
          },
        ],
        parametresRetour: { pageCourante: 1, pages: 1, nbResultatsParPage: 10, total: 1 },
      });
      expect(await chercher({ nomVilleCodePostal: '75001 paris' })).to.deep.equal(['CA-PARIS']);
      expect(await chercher({ nomVilleCodePostal: 'Péronne' })).to.deep.equal([]);
      expect(await chercher({ nomVilleCodePostal: 'Hermès' })).to.deep.equal([]);
      expect(await chercher({ identifiant: SIENNE })).to.deep.equal([]);
      expect(await chercher({ typeStructure: 'PRIVEE' })).to.deep.equal([]);
      expect(await chercher({})).to.have.lengthOf(2);
    });

    it('donne l’annuaire des destinataires dans une archive', async () => {
      const { fichierResultat, libelle } = (await lire('telecharger/annuaire/destinataire')) as {
        readonly fichierResultat: string;
        readonly libelle: string;
      };
      expect(libelle).to.equal('GCU_MSG_01_000');
      const zip = await fromBufferPromise(Buffer.from(fichierResultat, 'base64'));
      const fichiers: string[] = [];
      for await (const entree of zip.eachEntry()) {
        const morceaux: Buffer[] = [];
        for await (const morceau of await zip.openReadStreamPromise(entree)) morceaux.push(morceau as Buffer);
        fichiers.push(entree.fileName, Buffer.concat(morceaux).toString('utf8'));
      }
      expect(fichiers[0]).to.equal('annuaire.csv');
      expect(fichiers[1]).to.include('TJ-LYON;Tribunal judiciaire de Lyon;69003;Lyon;TJ');
      expect(fichiers[1]).to.include('CA-PARIS').and.not.include('PERONNE').and.not.include('Hermès');
    });

    it('cherche les pièces valables de sa structure, jamais celles d’un mandant ni d’un autre', async () => {
      const pieces = produit().container.get(fiche.pieces);
      const types = produit().container.get(fiche.typesDePieces);
      const [premier, second] = [types[0]?.code ?? '', types[1]?.code ?? ''];
      const proprietaire = { nature: 'STRUCTURE', structureId: annuaire.sienne } as const;
      const valable = unePiece({ proprietaire, type: premier });
      await pieces.save(valable);
      await pieces.save(unePiece({ proprietaire, type: second, designation: 'Serment prêté' }));
      await pieces.save(unePiece({ proprietaire, au: jour('2026-02-28'), designation: 'Échue' }));
      await pieces.save(unePiece({ proprietaire, retireeLe: new Date(DEBUT), designation: 'Retirée' }));
      await pieces.save(unePiece({ proprietaire: { nature: 'STRUCTURE', structureId: annuaire.mandante } }));

      const chercher = async (corps: object): Promise<readonly Readonly<Record<string, unknown>>[]> =>
        (
          (await lire('rechercher/pj/structure', { idStructureCPP: annuaire.sienne, ...corps })) as {
            readonly listePiecesJointes: readonly Readonly<Record<string, unknown>>[];
          }
        ).listePiecesJointes;
      expect(await chercher({ pieceJointeDesignation: 'VIGILANCE', codeLangue: 'en' })).to.deep.equal([
        {
          pieceJointeId: valable.id,
          pieceJointeObjetId: valable.id,
          pieceJointeDesignation: 'Attestation de vigilance',
          pieceJointeExtension: 'pdf',
          pieceJointeTypeCode: premier,
          pieceJointeTypeLibelle: types[0]?.libelle.en,
          pieceJointeUtilisateurId: 0,
          pieceJointeStructureId: annuaire.sienne,
          pieceJointeStructureCode: SIENNE,
          pieceJointeStructureRaisonSociale: 'Laboratoire Hermès',
        },
      ]);
      const designations = async (corps: object): Promise<readonly unknown[]> =>
        (await chercher(corps)).map((une) => une.pieceJointeDesignation);
      expect(await designations({})).to.have.members(['Attestation de vigilance', 'Serment prêté']);
      expect(await designations({ idStructureCPP: annuaire.ancienne })).to.have.lengthOf(2);
      expect(await designations({ pieceJointeTypeId: 2 })).to.deep.equal(['Serment prêté']);
      expect(await designations({ pieceJointeTypeId: 999 })).to.deep.equal([]);

      const inconnue = await refus('rechercher/pj/structure', { idStructureCPP: 987_654_321 });
      expect(inconnue).to.have.property('codeRetour', 20_000);
      for (const idStructureCPP of [annuaire.mandante, annuaire.autre, annuaire.tribunal])
        expect(await refus('rechercher/pj/structure', { idStructureCPP })).to.deep.equal(inconnue);
    });

    it('cherche les pièces de son compte, et nulles autres', async () => {
      const pieces = produit().container.get(fiche.pieces);
      await pieces.save(unePiece({ designation: 'D’un autre' }));
      const utilisateurId = partenaire.compteId;
      await pieces.save(
        unePiece({ designation: 'La sienne', proprietaire: { nature: 'PERSONNE', utilisateurId } }),
      );
      const { listePiecesJointes } = (await lire('rechercher/pj/moncompte', { codeLangue: 'fr' })) as {
        readonly listePiecesJointes: readonly object[];
      };
      expect(listePiecesJointes).to.have.lengthOf(1);
      expect(listePiecesJointes[0]).to.include({
        pieceJointeDesignation: 'La sienne',
        pieceJointeUtilisateurId: utilisateurId,
      });
    });

    it('dit d’un SIRET ce que sait la fiche, sans l’adresse de la structure d’un autre', async () => {
      expect(await lire('consulter/information/siret', { siretStructure: '732 829 320 00074' })).to.include({
        siret: SIENNE,
        siren: '732829320',
        raisonSociale: 'Laboratoire Hermès',
        adresse: '12 rue des Lilas, 69003 Lyon',
        estActif: true,
        siege: null,
      });
      expect(await lire('consulter/information/siret', { siretStructure: Number(AUTRE) })).to.include({
        raisonSociale: 'Société Anonyme',
        adresse: '44000 Nantes',
      });
      expect(
        await refus('consulter/information/siret', { siretStructure: '40483304800022' }),
      ).to.have.property('codeRetour', 20_000);
      for (const corps of [{ siretStructure: '12345678901234' }, { siretStructure: 'TJ-LYON' }, {}])
        expect(await refus('consulter/information/siret', corps)).to.deep.equal({
          codeRetour: 20_013,
          libelle: 'TRA_MSG_00.002 - valeur incorrecte : siretStructure',
        });
    });
  });
}

describe('un SIRET d’après l’INSEE, par l’API', () => {
  const sirene = new FauxSirene();
  const produit = testApp('sqlite', DEBUT, async () => ({
    inseeUrl: await sirene.ouvrir(),
    inseeJeton: 'un-jeton-secret',
  }));
  after(() => sirene.fermer());

  it('rend ce que l’INSEE en dit, et à défaut de réponse ce que dit la fiche', async () => {
    const annuaire = await unAnnuaire(produit());
    const partenaire = await unPartenaire(produit(), annuaire.sienne);
    const lire = (siretStructure: string): request.Test =>
      partenaire.appeler(`${TRANSVERSES}/consulter/information/siret`, { siretStructure });

    sirene.connait((siret) => unEtablissement(siret, FERME), '55208131766522');
    const ferme: unknown = (await lire('40483304800022').expect(200)).body;
    expect(ferme).to.include({
      raisonSociale: 'LABORATOIRE HERMES',
      estActif: false,
      siege: 'OUI',
      siretPredecesseurSuccesseur: '55208131766522',
    });
    sirene.par((_req, res) => void res.writeHead(404).end());
    const inconnu: unknown = (await lire(AUTRE).expect(400)).body;
    expect(inconnu).to.have.property('codeRetour', 20_000);
    sirene.par((_req, res) => void res.writeHead(500).end());
    const fiche: unknown = (await lire(SIENNE).expect(200)).body;
    expect(fiche).to.include({ raisonSociale: 'Laboratoire Hermès', nonDiffusibleInsee: null });
  });
});
