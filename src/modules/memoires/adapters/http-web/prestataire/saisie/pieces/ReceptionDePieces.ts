import { Transform, type Readable } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { DomainError } from '../../../../../../../kernel/domain/DomainError.ts';
import { checkCsrfToken } from '../../../../../../../platform/http/csrf.ts';
import { HttpRefusal } from '../../../../../../../platform/http/HttpRefusal.ts';
import type { Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { JoindrePiece } from '../../../../../application/JoindrePiece.ts';
import { PieceTropLourde } from '../../../../../domain/erreurs.ts';
import { LIMITES_PIECES } from '../../../../../domain/PieceDeMemoire.ts';
import { texteDe } from '../saisieLue.ts';

export interface PiecesRecues {
  /** The names of the files that were joined. */
  readonly jointes: readonly string[];
  readonly refus: readonly DomainError[];
  /** The upload was cut: there may have been more files. */
  readonly interrompu: boolean;
}

interface EnCours {
  jointes: string[];
  refus: DomainError[];
  interrompu: boolean;
  /** One file at a time: each one is an act on the same mémoire. */
  suite: Promise<unknown>;
}

const MARGE = 64 * 1024;
const FICHIERS_MAX = 20;

/**
 * Hands each file to the use case as it arrives, without keeping it in memory nor on a second disk. What a person can
 * put right is remembered for the form; the rest stops the request.
 */
export class ReceptionDePieces implements StorageEngine {
  private readonly receptions = new WeakMap<Request, EnCours>();

  constructor(private readonly joindre: JoindrePiece) {}

  /** For `lireCorps`: fields in `req.body`, files in the use case. */
  readonly lireCorps: RequestHandler = (req, res, next) => {
    const reception: EnCours = { jointes: [], refus: [], interrompu: false, suite: Promise.resolve() };
    this.receptions.set(req, reception);
    if (Number(req.headers['content-length'] ?? 0) > LIMITES_PIECES.ensemble + LIMITES_PIECES.taille) {
      return next(new HttpRefusal(413, 'http.413'));
    }
    this.parser(req, res, (error?: unknown) => {
      if (!(error instanceof MulterError)) return next(error);
      reception.interrompu = reception.refus.length === 0;
      next();
    });
  };

  private readonly parser: RequestHandler = multer({
    storage: this,
    defParamCharset: 'utf8',
    limits: { fileSize: LIMITES_PIECES.taille + MARGE, files: FICHIERS_MAX, fields: 20, fieldSize: MARGE },
  }).array('fichiers', FICHIERS_MAX);

  recues(req: Request): PiecesRecues {
    return this.receptions.get(req) ?? { jointes: [], refus: [], interrompu: false };
  }

  _handleFile(
    req: Request,
    file: Express.Multer.File,
    callback: (error?: unknown, info?: object) => void,
  ): void {
    const reception = this.receptions.get(req);
    if (!reception) return callback(new Error('a file without a reception'));
    reception.suite = reception.suite
      .then(() => this.recevoir(req, file, reception))
      .then(
        () => callback(null, {}),
        (error: unknown) => {
          file.stream.resume();
          callback(error);
        },
      );
  }

  /** What was joined is the mémoire's: a file that fails takes nothing back. */
  _removeFile(_req: Request, _file: Express.Multer.File, callback: (error: Error | null) => void): void {
    callback(null);
  }

  private async recevoir(req: Request, file: Express.Multer.File, reception: EnCours): Promise<void> {
    checkCsrfToken(req);
    const acteur = req.res?.locals.acteur;
    if (!acteur) throw new HttpRefusal(401, 'http.401');
    const nom = file.originalname;
    const contenu = surveille(file.stream, nom);
    try {
      await this.joindre.execute({
        acteur,
        memoireId: Number(req.params['memoireId']),
        type: texteDe(req.body as Saisie, 'type'),
        nom,
        contenu,
      });
      reception.jointes.push(nom);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found' || error.kind === 'forbidden')
        throw error;
      reception.refus.push(error);
    } finally {
      file.stream.unpipe().resume();
      contenu.destroy();
    }
  }
}

/** The content, broken off as soon as it is too heavy or as soon as the person's connection is. */
const surveille = (source: Readable, nom: string): Readable => {
  let recus = 0;
  const garde = new Transform({
    transform(morceau: Buffer, _encodage, suite): void {
      recus += morceau.length;
      if (recus > LIMITES_PIECES.taille) suite(new PieceTropLourde(nom, LIMITES_PIECES.taille));
      else suite(null, morceau);
    },
  });
  source.once('error', (error) => garde.destroy(error));
  source.once('close', () => {
    if (!source.readableEnded) garde.destroy(new Error('the upload was cut'));
  });
  return source.pipe(garde);
};
