import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

export interface SaisieDeConnexion {
  readonly courriel: string;
  /** The page of this site to open afterwards; null for the person's own home. */
  readonly retour: string | null;
  readonly erreurs: FormErrors;
}

export const FormulaireConnexion: FunctionComponent<SaisieDeConnexion> = ({ courriel, retour, erreurs }) => {
  const { champs, actions } = textesComptes(usePage().langue);
  return (
    <Formulaire action="/connexion">
      {retour !== null && <input type="hidden" name="retour" value={retour} />}
      <Champ
        champ="courriel"
        libelle={champs.courriel}
        type="email"
        autocomplete="username"
        valeur={courriel}
        erreur={erreurDe(erreurs, 'courriel')}
        requis
      />
      <Champ
        champ="motDePasse"
        libelle={champs.motDePasse}
        type="password"
        autocomplete="current-password"
        erreur={erreurDe(erreurs, 'motDePasse')}
        requis
      />
      <div class="govuk-button-group">
        <Bouton>{actions.seConnecter}</Bouton>
        <Lien href="/mot-de-passe/oublie">{actions.oubli}</Lien>
      </div>
    </Formulaire>
  );
};
