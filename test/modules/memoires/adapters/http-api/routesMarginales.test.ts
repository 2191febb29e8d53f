import { expect } from 'chai';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { testApp } from '../../../../support/testApp.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';

const FACTURES = '/cpro/factures/v1';
const TRANSVERSES = '/cpro/transverses/v1';

describe('les services marginaux du fil', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let interprete: PartenaireDeMemoires;
  let autre: PartenaireDeMemoires;
  let lyon: PartenaireDeMemoires;
  let depose: number;

  before(async () => {
    await produit().container.get(structuresFacade).chargerReference();
    interprete = await PartenaireDeMemoires.deposant(produit());
    autre = await PartenaireDeMemoires.deposant(produit());
    lyon = await PartenaireDeMemoires.juridiction(produit(), 'TJ-LYON');
    depose = Number((await interprete.deposer())['idMemoire']);
  });

  const ids = (corps: Corps, nom: string): readonly unknown[] =>
    (corps['listeFactures'] as readonly Corps[]).map((facture) => facture[nom]);

  it('recycler refuse un mémoire par le code du fil, une fois l’identifiant reconnu', async () => {
    const refus = await interprete.refuser(`${FACTURES}/recycler`, { identifiantFactureCPP: depose });
    expect(refus.code).to.equal(20_002);
    expect(refus.libelle).to.match(/^GDP_MSG_11\.001/);
    for (const [qui, id] of [
      [autre, depose],
      [lyon, depose],
      [interprete, 999],
    ] as const)
      expect((await qui.refuser(`${FACTURES}/recycler`, { identifiantFactureCPP: id })).code).to.equal(
        20_000,
      );
    expect((await interprete.refuser(`${FACTURES}/recycler`)).libelle).to.include('identifiantFactureCPP');
  });

  it('deposer/pdf et detacherPieceJointe disent par où passer', async () => {
    const pdf = await interprete.refuser(`${FACTURES}/deposer/pdf`, {
      fichierFacture: 'JVBERi0=',
      nomFichier: 'm.pdf',
    });
    expect(pdf).to.deep.include({ code: 20_004 });
    expect(pdf.libelle).to.include('soumettre');
    const piece = await interprete.refuser(`${TRANSVERSES}/detacherPieceJointe`, { idPieceJointeObjet: 12 });
    expect(piece).to.deep.include({ code: 20_004 });
    expect(piece.libelle).to.include('/cpro/memoires/v1/modifier');
  });

  it('atraiter donne au fournisseur ce qui attend de lui, et au destinataire ce qui attend d’elle', async () => {
    const chemin = `${FACTURES}/rechercher/atraiter/fournisseur`;
    expect(ids(await interprete.reussir(chemin), 'identifiantFactureCPP')).to.deep.equal([]);
    const recus = await lyon.reussir(`${FACTURES}/rechercher/atraiter/recipiendaire`, {
      idStructure: lyon.structureId,
    });
    expect(ids(recus, 'idFacture')).to.deep.equal([depose]);
    expect(
      ids(
        await lyon.reussir(`${FACTURES}/rechercher/atraiter/recipiendaire`, { idStructure: 1 }),
        'idFacture',
      ),
    ).to.deep.equal([]);

    await lyon.reussir(`${FACTURES}/traiter/recue`, {
      idFacture: depose,
      nouveauStatut: 'REJETEE',
      motif: 'AUTRE: hors délai',
    });
    const refuse = await interprete.reussir(chemin, {
      idStructure: interprete.structureId,
      masquerRejetee: false,
    });
    expect(ids(refuse, 'identifiantFactureCPP')).to.deep.equal([depose]);
    expect(
      ids(await interprete.reussir(chemin, { masquerRejetee: true }), 'identifiantFactureCPP'),
    ).to.deep.equal([]);
    expect(ids(await autre.reussir(chemin), 'identifiantFactureCPP')).to.deep.equal([]);
    const apres = await lyon.reussir(`${FACTURES}/rechercher/atraiter/recipiendaire`);
    expect(ids(apres, 'idFacture')).to.deep.equal([]);
  });

  it('les listes des travaux et des valideurs sont vides, et le disent sans refus', async () => {
    expect(await interprete.reussir(`${TRANSVERSES}/recuperer/typefacturetravaux`)).to.deep.include({
      listeTypeFactureTravaux: [],
    });
    expect(
      await interprete.reussir(`${TRANSVERSES}/recuperer/motifs/refus/Facture/AValider`),
    ).to.deep.include({
      listeMotifRefusFactureAValider: [],
    });
  });

  for (const objet of ['ENGAGEMENT_JURIDIQUE', 'SOLLICITATION', 'STRUCTURE_MANDAT', 'UTILISATEUR']) {
    it(`telecharger/pieceJointe n’a rien pour ${objet}`, async () => {
      const refus = await interprete.refuser(`${TRANSVERSES}/telecharger/pieceJointe`, {
        objetPieceJointe: objet,
        engagementJuridique: { numeroEngagementJuridique: '0000048295' },
      });
      expect(refus.code).to.equal(20_000);
      expect(refus.libelle).to.include(objet);
    });
  }

  it('telecharger/pieceJointe refuse un objet inconnu par son nom', async () => {
    const refus = await interprete.refuser(`${TRANSVERSES}/telecharger/pieceJointe`, {
      objetPieceJointe: 'PERDU',
    });
    expect(refus).to.deep.include({ code: 20_013 });
  });

  it('structuresPourUtilisateur donne la sienne, dans un espace ou dans tous', async () => {
    const chemin = `${TRANSVERSES}/recuperer/structuresPourUtilisateur`;
    const siennes = (corps: Corps): readonly unknown[] =>
      (corps['listeStructures'] as readonly Corps[]).map(({ idStructure }) => idStructure);
    expect(siennes(await interprete.reussir(chemin))).to.deep.equal([interprete.structureId]);
    expect(siennes(await interprete.reussir(chemin, { espaceFo: 1 }))).to.deep.equal([
      interprete.structureId,
    ]);
    expect(siennes(await interprete.reussir(chemin, { espaceFo: 2 }))).to.deep.equal([]);
    expect(siennes(await interprete.reussir(chemin, { espaceFo: 99 }))).to.deep.equal([]);
    expect(siennes(await lyon.reussir(chemin, { espaceFo: '2' }))).to.deep.equal([lyon.structureId]);
  });

  it('serviceexecutant donne les services, comme rechercher/services', async () => {
    const structureId = await produit()
      .container.get(structuresFacade)
      .creerPourDemonstration({
        identifiant: { type: 'SIRET', valeur: '73282932000074' },
        identite: { nature: 'MORALE', raisonSociale: 'Laboratoire' },
        adresse: { ligne1: '1 rue', ligne2: null, codePostal: '69001', ville: 'Lyon', pays: 'FR' },
        categorie: 'LABORATOIRE',
        regime: 'ASSUJETTI',
        compteBancaire: {
          libelle: 'C',
          titulaire: 'C',
          iban: 'FR7630006000011234567890189' as never,
          bic: null,
        },
        services: [
          { code: 'TOX', nom: 'Toxicologie' },
          { code: 'GEN', nom: 'Génétique' },
        ],
      });
    const chemin = `${TRANSVERSES}/rechercher/serviceexecutant`;
    const laboratoire = await PartenaireDeMemoires.de(produit(), structureId);
    const codes = async (corps: Corps): Promise<readonly unknown[]> =>
      (
        (await laboratoire.reussir(chemin, { idDestinataireCPP: structureId, ...corps }))[
          'listeServices'
        ] as readonly Corps[]
      ).map(({ codeServiceExecutant }) => codeServiceExecutant);
    expect(await codes({})).to.have.members(['GEN', 'TOX']);
    expect(await codes({ nomServiceExecutant: 'genet' })).to.deep.equal(['GEN']);
    expect(await codes({ codeServiceExecutant: 'TOX', actif: true })).to.deep.equal(['TOX']);
    expect(await codes({ actif: false })).to.deep.equal([]);
    expect((await interprete.refuser(chemin, { idDestinataireCPP: structureId })).code).to.equal(20_000);
  });
});
