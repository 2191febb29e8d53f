import { expect } from 'chai';
import { lireIban } from '../../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { PrestatairesViaStructures } from '../../../../../src/modules/memoires/adapters/structures/PrestatairesViaStructures.ts';
import type {
  CompteBancaire,
  FichePrestataire,
  StructuresFacade,
} from '../../../../../src/modules/structures/index.ts';
import { rejection } from '../../../../support/rejection.ts';

const compte = (id: number, du: string, au: string | null): CompteBancaire => ({
  id,
  libelle: `Compte ${id}`,
  titulaire: 'Hermès',
  iban: lireIban('FR7630006000011234567890189')!,
  bic: null,
  du: jour(du),
  au: au === null ? null : jour(au),
});

const fiche: FichePrestataire = {
  id: 7,
  version: 1,
  designation: 'Laboratoire Hermès',
  typeIdentifiant: 'SIRET',
  identifiant: '73282932000074',
  siret: '73282932000074',
  adresse: ['12 rue des Lilas', '69100 Villeurbanne'],
  courriel: null,
  categorie: 'LABORATOIRE',
  categories: [
    { code: 'EXPERT_TECHNIQUE', du: jour('2020-01-01') },
    { code: 'LABORATOIRE', du: jour('2026-01-01') },
  ],
  regimes: [
    { code: 'FRANCHISE', du: jour('2020-01-01') },
    { code: 'ASSUJETTI', du: jour('2026-01-01') },
  ],
  active: true,
  teteId: 7,
  services: [
    { id: 1, code: 'TOX', nom: 'Toxicologie', actif: true },
    { id: 2, code: 'OLD', nom: 'Fermé', actif: false },
  ],
  comptesBancaires: [
    compte(1, '2020-01-01', '2024-12-31'),
    compte(2, '2025-01-01', null),
    compte(3, '2027-01-01', null),
  ],
  espaces: ['MEMOIRES'],
};

const facade = {
  prestataire: (id: number) => Promise.resolve(id === 7 ? fiche : undefined),
} as unknown as StructuresFacade;

describe('PrestatairesViaStructures', () => {
  const prestataires = new PrestatairesViaStructures(facade);

  it('ne retient que les services et les comptes qui peuvent être choisis ce jour-là', async () => {
    const prestataire = await prestataires.get(7, jour('2026-03-02'));
    expect(prestataire.services).to.deep.equal([{ id: 1, code: 'TOX', nom: 'Toxicologie' }]);
    expect(prestataire.comptesBancaires.map(({ id }) => id)).to.deep.equal([2]);
  });

  it('compte le dernier jour d’un compte', async () => {
    const comptes = async (leJour: string): Promise<readonly number[]> =>
      (await prestataires.get(7, jour(leJour))).comptesBancaires.map(({ id }) => id);
    expect(await comptes('2024-12-31')).to.deep.equal([1]);
    expect(await comptes('2025-01-01')).to.deep.equal([2]);
  });

  it('donne le régime fiscal du jour, et le premier avant tous les autres', async () => {
    const regime = async (leJour: string) => (await prestataires.get(7, jour(leJour))).regimeFiscal;
    expect(await regime('2025-12-31')).to.equal('FRANCHISE');
    expect(await regime('2026-01-01')).to.equal('ASSUJETTI');
    expect(await regime('2019-12-31')).to.equal('FRANCHISE');
  });

  it('donne la catégorie et le régime du jour de la mission, quand il est connu', async () => {
    const { categorie, regimeFiscal } = await prestataires.get(7, jour('2026-03-02'), jour('2025-06-01'));
    expect([categorie, regimeFiscal]).to.deep.equal(['EXPERT_TECHNIQUE', 'FRANCHISE']);
    const sansMission = await prestataires.get(7, jour('2026-03-02'), null);
    expect([sansMission.categorie, sansMission.regimeFiscal]).to.deep.equal(['LABORATOIRE', 'ASSUJETTI']);
  });

  it('propose le compte choisi par défaut tant qu’il est ouvert, ou le seul qui le soit', async () => {
    const parDefaut = async (comptesBancaires: FichePrestataire['comptesBancaires']) => {
      const autre = { prestataire: () => Promise.resolve({ ...fiche, comptesBancaires }) };
      const lus = new PrestatairesViaStructures(autre as unknown as StructuresFacade);
      return (await lus.get(7, jour('2026-03-02'))).compteParDefautId;
    };
    const [un, deux] = [compte(1, '2025-01-01', null), compte(2, '2025-01-01', null)];
    expect(await parDefaut([un])).to.equal(1);
    expect(await parDefaut([un, deux])).to.equal(null);
    expect(await parDefaut([un, { ...deux, parDefaut: true }])).to.equal(2);
    expect(await parDefaut([un, { ...deux, parDefaut: true, au: jour('2026-01-31') }])).to.equal(1);
    expect(await parDefaut([])).to.equal(null);
  });

  it('nomme un service, même fermé depuis', async () => {
    expect(await prestataires.nomDuService(7, 2)).to.equal('Fermé');
    expect(await prestataires.nomDuService(7, 3)).to.equal(null);
    expect(await prestataires.nomDuService(8, 1)).to.equal(null);
  });

  it('s’arrête sur une structure absente', async () => {
    await rejection(prestataires.get(8, jour('2026-03-02')), Error);
  });
});
