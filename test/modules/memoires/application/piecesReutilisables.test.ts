import { expect } from 'chai';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { JoindrePiecesReutilisables } from '../../../../src/modules/memoires/application/JoindrePiecesReutilisables.ts';
import type { PieceReutilisable } from '../../../../src/modules/memoires/application/ports/PiecesReutilisables.ts';
import { ProposerPieces } from '../../../../src/modules/memoires/application/ProposerPieces.ts';
import { ActeInterdit } from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  PieceIntrouvable,
  PiecesTropLourdes,
  TypeDePieceInconnu,
} from '../../../../src/modules/memoires/domain/erreursDePieces.ts';
import { rejection } from '../../../support/rejection.ts';
import { habilitation, unActeur, unDeposant } from '../support/acteurs.ts';
import { unMemoire, unePiece } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, STRUCTURE, unMonde } from '../support/unMonde.ts';

const acteur = unDeposant(STRUCTURE);

const sousMandat: Acteur = {
  ...unActeur(5, habilitation(AUTRE_STRUCTURE, { MEMOIRES: 'MODIFICATION' })),
  mandats: [
    {
      mandantId: STRUCTURE,
      mandant: 'Laboratoire Hermès',
      mandataireId: AUTRE_STRUCTURE,
      mandataire: 'Cabinet Dupont',
      enVigueur: true,
    },
  ],
};

const reutilisable = (id: number, ecart: Partial<PieceReutilisable> = {}): PieceReutilisable => ({
  id,
  deLaStructure: true,
  designation: `Pièce ${id}`,
  type: 'ATTESTATION_MISSION',
  nom: `piece-${id}.pdf`,
  sha256: String(id).repeat(64).slice(0, 64),
  taille: 1_000,
  mime: 'application/pdf',
  au: null,
  ...ecart,
});

const preparer = async (pieces: readonly PieceReutilisable[], builder = unMemoire()) => {
  const monde = unMonde();
  const memoire = await monde.garder(builder.avec({ structureId: STRUCTURE }));
  const port = { valables: () => Promise.resolve(pieces) };
  const useCase = new JoindrePiecesReutilisables(
    monde.actes,
    port,
    monde.referentiel,
    monde.ids,
    monde.clock,
  );
  return {
    memoire,
    garde: () => monde.garde(memoire.id),
    proposer: new ProposerPieces(port, monde.clock),
    joindre: (...pieceIds: readonly number[]) => useCase.execute({ acteur, memoireId: memoire.id, pieceIds }),
    parLeMandataire: (...pieceIds: readonly number[]) =>
      useCase.execute({ acteur: sousMandat, memoireId: memoire.id, pieceIds }),
    parUnAutre: () =>
      useCase.execute({
        acteur: unDeposant(STRUCTURE, 'CONSULTATION'),
        memoireId: memoire.id,
        pieceIds: [1],
      }),
  };
};

describe('pièces réutilisables', () => {
  it('se joignent avec leur type et leur contenu, une fois', async () => {
    const { joindre } = await preparer([reutilisable(1), reutilisable(2)]);
    await joindre(1, 2);
    const { pieces } = await joindre(1, 2);
    expect(pieces.map(({ nom, type }) => [nom, type])).to.deep.equal([
      ['piece-1.pdf', 'ATTESTATION_MISSION'],
      ['piece-2.pdf', 'ATTESTATION_MISSION'],
    ]);
    expect(new Set(pieces.map(({ id }) => id)).size).to.equal(2);
  });

  it('ne sont plus proposées quand le mémoire les a déjà', async () => {
    const { joindre, proposer, memoire } = await preparer([reutilisable(1), reutilisable(2)]);
    expect(await proposer.execute(acteur, memoire)).to.have.lengthOf(2);
    const reste = await proposer.execute(acteur, await joindre(1));
    expect(reste.map(({ id }) => id)).to.deep.equal([2]);
  });

  it('sont toutes jointes, ou aucune', async () => {
    const { joindre, garde } = await preparer([reutilisable(1)]);
    await rejection(joindre(1, 404), PieceIntrouvable);
    expect((await garde()).pieces).to.deep.equal([]);
  });

  it('de la structure, ne sont ni proposées ni jointes à qui dépose par mandat', async () => {
    const sousLeMandat = unMemoire().avec({
      mandataire: { structureId: AUTRE_STRUCTURE, designation: 'Cabinet Dupont' },
    });
    const pieces = [reutilisable(1), reutilisable(2, { deLaStructure: false })];
    const { proposer, parLeMandataire, garde, memoire } = await preparer(pieces, sousLeMandat);

    expect((await proposer.execute(sousMandat, memoire)).map(({ id }) => id)).to.deep.equal([2]);
    expect(await proposer.execute(acteur, memoire)).to.have.lengthOf(2);
    await rejection(parLeMandataire(2, 1), PieceIntrouvable);
    expect((await garde()).pieces).to.deep.equal([]);
    expect((await parLeMandataire(2)).pieces.map(({ nom }) => nom)).to.deep.equal(['piece-2.pdf']);
  });

  it('suivent les règles des autres pièces', async () => {
    const lourdes = unMemoire().avec({
      pieces: Array.from({ length: 12 }, () => unePiece('AUTRE', { taille: 10 * 1024 * 1024 })),
    });
    await rejection((await preparer([reutilisable(1)], lourdes)).joindre(1), PiecesTropLourdes);
    const inconnu = await preparer([reutilisable(1, { type: 'RECETTE' })]);
    await rejection(inconnu.joindre(1), TypeDePieceInconnu);
    await rejection((await preparer([reutilisable(1)])).parUnAutre(), ActeInterdit);
  });
});
