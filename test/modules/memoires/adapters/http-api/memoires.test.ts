import { expect } from 'chai';
import { testApp } from '../../../../support/testApp.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { UN_PDF } from '../../support/prestataireConnecte.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';

const RACINE = '/cpro/memoires/v1';
const INSTANT = '2026-03-02T09:00:00.000Z';

for (const dialect of testDialects) {
  describe(`API des mémoires sur ${dialect}`, () => {
    const app = testApp(dialect, INSTANT);
    let partenaire: PartenaireDeMemoires;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      partenaire = await PartenaireDeMemoires.deposant(app());
    });

    const compter = async (): Promise<number> =>
      (await app().container.get(platform.database).from('memoires_memoires')).length;

    describe('soumettre', () => {
      it('dépose un mémoire entier en un appel', async () => {
        const depose = await partenaire.deposer();
        expect(depose).to.include({
          etat: 'MIS_A_DISPOSITION',
          statut: 'MISE_A_DISPOSITION',
          dateDepot: '2026-03-02',
        });
        expect(depose['numeroMemoire']).to.match(/^\d{10}$/);
        expect(depose['totaux']).to.deep.include({ ht: 145.05, tva: 20.01, ttc: 165.06 });

        const lu = await partenaire.reussir(`${RACINE}/consulter`, {
          idMemoire: String(depose['idMemoire']),
        });
        expect(lu['pieces']).to.have.length(2);
        expect(lu['mission']).to.include({ debut: '2026-02-03', numeroParquet: '26033000123' });
        expect(lu['juridiction']).to.include({ ville: 'Lyon' });
        const [premiere, seconde] = lu['lignes'] as readonly Corps[];
        expect(premiere).to.include({ tauxTva: 0, codeTva: 'COLLABORATEUR_OCCASIONNEL', quantite: 1.5 });
        expect(seconde).to.include({ tauxTva: 20, codeTva: 'TVA_20', prixUnitaire: 33.35 });
      });

      it('refuse tout d’un bloc, nomme chaque champ, et ne laisse rien', async () => {
        const avant = await compter();
        const { code, libelle } = await partenaire.refuser(
          `${RACINE}/soumettre`,
          await partenaire.complet({ mission: { debut: '2026-02-03' }, pieces: [] }),
        );
        expect(code).to.equal(20_004);
        expect(libelle).to.include('mission.dateAchevement').and.include('pieces.ACTE_DESIGNATION');
        expect(await compter()).to.equal(avant);
      });

      it('prend les fichiers dans le même corps, et les services par leur code', async () => {
        const fichier = UN_PDF.toString('base64');
        const pieces = [
          { type: 'ACTE_DESIGNATION', nom: 'acte.pdf', fichier },
          { type: 'ATTESTATION_MISSION', nom: 'attestation.pdf', fichier },
        ];
        const { idMemoire } = await partenaire.deposer({ pieces });
        const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
        expect((lu['pieces'] as readonly Corps[]).map(({ nom }) => nom)).to.deep.equal(
          pieces.map(({ nom }) => nom),
        );
        const service = await partenaire.complet({
          entete: { codeJuridiction: 'TJ-LYON', codeService: 'AUCUN' },
        });
        expect((await partenaire.refuser(`${RACINE}/soumettre`, service)).libelle).to.include(
          'entete.serviceId',
        );
        const abime = await partenaire.complet({ pieces: [{ ...pieces[0], fichier: '!!' }] });
        expect((await partenaire.refuser(`${RACINE}/soumettre`, abime)).libelle).to.include(
          'pieces.0.fichier',
        );
      });

      it('nomme un champ illisible et un taux à trois décimales', async () => {
        const illisible = await partenaire.complet({ mission: { debut: '30/02/2026' } });
        expect((await partenaire.refuser(`${RACINE}/soumettre`, illisible)).libelle).to.include(
          'mission.debut',
        );
        const taux = await partenaire.complet({ lignes: [{ libelle: 'x', tauxTva: 5.555 }] });
        expect((await partenaire.refuser(`${RACINE}/soumettre`, taux)).libelle).to.include(
          'lignes.0.tauxTva',
        );
      });

      it('ne joint pas le fichier d’une autre structure, comme s’il n’existait pas', async () => {
        const autre = await PartenaireDeMemoires.deposant(app());
        const idFichier = await autre.deposerUnFichier();
        const dit = async (id: number) =>
          partenaire.refuser(
            `${RACINE}/soumettre`,
            await partenaire.complet({ pieces: [{ idFichier: id, type: 'AUTRE' }] }),
          );
        const chezLAutre = await dit(idFichier);
        expect(chezLAutre.code).to.equal(20_000);
        expect(chezLAutre.libelle).to.include('pieces.0.idFichier');
        expect(await dit(999_999_999)).to.deep.equal(chezLAutre);
      });
    });

    describe('valider', () => {
      it('dit tout à la fois, ce qui ne peut être écrit compris, et ne garde rien', async () => {
        const avant = await compter();
        const verifie = await partenaire.reussir(`${RACINE}/valider`, {
          entete: { codeJuridiction: 'TJ-NULLE-PART', categorie: 'INCONNUE' },
          mission: { typePrescription: 'INCONNU', debut: '2026-02-03' },
          lignes: [
            { libelle: 'a', quantite: 1, unite: 'INCONNUE', prixUnitaire: 10, tauxTva: 20 },
            { libelle: 'b', quantite: 1, prixUnitaire: 10, tauxTva: 7 },
          ],
          pieces: [{ idFichier: 999_999_999, type: 'ACTE_DESIGNATION' }],
        });
        expect(verifie['deposable']).to.equal(false);
        const champs = (verifie['problemes'] as readonly Corps[]).map(({ champ }) => champ);
        expect(champs).to.include.members([
          'entete.juridictionId',
          'entete.categorie',
          'mission.typePrescription',
          'lignes.0.unite',
          'lignes.1.tauxTva',
          'pieces.0.idFichier',
          'mission.dateAchevement',
          'pieces.ATTESTATION_MISSION',
        ]);
        expect(new Set(champs).size).to.equal(champs.length);
        expect(await compter()).to.equal(avant);
      });

      it('dit d’un mémoire complet qu’il peut être déposé', async () => {
        const verifie = await partenaire.reussir(`${RACINE}/valider`, await partenaire.complet());
        expect(verifie).to.deep.include({ deposable: true, problemes: [] });
      });
    });

    describe('un brouillon', () => {
      it('se duplique, se modifie à la bonne version, et se dépose', async () => {
        const { idMemoire } = await partenaire.deposer();
        const brouillon = await partenaire.reussir(`${RACINE}/dupliquer`, { idMemoire });
        expect(brouillon['etat']).to.equal('BROUILLON');

        const { mission, pieces } = await partenaire.complet();
        const modifie = await partenaire.reussir(`${RACINE}/modifier`, {
          numeroMemoire: brouillon['numeroBrouillon'],
          version: brouillon['version'],
          mission,
          pieces,
        });
        const trop = await partenaire.refuser(`${RACINE}/modifier`, {
          idMemoire: brouillon['idMemoire'],
          version: brouillon['version'],
          commentaire: 'trop tard',
        });
        expect(trop.code).to.equal(20_002);
        const depose = await partenaire.reussir(`${RACINE}/soumettre`, { idMemoire: modifie['idMemoire'] });
        expect(depose['etat']).to.equal('MIS_A_DISPOSITION');
        const encore = await partenaire.refuser(`${RACINE}/soumettre`, { idMemoire: modifie['idMemoire'] });
        expect(encore.libelle).to.include(String(depose['numeroMemoire']));
      });

      it('perd une pièce qui n’est plus nommée', async () => {
        const { idMemoire } = await partenaire.deposer();
        const { idMemoire: brouillon } = await partenaire.reussir(`${RACINE}/dupliquer`, { idMemoire });
        const { pieces } = await partenaire.complet();
        await partenaire.reussir(`${RACINE}/modifier`, { idMemoire: brouillon, pieces });
        const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire: brouillon });
        const [gardee] = lu['pieces'] as readonly Corps[];
        await partenaire.reussir(`${RACINE}/modifier`, {
          idMemoire: brouillon,
          pieces: [{ idPiece: gardee?.['idPiece'] }],
        });
        const relu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire: brouillon });
        expect(relu['pieces']).to.deep.equal([gardee]);
      });
    });

    describe('une autre structure', () => {
      it('n’apprend rien d’un mémoire : même réponse que pour un identifiant inconnu', async () => {
        const { idMemoire } = await partenaire.deposer();
        const autre = await PartenaireDeMemoires.deposant(app());
        for (const service of [
          'consulter',
          'consulter/historique',
          'dupliquer',
          'abandonner',
          'telecharger',
        ]) {
          const vu = await autre.refuser(`${RACINE}/${service}`, { idMemoire });
          expect(vu.code, service).to.equal(20_000);
          expect(await autre.refuser(`${RACINE}/${service}`, { idMemoire: 999_999_999 })).to.deep.equal(vu);
        }
        const { listeMemoires } = await autre.reussir(`${RACINE}/rechercher`, {
          structureId: partenaire.structureId,
        });
        expect(listeMemoires).to.deep.equal([]);
      });
    });

    describe('rechercher', () => {
      it('avance par curseur, sans en perdre ni en répéter', async () => {
        const seul = await PartenaireDeMemoires.deposant(app());
        const deposes: unknown[] = [];
        for (let n = 0; n < 3; n += 1) deposes.push((await seul.deposer())['idMemoire']);
        const vus: unknown[] = [];
        let curseur: unknown = null;
        do {
          const page: Corps = await seul.reussir(`${RACINE}/rechercher`, {
            curseur,
            parPage: 2,
            sens: 'asc',
          });
          vus.push(...(page['listeMemoires'] as readonly Corps[]).map(({ idMemoire }) => idMemoire));
          curseur = page['curseurSuivant'];
        } while (curseur !== null);
        expect(vus).to.deep.equal(deposes);
      });
    });

    describe('la juridiction', () => {
      it('reçoit, demande un complément, certifie en réduisant, met en paiement et comptabilise', async () => {
        const juridiction = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
        const { idMemoire } = await partenaire.deposer();
        const { listeMemoires } = await juridiction.reussir(`${RACINE}/rechercher/recus`, {
          parPage: 10_000,
        });
        expect((listeMemoires as readonly Corps[]).map((ligne) => ligne['idMemoire'])).to.include(idMemoire);

        const traiter = (acte: string, reste: Corps = {}) =>
          juridiction.reussir(`${RACINE}/traiter`, { idMemoire, acte, ...reste });
        await traiter('PRENDRE_EN_CHARGE');
        await traiter('DEMANDER_COMPLEMENT', { motif: 'PIECE_ILLISIBLE', texte: 'La page 2 manque.' });
        const complete = await partenaire.reussir(`${RACINE}/completer`, {
          idMemoire,
          reponse: 'La voici.',
          pieces: [{ idFichier: await partenaire.deposerUnFichier('page2.pdf'), type: 'AUTRE' }],
        });
        expect(complete['statut']).to.equal('COMPLETEE');

        const sansMotif = await juridiction.refuser(`${RACINE}/traiter`, {
          idMemoire,
          acte: 'CERTIFIER',
          lignes: [{ rang: 0, montantRetenu: 10 }],
        });
        expect(sansMotif.libelle).to.include('lignes.0.motifReduction');
        await traiter('CERTIFIER', {
          lignes: [
            {
              rang: 0,
              montantRetenu: 30,
              motifReduction: 'QUANTITE_NON_JUSTIFIEE',
              texteReduction: 'Une heure.',
            },
          ],
        });
        const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
        expect(lu['totauxRetenus']).to.deep.include({ ht: 130.05 });
        await traiter('METTRE_EN_PAIEMENT');
        expect((await traiter('COMPTABILISER'))['statut']).to.equal('COMPTABILISEE');
        const { historique } = await partenaire.reussir(`${RACINE}/consulter/historique`, { idMemoire });
        expect((historique as readonly Corps[]).map(({ acte }) => acte)).to.deep.equal([
          'OUVRIR',
          'DEPOSER',
          'PRENDRE_EN_CHARGE',
          'DEMANDER_COMPLEMENT',
          'COMPLETER',
          'CERTIFIER',
          'METTRE_EN_PAIEMENT',
          'COMPTABILISER',
        ]);
      });

      it('refuse, et le prestataire corrige ou abandonne', async () => {
        const juridiction = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
        const { idMemoire } = await partenaire.deposer();
        await juridiction.reussir(`${RACINE}/traiter`, {
          idMemoire,
          acte: 'REFUSER',
          motif: 'DOUBLON',
          texte: 'Déjà déposé.',
        });
        expect((await partenaire.reussir(`${RACINE}/abandonner`, { idMemoire }))['etat']).to.equal(
          'ABANDONNE',
        );
        expect((await partenaire.refuser(`${RACINE}/abandonner`, { idMemoire })).code).to.equal(20_002);
      });
    });

    describe('telecharger', () => {
      it('rend l’accusé, une pièce, toutes en ZIP, et le récapitulatif', async () => {
        const { idMemoire } = await partenaire.deposer();
        await app().drain();
        const octets = async (corps: Corps): Promise<Buffer> => {
          const rendu = await partenaire.reussir(`${RACINE}/telecharger`, { idMemoire, ...corps });
          return Buffer.from(String(rendu['fichierResultat']), 'base64');
        };
        expect((await octets({ objet: 'ACCUSE' })).subarray(0, 5).toString()).to.equal('%PDF-');
        expect((await octets({ objet: 'PIECES' })).subarray(0, 2).toString()).to.equal('PK');
        const clair = JSON.parse((await octets({ objet: 'RECAPITULATIF' })).toString()) as Corps;
        expect(clair['etat']).to.equal('MIS_A_DISPOSITION');
        const lu = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
        const [piece] = lu['pieces'] as readonly Corps[];
        expect((await octets({ objet: 'PIECE', idPiece: piece?.['idPiece'] })).length).to.equal(
          piece?.['taille'],
        );
      });
    });
  });
}
