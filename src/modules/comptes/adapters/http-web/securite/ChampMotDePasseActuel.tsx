import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { erreurDe } from '../erreurDe.ts';
import { textesSecurite } from './textesSecurite.ts';

export const ChampMotDePasseActuel: FunctionComponent<{ readonly erreurs: FormErrors }> = ({ erreurs }) => (
  <Champ
    champ="motDePasseActuel"
    libelle={textesSecurite(usePage().langue).champs.motDePasseActuel}
    type="password"
    autocomplete="current-password"
    erreur={erreurDe(erreurs, 'motDePasseActuel')}
    requis
  />
);
