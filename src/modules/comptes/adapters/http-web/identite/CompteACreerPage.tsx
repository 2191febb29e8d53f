import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly erreurs: FormErrors;
}

/** Nothing is created before the person has read what it will hold, and agreed. */
export const CompteACreerPage: FunctionComponent<Props> = (props) => {
  const { fournisseur, nom, prenom, courriel, erreurs } = props;
  const { creer } = textesIdentite(usePage().langue);
  const chez = nomDuFournisseur[fournisseur];
  return (
    <Layout titre={creer.titre} chapeau={creer.chapeau(chez)} erreurs={erreurs} etroit>
      <ListeResume
        elements={[
          { cle: creer.nom, valeur: nom },
          { cle: creer.prenom, valeur: prenom },
          { cle: creer.courriel, valeur: courriel },
        ]}
      />
      <p class="govuk-body">{creer.rienDAutre(chez)}</p>
      <Formulaire action={adressesDIdentite.creer}>
        <BarreActions>
          <Bouton>{creer.action}</Bouton>
          <BoutonLien href="/" variante="discret">
            {creer.annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
      <p class="govuk-body govuk-!-margin-top-6">
        <Lien href={`/connexion?retour=${encodeURIComponent(adressesDIdentite.mesIdentites)}`}>
          {creer.autreCompte}
        </Lien>
      </p>
    </Layout>
  );
};
