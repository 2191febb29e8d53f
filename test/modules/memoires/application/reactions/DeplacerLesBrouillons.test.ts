import { expect } from 'chai';
import { DeplacerLesBrouillons } from '../../../../../src/modules/memoires/application/reactions/DeplacerLesBrouillons.ts';
import { unPrestataire } from '../../support/InMemoryPrestataires.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { AUTRE_STRUCTURE, STRUCTURE, unMonde } from '../../support/unMonde.ts';

describe('DeplacerLesBrouillons', () => {
  const evenement = (monde: ReturnType<typeof unMonde>) => ({
    type: 'structures.siret-change' as const,
    survenuLe: monde.clock.now(),
    structureId: STRUCTURE,
    nouvelleId: AUTRE_STRUCTURE,
    parId: 7,
  });
  const reaction = (monde: ReturnType<typeof unMonde>) =>
    new DeplacerLesBrouillons(monde.reader, monde.memoires, monde.prestataires, monde.clock);

  it('mène les brouillons à la nouvelle fiche, avec tout ce qu’ils contiennent, sans leur mandataire', async () => {
    const monde = unMonde();
    const premierDepotLe = new Date('2026-01-10T09:00:00.000Z');
    const mandataire = { structureId: 77, designation: 'Cabinet Durand' };
    const correction = unMemoire()
      .complet()
      .avec({ structureId: STRUCTURE, mandataire, dupliqueDe: 12, premierDepotLe });
    const { id, lignes, pieces, entete } = await monde.garder(correction);
    await reaction(monde).reagir(evenement(monde));

    const deplace = await monde.garde(id);
    expect(deplace).to.deep.include({
      structureId: AUTRE_STRUCTURE,
      mandataire: null,
      lignes,
      pieces,
      entete,
      dupliqueDe: 12,
      premierDepotLe,
      etat: 'BROUILLON',
    });
    expect(deplace.prestataire.designation).to.equal('Cabinet Dupont');
    expect(deplace.modification).to.include({ acteurId: 7, acteurNom: 'Chorus Pro' });
  });

  it('va droit à la fiche qui dépose, quand la nouvelle est déjà remplacée', async () => {
    const monde = unMonde();
    const [remplacee, derniere] = [AUTRE_STRUCTURE, 10_003];
    monde.prestataires.changer(unPrestataire({ id: remplacee, teteId: derniere }));
    monde.prestataires.changer(unPrestataire({ id: derniere, designation: 'Cabinet Dernier' }));
    const { id } = await monde.garder(unMemoire().complet().avec({ structureId: STRUCTURE }));
    await reaction(monde).reagir(evenement(monde));
    const deplace = await monde.garde(id);
    expect(deplace.structureId).to.equal(derniere);
    expect(deplace.prestataire.designation).to.equal('Cabinet Dernier');
  });

  it('laisse en place ce qui a été déposé, et les brouillons des autres', async () => {
    const monde = unMonde();
    const depose = await monde.garder(unMemoire().avec({ structureId: STRUCTURE }).depose());
    const autre = await monde.garder(unMemoire());
    await reaction(monde).reagir(evenement(monde));
    expect(await monde.garde(depose.id)).to.deep.equal(depose);
    expect(await monde.garde(autre.id)).to.deep.equal(autre);
  });

  it('refaite, ne trouve plus rien à faire ; au-delà d’une page, elle les mène tous', async () => {
    const monde = unMonde();
    const ids: number[] = [];
    for (let rang = 0; rang < 250; rang += 1)
      ids.push((await monde.garder(unMemoire().avec({ structureId: STRUCTURE }))).id);
    await reaction(monde).reagir(evenement(monde));
    const lus = await Promise.all(ids.map((id) => monde.garde(id)));
    expect(lus.every(({ structureId }) => structureId === AUTRE_STRUCTURE)).to.equal(true);
    await reaction(monde).reagir(evenement(monde));
    expect(await monde.garde(ids[0]!)).to.deep.equal(lus[0]);
  });
});
