import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { ChampsNouveauMotDePasse } from './ChampsNouveauMotDePasse.tsx';
import { erreurDe } from './erreurDe.ts';
import { SansMotDePasse } from './identite/SansMotDePasse.tsx';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly aUnMotDePasse: boolean;
  readonly erreurs: FormErrors;
}

/** In Mon compte. */
export const MotDePasseCarte: FunctionComponent<Props> = ({ aUnMotDePasse, erreurs }) => {
  const { monCompte, champs } = textesComptes(usePage().langue);
  return (
    <Carte titre={monCompte.motDePasse} id="mot-de-passe">
      {aUnMotDePasse ? (
        <Formulaire action="/mon-compte/mot-de-passe" nom={monCompte.motDePasse}>
          <Champ
            champ="motDePasseActuel"
            libelle={champs.motDePasseActuel}
            type="password"
            autocomplete="current-password"
            erreur={erreurDe(erreurs, 'motDePasseActuel')}
            requis
          />
          <ChampsNouveauMotDePasse libelle={champs.nouveauMotDePasse} erreurs={erreurs} />
          <Bouton>{monCompte.changer}</Bouton>
        </Formulaire>
      ) : (
        <SansMotDePasse />
      )}
    </Carte>
  );
};
