import { expect } from 'chai';
import {
  SituerDansLaFile,
  type SituerDansLaFileQuery,
} from '../../../../src/modules/memoires/application/SituerDansLaFile.ts';
import type { CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { unAgent, unDeposant } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';
import { LYON, PARIS, unMonde } from '../support/unMonde.ts';

const uneFile = () => {
  const monde = unMonde();
  const situer = new SituerDansLaFile(monde.reader);
  const deposer = (
    le: string,
    etat: CodeEtat = 'MIS_A_DISPOSITION',
    juridiction = LYON,
  ): Promise<DonneesMemoire> =>
    monde.garder(
      unMemoire()
        .complet(juridiction)
        .depose(etat)
        .avec({ deposeLe: new Date(le) }),
    );
  const voisins = async ({ id, deposeLe }: DonneesMemoire, ecart: Partial<SituerDansLaFileQuery> = {}) => {
    const { precedent, suivant } = await situer.execute({
      acteur: unAgent(LYON),
      espace: 'MEMOIRES_RECUS',
      vue: 'a-traiter',
      sens: 'asc',
      memoireId: id,
      deposeLe: deposeLe!,
      ...ecart,
    });
    return [precedent?.id ?? null, suivant?.id ?? null];
  };
  return { deposer, voisins };
};

describe('SituerDansLaFile', () => {
  it('donne les voisins dans l’ordre du dépôt, d’un jour à l’autre', async () => {
    const { deposer, voisins } = uneFile();
    const tard = await deposer('2026-02-20T09:00:00.000Z');
    const tot = await deposer('2026-01-10T09:00:00.000Z');
    const milieu = await deposer('2026-02-01T09:00:00.000Z');

    expect(await voisins(milieu)).to.deep.equal([tot.id, tard.id]);
    expect(await voisins(tot)).to.deep.equal([null, milieu.id]);
    expect(await voisins(tard)).to.deep.equal([milieu.id, null]);
    expect(await voisins(milieu, { sens: 'desc' })).to.deep.equal([tard.id, tot.id]);
  });

  it('départage par l’identifiant ce qui est déposé au même instant', async () => {
    const { deposer, voisins } = uneFile();
    const memes = [];
    for (let rang = 0; rang < 3; rang += 1) memes.push(await deposer('2026-02-01T09:00:00.000Z'));
    const [premier, deuxieme, troisieme] = memes as [DonneesMemoire, DonneesMemoire, DonneesMemoire];

    expect(await voisins(deuxieme)).to.deep.equal([premier.id, troisieme.id]);
  });

  it('passe plus d’une page de mémoires déposés le même jour', async () => {
    const { deposer, voisins } = uneFile();
    const duJour = [];
    for (let rang = 0; rang < 120; rang += 1)
      duJour.push(await deposer(new Date(Date.UTC(2026, 1, 1, 9, rang)).toISOString()));

    expect(await voisins(duJour[60]!)).to.deep.equal([duJour[59]?.id, duJour[61]?.id]);
    expect(await voisins(duJour[119]!)).to.deep.equal([duJour[118]?.id, null]);
  });

  it('situe aussi un mémoire qui vient de quitter la file', async () => {
    const { deposer, voisins } = uneFile();
    const tot = await deposer('2026-01-10T09:00:00.000Z');
    const refuse = await deposer('2026-02-01T09:00:00.000Z', 'REFUSE');
    const tard = await deposer('2026-02-20T09:00:00.000Z');

    expect(await voisins(refuse)).to.deep.equal([tot.id, tard.id]);
  });

  it('reste dans les filtres, dans les états de la vue et dans les juridictions de la personne', async () => {
    const { deposer, voisins } = uneFile();
    const ailleurs = await deposer('2026-01-10T09:00:00.000Z', 'MIS_A_DISPOSITION', PARIS);
    const milieu = await deposer('2026-02-01T09:00:00.000Z');
    const suivant = await deposer('2026-02-02T09:00:00.000Z', 'COMPLETE');

    expect(await voisins(milieu)).to.deep.equal([null, suivant.id]);
    expect(await voisins(milieu, { etats: ['MIS_A_DISPOSITION'] })).to.deep.equal([null, null]);
    expect(await voisins(milieu, { etats: ['PAYE'] })).to.deep.equal([null, null]);
    expect(
      await voisins(milieu, { filtres: { juridictionId: ailleurs.entete.juridictionId! } }),
    ).to.deep.equal([null, null]);
    expect(await voisins(milieu, { acteur: unDeposant(milieu.structureId) })).to.deep.equal([null, null]);
  });
});
