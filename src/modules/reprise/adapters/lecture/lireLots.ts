import type { LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { FormatDeFichier } from '../../domain/format.ts';
import type { Encodage } from '../../domain/Manifeste.ts';
import { DecoupeurCsv } from './DecoupeurCsv.ts';
import { LecteurDeLignes, type Decompte } from './LecteurDeLignes.ts';
import { sansMarque } from './sansMarque.ts';

/**
 * One batch for each piece of the stream that holds at least one record; in the end, how many there were.
 * @throws ExportRefuse when the header is not that of the format
 */
export const lireLots = async function* (
  format: FormatDeFichier,
  encodage: Encodage,
  octets: AsyncIterable<Buffer>,
): AsyncGenerator<LotDeLignes, Decompte> {
  const lecteur = new LecteurDeLignes(format, encodage);
  const decoupeur = new DecoupeurCsv(lecteur);
  for await (const morceau of sansMarque(octets)) {
    decoupeur.pousser(morceau);
    const lot = lecteur.prendre();
    if (lot.lues > 0 || lot.anomalies.length > 0) yield lot;
  }
  decoupeur.finir();
  const lot = lecteur.prendre();
  if (lot.lues > 0 || lot.anomalies.length > 0) yield lot;
  if (!lecteur.avecEntete) throw new ExportRefuse('COLONNE_ABSENTE', `${format.nom}.csv`);
  return lecteur.decompte;
};
