import { expect } from 'chai';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../../../raccordements/support/unPartenaire.ts';
import { ANCIENNE, AUTRE, PARTICULIER, SIENNE, unAnnuaire, type Annuaire } from '../../support/unAnnuaire.ts';

interface Trouvees {
  readonly codeRetour: number;
  readonly libelle: string;
  readonly listeStructures: readonly {
    readonly idStructureCPP: number;
    readonly identifiantStructure: string;
    readonly statut: string;
  }[];
  readonly parametresRetour: object;
}

for (const dialect of testDialects) {
  describe(`les structures par l’API, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let annuaire: Annuaire;
    let partenaire: Partenaire;

    before(async () => {
      annuaire = await unAnnuaire(produit());
      partenaire = await unPartenaire(produit(), annuaire.sienne);
    });

    const chercher = async (structure: unknown, reste: object = {}): Promise<Trouvees> => {
      const body: unknown = (
        await partenaire.appeler('/cpro/structures/v1/rechercher', { structure, ...reste }).expect(200)
      ).body;
      return body as Trouvees;
    };
    const identifiants = async (structure: unknown, reste: object = {}): Promise<readonly string[]> =>
      (await chercher(structure, reste)).listeStructures.map((une) => une.identifiantStructure);
    const refus = async (chemin: string, corps: object): Promise<unknown> =>
      (await partenaire.appeler(chemin, corps).expect(400)).body as unknown;

    it('trouve les siennes et les publiques actives, jamais celles des autres, sans critère', async () => {
      for (const vide of [null, '', [], {}]) {
        const trouvees = await identifiants(vide, { restreindreStructuresPrivees: false });
        expect(trouvees).to.have.members([SIENNE, ANCIENNE, 'TJ-LYON', 'CA-PARIS']);
      }
    });

    it('trouve par son identifiant exact la structure d’un autre, si on le demande', async () => {
      const cherchee = { identifiantStructure: AUTRE, typeIdentifiantStructure: 'SIRET' };
      const large = { restreindreStructuresPrivees: false };
      expect(await identifiants(cherchee)).to.deep.equal([]);
      expect(await identifiants(cherchee, { restreindreStructuresPrivees: '' })).to.deep.equal([]);
      expect(await identifiants(cherchee, large)).to.deep.equal([AUTRE]);
      expect(await identifiants({ identifiantStructure: Number(AUTRE) }, large)).to.deep.equal([AUTRE]);
      expect(await identifiants({ identifiantStructure: '552 081 317 66522' }, large)).to.deep.equal([AUTRE]);
      expect(await identifiants({ ...cherchee, adresseVille: 'Lyon' }, large)).to.deep.equal([]);
      expect(await identifiants({ identifiantStructure: AUTRE.slice(0, 9) }, large)).to.deep.equal([]);
      expect(await identifiants({ raisonSocialeStructure: 'Société Anonyme' }, large)).to.deep.equal([]);
    });

    it('mène d’un ancien SIRET à la structure qui a le nouveau', async () => {
      const greffe = await unPartenaire(produit(), annuaire.tribunal);
      const body: unknown = (
        await greffe
          .appeler('/cpro/structures/v1/rechercher', {
            structure: { identifiantStructure: ANCIENNE, typeIdentifiantStructure: 'SIRET' },
            restreindreStructuresPrivees: 'false',
          })
          .expect(200)
      ).body;
      expect((body as Trouvees).listeStructures.map((une) => une.identifiantStructure)).to.deep.equal([
        SIENNE,
      ]);
    });

    it('ne trouve jamais un particulier qui n’est pas soi', async () => {
      const large = { restreindreStructuresPrivees: false };
      expect(await identifiants({ identifiantStructure: PARTICULIER }, large)).to.deep.equal([]);
      const lui = await unPartenaire(produit(), annuaire.particulier);
      const body: unknown = (
        await lui
          .appeler('/cpro/structures/v1/rechercher', { structure: { nomStructure: 'moreau' } })
          .expect(200)
      ).body;
      expect((body as Trouvees).listeStructures.map((une) => une.identifiantStructure)).to.deep.equal([
        PARTICULIER,
      ]);
    });

    it('cherche par nom, ville, code postal, type et statut', async () => {
      expect(await identifiants({ raisonSocialeStructure: 'TRIBUNAL lyon' })).to.deep.equal(['TJ-LYON']);
      expect(await identifiants({ libelleStructure: 'appel' })).to.deep.equal(['CA-PARIS']);
      expect(await identifiants({ adresseVille: 'PARIS' })).to.deep.equal(['CA-PARIS']);
      expect(await identifiants({ adresseVille: 'tribunal' })).to.deep.equal([]);
      expect(await identifiants({ adresseCodePostal: 75001 })).to.deep.equal(['CA-PARIS']);
      expect(await identifiants({ adresseCodePays: 'be' })).to.deep.equal([]);
      expect(await identifiants({ typeStructure: 'PRIVEE', statutStructure: 'ACTIF' })).to.deep.equal([
        SIENNE,
      ]);
      expect(await identifiants({ statutStructure: 'INACTIF' })).to.deep.equal([ANCIENNE]);
      expect(await identifiants({ typeIdentifiantStructure: 'AUTRE' })).to.have.members([
        'TJ-LYON',
        'CA-PARIS',
      ]);
      expect(await identifiants({ raisonSocialeStructure: '%' })).to.deep.equal([]);
    });

    it('rend la page demandée, dans l’ordre demandé, avec le sens mal orthographié', async () => {
      const page = (parametres: unknown): Promise<Trouvees> =>
        chercher({ typeStructure: 'PUBLIQUE' }, { parametres });
      const demande = { nbResultatsParPage: 1, pageResultatDemandee: 2, triColonne: 'DesignationStructure' };
      const { listeStructures, parametresRetour, codeRetour, libelle } = await page({
        ...demande,
        triSense: 'Ascendant ',
      });
      expect({ codeRetour, libelle }).to.deep.equal({ codeRetour: 0, libelle: 'TRA_MSG_00.000' });
      expect(listeStructures).to.deep.equal([
        {
          idStructureCPP: annuaire.tribunal,
          identifiantStructure: 'TJ-LYON',
          typeIdentifiantStructure: 'AUTRE',
          designationStructure: 'Tribunal judiciaire de Lyon',
          statut: 'ACTIVE',
        },
      ]);
      expect(parametresRetour).to.deep.equal({ pageCourante: 2, pages: 2, nbResultatsParPage: 1, total: 2 });
      expect((await page(demande)).listeStructures[0]?.identifiantStructure).to.equal('CA-PARIS');
      const loin = await page({ pageResultatDemandee: Number.MAX_SAFE_INTEGER, nbResultatsParPage: 10_000 });
      expect(loin.listeStructures).to.deep.equal([]);
      expect((await page(null)).listeStructures).to.have.lengthOf(2);
      expect((await page({ pageResultatDemandee: -3 })).listeStructures).to.have.lengthOf(2);
    });

    it('nomme le champ qu’elle ne sait pas lire', async () => {
      const corps = { structure: { typeIdentifiantStructure: 'SIREN' } };
      expect(await refus('/cpro/structures/v1/rechercher', corps)).to.deep.equal({
        codeRetour: 20_013,
        libelle: 'TRA_MSG_00.002 - valeur incorrecte : structure.typeIdentifiantStructure',
      });
      expect(await refus('/cpro/structures/v1/consulter', { idStructureCPP: 0 })).to.have.property(
        'libelle',
        'TRA_MSG_00.002 - valeur incorrecte : idStructureCPP',
      );
      expect(await refus('/cpro/structures/v1/consulter/service', {})).to.have.property(
        'libelle',
        'TRA_MSG_00.002 - valeur incorrecte : idService, idStructure',
      );
    });

    it('consulte sa structure en entier', async () => {
      for (const corps of [{ idStructureCPP: String(annuaire.sienne) }, { idStructure: annuaire.sienne }]) {
        const body: unknown = (await partenaire.appeler('/cpro/structures/v1/consulter', corps).expect(200))
          .body;
        const { informationGenerales, adressePostaleDuSiege, parametres } = body as Readonly<
          Record<string, object>
        >;
        expect(informationGenerales).to.deep.equal({
          idStructureCPP: annuaire.sienne,
          idStructureOrigine: annuaire.ancienne,
          identifiantStructure: SIENNE,
          typeIdentifiantStructure: 'SIRET',
          structurePriveePublique: 'PRIVEE',
          raisonSocialeStructure: 'Laboratoire Hermès',
          libelleStructure: 'Laboratoire Hermès',
          nomStructure: null,
          prenomStructure: null,
          emailStructure: 'contact@hermes.example',
          numeroRcsStructure: 'Lyon B 1',
          numeroTVA: 'FR44732829320',
          estValideurDeleguee: false,
          dateExpirationMotPasseCompteTech: '2027-04-30T11:00:00.000+02:00',
          listeStructureDupliquees: [],
        });
        expect(adressePostaleDuSiege).to.include({ adresse: '12 rue des Lilas', ville: 'Lyon', pays: 'FR' });
        expect(parametres).to.include({ codeServiceDoitEtreRenseigne: false });
      }
      const body: unknown = (
        await partenaire
          .appeler('/cpro/structures/v1/consulter', { idStructureCPP: annuaire.ancienne })
          .expect(200)
      ).body;
      expect((body as { readonly informationGenerales: object }).informationGenerales).to.deep.include({
        listeStructureDupliquees: [{ structureDupliquee: annuaire.sienne }],
      });
    });

    it('consulte une structure publique comme tout le monde', async () => {
      const body: unknown = (
        await partenaire
          .appeler('/cpro/structures/v1/consulter', { idStructureCPP: annuaire.tribunal })
          .expect(200)
      ).body;
      expect(body).to.have.nested.property('informationGenerales.structurePriveePublique', 'PUBLIQUE');
      expect(body).to.have.nested.property('adressePostaleDuSiege.telephone', '+33472000000');
    });

    it('dit la même chose de ce qui est à d’autres et de ce qui n’existe pas', async () => {
      const inconnue = await refus('/cpro/structures/v1/consulter', { idStructureCPP: 987_654_321 });
      expect(inconnue).to.have.property('codeRetour', 20_000);
      for (const id of [annuaire.autre, annuaire.particulier, annuaire.mandante, annuaire.fermee]) {
        expect(await refus('/cpro/structures/v1/consulter', { idStructureCPP: id })).to.deep.equal(inconnue);
        for (const chemin of [
          '/cpro/structures/v1/rechercher/services',
          '/cpro/structures/v1/lister/rattachementsutilisateur',
        ])
          expect(await refus(chemin, { idStructure: id })).to.deep.equal(inconnue);
        const espaces = '/cpro/structures/v1/rechercher/espaces';
        expect(await refus(espaces, { structure: { idStructure: id } })).to.deep.equal(inconnue);
        const service = { idStructure: id, idService: annuaire.services.ouvert.id };
        expect(await refus('/cpro/structures/v1/consulter/service', service)).to.deep.equal(inconnue);
      }
    });

    it('liste les services, tous pour soi, les ouverts ailleurs', async () => {
      const lister = async (idStructure: number, triSens: string): Promise<readonly object[]> => {
        const parametresRechercherServicesStructure = { triColonne: 'CodeService', triSens };
        const body: unknown = (
          await partenaire
            .appeler('/cpro/structures/v1/rechercher/services', {
              idStructure,
              parametresRechercherServicesStructure,
            })
            .expect(200)
        ).body;
        return (body as { readonly listeServices: readonly object[] }).listeServices;
      };
      const codes = (services: readonly object[]): readonly unknown[] =>
        services.map((service) => (service as { readonly codeService: string }).codeService);
      const siens = await lister(annuaire.sienne, 'Ascendant');
      expect(codes(siens)).to.deep.equal(['BAL', 'TOX']);
      expect(codes(await lister(annuaire.sienne, 'Descendant'))).to.deep.equal(['TOX', 'BAL']);
      expect(siens[1]).to.deep.equal({
        idService: annuaire.services.ouvert.id,
        codeService: 'TOX',
        libelleService: 'Toxicologie',
        statutService: 'ACTIF',
        estActif: true,
        dateDbtService: null,
        dateFinService: null,
      });
      expect(codes(await lister(annuaire.tribunal, 'Ascendant'))).to.deep.equal(['SC']);
    });

    it('consulte un service, et refuse celui d’une autre structure', async () => {
      const service = (idService: number, idStructure: number) =>
        partenaire.appeler('/cpro/structures/v1/consulter/service', { idService, idStructure });
      const { ouvert, duTribunal } = annuaire.services;
      const body: unknown = (await service(duTribunal.id, annuaire.tribunal).expect(200)).body;
      expect(body).to.deep.include({
        informationsGenerales: {
          codeService: 'SC',
          nomService: 'Service centralisateur',
          descriptionService: null,
        },
      });
      expect(body).to.have.nested.property('adressePostale.ville', 'Lyon');
      expect(body).to.have.nested.property('parametres.numeroEngagement', false);
      const refuse: unknown = (await service(ouvert.id, annuaire.tribunal).expect(400)).body;
      expect(refuse).to.have.property('codeRetour', 20_000);
    });

    it('liste les espaces ouverts au compte', async () => {
      const body: unknown = (
        await partenaire
          .appeler('/cpro/structures/v1/rechercher/espaces', {
            structure: { identifiantStructure: SIENNE, typeIdentifiantStructure: 'SIRET' },
            parametresRechercherEspaces: { triSens: 'Ascendant' },
          })
          .expect(200)
      ).body;
      const { listeEspace } = body as { readonly listeEspace: readonly object[] };
      expect(listeEspace[0]).to.deep.equal({
        idEspaceFo: 1,
        codeEspace: 1,
        libelleEspace: 'Mémoires de frais de justice',
        idService: null,
        codeService: null,
        libelleService: null,
        etatCourant: 'ACTIVE',
        typeHabilitation: 'MODIFICATION',
      });
      expect(listeEspace).to.have.lengthOf(2);
    });

    it('liste les services du compte, jamais ceux d’une autre personne', async () => {
      const chemin = '/cpro/structures/v1/lister/rattachementsutilisateur';
      const { compteId, login } = partenaire;
      for (const qui of [
        {},
        { idUtilisateur: compteId },
        { adresseEmailConnexionUtilisateur: login.toUpperCase() },
      ]) {
        const body: unknown = (
          await partenaire.appeler(chemin, { idStructure: annuaire.sienne, ...qui }).expect(200)
        ).body;
        expect(body).to.deep.include({ designationStructure: 'Laboratoire Hermès', premierService: false });
        const { listeServices } = body as { readonly listeServices: readonly object[] };
        expect(listeServices).to.have.lengthOf(1);
        expect(listeServices[0]).to.include({ codeService: 'TOX', statutRattachement: 'VALIDEE' });
      }
      for (const qui of [
        { idUtilisateur: compteId + 1 },
        { adresseEmailConnexionUtilisateur: 'antoine@hermes.example' },
      ]) {
        const refuse = await refus(chemin, { idStructure: annuaire.sienne, ...qui });
        expect(refuse).to.have.property('codeRetour', 20_000);
      }
    });

    it('récupère les rattachements du compte', async () => {
      const body: unknown = (
        await partenaire
          .appeler('/cpro/utilisateurs/v1/monCompte/recuperer/rattachements', {
            parametresRecherche: { triColonne: 'IdStructure', triSens: 'Ascendant' },
          })
          .expect(200)
      ).body;
      const { listeStructureRattachement } = body as {
        readonly listeStructureRattachement: readonly Readonly<Record<string, unknown>>[];
      };
      expect(listeStructureRattachement.map((un) => un.idStructure)).to.deep.equal([annuaire.sienne]);
      expect(listeStructureRattachement[0]).to.include({
        roleUtilisateur: 'UTILISATEUR',
        statutRattachementStructure: 'VALIDEE',
        typeIdentifiantStructure: 'SIRET',
      });
      expect(listeStructureRattachement[0]?.listeServicesRattache).to.have.lengthOf(2);
      expect((body as Trouvees).parametresRetour).to.include({ total: 1 });
    });
  });
}
