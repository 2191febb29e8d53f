import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import type { UtilisateurPresente as Ligne } from '../gestionnaire/presentUtilisateur.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { UtilisateurPresente } from './presentUtilisateurConsulte.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly utilisateur: UtilisateurPresente;
  readonly q: string;
  readonly modeles: readonly Ligne[];
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Whose rights to copy: found by name, chosen by a button of her row. */
export const DupliquerPage: FunctionComponent<Props> = ({ utilisateur, q, modeles, erreurs }) => {
  const { utilisateurs, gestionnaire, annuler } = useTextes();
  const { acces, utilisateurs: textes } = useTextesDesAcces();
  const { id, structureId, structure, personne, version } = utilisateur;
  const titre = acces.dupliquerTitre(personne);
  const ici = cheminsDAcces.dupliquer(structureId, id);
  return (
    <Layout
      titre={titre}
      surtitre={structure}
      chapeau={acces.dupliquerChapeau}
      erreurs={erreurs}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure, href: chemins.structure(structureId) },
        { libelle: utilisateurs.titre, href: chemins.utilisateurs(structureId) },
        { libelle: acces.titre(personne), href: chemins.utilisateur(structureId, id) },
        { libelle: titre },
      ]}
    >
      <Formulaire action={ici} methode="get" nom={textes.chercher}>
        <Champ
          champ="q"
          type="search"
          libelle={textes.chercher}
          indice={textes.chercherIndice}
          valeur={q}
          largeur={30}
        />
        <Bouton variante="secondaire">{textes.rechercher}</Bouton>
      </Formulaire>
      {modeles.length === 0 ? (
        <EtatVide phrase={textes.aucun} />
      ) : (
        <Tableau
          legende={utilisateurs.legende}
          lignes={modeles}
          cleDe={({ rattachementId }) => String(rattachementId)}
          colonnes={[
            {
              cle: 'personne',
              titre: utilisateurs.personne,
              enTete: true,
              rendu: (ligne) => (
                <>
                  {ligne.personne}
                  <div class="cp-tableau__secondaire">{ligne.courriel}</div>
                </>
              ),
            },
            { cle: 'espaces', titre: utilisateurs.espaces, rendu: ({ espaces }) => espaces },
            {
              cle: 'actions',
              titre: utilisateurs.actions,
              rendu: (ligne) => (
                <Formulaire action={ici} version={version}>
                  <input type="hidden" name="modele" value={String(ligne.rattachementId)} />
                  <button class="cp-lien-bouton" type="submit">
                    {acces.prendre}
                    <span class="govuk-visually-hidden"> {ligne.personne}</span>
                  </button>
                </Formulaire>
              ),
            },
          ]}
        />
      )}
      <BoutonLien href={chemins.utilisateur(structureId, id)} variante="secondaire">
        {annuler}
      </BoutonLien>
    </Layout>
  );
};
