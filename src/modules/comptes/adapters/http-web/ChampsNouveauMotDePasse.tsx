import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly libelle: string;
  readonly erreurs: FormErrors;
}

export const ChampsNouveauMotDePasse: FunctionComponent<Props> = ({ libelle, erreurs }) => {
  const { champs, indices } = textesComptes(usePage().langue);
  return (
    <>
      <Champ
        champ="motDePasse"
        libelle={libelle}
        indice={indices.motDePasse}
        type="password"
        autocomplete="new-password"
        erreur={erreurDe(erreurs, 'motDePasse')}
        requis
      />
      <Champ
        champ="confirmation"
        libelle={champs.confirmation}
        type="password"
        autocomplete="new-password"
        erreur={erreurDe(erreurs, 'confirmation')}
        requis
      />
    </>
  );
};
