import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../platform/web/components/OptionDeChoix.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import { transition, type CodeEtat } from '../../../../domain/etats.ts';
import type { NatureDeMotif } from '../../../../domain/referentiel/Motif.ts';
import type { ActeDeJuridiction } from './actesDeJuridiction.ts';

/** The motifs that this act may give in this état: those of taxation are the magistrate's alone. */
export const choixDeMotif = (
  referentiel: Pick<Referentiel, 'motifs'>,
  nature: NatureDeMotif,
  { acte, etat, langue }: { acte: ActeDeJuridiction; etat: CodeEtat; langue: Langue },
): readonly OptionDeChoix[] => {
  const parLeMagistrat = transition(etat, acte)?.par === 'magistrat';
  return referentiel
    .motifs(nature)
    .filter(({ reserveTaxation }) => parLeMagistrat || !reserveTaxation)
    .map(({ code, libelle, explication }) => ({
      valeur: code,
      libelle: libelle[langue],
      indice: explication[langue],
    }));
};
