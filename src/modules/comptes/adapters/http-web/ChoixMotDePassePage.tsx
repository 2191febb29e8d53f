import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../platform/web/PageContext.ts';
import { LONGUEUR_MAX_NOM } from '../../domain/NomDePersonne.ts';
import { ChampsNouveauMotDePasse } from './ChampsNouveauMotDePasse.tsx';
import { erreurDe } from './erreurDe.ts';
import { textesComptes } from './textesComptes.ts';

interface Props {
  readonly textes: { readonly titre: string; readonly chapeau: string; readonly action: string };
  readonly adresse: string;
  readonly jeton: string;
  readonly courriel: string;
  /**
   * Asked for when it is given, since a stranger may have asked for the account: the contact address is empty at first, the
   * names are there to be checked.
   */
  readonly identite?: { readonly nom: string; readonly prenom: string; readonly courrielContact: string };
  readonly erreurs: FormErrors;
}

/** Behind the link of a letter. The address is shown so that a password manager keeps both together. */
export const ChoixMotDePassePage: FunctionComponent<Props> = ({
  textes,
  adresse,
  jeton,
  courriel,
  identite,
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
        {identite && (
          <>
            <Champ
              champ="nom"
              libelle={champs.nom}
              autocomplete="family-name"
              longueurMax={LONGUEUR_MAX_NOM}
              requis
              valeur={identite.nom}
              erreur={erreurDe(erreurs, 'nom')}
            />
            <Champ
              champ="prenom"
              libelle={champs.prenom}
              autocomplete="given-name"
              longueurMax={LONGUEUR_MAX_NOM}
              requis
              valeur={identite.prenom}
              erreur={erreurDe(erreurs, 'prenom')}
            />
            <Champ
              champ="courrielContact"
              libelle={champs.courrielContact}
              indice={indices.courrielContact}
              type="email"
              autocomplete="email"
              valeur={identite.courrielContact}
              erreur={erreurDe(erreurs, 'courrielContact')}
            />
          </>
        )}
        <ChampsNouveauMotDePasse libelle={champs.motDePasse} erreurs={erreurs} />
        <BarreActions>
          <Bouton>{textes.action}</Bouton>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
