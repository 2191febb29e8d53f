import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly libelle: string;
  /** Days, as they were typed. */
  readonly jours: string;
  readonly erreurs: FormErrors;
}

/** For how long a secret still counts once another one replaces it. */
export const ChampDeRecouvrement: FunctionComponent<Props> = ({ libelle, jours, erreurs }) => {
  const { secret } = useTextes();
  return (
    <Champ
      champ="jours"
      type="entier"
      libelle={libelle}
      indice={secret.joursIndice}
      valeur={jours}
      largeur={3}
      requis
      erreur={messageDe(erreurs, 'jours')}
    />
  );
};
