import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly erreurs: FormErrors;
  /** Signed in already: the person came from *Mon compte*. */
  readonly depuisMonCompte: boolean;
}

/** What went wrong, and the other ways in. */
export const IdentificationImpossiblePage: FunctionComponent<Props> = (props) => {
  const { fournisseur, erreurs, depuisMonCompte } = props;
  const { titre, reessayer, motDePasse, retourAuCompte } = textesIdentite(usePage().langue).impossible;
  const nom = nomDuFournisseur[fournisseur];
  const { depart, departDepuisMonCompte, mesIdentites } = adressesDIdentite;
  return (
    <Layout titre={titre(nom)} etroit>
      {erreurs.map(({ message }) => (
        <p class="govuk-body-l" key={message}>
          {message}
        </p>
      ))}
      <div class="govuk-button-group">
        <BoutonLien href={depuisMonCompte ? mesIdentites : '/connexion'}>
          {depuisMonCompte ? retourAuCompte : motDePasse}
        </BoutonLien>
        <BoutonLien
          href={depuisMonCompte ? departDepuisMonCompte(fournisseur) : depart(fournisseur, null)}
          variante="secondaire"
        >
          {reessayer(nom)}
        </BoutonLien>
      </div>
    </Layout>
  );
};
