import { expect } from 'chai';
import type {
  ActionGardee,
  CriteresDActions,
  HistoriqueDesActions,
  RepereDAction,
} from '../../../../../src/modules/structures/application/ports/HistoriqueDesActions.ts';
import { criteres, uneAction } from '../../support/uneAction.ts';

const le = (heure: number): Date => new Date(Date.UTC(2026, 2, 2, heure));

export const historiqueDesActionsContract = (
  historique: () => HistoriqueDesActions,
  deuxStructures: () => Promise<readonly [number, number]>,
): void => {
  let premiere = 0;
  let seconde = 0;
  let gardees: readonly ActionGardee[] = [];

  const trouvees = async (ecart: Partial<CriteresDActions>): Promise<readonly number[]> => {
    const { actions } = await historique().page({ ...criteres(premiere, seconde), ...ecart }, null, 50);
    return actions.map(({ id }) => gardees.findIndex((gardee) => gardee.id === id));
  };

  beforeEach(async () => {
    [premiere, seconde] = await deuxStructures();
    gardees = [
      uneAction({ structureId: premiere, le: le(9), parId: 7 }),
      uneAction({ structureId: seconde, le: le(10), parId: 8, utilisateurId: 30, acte: 'espaces-accordes' }),
      uneAction({ structureId: premiere, le: le(11), parId: null, utilisateurId: 30 }),
      uneAction({ structureId: premiere, le: le(11), parId: 7, parSupport: true, avant: null, apres: null }),
    ];
    await historique().ajouter(gardees);
  });

  it('rend ce qui a été gardé, le plus récent d’abord', async () => {
    const { actions, suivant } = await historique().page(criteres(premiere, seconde), null, 50);

    expect(actions).to.deep.equal([...gardees].reverse());
    expect(suivant).to.equal(null);
  });

  it('ne rend que ce qui touche les structures demandées', async () => {
    expect(await trouvees({ structureIds: [seconde] })).to.deep.equal([1]);
    expect(await trouvees({ structureIds: [] })).to.deep.equal([]);
  });

  it('se filtre par acte, par auteur, par personne et par période', async () => {
    expect(await trouvees({ acte: 'espaces-accordes' })).to.deep.equal([1]);
    expect(await trouvees({ parId: 7 })).to.deep.equal([3, 0]);
    expect(await trouvees({ utilisateurId: 30 })).to.deep.equal([2, 1]);
    expect(await trouvees({ du: le(10), avant: le(11) })).to.deep.equal([1]);
    expect(await trouvees({ utilisateurId: 30, parId: 8, structureIds: [premiere] })).to.deep.equal([]);
  });

  it('se lit page après page, sans rien perdre ni répéter', async () => {
    const lues: number[] = [];
    let apres: RepereDAction | null = null;
    for (let pages = 0; pages < 4; pages += 1) {
      const page = await historique().page(criteres(premiere, seconde), apres, 1);
      lues.push(...page.actions.map(({ id }) => id));
      apres = page.suivant;
    }

    expect(lues).to.deep.equal(gardees.map(({ id }) => id).reverse());
    expect(apres).to.equal(null);
  });

  it('se lit aussi pour un grand nombre de structures', async () => {
    const structureIds = [premiere, seconde, ...Array.from({ length: 100 }, (_, rang) => 900_000 + rang)];

    expect(await trouvees({ structureIds })).to.deep.equal([3, 2, 1, 0]);
  });
};
