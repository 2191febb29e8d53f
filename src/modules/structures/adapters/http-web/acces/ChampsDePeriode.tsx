import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { messageDe } from '../saisieDe.ts';
import type { JoursSaisis } from './champsDAcces.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  /** "dates.MEMOIRES."; empty at the top of a form. */
  readonly prefixe: string;
  readonly jours: JoursSaisis | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly sansIndice?: boolean | undefined;
}

/** A first and a last day, side by side where there is room. */
export const ChampsDePeriode: FunctionComponent<Props> = ({ prefixe, jours, erreurs, sansIndice }) => {
  const { periode } = useTextesDesAcces();
  return (
    <div class="cp-cote-a-cote">
      <Champ
        champ={`${prefixe}du`}
        type="date"
        libelle={periode.du}
        valeur={jours?.du}
        erreur={messageDe(erreurs, `${prefixe}du`)}
      />
      <Champ
        champ={`${prefixe}au`}
        type="date"
        libelle={periode.au}
        indice={sansIndice ? undefined : periode.auIndice}
        valeur={jours?.au}
        erreur={messageDe(erreurs, `${prefixe}au`)}
      />
    </div>
  );
};
