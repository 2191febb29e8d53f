import { expect } from 'chai';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { AnalyseurDePiece } from '../../../../src/kernel/application/AnalyseurDePiece.ts';
import { GardeDePieces } from '../../../../src/kernel/application/GardeDePieces.ts';
import {
  FormatDePieceRefuse,
  NomDePieceInvalide,
  PieceTropLourde,
  PieceVide,
} from '../../../../src/kernel/domain/piece/erreursDePiece.ts';
import { JoindrePiece } from '../../../../src/modules/memoires/application/JoindrePiece.ts';
import { OuvrirPiece } from '../../../../src/modules/memoires/application/OuvrirPiece.ts';
import { RetirerPiece } from '../../../../src/modules/memoires/application/RetirerPiece.ts';
import {
  ActeImpossible,
  ActeInterdit,
  MemoireIntrouvable,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  PieceIntrouvable,
  PiecesTropLourdes,
  TropDePieces,
  TypeDePieceInconnu,
} from '../../../../src/modules/memoires/domain/erreursDePieces.ts';
import { LIMITES_PIECES } from '../../../../src/modules/memoires/domain/PieceDeMemoire.ts';
import { DiskFileStore } from '../../../../src/platform/files/DiskFileStore.ts';
import { rejection } from '../../../support/rejection.ts';
import { unAgent, unDeposant } from '../support/acteurs.ts';
import { desFaits } from '../support/desFaits.ts';
import { unePiece, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, PARIS, STRUCTURE, unMonde } from '../support/unMonde.ts';

/** Reads the first bytes and nothing else, as the real one does. */
const analyseur: AnalyseurDePiece = {
  analyser: (debut) => {
    const texte = Buffer.from(debut).toString('latin1');
    if (texte.startsWith('%PDF')) return Promise.resolve('application/pdf');
    return Promise.resolve(texte.startsWith('MZ') ? 'application/x-msdownload' : null);
  },
};

const acteur = unDeposant(STRUCTURE);

