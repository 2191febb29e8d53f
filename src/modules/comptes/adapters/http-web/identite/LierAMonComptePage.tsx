import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { erreurDe } from '../erreurDe.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly courriel: string;
  readonly erreurs: FormErrors;
}

export const LierAMonComptePage: FunctionComponent<Props> = ({ fournisseur, courriel, erreurs }) => {
  const { mesIdentites: textes } = textesIdentite(usePage().langue);
  const titre = textes.confirmer(nomDuFournisseur[fournisseur]);
  return (
    <Layout
      titre={titre}
      chapeau={textes.confirmerChapeau(courriel)}
      filAriane={[
        { libelle: textes.monCompte, href: '/mon-compte' },
        { libelle: textes.titre, href: adressesDIdentite.mesIdentites },
        { libelle: titre },
      ]}
      erreurs={erreurs}
      etroit
    >
      <Formulaire action={adressesDIdentite.lierAMonCompte}>
        <Champ
          champ="motDePasseActuel"
          libelle={textes.motDePasse}
          type="password"
          autocomplete="current-password"
          erreur={erreurDe(erreurs, 'motDePasseActuel')}
          requis
        />
        <BarreActions>
          <Bouton>{titre}</Bouton>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
