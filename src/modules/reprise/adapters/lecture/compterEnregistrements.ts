import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { FormatDeFichier } from '../../domain/format.ts';
import type { Encodage } from '../../domain/Manifeste.ts';
import { Decodeur } from './Decodeur.ts';
import { DecoupeurCsv, type EnregistrementCsv, type LecteurDEnregistrements } from './DecoupeurCsv.ts';
import { placesDesColonnes } from './placesDesColonnes.ts';
import { sansMarque } from './sansMarque.ts';

export interface Decompte {
  /** The header not counted. */
  readonly enregistrements: number;
  /** Records whose extent is in doubt: faulty quotes, or several lines with a wrong number of cells. */
  readonly douteux: number;
}

/** @throws ExportRefuse when the header is not that of the format */
export const compterEnregistrements = async (
  format: FormatDeFichier,
  encodage: Encodage,
  octets: AsyncIterable<Buffer>,
): Promise<Decompte> => {
  const compteur = new Compteur(format, encodage);
  const decoupeur = new DecoupeurCsv(compteur);
  for await (const morceau of sansMarque(octets)) decoupeur.pousser(morceau);
  decoupeur.finir();
  if (compteur.largeur === undefined) throw new ExportRefuse('COLONNE_ABSENTE', `${format.nom}.csv`);
  return compteur;
};

class Compteur implements LecteurDEnregistrements, Decompte {
  enregistrements = 0;
  douteux = 0;
  largeur: number | undefined;
  private readonly decodeur: Decodeur;

  constructor(
    private readonly format: FormatDeFichier,
    encodage: Encodage,
  ) {
    this.decodeur = new Decodeur(encodage);
  }

  recevoir(octets: Buffer): void {
    if (this.largeur === undefined) this.decodeur.recevoir(octets);
  }

  enregistrement(lu: EnregistrementCsv): boolean {
    if (this.largeur === undefined) {
      this.lireEntete(lu);
      return true;
    }
    this.enregistrements += 1;
    if (lu.nombre === this.largeur) return true;
    if (surPlusieursLignes(lu)) this.douteux += 1;
    return false;
  }

  faute(): void {
    this.enregistrements += 1;
    this.douteux += 1;
  }

  private lireEntete({ nombre, debuts, fins, marques }: EnregistrementCsv): void {
    const noms = Array.from(
      { length: nombre },
      (_, i) => this.decodeur.lire(debuts[i] ?? 0, fins[i] ?? 0, marques[i] ?? 0)?.trim() ?? '',
    );
    placesDesColonnes(this.format, noms);
    this.largeur = nombre;
  }
}

const surPlusieursLignes = ({ octets, nombre, debuts, fins }: EnregistrementCsv): boolean =>
  octets.subarray(debuts[0], fins[Math.min(nombre, fins.length) - 1]).includes(0x0a);