describe('pièces', () => {
  let dossier: string;
  let files: DiskFileStore;

  before(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'pieces-'));
    files = await DiskFileStore.openAt(dossier);
  });
  after(() => rm(dossier, { recursive: true }));

  const preparer = async (builder = unMemoire()) => {
    const monde = unMonde();
    const memoire = await monde.garder(builder.avec({ structureId: STRUCTURE }));
    const useCase = new JoindrePiece(
      monde.actes,
      new GardeDePieces(files, analyseur),
      monde.referentiel,
      monde.ids,
    );
    const joindre = (contenu: string | Buffer = '%PDF-1.7 attestation', ecart = {}) =>
      useCase.execute({
        acteur,
        memoireId: memoire.id,
        type: 'ATTESTATION_MISSION',
        nom: 'attestation.pdf',
        contenu: Readable.from([Buffer.from(contenu)]),
        ...ecart,
      });
    return { monde, memoire, joindre };
  };

  it('garde le contenu, son empreinte, et le genre lu dans le contenu', async () => {
    const { monde, memoire, joindre } = await preparer();
    const { pieces } = await joindre();
    expect(pieces).to.have.lengthOf(1);
    expect(pieces[0]).to.deep.include({
      type: 'ATTESTATION_MISSION',
      nom: 'attestation.pdf',
      taille: 20,
      mime: 'application/pdf',
      ajouteeLe: monde.clock.now(),
    });
    const ouverte = await new OuvrirPiece(monde.reader, files).execute({
      acteur,
      memoireId: memoire.id,
      pieceId: pieces[0]!.id,
    });
    expect(await text(ouverte.contenu)).to.equal('%PDF-1.7 attestation');
    expect(ouverte.piece).to.deep.equal(pieces[0]);
  });

  it('refuse ce qui n’est pas une pièce', async () => {
    const { monde, memoire, joindre } = await preparer();
    await rejection(joindre('MZ programme', { nom: 'attestation.pdf' }), FormatDePieceRefuse);
    await rejection(joindre('bonjour'), FormatDePieceRefuse);
    await rejection(joindre(''), PieceVide);
    await rejection(joindre(Buffer.alloc(LIMITES_PIECES.taille + 1, '%PDF')), PieceTropLourde);
    await rejection(joindre('%PDF', { type: 'INCONNU' }), TypeDePieceInconnu);
    for (const nom of ['', 'x'.repeat(101), '../secret.pdf', 'a\\b.pdf', 'fdp\u202e.exe', 'a\r\nb.pdf']) {
      await rejection(joindre('%PDF', { nom }), NomDePieceInvalide);
    }
    expect((await monde.garde(memoire.id)).pieces).to.deep.equal([]);
  });

  it('ne garde rien d’un contenu dont le genre est refusé, et n’en lit pas la suite', async () => {
    const { joindre } = await preparer();
    const avant = await readdir(dossier, { recursive: true });
    let lus = 0;
    const programme = Readable.from(
      (function* () {
        for (; lus < 100; lus += 1) yield Buffer.alloc(1_000, 'MZ un programme de plus');
      })(),
      { highWaterMark: 1 },
    );
    await rejection(joindre('', { contenu: programme }), FormatDePieceRefuse);

    expect(await readdir(dossier, { recursive: true })).to.have.members(avant);
    expect(lus).to.be.below(10);
  });

  it('refuse avant de le garder ce qui ne tient plus dans le mémoire', async () => {
    const taille = LIMITES_PIECES.ensemble - 1_000;
    const presque = await preparer(unMemoire().avec({ pieces: [unePiece('DEVIS', { taille })] }));
    const plein = await preparer(
      unMemoire().avec({ pieces: [unePiece('DEVIS', { taille: LIMITES_PIECES.ensemble })] }),
    );
    const nombreuses = Array.from({ length: LIMITES_PIECES.nombre }, () => unePiece('DEVIS', { taille: 1 }));
    const complet = await preparer(unMemoire().avec({ pieces: nombreuses }));
    const avant = await readdir(dossier, { recursive: true });

    await rejection(presque.joindre(Buffer.alloc(1_001, '%PDF')), PiecesTropLourdes);
    await rejection(plein.joindre(), PiecesTropLourdes);
    await rejection(complet.joindre(), TropDePieces);
    await rejection(presque.joindre(Buffer.alloc(LIMITES_PIECES.taille + 1, '%PDF')), PieceTropLourde);

    expect(await readdir(dossier, { recursive: true })).to.have.members(avant);
    expect((await presque.joindre(Buffer.alloc(1_000, '%PDF'))).pieces).to.have.lengthOf(2);
  });

  it('garde entier un contenu qui arrive par petits morceaux', async () => {
    const { monde, memoire, joindre } = await preparer();
    const morceaux = ['%P', 'DF-', ...Array.from({ length: 3_000 }, (_, rang) => `${rang} `)];
    const contenu = Readable.from(morceaux.map((morceau) => Buffer.from(morceau)));
    const { pieces } = await joindre('', { contenu });

    const demande = { acteur, memoireId: memoire.id, pieceId: pieces[0]!.id };
    const ouverte = await new OuvrirPiece(monde.reader, files).execute(demande);
    expect(await text(ouverte.contenu)).to.equal(morceaux.join(''));
  });

  it('ne s’ouvre plus quand le brouillon est supprimé', async () => {
    const { monde, memoire, joindre } = await preparer();
    const pieceId = (await joindre()).pieces[0]!.id;
    const courant = await monde.memoires.get(memoire.id);
    courant.supprimer({ le: monde.clock.now(), acteurId: 1, acteurNom: 'Jeanne Martin' });
    await monde.memoires.save(courant);

    const demande = { acteur, memoireId: memoire.id, pieceId };
    await rejection(new OuvrirPiece(monde.reader, files).execute(demande), MemoireIntrouvable);
  });

  it('accepte dix mégaoctets, ni plus ni moins', async () => {
    const { joindre } = await preparer();
    const { pieces } = await joindre(Buffer.alloc(LIMITES_PIECES.taille, '%PDF'), { nom: 'é'.repeat(100) });
    expect(pieces[0]?.taille).to.equal(10 * 1024 * 1024);
  });

  it('n’est ouvert qu’à qui écrit, et à un mémoire qui en attend', async () => {
    const { joindre } = await preparer();
    await rejection(joindre('%PDF', { acteur: unDeposant(STRUCTURE, 'CONSULTATION') }), ActeInterdit);
    await rejection(joindre('%PDF', { acteur: unDeposant(AUTRE_STRUCTURE) }), MemoireIntrouvable);
    const depose = await preparer(unMemoire().depose());
    await rejection(depose.joindre(), ActeImpossible);
  });

  it('retire une pièce du brouillon', async () => {
    const { monde, memoire, joindre } = await preparer();
    const { pieces, version } = await joindre();
    const retirer = new RetirerPiece(monde.actes);
    const sans = await retirer.execute({ acteur, memoireId: memoire.id, version, pieceId: pieces[0]!.id });
    expect(sans.pieces).to.deep.equal([]);
    await rejection(
      retirer.execute({ acteur, memoireId: memoire.id, pieceId: pieces[0]!.id }),
      PieceIntrouvable,
    );
  });

  it('ne s’ouvre qu’à ceux qui lisent le mémoire, la juridiction dès le dépôt', async () => {
    const { monde, memoire, joindre } = await preparer(unMemoire().complet(LYON));
    const pieceId = (await joindre()).pieces.at(-1)!.id;
    const ouvrir = new OuvrirPiece(monde.reader, files);
    const demande = { memoireId: memoire.id, pieceId };
    await rejection(ouvrir.execute({ acteur: unAgent(LYON), ...demande }), MemoireIntrouvable);
    await rejection(ouvrir.execute({ acteur, ...demande, pieceId: -1 }), PieceIntrouvable);

    const courant = await monde.memoires.get(memoire.id);
    await courant.deposer(
      {
        faits: desFaits(),
        prestataire: courant.etat.prestataire,
        numeroter: () => monde.numeros.prochainNumero(),
      },
      { le: monde.clock.now(), acteurId: 1, acteurNom: 'Jeanne Martin' },
    );
    await monde.memoires.save(courant);
    (await ouvrir.execute({ acteur: unAgent(LYON), ...demande })).contenu.destroy();
    await rejection(ouvrir.execute({ acteur: unAgent(PARIS), ...demande }), MemoireIntrouvable);
  });
});
