import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { nextId } from '../../../../support/doubles.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { PartenaireDeMemoires } from '../../../memoires/support/partenaireDeMemoires.ts';
import { enTarGz, enZip, Laboratoire, type Corps } from '../../support/unLaboratoire.ts';

const MEGA = 1024 * 1024;
const CR = '/cpro/transverses/v1/consulterCR';

for (const dialect of testDialects) {
  describe(`Flux par l’API, sur ${dialect}`, function () {
    this.timeout(30_000);
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let labo: Laboratoire;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      labo = await Laboratoire.ouvrir(app());
    });

    const memoires = async (): Promise<number> =>
      (await app().container.get(platform.database).from('memoires_memoires')).length;

    it('d’une facture font un mémoire déposé, que la recherche retrouve par le numéro du flux', async () => {
      const depot = await labo.deposer(labo.facture({ reference: 'E3-0001' }));
      expect(depot['numeroFluxDepot']).to.match(/^CPP0011130\d{15}$/);
      expect(depot).to.include({ dateDepot: '2026-03-02', dejaDepose: false, libelle: 'GCU_MSG_01_000' });
      expect(depot).not.to.have.property('syntaxeFlux');
      expect((await labo.compteRendu(depot['numeroFluxDepot'])).etatCourantDepotFlux).to.equal('IN_RECU');

      await app().drain();

      const cr = await labo.compteRendu(depot['numeroFluxDepot']);
      expect(cr).to.deep.include({
        etatCourantDepotFlux: 'IN_INTEGRE',
        codeInterfaceDepotFlux: 'FSO1130A',
        nomFichier: `FSO1130A_CPP001_${String(depot['numeroFluxDepot'])}`,
        listeErreurDP: [],
        listeErreurTechnique: [],
      });
      const [memoire] = cr.listeMemoires;
      const { corps } = await labo.appeler('/cpro/factures/v1/rechercher/fournisseur', {
        numeroFluxDepot: depot['numeroFluxDepot'],
      });
      const [facture, ...autres] = corps['listeFactures'] as readonly Corps[];
      expect(autres).to.deep.equal([]);
      expect(facture).to.include({
        identifiantFactureCPP: memoire?.identifiantFactureCPP,
        numeroFacture: memoire?.numeroFacture,
        numeroFluxDepot: depot['numeroFluxDepot'],
        statut: 'MISE_A_DISPOSITION',
        montantHT: 462.5,
        montantTTC: 555,
        codeFournisseur: labo.siret,
      });

      const { corps: lu } = await labo.appeler('/cpro/memoires/v1/consulter', {
        numeroMemoire: memoire?.numeroFacture,
      });
      expect(lu).to.deep.include({ reference: 'E3-0001' });
      expect(lu['mission']).to.deep.include({
        typePrescription: 'REQUISITION_OPJ',
        datePrescription: '2026-02-02',
        autorite: 'Commissariat de Lyon 3e, capitaine Bernard',
        numeroParquet: '26033000123',
        nature: 'PENALE',
        debut: '2026-02-03',
        dateAchevement: '2026-02-03',
      });
      expect((lu['pieces'] as readonly Corps[]).map(({ type, nom }) => [type, nom])).to.deep.equal([
        ['ACTE_DESIGNATION', 'requisition.pdf'],
        ['ATTESTATION_MISSION', 'attestation.pdf'],
      ]);
    });

    for (const [format, archiver] of [
      ['tar.gz', enTarGz],
      ['zip', enZip],
    ] as const) {
      it(`en ${format}, chaque bonne facture passe et chaque mauvaise est expliquée`, async () => {
        const avant = await memoires();
        const cr = await labo.traiter(
          await archiver({
            'a.xml': labo.facture({ reference: 'BONNE-1' }),
            'b.xml': labo.facture({ reference: 'TOTAL-FAUX', ttc: '999.00' }),
            'c.xml': '<Invoice><pas fini',
            'd.xml': labo.facture({ reference: 'INCOMPLETE', juridiction: 'TJ-NULLE-PART', pieces: [] }),
            'e.xml': labo.facture({ reference: 'BONNE-2' }),
          }),
          { nomFichier: `lot.${format}` },
        );

        expect(cr.etatCourantDepotFlux).to.equal('IN_INTEGRE_PARTIEL');
        expect(cr.listeMemoires.map(({ numeroDP }) => numeroDP)).to.deep.equal(['BONNE-1', 'BONNE-2']);
        expect(await memoires()).to.equal(avant + 2);
        expect(cr.listeErreurDP.map(({ numeroDP }) => numeroDP)).to.deep.equal(['TOTAL-FAUX', 'INCOMPLETE']);
        const [total, incomplete] = cr.listeErreurDP.map(({ libelleErreurDP }) => libelleErreurDP);
        expect(total).to.match(
          /999\.00\u00a0€.*555\.00\u00a0€.*balise\u00a0: LegalMonetaryTotal\.TaxInclusiveAmount\.value - ligne\u00a0: \d+/,
        );
        expect(incomplete?.split('|')).to.have.length(3);
        expect(incomplete).to.include('AccountingCustomerParty.Party.PartyIdentification.ID.value');
        expect(cr.listeErreurTechnique).to.have.length(1);
        expect(cr.listeErreurTechnique[0]?.codeErreur).to.equal('XML_ILLISIBLE');
        expect(cr.listeErreurTechnique[0]?.libelleErreur).to.match(
          /^IRRECEVABILITE: c\.xml .*ligne\u00a0: 1 - position\u00a0: \d+/,
        );
      });
    }

    it('d’un autre fournisseur, ou d’un inconnu, sont refusées par la même phrase', async () => {
      const autre = await Laboratoire.ouvrir(app());
      const refus: (readonly unknown[])[] = [];
      for (const fournisseur of [autre.siret, '00000000000000']) {
        const cr = await labo.traiter(labo.facture({ fournisseur, reference: 'R' }));
        refus.push([cr.etatCourantDepotFlux, cr.listeErreurDP[0]?.libelleErreurDP]);
      }

      expect(refus[0]?.[0]).to.equal('IN_REJETE');
      expect(refus[0]?.[1]).to.include('n’est pas référencé dans notre système');
      expect(refus[0]).to.deep.equal(refus[1]);
    });

    it('d’une pièce qui n’en est pas une disent laquelle, avec le reste', async () => {
      const pieces = [
        { type: 'ACTE_DESIGNATION', nom: 'virus.exe', contenu: Buffer.from('MZ'.padEnd(200, 'x')) },
        { type: 'ATTESTATION_MISSION', nom: 'vide.pdf', contenu: Buffer.alloc(0) },
      ];
      const cr = await labo.traiter(labo.facture({ pieces }));

      expect(cr.etatCourantDepotFlux).to.equal('IN_REJETE');
      const dit = cr.listeErreurDP[0]?.libelleErreurDP ?? '';
      expect(dit).to.include('AdditionalDocumentReference[2].Attachment');
    });

    it('déposés deux fois ne le sont qu’une, et le disent ; rejetés, se déposent de nouveau', async () => {
      const bonne = labo.facture();
      const premier = await labo.deposer(bonne);
      await app().drain();
      const avant = await memoires();
      const second = await labo.deposer(bonne);
      await app().drain();
      expect(second).to.include({ numeroFluxDepot: premier['numeroFluxDepot'], dejaDepose: true });
      expect(await memoires()).to.equal(avant);

      const mauvaise = labo.facture({ juridiction: 'NULLE' });
      const rejete = await labo.deposer(mauvaise);
      await app().drain();
      expect(await labo.deposer(mauvaise))
        .to.include({ dejaDepose: false })
        .and.not.include({ numeroFluxDepot: rejete['numeroFluxDepot'] });
      await app().drain();
    });

    it('déposés vingt fois en même temps ne font qu’un flux et qu’un mémoire', async () => {
      const avant = await memoires();
      const facture = labo.facture();
      const depots = await Promise.all(Array.from({ length: 20 }, () => labo.deposer(facture)));
      await app().drain();

      expect(new Set(depots.map(({ numeroFluxDepot }) => numeroFluxDepot)).size).to.equal(1);
      expect(depots.filter(({ dejaDepose }) => dejaDepose === false)).to.have.length(1);
      expect(await memoires()).to.equal(avant + 1);
    });

    it('d’une autre syntaxe de Chorus Pro sont reçus puis rejetés ; d’une inconnue, refusés', async () => {
      const cr = await labo.traiter(Buffer.from('%PDF-1.4'), { syntaxeFlux: 'IN_DP_E2_CII_FACTURX' });
      expect(cr.etatCourantDepotFlux).to.equal('IN_REJETE');
      expect(cr.listeErreurTechnique[0]).to.include({ codeErreur: 'SYNTAXE_NON_RECUE' });
      expect(cr.listeErreurTechnique[0]?.libelleErreur).to.include('IN_DP_E3_UBL_INVOICE');

      const { status, corps } = await labo.appeler('/cpro/factures/v1/deposer/flux', {
        fichierFlux: 'QQ==',
        nomFichier: 'a.xml',
        syntaxeFlux: 'IN_INVENTEE',
      });
      expect([status, corps['codeRetour']]).to.deep.equal([400, 20_004]);
    });

    it('disent un mode de dépôt par flux, que chaque service des factures répète', async () => {
      const [memoire] = (await labo.traiter(labo.facture())).listeMemoires;
      const idFacture = memoire?.identifiantFactureCPP;
      const { corps: histo } = await labo.appeler('/cpro/factures/v1/consulter/historique', { idFacture });
      expect(histo).to.include({ modeDepot: 'UPLOAD_API' });
      const demande = { identifiantFactureCPP: idFacture };
      const { corps: lu } = await labo.appeler('/cpro/factures/v1/consulter/fournisseur', demande);
      expect(lu['facture']).to.include({ modeDepot: 'UPLOAD_API' });
      const tribunal = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
      const recu = await tribunal.reussir('/cpro/factures/v1/consulter/recipiendaire', demande);
      expect(recu['facture']).to.include({ modeDepot: 'UPLOAD_API' });
      const { corps: modes } = await labo.appeler('/cpro/transverses/v1/recuperer/modedepot', {});
      expect(modes['listeModeDepot']).to.deep.include.members([
        { modeDepot: 'UPLOAD_API' },
        { modeDepot: 'UPLOAD_PORTAIL' },
      ]);
    });

    const avecEngagement = (numero: string): string =>
      labo
        .facture()
        .replace(
          '<cac:ContractDocumentReference>',
          `<cac:OrderReference><cbc:ID>${numero}</cbc:ID></cac:OrderReference>$&`,
        );

    it('qui nomment un engagement juridique le portent au mémoire, à côté du n° de parquet', async () => {
      const [memoire] = (await labo.traiter(avecEngagement('48295'))).listeMemoires;
      const { corps } = await labo.appeler('/cpro/memoires/v1/consulter', {
        numeroMemoire: memoire?.numeroFacture,
      });
      expect(corps['mission']).to.deep.include({ numeroEngagement: '48295', numeroParquet: '26033000123' });
    });

    for (const numero of ['EJ-2026-1', '12345678901', '1'.repeat(30)]) {
      it(`dont le numéro d’engagement est ${numero} sont refusés, avec la balise et la raison`, async () => {
        const cr = await labo.traiter(avecEngagement(numero));
        expect(cr.etatCourantDepotFlux).to.equal('IN_REJETE');
        const [dit, ...autres] = cr.listeErreurDP[0]?.libelleErreurDP.split('|') ?? [];
        expect(autres).to.deep.equal([]);
        expect(dit).to.match(
          /(engagement.*chiffres|20\u00a0caractères).*balise\u00a0: OrderReference\.ID\.value - ligne\u00a0: \d+/i,
        );
      });
    }

    it('de 10 Mo entrent ; d’un octet de plus, sont refusés par 20001 ; hors du corps, par un 413', async () => {
      const deposer = (octets: number) =>
        labo.appeler('/cpro/factures/v1/deposer/flux', {
          fichierFlux: Buffer.alloc(octets, nextId()).toString('base64'),
          nomFichier: 'lourd.xml',
          syntaxeFlux: 'IN_DP_E3_UBL_INVOICE',
        });
      const entre = await deposer(MEGA * 10);
      expect([entre.status, entre.corps['codeRetour']]).to.deep.equal([200, 0]);
      const { status, corps } = await deposer(MEGA * 10 + 1);
      expect([status, corps['codeRetour']]).to.deep.equal([400, 20_001]);
      expect(corps['libelle']).to.match(/^GDP_MSG_11\.022 - .*10\u00a0Mo/);
      expect(await deposer(MEGA * 12)).to.deep.equal({ status: 413, corps: {} });
      await app().drain();
    });

    it('sans fichier lisible sont refusés au dépôt', async () => {
      const demande = { nomFichier: 'a.xml', syntaxeFlux: 'IN_DP_E3_UBL_INVOICE' };
      for (const [fichierFlux, champ] of [
        [undefined, 'fichierFlux'],
        ['pas du base64 !', 'base64 illisible'],
      ]) {
        const { status, corps } = await labo.appeler('/cpro/factures/v1/deposer/flux', {
          ...demande,
          fichierFlux,
        });
        expect(status).to.equal(400);
        expect(corps['libelle']).to.include(champ);
      }
    });

    it('inconnus, ou d’un autre, sont introuvables dans les mots du fil', async () => {
      const autre = await Laboratoire.ouvrir(app());
      const { numeroFluxDepot } = await labo.deposer(labo.facture());
      for (const [qui, numero] of [
        [autre, numeroFluxDepot],
        [labo, 'CPP0011130999999999999999'],
      ] as const) {
        for (const chemin of [CR, `${CR}Detaille`]) {
          const { status, corps } = await qui.appeler(chemin, { numeroFluxDepot: numero });
          expect([status, corps]).to.deep.equal([
            400,
            { codeRetour: 20_001, libelle: 'POQ_MSG_01.003 - Flux introuvable.' },
          ]);
        }
      }
      await app().drain();
    });

    it('ont un compte rendu en PDF, pour un flux intégré comme pour un flux rejeté', async () => {
      for (const contenu of [labo.facture(), labo.facture({ tva: '1.00', ttc: '463.50' }), '<x/>']) {
        const { numeroFluxDepot } = await labo.deposer(contenu);
        await app().drain();
        const { corps } = await labo.appeler(CR, { numeroFluxDepot });
        expect(corps).to.include({ codeRetour: 0, numeroFluxDepot, codeInterfaceFlux: 'FSO1130A' });
        const pdf = Buffer.from(String(corps['fichierCR']), 'base64');
        expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
      }
    });

    it('ont un numéro chacun, que la clé d’idempotence retient', async () => {
      const fichierFlux = Buffer.from(labo.facture()).toString('base64');
      const demande = { fichierFlux, nomFichier: 'a.xml', syntaxeFlux: 'IN_DP_E3_UBL_INVOICE' };
      const cle = { 'idempotency-key': randomBytes(8).toString('hex') };
      const [un, deux] = [
        await labo.partenaire.appeler('/cpro/factures/v1/deposer/flux', demande, cle),
        await labo.partenaire.appeler('/cpro/factures/v1/deposer/flux', demande, cle),
      ];
      expect(deux.body).to.deep.equal(un.body);
      expect(un.body).to.include({ dejaDepose: false });
      await app().drain();
    });
  });
}
