import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { ChampsNouveauMotDePasse } from './ChampsNouveauMotDePasse.tsx';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly textes: { readonly titre: string; readonly chapeau: string; readonly action: string };
  readonly adresse: string;
  readonly jeton: string;
  readonly courriel: string;
  /** Asked for when it is given; empty at first, since a stranger may have asked for the account. */
  readonly courrielContact?: string;
  readonly erreurs: FormErrors;
}

/** Behind the link of a letter. The address is shown so that a password manager keeps both together. */
export const ChoixMotDePassePage: FunctionComponent<Props> = ({
  textes,
  adresse,
  jeton,
  courriel,
  courrielContact,
  erreurs,
}) => {
  const { champs, indices } = textesComptes(usePage().langue);
  return (
    <Layout titre={textes.titre} chapeau={textes.chapeau} erreurs={erreurs} etroit>
      <Formulaire action={adresse}>
        <input type="hidden" name="jeton" value={jeton} />
        <Champ
          champ="compte"
          libelle={champs.courriel}
          type="email"
          autocomplete="username"
          valeur={courriel}
          lectureSeule
        />
        {courrielContact !== undefined && (
          <Champ
            champ="courrielContact"
            libelle={champs.courrielContact}
            indice={indices.courrielContact}
            type="email"
            autocomplete="email"
            valeur={courrielContact}
            erreur={erreurDe(erreurs, 'courrielContact')}
          />
        )}
        <ChampsNouveauMotDePasse libelle={champs.motDePasse} erreurs={erreurs} />
        <BarreActions>
          <Bouton>{textes.action}</Bouton>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
