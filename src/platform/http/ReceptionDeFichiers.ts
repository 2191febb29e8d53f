import { Transform, type Readable } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import type { Acteur } from '../../kernel/application/Acteur.ts';
import { DomainError } from '../../kernel/domain/DomainError.ts';
import { PieceTropLourde } from '../../kernel/domain/piece/erreursDePiece.ts';
import { LIMITES_DE_PIECE } from '../../kernel/domain/piece/limitesDePiece.ts';
import { checkCsrfToken } from './csrf.ts';
import { HttpRefusal } from './HttpRefusal.ts';

export interface FichierRecu {
  readonly nom: string;
  /** Read once, broken off as soon as it is too heavy or as soon as the person's connection is. */
  readonly contenu: Readable;
}

export interface FichiersRecus {
  /** The names of the files that were taken in. */
  readonly jointes: readonly string[];
  readonly refus: readonly DomainError[];
  /** The upload was cut: there may have been more files. */
  readonly interrompu: boolean;
}

export interface Reception {
  /** The field of the form. */
  readonly champ: string;
  readonly fichiersMax: number;
  /** The whole request, in bytes. */
  readonly ensemble: number;
  /** Called for each file in its turn; the fields that stand before it in the form are in `req.body`. */
  readonly recevoir: (req: Request, acteur: Acteur, fichier: FichierRecu) => Promise<void>;
}

interface EnCours {
  jointes: string[];
  refus: DomainError[];
  interrompu: boolean;
  /** One file at a time: each one is an act. */
  suite: Promise<unknown>;
}

const MARGE = 64 * 1024;

/**
 * Hands each file to a use case as it arrives, without keeping it in memory nor on a second disk. What a person can
 * put right is remembered for the form; the rest stops the request.
 */
export class ReceptionDeFichiers implements StorageEngine {
  private readonly receptions = new WeakMap<Request, EnCours>();
  private readonly parser: RequestHandler;

  constructor(private readonly reception: Reception) {
    const { champ, fichiersMax: files } = reception;
    this.parser = multer({
      storage: this,
      defParamCharset: 'utf8',
      limits: { fileSize: LIMITES_DE_PIECE.taille + MARGE, files, fields: 20, fieldSize: MARGE },
    }).array(champ, files);
  }

  /** For `lireCorps`: fields in `req.body`, files in the use case. */
  readonly lireCorps: RequestHandler = (req, res, next) => {
    const enCours: EnCours = { jointes: [], refus: [], interrompu: false, suite: Promise.resolve() };
    this.receptions.set(req, enCours);
    if (Number(req.headers['content-length'] ?? 0) > this.reception.ensemble) {
      return next(new HttpRefusal(413, 'http.413'));
    }
    this.parser(req, res, (error?: unknown) => {
      if (!(error instanceof MulterError)) return next(error);
      enCours.interrompu = enCours.refus.length === 0;
      next();
    });
  };

  recus(req: Request): FichiersRecus {
    return this.receptions.get(req) ?? { jointes: [], refus: [], interrompu: false };
  }

  _handleFile(
    req: Request,
    file: Express.Multer.File,
    callback: (error?: unknown, info?: object) => void,
  ): void {
    const enCours = this.receptions.get(req);
    if (!enCours) return callback(new Error('a file without a reception'));
    enCours.suite = enCours.suite
      .then(() => this.recevoir(req, file, enCours))
      .then(
        () => callback(null, {}),
        (error: unknown) => {
          file.stream.resume();
          callback(error);
        },
      );
  }

  /** What was taken in stays: a file that fails takes nothing back. */
  _removeFile(_req: Request, _file: Express.Multer.File, callback: (error: Error | null) => void): void {
    callback(null);
  }

  private async recevoir(req: Request, file: Express.Multer.File, enCours: EnCours): Promise<void> {
    checkCsrfToken(req);
    const acteur = req.res?.locals.acteur;
    if (!acteur) throw new HttpRefusal(401, 'http.401');
    const nom = file.originalname;
    const contenu = surveille(file.stream, nom);
    try {
      await this.reception.recevoir(req, acteur, { nom, contenu });
      enCours.jointes.push(nom);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found' || error.kind === 'forbidden')
        throw error;
      enCours.refus.push(error);
    } finally {
      file.stream.unpipe().resume();
      contenu.destroy();
    }
  }
}

const surveille = (source: Readable, nom: string): Readable => {
  let recus = 0;
  const garde = new Transform({
    transform(morceau: Buffer, _encodage, suite): void {
      recus += morceau.length;
      if (recus > LIMITES_DE_PIECE.taille) suite(new PieceTropLourde(nom, LIMITES_DE_PIECE.taille));
      else suite(null, morceau);
    },
  });
  source.once('error', (error) => garde.destroy(error));
  source.once('close', () => {
    if (!source.readableEnded) garde.destroy(new Error('the upload was cut'));
  });
  return source.pipe(garde);
};
