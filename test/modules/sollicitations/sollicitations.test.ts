import { expect } from 'chai';
import { loadReferentielDesSollicitations } from '../../../src/modules/sollicitations/adapters/reference/loadReferentielDesSollicitations.ts';
import { RechercherCategories } from '../../../src/modules/sollicitations/application/RechercherCategories.ts';
import { testApp } from '../../support/testApp.ts';
import { unPartenaire, type Partenaire } from '../raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../raccordements/support/uneStructureEnBase.ts';

const BASE = '/cpro/transverses/v1/rechercher';

interface Rendue {
  readonly code: string;
  readonly libelle: string;
  readonly idTechniqueCategorie: number;
  readonly dateCreation: string;
}

interface Reponse {
  readonly codeRetour: number;
  readonly listeCategories: readonly { readonly codeCategorie: string; readonly libelleCategorie: string }[];
  readonly listeSousCategories: readonly {
    readonly categorie: readonly { readonly codeCategorie: string }[];
    readonly ssCategorie: readonly Rendue[];
  }[];
  readonly parametresRetour: { readonly total: number; readonly pages: number };
}

describe('le référentiel des sollicitations', () => {
  const referentiel = loadReferentielDesSollicitations('config/reference');

  it('donne à chaque catégorie au moins une sous-catégorie, et à chacune un identifiant à elle', () => {
    for (const { code } of referentiel.categories)
      expect(
        referentiel.sousCategories.filter(({ categorie }) => categorie === code),
        code,
      ).not.to.have.lengthOf(0);
    for (const liste of [referentiel.categories, referentiel.sousCategories])
      expect(new Set(liste.map(({ id }) => id))).to.have.lengthOf(liste.length);
  });

  it('adresse les deux destinataires, et porte la catégorie que le portail connaît', () => {
    expect(new Set(referentiel.sousCategories.map(({ destinataire }) => destinataire))).to.have.lengthOf(2);
    const creation = referentiel.sousCategories.find(({ code }) => code === 'CREATION_STRUCTURE_PUBLIQUE');
    expect(creation).to.deep.include({ categorie: 'STRUCTURES_UTILISATEURS', destinataire: 'SUPPORT' });
  });

  it('ne propose pas ce qui est fermé, mais le nomme encore', () => {
    const [ouverte] = referentiel.categories;
    const rechercher = new RechercherCategories({
      categories: [{ ...ouverte!, active: false }],
      sousCategories: [],
    });
    expect(rechercher.execute({ active: true })).to.deep.equal([]);
    expect(rechercher.execute({})).to.have.lengthOf(1);
    expect(rechercher.sousCategories({})).to.deep.equal([]);
  });
});

describe('les catégories de sollicitations, par l’API', () => {
  const produit = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let partenaire: Partenaire;

  before(async () => {
    partenaire = await unPartenaire(produit(), await uneStructureEnBase(produit(), '73282932000074'));
  });

  const chercher = async (quoi: 'categorie' | 'sousCategorie', corps: unknown = {}): Promise<Reponse> =>
    (await partenaire.appeler(`${BASE}/${quoi}Sollicitation`, corps).expect(200)).body as Reponse;

  it('se lisent toutes, par page', async () => {
    const { codeRetour, listeCategories, parametresRetour } = await chercher('categorie', {
      codeCategorie: null,
      libelleCategorie: '',
      estActif: 'true',
      pagination: { nbResultatsParPage: 3, pageResultatDemandee: 2 },
    });
    expect(codeRetour).to.equal(0);
    expect(listeCategories).to.have.lengthOf(3);
    expect(parametresRetour).to.include({ total: 7, pages: 3 });
  });

  it('se cherchent par code et par mots, sans accent, dans les deux langues', async () => {
    const codes = async (corps: unknown) =>
      (await chercher('categorie', corps)).listeCategories.map(({ codeCategorie }) => codeCategorie);
    expect(await codes({ codeCategorie: 'memoires' })).to.deep.equal(['MEMOIRES']);
    expect(await codes({ libelleCategorie: 'memoires de frais' })).to.deep.equal(['MEMOIRES']);
    expect(await codes({ estActif: false })).to.deep.equal([]);
    const { listeCategories } = await chercher('categorie', { codeCategorie: 'MEMOIRES', codeLangue: 'en' });
    expect(listeCategories[0]?.libelleCategorie).to.equal('Statements of legal fees');
  });

  it('rendent leurs sous-catégories ensemble', async () => {
    const { listeSousCategories: liste } = await chercher('sousCategorie', { idTechniqueCategorie: 3 });
    expect(liste).to.have.lengthOf(1);
    expect(liste[0]?.categorie[0]?.codeCategorie).to.equal('MEMOIRES');
    expect(liste[0]?.ssCategorie[0]).to.deep.include({
      code: 'SAISIE_MEMOIRE',
      idTechniqueCategorie: 3,
      estActif: true,
      dateCreation: '2026-12-20T00:00:00.000+01:00',
    });
    const parCode = await chercher('sousCategorie', { code: 'RETARD_PAIEMENT' });
    expect(parCode.listeSousCategories.map(({ categorie }) => categorie[0]?.codeCategorie)).to.deep.equal([
      'PAIEMENT',
    ]);
    expect((await chercher('sousCategorie', { idTechniqueCategorie: 99 })).listeSousCategories).to.deep.equal(
      [],
    );
    expect((await chercher('sousCategorie', null)).parametresRetour.total).to.equal(7);
  });
});
