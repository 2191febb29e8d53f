import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import type { IdentitePresentee, MesIdentitesPresentees } from './presentMesIdentites.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props extends MesIdentitesPresentees {
  readonly erreurs: FormErrors;
}

export const MesIdentitesPage: FunctionComponent<Props> = ({ identites, sansMotDePasse, erreurs }) => {
  const { mesIdentites: textes } = textesIdentite(usePage().langue);
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: textes.monCompte, href: '/mon-compte' }, { libelle: textes.titre }]}
      erreurs={erreurs}
      etroit
    >
      {sansMotDePasse && (
        <Encart titre={textes.sansMotDePasse}>
          <p class="govuk-body">{textes.sansMotDePasseTexte}</p>
          <Lien href="/mot-de-passe/oublie">{textes.choisir}</Lien>
        </Encart>
      )}
      {identites.length === 0 && <p class="govuk-body">{textes.aucun}</p>}
      {identites.map((identite) => (
        <CarteDIdentite key={identite.fournisseur} {...identite} />
      ))}
    </Layout>
  );
};

const CarteDIdentite: FunctionComponent<IdentitePresentee> = (identite) => {
  const { mesIdentites: textes } = textesIdentite(usePage().langue);
  const { fournisseur, nom, liee } = identite;
  return (
    <Carte titre={nom}>
      <p class="govuk-body">{liee ? textes.liee : textes.nonLiee}</p>
      {liee && (
        <ListeResume
          dense
          elements={[
            { cle: textes.adresse, valeur: liee.courriel },
            { cle: textes.depuis, valeur: liee.depuis },
            { cle: textes.vue, valeur: liee.vue },
          ]}
        />
      )}
      {identite.peutLier && (
        <BoutonLien href={adressesDIdentite.departDepuisMonCompte(fournisseur)} variante="secondaire">
          {textes.lier(nom)}
        </BoutonLien>
      )}
      {identite.peutDelier && (
        <Formulaire action={adressesDIdentite.delier(fournisseur)} nom={textes.delier(nom)}>
          <Bouton variante="secondaire">{textes.delier(nom)}</Bouton>
        </Formulaire>
      )}
    </Carte>
  );
};
