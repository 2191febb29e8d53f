import type { LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { DecoupeurCsv } from './DecoupeurCsv.ts';
import { LecteurDeLignes, type Decompte, type Lecture } from './LecteurDeLignes.ts';
import { sansMarque } from './sansMarque.ts';

/**
 * One batch for each piece of the stream that holds at least one record; in the end, how many there were.
 * @throws ExportRefuse when the header is not that of the format
 */
export const lireLots = async function* (
  lecture: Lecture,
  octets: AsyncIterable<Buffer>,
): AsyncGenerator<LotDeLignes, Decompte> {
  const lecteur = new LecteurDeLignes(lecture);
  const decoupeur = new DecoupeurCsv(lecteur);
  for await (const morceau of sansMarque(octets)) {
    decoupeur.pousser(morceau);
    const lot = lecteur.prendre();
    if (lot.lues > 0 || lot.anomalies.length > 0) yield lot;
  }
  decoupeur.finir();
  const lot = lecteur.prendre();
  if (lot.lues > 0 || lot.anomalies.length > 0) yield lot;
  if (!lecteur.avecEntete) throw new ExportRefuse('COLONNE_ABSENTE', `${lecture.format.nom}.csv`);
  return lecteur.decompte;
};
