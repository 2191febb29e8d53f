import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { LigneSaisie } from '../../../domain/LigneDeMemoire.ts';

/** "TVA non applicable, article 293 B du CGI"; null for a line that bears VAT. The words of the law, in French everywhere. */
export const articleDeTva = (
  { codeTva }: Pick<LigneSaisie, 'codeTva'>,
  referentiel: Pick<Referentiel, 'tauxTva'>,
): string | null => referentiel.tauxTva().find(({ code }) => code === codeTva)?.motif ?? null;
