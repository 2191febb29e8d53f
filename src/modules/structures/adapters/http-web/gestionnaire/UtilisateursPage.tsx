import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { cheminsDAcces } from '../acces/cheminsDAcces.ts';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { cheminsDesRoles } from '../roles/cheminsDesRoles.ts';
import { useTextesDesRoles } from '../roles/useTextesDesRoles.ts';
import { useTextes } from '../useTextes.ts';
import type { UtilisateurPresente } from './presentUtilisateur.ts';
import { UtilisateursTableau } from './UtilisateursTableau.tsx';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly utilisateurs: readonly UtilisateurPresente[];
  /** What was searched for; empty for everybody. */
  readonly q: string;
  readonly active: boolean;
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
}

export const UtilisateursPage: FunctionComponent<Props> = (props) => {
  const { structure, utilisateurs, q, active, debut, suite } = props;
  const { utilisateurs: textes, gestionnaire, publiques } = useTextes();
  const { utilisateurs: recherche, rattacher } = useTextesDesAcces();
  const { desactivees } = useTextesDesRoles();
  return (
    <Layout
      titre={textes.titre}
      action={
        active ? (
          <BoutonLien href={cheminsDAcces.rattacher(structure.id)}>{rattacher.titre}</BoutonLien>
        ) : undefined
      }
      surtitre={structure.designation}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: textes.titre },
      ]}
    >
      <Formulaire action={chemins.utilisateurs(structure.id)} methode="get" nom={recherche.chercher}>
        <Champ
          champ="q"
          type="search"
          libelle={recherche.chercher}
          indice={recherche.chercherIndice}
          valeur={q}
          largeur={30}
        />
        <Bouton variante="secondaire">{recherche.rechercher}</Bouton>
      </Formulaire>
      {utilisateurs.length === 0 ? (
        <EtatVide
          phrase={q === '' ? textes.vide : recherche.aucun}
          action={
            q === '' ? undefined : { libelle: recherche.tous, href: chemins.utilisateurs(structure.id) }
          }
        />
      ) : (
        <UtilisateursTableau structureId={structure.id} utilisateurs={utilisateurs} />
      )}
      <p class="govuk-body">
        <Lien href={cheminsDesRoles.desactivees(structure.id)}>{desactivees.lien}</Lien>
      </p>
      {debut !== undefined && (
        <BoutonLien href={debut} variante="secondaire">
          {publiques.debut}
        </BoutonLien>
      )}{' '}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {publiques.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
