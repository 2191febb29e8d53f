import { expect } from 'chai';
import { AbandonnerMemoires } from '../../../../src/modules/memoires/application/AbandonnerMemoires.ts';
import { CompleterMemoire } from '../../../../src/modules/memoires/application/CompleterMemoire.ts';
import { DupliquerMemoire } from '../../../../src/modules/memoires/application/DupliquerMemoire.ts';
import { SupprimerBrouillons } from '../../../../src/modules/memoires/application/SupprimerBrouillons.ts';
import {
  ActeInterdit,
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import { rejection } from '../../../support/rejection.ts';
import { unAgent, unDeposant } from '../support/acteurs.ts';
import { DEPOSE_LE, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, STRUCTURE, unMonde } from '../support/unMonde.ts';

const acteur = unDeposant(STRUCTURE);

const preparer = async () => {
  const monde = unMonde();
  const siens = unMemoire().complet(LYON).avec({ structureId: STRUCTURE });
  return {
    monde,
    brouillon: await monde.garder(siens.avec({ id: 1 })),
    refuse: await monde.garder(siens.avec({ id: 2 }).depose('REFUSE')),
    aCompleter: await monde.garder(siens.avec({ id: 3 }).depose('A_COMPLETER')),
    paye: await monde.garder(siens.avec({ id: 4 }).depose('PAYE')),
    etranger: await monde.garder(unMemoire().avec({ id: 5, structureId: AUTRE_STRUCTURE })),
  };
};

const TOUS = [1, 2, 3, 4, 5].map((memoireId) => ({ memoireId }));

describe('SupprimerBrouillons', () => {
  it('supprime les brouillons de la sélection et dit pourquoi les autres restent', async () => {
    const { monde } = await preparer();
    const { faits, refuses } = await new SupprimerBrouillons(monde.actes).execute({
      acteur,
      selection: TOUS,
    });
    expect(faits).to.deep.equal([1]);
    expect(refuses.map(({ memoireId, erreur }) => [memoireId, erreur.name])).to.deep.equal([
      [2, 'ActeImpossible'],
      [3, 'ActeImpossible'],
      [4, 'ActeImpossible'],
      [5, 'MemoireIntrouvable'],
    ]);
    expect((await monde.garde(1)).etat).to.equal('SUPPRIME');
    expect((await monde.garde(5)).etat).to.equal('BROUILLON');
  });

  it('laisse passer une panne', async () => {
    const { monde } = await preparer();
    monde.memoires.save = () => Promise.reject(new TypeError('panne'));
    await rejection(new SupprimerBrouillons(monde.actes).execute({ acteur, selection: TOUS }), TypeError);
  });
});

describe('AbandonnerMemoires', () => {
  it('abandonne les refusés et les incomplets, chacun à la version que la personne a vue', async () => {
    const { monde } = await preparer();
    const selection = [...TOUS.slice(0, 3), { memoireId: 3, version: 1 }];
    const { faits, refuses } = await new AbandonnerMemoires(monde.actes).execute({ acteur, selection });
    expect(faits).to.deep.equal([2, 3]);
    expect(refuses.map(({ memoireId, erreur }) => [memoireId, erreur.name])).to.deep.equal([
      [1, 'ActeImpossible'],
      [3, 'MemoireModifieEntretemps'],
    ]);
    expect((await monde.garde(2)).etat).to.equal('ABANDONNE');
    expect(monde.events.published).to.have.lengthOf(2);
  });
});

describe('CompleterMemoire', () => {
  it('renvoie le mémoire à la juridiction avec la réponse', async () => {
    const { monde, aCompleter } = await preparer();
    const demande = { acteur, memoireId: aCompleter.id, version: 1, reponse: 'Voici la page 2.' };
    await rejection(
      new CompleterMemoire(monde.actes).execute({ ...demande, acteur: unAgent(LYON) }),
      ActeInterdit,
    );
    const complete = await new CompleterMemoire(monde.actes).execute(demande);
    expect(complete.etat).to.equal('COMPLETE');
    expect(complete.historique.at(-1)).to.include({ acte: 'COMPLETER', texte: 'Voici la page 2.' });
  });
});

describe('DupliquerMemoire', () => {
  const dupliquer = ({ monde }: Awaited<ReturnType<typeof preparer>>) =>
    new DupliquerMemoire(
      monde.memoires,
      monde.reader,
      monde.brouillons,
      monde.prestataires,
      monde.ids,
      monde.events,
      monde.unitOfWork,
      monde.clock,
    );

  it('ferme le refusé et ouvre sa correction', async () => {
    const scene = await preparer();
    const correction = await dupliquer(scene).execute({ acteur, memoireId: scene.refuse.id, version: 1 });
    expect(correction).to.deep.include({
      version: 1,
      etat: 'BROUILLON',
      numeroBrouillon: 'TMP2026000000001',
      dupliqueDe: scene.refuse.id,
      premierDepotLe: DEPOSE_LE,
    });
    expect((await scene.monde.garde(scene.refuse.id)).etat).to.equal('DUPLIQUE_APRES_REFUS');
    expect(await scene.monde.reader.correctionDe(scene.refuse.id)).to.include({ id: correction.id });
    expect(scene.monde.events.published).to.have.lengthOf(1);
    await rejection(
      dupliquer(scene).execute({ acteur, memoireId: scene.refuse.id, version: 1 }),
      MemoireModifieEntretemps,
    );
  });

  it('rouvre la correction d’un refusé dont le brouillon a été supprimé, avec la date du premier dépôt', async () => {
    const scene = await preparer();
    const premiere = await dupliquer(scene).execute({ acteur, memoireId: scene.refuse.id, version: 1 });
    const encore = { acteur, memoireId: scene.refuse.id };
    expect(await dupliquer(scene).execute(encore)).to.include({ dupliqueDe: null, premierDepotLe: null });

    await new SupprimerBrouillons(scene.monde.actes).execute({
      acteur,
      selection: [{ memoireId: premiere.id, version: premiere.version }],
    });
    const seconde = await dupliquer(scene).execute(encore);
    expect(seconde).to.deep.include({ dupliqueDe: scene.refuse.id, premierDepotLe: DEPOSE_LE });
    expect(seconde.pieces).to.have.lengthOf(scene.refuse.pieces.length);
  });

  it('prend un mémoire payé pour modèle sans y toucher', async () => {
    const scene = await preparer();
    const modele = await dupliquer(scene).execute({ acteur, memoireId: scene.paye.id });
    expect(modele).to.deep.include({ dupliqueDe: null, premierDepotLe: null, pieces: [] });
    expect(await scene.monde.garde(scene.paye.id)).to.deep.equal(scene.paye);
    expect(scene.monde.events.published).to.deep.equal([]);
  });

  it('est fermé aux autres', async () => {
    const scene = await preparer();
    const demande = { memoireId: scene.paye.id };
    await rejection(
      dupliquer(scene).execute({ acteur: unDeposant(STRUCTURE, 'CONSULTATION'), ...demande }),
      ActeInterdit,
    );
    await rejection(dupliquer(scene).execute({ acteur: unAgent(LYON), ...demande }), ActeInterdit);
    await rejection(
      dupliquer(scene).execute({ acteur: unDeposant(AUTRE_STRUCTURE), ...demande }),
      MemoireIntrouvable,
    );
  });
});
