import { expect } from 'chai';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { codesDesMemoires } from '../../../../../src/modules/memoires/adapters/http-api/codesDesMemoires.ts';
import { CodesDeRefus } from '../../../../../src/platform/api/CodesDeRefus.ts';
import { PieceTropLourde } from '../../../../../src/kernel/domain/piece/erreursDePiece.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';

const FACTURES = '/cpro/factures/v1';
const TRANSVERSES = '/cpro/transverses/v1';
const MEMOIRES = '/cpro/memoires/v1';
const INSTANT = '2026-03-02T09:00:00.000Z';

for (const dialect of testDialects) {
  describe(`API des factures pour les mémoires sur ${dialect}`, () => {
    const app = testApp(dialect, INSTANT);
    let fournisseur: PartenaireDeMemoires;
    let juridiction: PartenaireDeMemoires;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      fournisseur = await PartenaireDeMemoires.deposant(app());
      juridiction = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
    });

    const facture = async (ecart: Corps = {}): Promise<Corps> => {
      const { mission } = await fournisseur.complet();
      return {
        modeDepot: 'SAISIE_API',
        numeroFactureSaisi: 'F-2026/01',
        idUtilisateurCourant: 0,
        destinataire: { codeDestinataire: 'TJ-LYON', codeServiceExecutant: '' },
        fournisseur: { idFournisseur: String(fournisseur.structureId), idServiceFournisseur: 0 },
        cadreDeFacturation: { codeCadreFacturation: 'A3_MEMOIRE_JUSTICE', codeStructureValideur: null },
        references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_ENCAISSEMENT' },
        lignePoste: [
          {
            lignePosteNumero: 1,
            lignePosteDenomination: 'Traduction',
            lignePosteQuantite: 2,
            lignePosteUnite: 'HEURE',
            lignePosteMontantUnitaireHT: 30,
            lignePosteTauxTva: 'TVA_20',
          },
          {
            lignePosteReference: 'DEBOURS',
            lignePosteDenomination: 'Timbre',
            lignePosteMontantUnitaireHT: '15,00',
          },
        ],
        ligneTva: [{ ligneTvaTaux: 'TVA_20', ligneTvaMontantBaseHtParTaux: 60 }],
        pieceJointePrincipale: [
          {
            pieceJointePrincipaleId: await fournisseur.deposerUnFichier('acte.pdf'),
            pieceJointePrincipaleDesignation: 'ACTE_DESIGNATION',
          },
        ],
        pieceJointeComplementaire: [
          {
            pieceJointeComplementaireId: await fournisseur.deposerUnFichier('attestation.pdf'),
            pieceJointeComplementaireType: 'ATTESTATION_MISSION',
          },
          {
            pieceJointeComplementaireId: await fournisseur.deposerUnFichier('recu.pdf'),
            pieceJointeComplementaireType: 'JUSTIFICATIF_DEBOURS',
          },
        ],
        memoire: { categorie: 'INTERPRETE_TRADUCTEUR', mission },
        ...ecart,
      };
    };

    const chercher = async (corps: Corps, service = 'fournisseur'): Promise<readonly Corps[]> => {
      const { listeFactures } = await fournisseur.reussir(`${FACTURES}/rechercher/${service}`, corps);
      return listeFactures as readonly Corps[];
    };

    describe('soumettre', () => {
      it('dépose un mémoire dans le cadre A3', async () => {
        const depose = await fournisseur.reussir(`${FACTURES}/soumettre`, await facture());
        expect(depose).to.include({ statutFacture: 'MISE_A_DISPOSITION', dateDepot: '2026-03-02' });
        const { facture: lue } = (await fournisseur.reussir(`${FACTURES}/consulter/fournisseur`, {
          identifiantFactureCPP: depose['identifiantFactureCPP'],
        })) as { facture: Corps };
        expect(lue['montantTotal']).to.deep.include({
          montantHtTotal: 60,
          montantTVA: 12,
          montantTtcTotal: 87,
        });
        expect(lue['modeDepot']).to.equal('SAISIE_API');
        expect(lue['destinataire']).to.include({ codeDestinataire: 'TJ-LYON' });
        expect((lue['lignesDePoste'] as Corps)['totalLignesPoste']).to.equal(2);
        expect((lue['listeDesPiecesJointes'] as Corps)['totalListePiecesJointe']).to.equal(3);
      });

      it('refuse les autres cadres et les avoirs, et le dit', async () => {
        const autre = await facture({
          cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
        });
        expect((await fournisseur.refuser(`${FACTURES}/soumettre`, autre)).libelle).to.include(
          'A3_MEMOIRE_JUSTICE',
        );
        const avoir = await facture({ references: { typeFacture: 'AVOIR' } });
        expect((await fournisseur.refuser(`${FACTURES}/soumettre`, avoir)).libelle).to.include('typeFacture');
      });
    });

    describe('rechercher', () => {
      it('donne au fournisseur ses mémoires par page, avec leur nombre exact et leurs montants', async () => {
        const seul = await PartenaireDeMemoires.deposant(app());
        for (let n = 0; n < 3; n += 1) await seul.deposer();
        const page = async (pageResultatDemandee: number): Promise<Corps> =>
          seul.reussir(`${FACTURES}/rechercher/fournisseur`, {
            cadreFacturation: 'A3_MEMOIRE_JUSTICE',
            statutCourant: 'MISE_A_DISPOSITION',
            listeDestinataire: [],
            periodeDateDepotDu: '2026-03-02T00:00:00Z',
            periodeDateDepotAu: '2026-03-02T23:59:59',
            rechercheFactureParFournisseur: {
              nbResultatsParPage: 2,
              pageResultatDemandee,
              triColonne: 'NumeroFacture',
              triSense: 'Ascendant ',
            },
          });
        const [premiere, seconde] = [await page(1), await page(2)];
        expect(premiere['parametresRetour']).to.deep.equal({
          pageCourante: 1,
          pages: 2,
          nbResultatsParPage: 2,
          total: 3,
        });
        const lignes = [premiere, seconde].flatMap((une) => une['listeFactures'] as readonly Corps[]);
        const numeros = lignes.map((ligne) => String(ligne['numeroFacture']));
        expect(numeros).to.have.length(3).and.deep.equal(numeros.toSorted());
        expect(lignes[0]).to.include({
          montantHT: 145.05,
          montantTTC: 165.06,
          dateDepot: '2026-03-02',
          codeDestinataire: 'TJ-LYON',
          typeIdentifiantFournisseur: 'PARTICULIER',
        });
      });

      it('filtre par montant, par numéro, et par ce qu’un mémoire n’a pas', async () => {
        const seul = await PartenaireDeMemoires.deposant(app());
        const { numeroMemoire } = await seul.deposer();
        const total = async (corps: Corps): Promise<unknown> =>
          ((await seul.reussir(`${FACTURES}/rechercher/fournisseur`, corps))['parametresRetour'] as Corps)[
            'total'
          ];
        expect(await total({ numeroFacture: numeroMemoire })).to.equal(1);
        expect(await total({ montantHTMin: 145.05, montantHTMax: '145.05' })).to.equal(1);
        expect(await total({ montantHTMin: 145.06 })).to.equal(0);
        expect(await total({ montantTTCMax: 165.05 })).to.equal(0);
        expect(await total({ cadreFacturation: 'A1_FACTURE_FOURNISSEUR' })).to.equal(0);
        expect(await total({ numeroFluxDepot: 'CPP0011110000000000001557' })).to.equal(0);
        expect(await total({ idFournisseur: fournisseur.structureId })).to.equal(0);
        expect(await total({ idFournisseur: 0, numeroMarche: '', statutCourant: null })).to.equal(1);
      });

      it('s’arrête à 100 000 résultats, et nomme la recherche par curseur', async () => {
        const { libelle } = await fournisseur.refuser(`${FACTURES}/rechercher/fournisseur`, {
          rechercheFactureParFournisseur: { nbResultatsParPage: 10_000, pageResultatDemandee: 12 },
        });
        expect(libelle).to.include('/cpro/memoires/v1/rechercher');
      });

      it('donne à la juridiction ce qu’elle reçoit, ses quatre champs de page à la racine', async () => {
        const { numeroMemoire } = await fournisseur.deposer();
        const recu = await juridiction.reussir(`${FACTURES}/rechercher/recipiendaire`, {
          numeroFacture: numeroMemoire,
          paramRecherche: { nbResultatsParPage: 1000, pageResultatDemandee: 1 },
        });
        expect(recu).to.include({ pageCourante: 1, pages: 1, total: 1 });
        const rien = await juridiction.appeler(`${FACTURES}/rechercher/recipiendaire`, {
          numeroFacture: 'INCONNU',
        });
        expect(rien).to.deep.equal({
          status: 200,
          corps: { codeRetour: 20_000, libelle: "TRA_MSG_00.015 - La recherche n'a retourné aucun résultat" },
        });
      });

      it('demandePaiement dit la juridiction du mémoire', async () => {
        const { numeroMemoire } = await fournisseur.deposer();
        const { listeDemandePaiement, total } = await fournisseur.reussir(
          `${FACTURES}/rechercher/demandePaiement`,
          {
            roleUtilisateur: 'FOURNISSEUR',
            numeroFactureMemoire: numeroMemoire,
            parametres: null,
          },
        );
        expect(total).to.equal(1);
        expect((listeDemandePaiement as readonly Corps[])[0]).to.include({
          numeroDemandePaiement: numeroMemoire,
          codeJuridiction: 'TJ-LYON',
          raisonSocialeJuridiction: 'Tribunal judiciaire de Lyon',
        });
      });
    });

    describe('un mémoire reçu', () => {
      it('suit les statuts que donne la juridiction, et refuse les autres par 20002', async () => {
        const { idMemoire } = await fournisseur.deposer();
        const traiter = (nouveauStatut: string, motif = '') =>
          juridiction.reussir(`${FACTURES}/traiter/recue`, { idFacture: idMemoire, nouveauStatut, motif });
        const incoherent = await juridiction.refuser(`${FACTURES}/traiter/recue`, {
          idFacture: idMemoire,
          nouveauStatut: 'COMPTABILISEE',
        });
        expect(incoherent).to.deep.equal({
          code: 20_002,
          libelle: "Incohérence au niveau du statut d'origine ou de destination de la facture.",
        });
        await traiter('PRISE_EN_COMPTE_DESTINATAIRE');
        await traiter('SUSPENDUE', 'PIECE_ILLISIBLE: la page 2 manque');
        const complete = await fournisseur.reussir(`${FACTURES}/completer`, {
          identifiantFactureCPP: idMemoire,
          commentaire: 'La voici.',
          pieceJointeComplementaire: [
            { pieceJointeComplementaireId: await fournisseur.deposerUnFichier('page2.pdf') },
          ],
        });
        expect(complete['dateTraitement']).to.equal('2026-03-02');
        await traiter('SERVICE_FAIT');
        await traiter('MANDATEE');
        expect((await traiter('COMPTABILISEE'))['nouveauStatut']).to.equal('COMPTABILISEE');

        const vu = await fournisseur.reussir(`${FACTURES}/consulter/historique`, {
          idFacture: idMemoire,
          idEspace: 7,
          paramRechercheHistoStatuts: { nbResultatsParPageListeHistoStatut: 100 },
        });
        const { histoStatut } = vu['historiquesDesStatuts'] as { histoStatut: readonly Corps[] };
        expect(histoStatut.map((etape) => etape['histoStatutCode'])).to.deep.equal([
          'COMPTABILISEE',
          'MISE_EN_PAIEMENT',
          'SERVICE_FAIT',
          'COMPLETEE',
          'A_COMPLETER',
          'PRISE_EN_COMPTE_DESTINATAIRE',
          'MISE_A_DISPOSITION',
          'BROUILLON',
        ]);
        expect(histoStatut[4]).to.include({
          histoStatutDatePassage: '2026-03-02 10:00',
          histoStatutCommentaire: 'la page 2 manque',
        });
      });

      it('ne se consulte pas de l’autre côté', async () => {
        const { idMemoire } = await fournisseur.deposer();
        const demande = { identifiantFactureCPP: idMemoire };
        const { facture: recue } = (await juridiction.reussir(
          `${FACTURES}/consulter/recipiendaire`,
          demande,
        )) as { facture: Corps };
        expect(recue['destinataire']).to.include({ destinataireEtat: 'OUI' });
        expect((await juridiction.refuser(`${FACTURES}/consulter/fournisseur`, demande)).code).to.equal(
          20_000,
        );
        expect((await fournisseur.refuser(`${FACTURES}/consulter/recipiendaire`, demande)).code).to.equal(
          20_000,
        );
        const traiter = { idFacture: idMemoire, nouveauStatut: 'PRISE_EN_COMPTE_DESTINATAIRE' };
        expect((await fournisseur.refuser(`${FACTURES}/traiter/recue`, traiter)).code).to.equal(20_000);
      });

      it('dont le refus est traité porte rejetTraite, et se cherche par là', async () => {
        const { idMemoire } = await fournisseur.deposer();
        const autre = (await fournisseur.deposer())['idMemoire'];
        await juridiction.reussir(`${FACTURES}/traiter/recue`, {
          idFacture: idMemoire,
          nouveauStatut: 'REJETEE',
          motif: 'Mémoire déjà déposé.',
        });
        const rejets = (...ids: readonly unknown[]) => ({
          listeDemandePaiement: ids.map((idDemandePaiement) => ({ idDemandePaiement })),
        });
        expect(
          (await fournisseur.refuser(`${FACTURES}/traiterRejet`, rejets(idMemoire, autre))).code,
        ).to.equal(20_002);
        expect(await chercher({ statutCourant: ['REJETEE'], rejetTraite: true })).to.deep.equal([]);
        await fournisseur.reussir(`${FACTURES}/traiterRejet`, rejets(idMemoire));
        const [traite] = await chercher({ statutCourant: ['REJETEE'], rejetTraite: true });
        expect(traite).to.include({
          identifiantFactureCPP: idMemoire,
          rejetTraite: true,
          commentaireEtatCourant: 'Mémoire déjà déposé.',
        });
        const etranger = await PartenaireDeMemoires.deposant(app());
        expect((await etranger.refuser(`${FACTURES}/traiterRejet`, rejets(idMemoire))).code).to.equal(20_000);
      });
    });

    describe('les fichiers', () => {
      it('se téléchargent en groupe, l’accusé seul en PDF', async () => {
        const ids = [await fournisseur.deposer(), await fournisseur.deposer()].map((un) => un['idMemoire']);
        await app().drain();
        const octets = async (liste: readonly unknown[], avec: string): Promise<string> => {
          const { fichierResultat } = await fournisseur.reussir(`${FACTURES}/telecharger/groupe`, {
            format: 'PDF',
            avecPiecesJointesComplementaires: avec,
            listeFacture: liste.map((idFacture) => ({ idFacture })),
          });
          return Buffer.from(String(fichierResultat), 'base64').subarray(0, 4).toString();
        };
        expect(await octets(ids.slice(0, 1), 'NON')).to.equal('%PDF');
        expect(await octets(ids, 'OUI')).to.equal('PK\u0003\u0004');
        const { status, corps } = await fournisseur.appeler(`${TRANSVERSES}/telecharger/pieceJointe`, {
          objetPieceJointe: 'DEMANDE_PAIEMENT',
          demandePaiement: { format: 'PDF', listeFacture: [{ idFacture: ids[0] }] },
        });
        expect(status).to.equal(200);
        expect(Object.keys(corps)).to.deep.equal(['pieceJointe']);
      });

      it('sont refusés quand leur contenu, leur base64 ou leur poids ne convient pas', async () => {
        const ajouter = (pieceJointeFichier: string) =>
          fournisseur.refuser(`${TRANSVERSES}/ajouter/fichier`, {
            pieceJointeNom: 'x.pdf',
            pieceJointeFichier,
          });
        expect((await ajouter('ceci n’est pas du base64 !')).libelle).to.include('pieceJointeFichier');
        expect((await ajouter(Buffer.from('MZ un programme').toString('base64'))).libelle).to.include('PDF');
        const lourd = new CodesDeRefus([codesDesMemoires]).de(new PieceTropLourde('x.pdf', 10));
        expect(lourd.codeRetour).to.equal(20_003);
        const gros = Buffer.alloc(8_900_000, 32);
        gros.write('%PDF-1.7\n');
        await fournisseur.deposerUnFichier('gros.pdf', gros);
      });

      it('sont oubliés après sept jours sans mémoire, et gardés avec le mémoire qui les joint', async () => {
        const [seul, joint] = [await fournisseur.deposerUnFichier(), await fournisseur.deposerUnFichier()];
        const { pieces } = await fournisseur.complet();
        const { idMemoire } = await fournisseur.deposer({
          pieces: [...(pieces as readonly Corps[]), { idFichier: joint, type: 'AUTRE' }],
        });
        const taches = app().container.getAll(platform.recurringTask);
        const oublier = taches.find(({ nom }) => nom === 'memoires.oublier-les-fichiers');
        app().clock.advance(7 * 86_400_000 + 1);
        await oublier?.execute(new AbortController().signal);
        app().clock.set(INSTANT);
        expect(await app().container.get(platform.database).from('memoires_fichiers_deposes')).to.deep.equal(
          [],
        );
        const perdu = await fournisseur.refuser(`${MEMOIRES}/soumettre`, {
          ...(await fournisseur.complet()),
          pieces: [{ idFichier: seul, type: 'AUTRE' }],
        });
        expect(perdu.code).to.equal(20_000);
        const lu = await fournisseur.reussir(`${MEMOIRES}/consulter`, { idMemoire });
        expect(lu['pieces']).to.have.length(3);
      });
    });

    describe('les référentiels', () => {
      it('répondent, chacun selon son schéma', async () => {
        const routes = app()
          .container.getAll(platform.apiRoutes)
          .flat()
          .filter(({ chemin }) =>
            /recuperer\/(devises|taux|motifs|cadre|typedp|etat|mode|format|syntaxe|typespj)|memoires\/v1\/(juri|cate|tari|moti|type|unit)/.test(
              chemin,
            ),
          );
        expect(routes).to.have.length(19);
        for (const { chemin, exemple } of routes) await fournisseur.reussir(chemin, exemple);
        const liste = async (chemin: string, corps: Corps, cle: string) =>
          (await fournisseur.reussir(chemin, corps))[cle] as readonly Corps[];
        expect(
          await liste(`${MEMOIRES}/juridictions`, { texte: 'lyon' }, 'listeJuridictions'),
        ).to.deep.include.members([
          {
            juridictionId: juridiction.structureId,
            codeJuridiction: 'TJ-LYON',
            nom: 'Tribunal judiciaire de Lyon',
            ville: 'Lyon',
            codePostal: '69003',
          },
        ]);
        const statuts = await liste(
          `${TRANSVERSES}/recuperer/etats/traitement`,
          { statutCourant: 'MISE_A_DISPOSITION' },
          'listeStatutsPossiblesPourTraitement',
        );
        expect(statuts.map((un) => un['statutPossiblePourTraitement'])).to.deep.equal([
          'PRISE_EN_COMPTE_DESTINATAIRE',
          'REJETEE',
        ]);
      });
    });
  });
}
