import { isUtf8 } from 'node:buffer';
import type { Encodage } from '../../domain/Manifeste.ts';
import { depuisLatin1 } from '../windows1252.ts';
import { DOUBLES, ETENDUE } from './DecoupeurCsv.ts';

/** The first byte of the accented letters of French, and of no blank. */
const LETTRE = 0xc3;
const NUL = '\u0000';

/**
 * Makes texts of cells. The bytes received are made one Latin-1 text at once, of which an ASCII cell is a piece: only cells with
 * other bytes cost more.
 */
export class Decodeur {
  private octets: Buffer = Buffer.alloc(0);
  private texte = '';
  private sur = true;
  private avecNul = false;

  constructor(private readonly encodage: Encodage) {}

  recevoir(octets: Buffer): void {
    this.octets = octets;
    this.texte = octets.toString('latin1');
    this.avecNul = octets.includes(0);
    this.sur = this.encodage === 'utf-8' && isUtf8(octets);
  }

  /** The text of a cell as it is written, undefined when its bytes are not of the encoding, or hold a NUL. */
  lire(debut: number, fin: number, marques: number): string | undefined {
    const lu = (marques & ETENDUE) === 0 ? this.texte.substring(debut, fin) : this.etendu(debut, fin);
    if (lu === undefined || (this.avecNul && lu.includes(NUL))) return undefined;
    return (marques & DOUBLES) === 0 ? lu : lu.replaceAll('""', '"');
  }

  /** Whether these bytes are their text already, without a blank of another alphabet around that would have to go. */
  estTel(debut: number, fin: number): boolean {
    if (this.encodage !== 'utf-8' || !(this.sur || isUtf8(this.octets.subarray(debut, fin)))) return false;
    const { octets } = this;
    const [premier, avantDernier, dernier] = [octets[debut] ?? 0, octets[fin - 2] ?? 0, octets[fin - 1] ?? 0];
    return (premier < 0x80 || premier === LETTRE) && (dernier < 0x80 || avantDernier === LETTRE);
  }

  /** What can be shown of a cell that cannot be read. */
  montrer(debut: number, fin: number): string {
    return this.octets.toString('utf8', debut, Math.min(fin, debut + 60)).replaceAll(NUL, '\ufffd');
  }

  private etendu(debut: number, fin: number): string | undefined {
    if (this.encodage === 'windows-1252') return depuisLatin1(this.texte.substring(debut, fin));
    if (!this.sur && !isUtf8(this.octets.subarray(debut, fin))) return undefined;
    return this.octets.toString('utf8', debut, fin);
  }
}
