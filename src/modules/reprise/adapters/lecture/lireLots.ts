import type { LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import type { FormatDeFichier } from '../../domain/format.ts';
import type { Encodage } from '../../domain/Manifeste.ts';
import { DecoupeurCsv } from './DecoupeurCsv.ts';
import { LecteurDeLignes } from './LecteurDeLignes.ts';
import { sansMarque } from './sansMarque.ts';

/** One batch for each piece of the stream that holds at least one record. */
export const lireLots = async function* (
  format: FormatDeFichier,
  encodage: Encodage,
  octets: AsyncIterable<Buffer>,
): AsyncGenerator<LotDeLignes> {
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
};
