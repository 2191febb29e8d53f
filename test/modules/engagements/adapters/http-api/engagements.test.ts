import { expect } from 'chai';
import { engagementsFacade } from '../../../../../src/modules/engagements/index.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../../../raccordements/support/uneStructureEnBase.ts';
import { UN_PDF } from '../../../memoires/support/prestataireConnecte.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { unEngagement } from '../../support/unEngagement.ts';
import { unExpert } from '../../support/unExpert.ts';

const SIRET = '35600000000048';
const AUTRE = '73282932000074';
const BASE = '/cpro/engagementsJuridiques/v1';

type Corps = Readonly<Record<string, unknown>>;

interface Liste {
  readonly codeRetour: number;
  readonly listeEngagementJuridique: readonly Corps[];
  readonly parametresRetour: Corps;
}

for (const dialect of testDialects) {
  describe(`l’API des engagements, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let structureId: number;
    let expert: Partenaire;
    let laboratoire: Partenaire;

    before(async () => {
      await produit().container.get(structuresFacade).chargerReference();
      structureId = await unExpert(produit(), SIRET);
      expert = await unPartenaire(produit(), structureId);
      laboratoire = await unPartenaire(produit(), await uneStructureEnBase(produit(), AUTRE));
      await produit()
        .container.get(engagementsFacade)
        .ranger([
          unEngagement(SIRET, '0000048295', { euros: 3_600 }),
          unEngagement(SIRET, '0000051207', { etat: 'SOLDE', numeroMarche: 'M-7', euros: 200 }),
          unEngagement(AUTRE, '0000099999'),
        ]);
    });

    const rechercher = async (corps: unknown = {}): Promise<Liste> =>
      (await expert.appeler(`${BASE}/rechercher`, corps).expect(200)).body as Liste;

    const numeros = async (corps: unknown): Promise<readonly unknown[]> =>
      (await rechercher(corps)).listeEngagementJuridique.map(
        ({ numeroEngagementJuridique }) => numeroEngagementJuridique,
      );

    it('donne les siens, sur le fil de Chorus Pro', async () => {
      const {
        codeRetour,
        listeEngagementJuridique: liste,
        parametresRetour,
      } = await rechercher({
        numeroEngagementJuridique: '48295',
        numeroMarcheEngagementJuridique: null,
        montantTTCMin: null,
        parametresRecherche: {
          pageResultatDemandee: 1,
          nbResultatsParPage: 10,
          triSens: 'Descendant',
          triColonne: 'DateCreationEJ',
        },
      });
      expect(codeRetour).to.equal(0);
      expect(parametresRetour).to.deep.equal({ pageCourante: 1, pages: 1, nbResultatsParPage: 10, total: 1 });
      expect(liste[0]).to.deep.include({
        libelleTypeEngagementJuridique: 'BON_DE_COMMANDE',
        numeroEngagementJuridique: '0000048295',
        identifiantStructureReceptrice: SIRET,
        dateNotificationEJ: '2026-01-15T00:00:00.000+01:00',
        libelleEtatCourantEJ: 'COMMANDE',
        montantTotalTtc: 3600,
        taillePJ: 0,
      });
    });

    for (const [quoi, corps, attendus] of [
      ['un corps vide', [], ['0000051207', '0000048295']],
      ['le numéro de marché', { numeroMarcheEngagementJuridique: 'M-7' }, ['0000051207']],
      ['codeEngagementJuridique', { codeEngagementJuridique: '0000051207' }, ['0000051207']],
      ['l’état', { etatCourantEngagementJuridique: 'COMMANDE' }, ['0000048295']],
      ['un état inconnu', { etatCourantEngagementJuridique: 'PERDU' }, []],
      ['le SIRET récepteur', { structureReceptriceEngagementJuridique: SIRET }, ['0000051207', '0000048295']],
      ['un autre récepteur', { structureReceptriceEngagementJuridique: AUTRE }, []],
      ['les montants, en texte', { montantTTCMin: '1000', montantTTCMax: '5000.00' }, ['0000048295']],
      ['la période', { periodeDateNotificationEJDu: '2026-01-16T00:00:00Z' }, []],
      ['celui d’un autre', { numeroEngagementJuridique: '0000099999' }, []],
      [
        'un tri par montant',
        { parametresRecherche: { triColonne: 'MontantTotalTtc', triSense: 'Ascendant ' } },
        ['0000051207', '0000048295'],
      ],
    ] as const) {
      it(`cherche par ${quoi}`, async () => {
        expect(await numeros(corps)).to.have.ordered.members(attendus);
      });
    }

    it('cherche par l’id récepteur, comme nombre ou comme texte', async () => {
      for (const id of [structureId, String(structureId)])
        expect(await numeros({ structureReceptriceEngagementJuridique: id })).to.have.lengthOf(2);
    });

    it('ferme l’espace à qui ne l’a pas, et ne dit rien de l’engagement d’un autre', async () => {
      const ferme = await laboratoire.appeler(`${BASE}/rechercher`).expect(400);
      expect(ferme.body).to.have.property('codeRetour', 20_001);
      for (const [qui, numero] of [
        [laboratoire, '0000048295'],
        [expert, '0000099999'],
        [expert, '0000000001'],
      ] as const) {
        const refus = await qui
          .appeler(`${BASE}/consulterDetail`, { numeroEngagementJuridique: numero })
          .expect(400);
        expect(refus.body, numero).to.have.property('codeRetour', 20_000);
      }
      const sansNumero = await expert.appeler(`${BASE}/consulterDetail`, {}).expect(400);
      expect((sansNumero.body as { readonly libelle: string }).libelle).to.include(
        'numeroEngagementJuridique',
      );
    });

    it('suit d’état en état le mémoire qui nomme l’engagement', async () => {
      const depot = await expert.appeler('/cpro/factures/v1/soumettre', {
        modeDepot: 'SAISIE_API',
        numeroFactureSaisi: 'EXP-1',
        destinataire: { codeDestinataire: 'TJ-LYON' },
        cadreDeFacturation: { codeCadreFacturation: 'A3_MEMOIRE_JUSTICE' },
        references: { typeTva: 'TVA_SUR_ENCAISSEMENT', numeroBonCommande: '48295' },
        lignePoste: [
          {
            lignePosteDenomination: 'Expertise',
            lignePosteQuantite: 1,
            lignePosteUnite: 'FORFAIT',
            lignePosteMontantUnitaireHT: 1500,
            lignePosteTauxTva: 'TVA_20',
          },
        ],
        memoire: {
          mission: {
            typePrescription: 'REQUISITION_OPJ',
            datePrescription: '2026-02-02',
            autorite: 'Parquet de Lyon',
            numeroParquet: '26033000123',
            nature: 'PENALE',
            dateAchevement: '2026-02-03',
          },
          pieces: ['ACTE_DESIGNATION', 'ATTESTATION_MISSION'].map((type) => ({
            type,
            nom: `${type}.pdf`,
            fichier: UN_PDF.toString('base64'),
          })),
        },
      });
      expect(depot.body, JSON.stringify(depot.body)).to.have.property('codeRetour', 0);
      const { identifiantFactureCPP, numeroFacture } = depot.body as {
        identifiantFactureCPP: number;
        numeroFacture: string;
      };
      await produit().drain();

      const detail = async (): Promise<Corps> =>
        (await expert.appeler(`${BASE}/consulterDetail`, { numeroEngagementJuridique: '48295' }).expect(200))
          .body as Corps;
      const lie = {
        idDemandePaiement: identifiantFactureCPP,
        numeroDemandePaiement: numeroFacture,
        typeDemandePaiement: 'MEMOIRE_JUSTICE',
        sousType: 'FACTURE',
        etatCourantDemandePaiement: 'MISE_A_DISPOSITION',
        dateFournisseur: '2026-03-02',
        montantTtcDemandePaiement: 1800,
      };
      expect(await detail()).to.deep.include({ demandePaiement: [lie], etatCourantEngagement: 'COMMANDE' });
      expect((await detail())['recepteur']).to.deep.include({ identifiantStructureReceptrice: SIRET });

      const juridiction = await produit().container.get(structuresFacade).juridictionParCode('TJ-LYON');
      const greffe = await unPartenaire(produit(), juridiction!.id);
      produit().clock.advance(60_000);
      await greffe
        .appeler('/cpro/factures/v1/traiter/recue', {
          idFacture: identifiantFactureCPP,
          nouveauStatut: 'PRISE_EN_COMPTE_DESTINATAIRE',
        })
        .expect(200);
      await produit().drain();
      expect(await detail()).to.deep.include({
        demandePaiement: [{ ...lie, etatCourantDemandePaiement: 'PRISE_EN_COMPTE_DESTINATAIRE' }],
      });

      for (const numeroBonCommande of ['48295', '0000048295']) {
        const trouves = await expert
          .appeler('/cpro/factures/v1/rechercher/fournisseur', { numeroBonCommande })
          .expect(200);
        expect((trouves.body as { listeFactures: readonly Corps[] }).listeFactures).to.have.lengthOf(1);
      }
      const facture = await expert
        .appeler('/cpro/factures/v1/consulter/fournisseur', { identifiantFactureCPP })
        .expect(200);
      expect(facture.body).to.have.nested.property('facture.references.numeroBonCommande', '48295');
      const rien = await expert
        .appeler('/cpro/factures/v1/rechercher/fournisseur', { numeroBonCommande: '1' })
        .expect(200);
      expect((rien.body as { listeFactures: readonly Corps[] }).listeFactures).to.deep.equal([]);
    });

    it('refuse au dépôt un numéro qui n’en est pas un', async () => {
      const valide = await expert.appeler('/cpro/memoires/v1/valider', {
        mission: { numeroEngagement: 'devis accepté' },
      });
      expect(JSON.stringify(valide.body)).to.include('mission.numeroEngagement').and.include('dix chiffres');
    });
  });
}
